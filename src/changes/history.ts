import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { Run } from '../graph/store.js';
import type { ChangeSet, EntityChange, TieChange } from '../model/model.js';
import { batches } from './batches.js';

/**
 * How history lies in the graph. A change set is a node `ChangeSet`, by the revision that it made: who, when, from what.
 * Its changes lie in nodes `Chunk`, as compressed lines of JSON; `ids` says whose they are, so that nobody has to
 * look into all of them; `moved` whom it hid or showed besides. An index row for each thing that was ever touched would make a big import half as large again.
 */
const CHANGES_PER_CHUNK = 5_000;

export type Change = EntityChange | TieChange;

export function isTie(change: Change): change is TieChange {
  return 'from' in change;
}

/** What became of a change set. */
interface Applied {
  /** Nobody else's: by it whoever wrote it knows it again. */
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  /** The ids of entities that it did not change, but hid from the public or showed to it. */
  readonly moved: readonly string[];
}

/** Keeps a change set, in the transaction that writes what it changes. */
export async function record(run: Run, changeSet: ChangeSet, { id, revision, at, moved }: Applied): Promise<void> {
  const { cause, naming, entities, ties } = changeSet;
  const { author, ...why } = cause;
  const properties = {
    id,
    revision,
    at,
    ...why,
    author,
    entities: entities.length,
    ties: ties.length,
    moved: moved.length > 0 ? moved : null,
    nameBefore: naming?.before ?? null,
    nameAfter: naming?.after ?? null,
  };
  const present = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  await run('CREATE (s:ChangeSet) SET s = $properties', { properties: present });
  let number = 0;
  for (const changes of [
    ...batches<Change>(entities, CHANGES_PER_CHUNK),
    ...batches<Change>(ties, CHANGES_PER_CHUNK),
  ]) {
    const chunk = { id: `${revision}-${number}`, revision, number, ...(await chunkOf(changes)) };
    await run('CREATE (k:Chunk) SET k = $chunk', { chunk });
    number += 1;
  }
}

const toGzip = promisify(gzip);
const fromGzip = promisify(gunzip);

async function chunkOf(changes: readonly Change[]): Promise<{ ids: string[]; size: number; data: string }> {
  const lines = changes.map((change) => JSON.stringify(change)).join('\n');
  const data = await toGzip(lines, { level: constants.Z_BEST_SPEED });
  return { ids: changes.map(({ id }) => id), size: changes.length, data: data.toString('base64') };
}

/** The lines of a chunk, each one change. */
export async function linesOf(data: string): Promise<string[]> {
  return (await fromGzip(Buffer.from(data, 'base64'))).toString().split('\n');
}
