import { beforeEach, describe, expect, it } from 'vitest';
import { currentVersion, setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { onEveryEngine, shared } from '../support/engines.js';

const model = loadModel();

onEveryEngine(
  'a graph store',
  (open) => {
    let store: GraphStore;

    const count = async (label: string) => (await store.query(`MATCH (n:${label}) RETURN count(n) AS n`))[0]?.n;

    beforeEach(async () => {
      store = await open();
    });

    describe('query', () => {
      it('has a form for requests, which does the same', async () => {
        expect(await store.ask('RETURN $value AS value', { value: 7 })).toEqual([{ value: 7 }]);
        await expect(store.ask('CREATE (:Stray)')).rejects.toMatchObject({ code: 'FAILED' });
      });

      it('gives rows by column name', async () => {
        const rows = await store.query('UNWIND [1, 2] AS x RETURN x, x * 10 AS y');
        expect(rows).toEqual([
          { x: 1, y: 10 },
          { x: 2, y: 20 },
        ]);
      });

      it.each([
        ['an integer', 42],
        ['a negative integer', -7],
        ['a large integer', Number.MAX_SAFE_INTEGER],
        ['a fraction', 0.5],
        ['text', "L'Été à Sainte-Adresse \u{1F30A}"],
        ['text that looks like Cypher', "') RETURN 1 //"],
        ['true', true],
        ['null', null],
        ['a list', [1, 'two', null, [3]]],
        ['an empty list', []],
        ['a map', { a: 1, b: { c: ['d'] } }],
      ])('takes %s and gives it back', async (_, value) => {
        expect(await store.query('RETURN $value AS value', { value })).toEqual([{ value }]);
      });

      it('stores integers as integers and dates as dates', async () => {
        await store.write(({ run }) =>
          run('CREATE (:Kept {whole: $whole, day: date($day), days: [$whole, $whole + 1]})', {
            whole: 3,
            day: '2020-10-05',
          }),
        );
        const rows = await store.query(
          'MATCH (k:Kept) RETURN k.whole / 2 AS half, k.day AS day, k.day.year AS year, k.days AS days',
        );
        expect(rows).toEqual([{ half: 1, day: '2020-10-05', year: 2020, days: [3, 4] }]);
      });

      it('gives moments as ISO text', async () => {
        const [row] = await store.query(
          `RETURN datetime('2020-10-05T09:30:00Z') AS moment, localdatetime('2020-10-05T09:30:00') AS local,
                [date('2020-10-05')] AS inList, {day: date('2020-10-05')} AS inMap`,
        );
        expect(row).toEqual({
          moment: '2020-10-05T09:30:00Z',
          local: '2020-10-05T09:30:00',
          inList: ['2020-10-05'],
          inMap: { day: '2020-10-05' },
        });
      });

      it('limits by an integer parameter', async () => {
        expect(await store.query('UNWIND range(1, 9) AS x RETURN x LIMIT $first', { first: 2 })).toHaveLength(2);
      });

      it('refuses to write, and changes nothing', async () => {
        await expect(store.query('CREATE (:Stray)')).rejects.toMatchObject({
          code: 'FAILED',
          message: 'a query tried to change the graph: only `write` may',
        });
        expect(await count('Stray')).toBe(0);
      });

      it('refuses whole nodes', async () => {
        await store.write(({ run }) => run('CREATE (:Whole {id: 1})'));
        await expect(store.query('MATCH (n:Whole) RETURN n')).rejects.toMatchObject({ code: 'FAILED' });
      });

      it('says in one line that a statement is wrong, without quoting it', async () => {
        const failure = await store.query('MATCH (secret RETURN 1').catch((error: unknown) => error);
        expect(failure).toMatchObject({ name: 'GraphError', code: 'FAILED' });
        expect(failure).toHaveProperty('message', expect.not.stringMatching(/secret|\n/));
        expect(failure).toHaveProperty('cause');
      });

      it('counts the statements that it sends', async () => {
        const before = store.statements;
        await store.query('RETURN 1 AS one');
        expect(store.statements).toBe(before + 1);
      });
    });

    describe('write', () => {
      it('keeps what its work wrote, gives its result, and reads see it', async () => {
        const result = await store.write(async ({ run }) => {
          await run('CREATE (:Kept {id: 1})');
          const [row] = await run('MATCH (k:Kept) RETURN k.id AS id');
          return row?.id;
        });
        expect(result).toBe(1);
        expect(await count('Kept')).toBe(1);
      });

      it('keeps nothing of a work that fails, and throws its error as it is', async () => {
        await store.write(({ run }) => run('CREATE (:Kept {id: 1, name: $name})', { name: 'before' }));
        const error = new Error('thought better of it');
        const failing = store.write(async ({ run }) => {
          await run('CREATE (:Kept {id: 2})');
          await run("MATCH (k:Kept {id: 1}) SET k.name = 'after'");
          throw error;
        });
        await expect(failing).rejects.toBe(error);
        expect(await store.query('MATCH (k:Kept) RETURN k.id AS id, k.name AS name')).toEqual([
          { id: 1, name: 'before' },
        ]);
      });

      it('keeps nothing when a statement failed, even where the work caught it', async () => {
        const failing = store.write(async ({ run }) => {
          await run('CREATE (:Kept {id: 1})');
          await run('RETURN 1 / 0 AS nothing').catch(() => undefined);
        });
        await expect(failing).rejects.toMatchObject({ code: 'FAILED' });
        expect(await count('Kept')).toBe(0);
      });

      it('lets readers see the old graph until all is kept', async () => {
        await store.write(async ({ run }) => {
          await run('CREATE (:Kept {id: 1})');
          expect(await count('Kept')).toBe(0);
        });
        expect(await count('Kept')).toBe(1);
      });

      it('makes writers take turns', async () => {
        await setUp(store, model);
        const raise = () =>
          store.write(async ({ run }) => {
            const [row] = await run('MATCH (a:Atlas) RETURN a.revision AS revision');
            await run('MATCH (a:Atlas) SET a.revision = $next', { next: Number(row?.revision) + 1 });
          });
        await Promise.all(Array.from({ length: 20 }, raise));
        expect(await store.revision()).toBe(20);
      });

      it('goes on after a writer that failed', async () => {
        const failing = store.write(() => Promise.reject(new Error('no')));
        const next = store.write(({ run }) => run('CREATE (:Kept)'));
        await expect(failing).rejects.toThrow('no');
        await next;
        expect(await count('Kept')).toBe(1);
      });
    });

    describe('unique', () => {
      const create = (id: number) => store.write(({ run }) => run('CREATE (:Thing {id: $id})', { id }));

      it('refuses a duplicate and keeps the first', async () => {
        await store.unique([['Thing', 'id']]);
        await create(1);
        await expect(create(1)).rejects.toMatchObject({
          code: 'CONFLICT',
          message: 'another Thing has this id: choose a different one',
        });
        expect(await count('Thing')).toBe(1);
      });

      it('refuses to begin among duplicates', async () => {
        await create(1);
        await create(1);
        await expect(store.unique([['Thing', 'id']])).rejects.toMatchObject({
          code: 'CONFLICT',
          message: 'Thing nodes share a value of id: make it unique before set-up',
        });
      });

      it('does nothing the second time', async () => {
        await store.unique([['Thing', 'id']]);
        await store.unique([['Thing', 'id']]);
        await create(1);
        await expect(create(1)).rejects.toMatchObject({ code: 'CONFLICT' });
      });

      it('finds by it without reading every node', async () => {
        await store.unique([['Thing', 'id']]);
        const merge = (from: number) =>
          store.write(({ run }) =>
            run('UNWIND $rows AS row MERGE (t:Thing {id: row.id}) SET t += row', {
              rows: Array.from({ length: 2_000 }, (_, index) => ({ id: from + index, name: `thing ${index}` })),
            }),
          );
        for (let batch = 0; batch < 4; batch += 1) await merge(batch * 2_000);
        const began = performance.now();
        await merge(8_000);
        expect(performance.now() - began).toBeLessThan(1_500);
        expect(await count('Thing')).toBe(10_000);
      });
    });

    describe('set-up', () => {
      beforeEach(async () => {
        store = await open({ bare: true });
      });

      it('marks an empty graph with revision 0 and the current version', async () => {
        expect(await store.revision()).toBeNull();
        await setUp(store, model);
        expect(await store.revision()).toBe(0);
        expect(await store.query('MATCH (a:Atlas) RETURN a.key AS key, a.version AS version')).toEqual([
          { key: 'atlas', version: currentVersion },
        ]);
      });

      it('does nothing the second time', async () => {
        await setUp(store, model);
        await store.write(({ run }) => run('MATCH (a:Atlas) SET a.revision = 7'));
        await setUp(store, model);
        expect(await store.revision()).toBe(7);
        expect(await count('Atlas')).toBe(1);
      });

      it('makes ids unique over all types', async () => {
        await setUp(store, model);
        const create = (label: string) => store.write(({ run }) => run(`CREATE (:Entity:${label} {id: 'same'})`));
        await create('Organisation');
        await expect(create('Person')).rejects.toMatchObject({ code: 'CONFLICT' });
      });

      it.each([
        ['Identifier', 'key'],
        ['ChangeSet', 'revision'],
        ['Chunk', 'id'],
        ['Atlas', 'key'],
      ])('makes %s.%s unique', async (label, property) => {
        await setUp(store, model);
        const create = () => store.write(({ run }) => run(`CREATE (:${label} {${property}: 'same'})`));
        await create();
        await expect(create()).rejects.toMatchObject({ code: 'CONFLICT' });
      });

      it('refuses a graph with nodes that are not ours, and leaves it as it was', async () => {
        await store.write(({ run }) => run("CREATE (:Film {title: 'Le Havre'})"));
        await expect(setUp(store, model)).rejects.toMatchObject({
          code: 'NOT_ATLAS',
          message: `${store.description} holds nodes that Atlas did not write: give Atlas an empty graph of its own`,
        });
        expect(await store.revision()).toBeNull();
      });

      it('refuses a graph of a newer Atlas', async () => {
        await setUp(store, model);
        await store.write(({ run }) =>
          run('MATCH (a:Atlas) SET a.version = $version', { version: currentVersion + 1 }),
        );
        await expect(setUp(store, model)).rejects.toMatchObject({
          code: 'NEWER_DATA',
          message: expect.stringMatching(/was written by a newer Atlas \(version \d+, this one knows \d+\): install/),
        });
      });
    });

    it('answers that it is well until it is closed', async () => {
      await store.health();
      await store.close();
      await store.close();
      await expect(store.health()).rejects.toMatchObject({ code: 'UNREACHABLE' });
    });

    it('finishes what is under way before it closes', async () => {
      const write = store.write(({ run }) => run('CREATE (:Kept)'));
      const read = store.query('UNWIND range(1, 100000) AS x RETURN sum(x) AS sum');
      await store.close();
      await write;
      expect(await read).toEqual([{ sum: 5_000_050_000 }]);
    });
  },
  [shared],
);
