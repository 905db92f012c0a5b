import { gzipSync } from 'node:zlib';
import type { Run } from '../graph/store.js';
import type { ChangeSet } from '../model/model.js';
import { batches } from './batches.js';

const CHANGES_PER_CHUNK = 5_000;

/** Keeps who changed what, when and from what; the changes themselves as compressed chunks of a change set's form. */
export async function record(
  run: Run,
  { cause, entities, ties }: ChangeSet,
  revision: number,
  at: string,
): Promise<void> {
  await run('CREATE (c:Change) SET c = $properties', {
    properties: {
      id: `change-${revision}`,
      revision,
      at,
      kind: cause.kind,
      source: cause.source,
      entities: entities.length,
      ties: ties.length,
      ...(cause.author === null ? {} : { author: cause.author }),
    },
  });
  const chunks = [
    ...batches(entities, CHANGES_PER_CHUNK).map((some) => ({ entities: some, ties: [] })),
    ...batches(ties, CHANGES_PER_CHUNK).map((some) => ({ entities: [], ties: some })),
  ];
  for (const [number, chunk] of chunks.entries())
    await run('CREATE (c:Chunk) SET c = $properties', {
      properties: { id: `change-${revision}-${number}`, revision, number, data: compressed(chunk) },
    });
}

function compressed(chunk: Omit<ChangeSet, 'cause'>): string {
  return gzipSync(JSON.stringify(chunk)).toString('base64');
}
