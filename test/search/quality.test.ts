import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from '../../src/graph/setup.js';
import { loadModel, searchKey } from '../../src/model/model.js';
import { readFindable } from '../../src/search/reading.js';
import { Finder, type Hit } from '../../src/search/search.js';
import { TextIndex } from '../../src/search/text-index.js';
import { Dice } from '../support/dice.js';
import { type Opened, openTemporary } from '../support/engines.js';
import { importWorkbook } from '../support/workbook.js';
import { REAL_QUERIES } from './real-queries.js';

const SEED = 8;
const ASKED = 500;
const WORKBOOKS = ['estuary', 'le-havre'].map((name) =>
  fileURLToPath(new URL(`../../seed/${name}.xlsx`, import.meta.url)),
);
const model = loadModel();

interface Named {
  readonly id: string;
  readonly type: string;
  /** Whether it was made up. */
  readonly isInvented: boolean;
  readonly name: string;
  readonly alternateNames: readonly string[];
}

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');

/** What goes wrong at a place of a name when it is typed. */
const ERRORS: readonly ((letters: string[], at: number, dice: Dice) => void)[] = [
  (letters, at, dice) => letters.splice(at, 0, dice.pick(ALPHABET)),
  (letters, at) => letters.splice(at, 1),
  (letters, at) => letters.splice(at, 2, ...letters.slice(at, at + 2).reverse()),
  (letters, at, dice) => letters.splice(at, 1, dice.pick(ALPHABET)),
  // The first letter, which most that search by beginnings rely on.
  (letters, _, dice) => letters.splice(0, 1, dice.pick(ALPHABET)),
];

/** The name with one error, of the kinds in turn. */
function mistyped(name: string, turn: number, dice: Dice): string {
  for (;;) {
    const letters = Array.from(name);
    ERRORS[turn % ERRORS.length]?.(letters, dice.below(letters.length), dice);
    const typed = letters.join('');
    if (searchKey(typed) !== searchKey(name)) return typed;
  }
}

function typeIn(labels: unknown): string {
  return (
    [labels]
      .flat()
      .map(String)
      .find((label) => label !== 'Entity') ?? ''
  );
}

/** How many errors lie between two texts; 3 for more than two. */
function errorsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const row = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[line - 1] === b[column - 1];
      const swapped = a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      row[column] = Math.min(
        (last[column - 1] ?? 0) + Number(!same),
        (last[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        swapped ? (before[column - 2] ?? 0) + 1 : 3,
      );
    }
    if (Math.min(...row) > 2) return 3;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 3, 3);
}

describe('search in both workbooks', () => {
  let opened: Opened;
  let finder: Finder;
  const named: Named[] = [];

  beforeAll(async () => {
    opened = await openTemporary();
    await setUp(opened.store, model);
    for (const file of WORKBOOKS) await importWorkbook(opened.store, model, file);
    finder = new Finder(opened.store, model);
    const rows = await opened.store.query(
      `MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.origin AS origin, n.name AS name,
       n.alternateNames AS other ORDER BY n.id`,
    );
    for (const { id, labels, origin, name, other } of rows)
      named.push({
        id: String(id),
        type: typeIn(labels),
        isInvented: String(origin).startsWith('estuary.xlsx'),
        name: String(name),
        alternateNames: Array.isArray(other) ? other.map(String) : [],
      });
  });
  afterAll(() => opened?.dispose());

  const find = (text: string): Promise<Hit[]> => finder.find({ text, visibility: 'STAFF', types: null, first: 3 });

  /** Where the first that is right stands, of three; Infinity when none is. */
  async function placeOf(text: string, right: ReadonlySet<string>): Promise<number> {
    const place = (await find(text)).findIndex(({ id }) => right.has(id));
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  }

  it('is made hard enough by names that are alike', () => {
    const keys = named.filter(({ isInvented }) => isInvented).map(({ name }) => searchKey(name));
    const count = new Map<string, number>();
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
    const different = [...count.keys()];
    const near = different.filter((key) => different.some((other) => other !== key && errorsBetween(key, other) <= 2));
    const homonyms = keys.filter((key) => (count.get(key) ?? 0) > 1);
    expect(near.length / different.length).toBeGreaterThan(0.05);
    expect(homonyms.length / keys.length).toBeGreaterThan(0.02);
  });

  it(`finds ${ASKED} names with an error each: 95 % first, 99 % among the first three`, async () => {
    const dice = new Dice(SEED);
    const texts = named
      .filter(({ type, isInvented }) => type === 'Organisation' && !isInvented)
      .flatMap(({ name, alternateNames }) => [name, ...alternateNames]);
    const invented = [...model.entities.keys()].map((type) =>
      named.filter((each) => each.type === type && each.isInvented),
    );
    for (let turn = 0; texts.length < ASKED; turn += 1)
      texts.push(dice.pick(invented[turn % invented.length] ?? []).name);

    const called = namesakes();
    const missed: string[] = [];
    let first = 0;
    for (const [turn, text] of texts.entries()) {
      const typed = mistyped(text, turn, dice);
      const place = await placeOf(typed, called.get(searchKey(text)));
      if (place === 0) first += 1;
      if (place > 2) missed.push(`${typed} for ${text}`);
    }
    expect(texts).toHaveLength(ASKED);
    expect(first / ASKED).toBeGreaterThanOrEqual(0.95);
    expect(missed.length / ASKED, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('finds what 100 real queries mean, 95 of them among the first three', async () => {
    const missed: string[] = [];
    for (const [text, id] of REAL_QUERIES) if ((await placeOf(text, new Set([id]))) > 2) missed.push(text);
    expect(REAL_QUERIES).toHaveLength(100);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(5);
  });

  it.each([
    ['lucja coeurclair', 'Łucja Cœurclair'],
    ['grossnoir', 'Moussa Radeval-Großnoir'],
    ['soren', 'Søren Cœurvent'],
    ['OEIL DE MER', "L'Œil-de-Mer"],
  ])('reads %s as %s', async (text, name) => {
    const found = await find(text);
    expect(found.map(({ id }) => named.find((each) => each.id === id)?.name)).toContain(name);
  });

  it('tells the public what it would be told if nobody were hidden', async () => {
    const [staff, open] = [new TextIndex(), new TextIndex()];
    const { put } = await readFindable(opened.store, model, null);
    for (const entity of put) staff.put(entity);
    // In another order, too.
    for (const entity of put.toReversed()) if (entity.isPublic) open.put(entity);
    expect(put.filter(({ isPublic }) => !isPublic).length).toBeGreaterThan(300);
    const dice = new Dice(SEED);
    for (const [turn, { name }] of named.entries()) {
      const question = { text: mistyped(name, turn, dice), visibility: 'PUBLIC', types: null, first: 100 } as const;
      expect(staff.find(question)).toEqual(open.find(question));
    }
  });

  /** By folded text: the ids of all that are called so. */
  function namesakes(): { get(key: string): ReadonlySet<string> } {
    const ids = new Map<string, Set<string>>();
    for (const { id, name, alternateNames } of named)
      for (const key of [name, ...alternateNames].map(searchKey)) ids.set(key, (ids.get(key) ?? new Set()).add(id));
    return { get: (key) => ids.get(key) ?? new Set() };
  }
});
