import {
  applyChangeSet,
  type EntityRecord,
  type Place,
  type Preview,
  preview,
  type Records,
  type TieRecord,
  undoChangeSet,
  type Withdrawal,
} from '../../src/changes/changes.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Model, Properties } from '../../src/model/model.js';
import type { Dice } from './dice.js';

const IDS = {
  Organisation: ['port', 'cite', 'lab', 'school'],
  Person: ['ada', 'lin'],
  Partnership: ['alliance', 'cluster'],
  Need: ['space'],
  Source: ['page', 'minutes'],
} as const;

const TIES = [
  ['MEMBER_OF', 'Organisation', 'Partnership'],
  ['MEMBER_OF', 'Person', 'Partnership'],
  ['WORKS_FOR', 'Person', 'Organisation'],
  ['SUPPORTS', 'Organisation', 'Organisation'],
  ['HAS_NEED', 'Organisation', 'Need'],
  ['CITES', 'Organisation', 'Source'],
] as const;

const FILES = ['a.xlsx', 'b.xlsx'] as const;
const NUMBERS = ['111111111', '222222222'] as const;
const WORDS = ['red', 'green', 'blue'] as const;

/**
 * Writes a batch at random, of rows that speak of few things, or of an earlier batch undone: batches touch the same.
 * Gives whether it changed anything.
 */
export async function applyRandomBatch(store: GraphStore, model: Model, dice: Dice): Promise<boolean> {
  const before = (await store.revision()) ?? 0;
  if (before > 1 && dice.below(4) === 0) await undoAtRandom(store, model, 1 + dice.below(before));
  else await importAtRandom(store, model, randomRecords(dice));
  return (await store.revision()) !== before;
}

async function undoAtRandom(store: GraphStore, model: Model, revision: number): Promise<void> {
  await undoChangeSet(store, model, revision, { author: 'dice', skipConflicts: true, dryRun: false });
}

/** Without the rows that are wrong. */
async function importAtRandom(store: GraphStore, model: Model, records: Records): Promise<void> {
  const { changeSet, problems } = await previewOf(store, model, records);
  const wrong = problems.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row);
  if (wrong.length === 0) await applyChangeSet(store, model, changeSet);
  else await importAtRandom(store, model, without(records, new Set(wrong)));
}

function previewOf(store: GraphStore, model: Model, records: Records): Promise<Preview> {
  const files = [...new Set([...records.entities, ...records.ties].map(({ place }) => place.file))];
  return preview(store, model, records, { kind: 'IMPORT', author: 'dice', files }, { name: files[0] ?? null });
}

function without({ entities, ties, withdrawals }: Records, rows: ReadonlySet<number | null>): Records {
  const isRight = ({ place }: { readonly place: Place }) => !rows.has(place.row);
  return {
    entities: entities.filter(isRight),
    ties: ties.filter(isRight),
    withdrawals: withdrawals.filter(isRight),
  };
}

function randomRecords(dice: Dice): Records {
  const file = dice.pick(FILES);
  let row = 1;
  const place = (sheet: string): Place => {
    row += 1;
    return { file, sheet, row, columns: new Map() };
  };
  const entities = times(dice, 7, () => randomEntity(dice, place));
  const ties = times(dice, 10, () => randomTie(dice, place('Ties')));
  const withdrawals = times(dice, 4, () => randomWithdrawal(dice, place('Ties')));
  return { entities, ties, withdrawals };
}

function times<T>(dice: Dice, most: number, make: () => T): T[] {
  return Array.from({ length: dice.below(most + 1) }, make);
}

function maybe<T>(dice: Dice, value: T): T | null | undefined {
  return [value, value, null, undefined][dice.below(4)];
}

function said(values: Readonly<Record<string, string | readonly string[] | null | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function randomEntity(dice: Dice, place: (sheet: string) => Place): EntityRecord {
  const type = dice.pick(['Organisation', 'Organisation', 'Person', 'Partnership', 'Need', 'Source'] as const);
  const id = dice.pick<string>(IDS[type]);
  const isOrganisation = type === 'Organisation';
  return {
    type,
    id,
    values: said({
      name: `${id} ${dice.pick(WORDS)}`,
      description: maybe(dice, dice.pick(WORDS)),
      ...(isOrganisation && {
        kind: dice.pick(['COMPANY', 'SCHOOL']),
        foundedOn: maybe(dice, dice.pick(['2019', '2020-05'])),
        alternateNames: maybe(dice, [dice.pick(WORDS)]),
      }),
      ...(type === 'Person' && { visibility: dice.pick(['PUBLIC', 'STAFF']) }),
    }),
    identifiers: isOrganisation && dice.below(2) === 0 ? { SIREN: dice.pick([...NUMBERS, null]) } : {},
    attributes: dice.below(2) === 0 ? { [dice.pick(WORDS)]: dice.pick([...WORDS, null]) } : {},
    blank: new Set(),
    place: place(type),
  };
}

function randomTie(dice: Dice, place: Place): TieRecord {
  const [type, fromType, toType] = dice.pick(TIES);
  return {
    id: null,
    type,
    from: dice.pick<string>(IDS[fromType]),
    to: dice.pick<string>(IDS[toType]),
    values: said({
      role: maybe(dice, dice.pick(WORDS)),
      since: maybe(dice, dice.pick(['2019', '2020'])),
      source: maybe(dice, dice.pick(IDS.Source)),
    }),
    blank: new Set(),
    short: dice.below(4) === 0,
    place,
  };
}

function randomWithdrawal(dice: Dice, place: Place): Withdrawal {
  const [type, fromType] = dice.pick(TIES);
  const owner = dice.pick<string>(IDS[fromType]);
  return { type, owner, end: 'from', keep: [], scope: dice.pick(['OWN', 'ALL'] as const), place };
}
