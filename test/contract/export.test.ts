import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyChangeSet } from '../../src/changes/changes.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { type ExportOptions, exportGraph, importFiles } from '../../src/spreadsheet/spreadsheet.js';
import { dump } from '../support/dump.js';
import { onEveryEngine, openTemporary } from '../support/engines.js';
import { FILE_AT_RANDOM, fillAtRandom } from '../support/random-graph.js';
import { LONG } from '../support/scale.js';
import { importWorkbook } from '../support/workbook.js';

const model = loadModel();
const folder = mkdtempSync(join(tmpdir(), 'atlas-export-'));
let exports = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ALL: ExportOptions = { visibility: 'STAFF', types: null, topics: null, since: null, language: 'en' };
const ENDINGS = ['.xlsx', '.ods', ''];
const SEEDS = LONG ? [1, 2, 3] : [1];
const WORKBOOKS = ['seed/le-havre.xlsx', ...(LONG ? ['seed/estuary.xlsx'] : [])];
const CITY = LONG ? 'seed/estuary.xlsx' : 'seed/le-havre.xlsx';
const SLOW = 300_000;
const NOTHING = { entities: {}, ties: {}, problems: [] };

async function exported(store: GraphStore, name: string, options: Partial<ExportOptions> = {}): Promise<string> {
  exports += 1;
  const path = join(folder, String(exports), name);
  mkdirSync(dirname(path));
  await exportGraph(store, model, path, { ...ALL, ...options });
  return path;
}

/** What an import would change, and all that it has to say. */
async function wouldChange(store: GraphStore, path: string): Promise<unknown> {
  const { entities, ties, problems } = await importFiles(store, model, [path], { dryRun: true, author: null });
  return { entities, ties, problems };
}

/** What a file says, in a graph of its own: an embedded one, whatever it came from. */
async function dumpOf(path: string): Promise<unknown> {
  const { store, dispose } = await openTemporary();
  try {
    await setUp(store, model);
    await importWorkbook(store, model, path);
    return await dump(store);
  } finally {
    await dispose();
  }
}

onEveryEngine('an export', (open) => {
  let store: GraphStore;

  async function refill(fill: (graph: GraphStore) => Promise<unknown>): Promise<void> {
    store = await open();
    await setUp(store, model);
    await fill(store);
  }

  async function expectRoundTrips(): Promise<void> {
    const before = await dump(store);
    for (const ending of ENDINGS) {
      const path = await exported(store, `graph${ending}`);
      expect(await wouldChange(store, path)).toEqual(NOTHING);
      expect(await dumpOf(path)).toEqual(before);
    }
  }

  test.each(SEEDS)(
    'of the random graph %i imports back to no change, and into an empty graph to the same',
    { timeout: SLOW },
    async (seed) => {
      await refill((graph) => fillAtRandom(graph, model, seed));
      await expectRoundTrips();
    },
  );

  test.each(SEEDS)(
    'of what the public sees of the random graph %i changes and clears nothing',
    { timeout: SLOW },
    async (seed) => {
      await refill((graph) => fillAtRandom(graph, model, seed));
      for (const ending of ENDINGS) {
        // The name under which it was written: an empty cell of a whole file would clear what that one said.
        const path = await exported(store, `${FILE_AT_RANDOM}${ending}`, { visibility: 'PUBLIC' });
        expect(await wouldChange(store, path)).toEqual(NOTHING);
      }
    },
  );

  test.each(WORKBOOKS)(
    'of %s imports back to no change, and into an empty graph to the same',
    { timeout: SLOW },
    async (seed) => {
      await refill((graph) => importWorkbook(graph, model, seed));
      await expectRoundTrips();
    },
  );

  describe('of a part', () => {
    beforeAll(() => refill((graph) => importWorkbook(graph, model, CITY)), SLOW);

    test.each<[string, Partial<ExportOptions>]>([
      ['what the public sees', { visibility: 'PUBLIC' }],
      ['some types', { types: ['Organisation', 'Need'] }],
      ['a topic', { topics: ['data-management'] }],
      ['what has changed since', { since: '2000-01-01T00:00:00.000Z' }],
      ['what has not changed since', { since: '2999-01-01T00:00:00.000Z' }],
    ])('with only %s changes and clears nothing', { timeout: SLOW }, async (_, options) => {
      const path = await exported(store, basename(CITY), options);
      expect(await wouldChange(store, path)).toEqual(NOTHING);
    });

    test('starts again when somebody writes meanwhile, and gives up where that goes on', {
      timeout: SLOW,
    }, async () => {
      const busy = (times: number): GraphStore => {
        let asked = 0;
        // Every export asks for the revision at its beginning and at its end.
        return { ...store, revision: async () => Number(await store.revision()) + Math.min(asked++, times) };
      };
      const path = await exported(busy(1), 'once.xlsx', { types: ['Topic'] });
      expect(readdirSync(dirname(path))).toEqual(['once.xlsx']);
      await expect(exported(busy(99), 'always.xlsx', { types: ['Topic'] })).rejects.toThrow(
        /the graph changed again and again/,
      );
      expect(readdirSync(join(folder, String(exports)))).toEqual([]);
    });
  });

  test('reads a few thousand rows at a time, however many ties join two things', { timeout: SLOW }, async () => {
    await refill((graph) => fillWithTies(graph, 12_000));
    const sizes: number[] = [];
    const counted: GraphStore = {
      ...store,
      query: async (cypher, parameters) => {
        const rows = await store.query(cypher, parameters);
        sizes.push(rows.length);
        return rows;
      },
    };
    const path = await exported(counted, 'ties.xlsx');
    expect(Math.max(...sizes)).toBe(5_000);
    expect(await wouldChange(store, path)).toEqual(NOTHING);
  });
});

/** Two things, and ties of different roles between them. */
async function fillWithTies(store: GraphStore, count: number): Promise<void> {
  const thing = (type: string, id: string) => ({ type, id, before: null, after: { name: id, kind: 'OTHER' } });
  const ties = Array.from({ length: count }, (_, n) => {
    const role = { role: `role ${n}`, confidence: 'CONFIRMED' };
    return { type: 'MEMBER_OF', id: `tie-${n}`, from: 'a', to: 'b', before: null, after: role };
  });
  const cause = { kind: 'IMPORT', author: null, files: ['many'] } as const;
  const entities = [thing('Organisation', 'a'), thing('Partnership', 'b')];
  await applyChangeSet(store, model, { cause, revision: 0, naming: null, entities, ties });
}
