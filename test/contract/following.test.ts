import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const cityWhere = (visibility: string, tie = 'WORKS_FOR'): Sheets => ({
  Organisations: [
    ['id', 'name', 'kind', 'source'],
    ['port', 'Port', 'COMPANY', 's'],
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['bob', 'Bob', visibility, 's'],
  ],
  Ties: [
    ['from', 'type', 'to', 'source'],
    ['bob', tie, 'port', 's'],
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'A source'],
  ],
});

/** A graph whose reading for exploring can be held up, and whose revision, once read, can come late. */
function holdable(store: GraphStore) {
  let gate = Promise.resolve();
  let open = () => {};
  let late: (() => Promise<void>) | null = null;
  const query: GraphStore['query'] = async (cypher, ...rest) => {
    if (cypher.startsWith('MATCH (n:Person) RETURN n.id')) await gate;
    return store.query(cypher, ...rest);
  };
  const revision = async () => {
    const read = await store.revision();
    await late?.();
    return read;
  };
  const held: Partial<GraphStore> = { query, revision };
  return {
    store: new Proxy(store, { get: (of, name) => Reflect.get(name in held ? held : of, name) }),
    /** What happens between a revision's being read and its coming back. */
    meanwhile: (work: typeof late) => {
      late = work;
    },
    hold: () => {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
  };
}

onEveryEngine('exploring follows the graph', (open) => {
  let graph: ReturnType<typeof holdable>;
  let atlas: RunningAtlas;
  beforeAll(async () => {
    graph = holdable(await open());
    atlas = await startAtlas({
      store: graph.store,
      fill: (store, model) => importSheets(store, model, cityWhere('PUBLIC')),
    });
    await atlas.explorer.refresh();
  });
  afterAll(() => atlas?.close());

  const sorts = async () => {
    const { data } = await atlas.ask<{ map: { ties: { type: string }[] } }>('{ map { ties { type } } }');
    return data.map.ties.map(({ type }) => type);
  };

  const ties = async (token?: string) => {
    const { data, errors } = await atlas.ask<{ map: { ties: { from: string }[] } | null }>(
      '{ map { ties { from } } }',
      token,
    );
    return errors[0]?.extensions.code ?? data.map?.ties.map(({ from }) => from);
  };

  it('and knows what was written before it was asked, though it was being read until just before', async () => {
    const asked: Promise<unknown>[] = [];
    let revisions = 0;
    await importSheets(atlas.store, loadModel(), cityWhere('PUBLIC', 'ADVISES'));
    graph.meanwhile(async () => {
      revisions += 1;
      // The second says that nothing changed while the graph was read.
      if (revisions !== 2) return;
      graph.meanwhile(null);
      await importSheets(atlas.store, loadModel(), cityWhere('PUBLIC', 'FOUNDED'));
      asked.push(sorts());
      // Until that waits for what is being read.
      await sleep(200);
    });
    await sorts();
    expect(await Promise.all(asked)).toEqual([expect.arrayContaining(['ADVISES', 'FOUNDED'])]);
  });

  it('and answers the public while others are read, whom it never showed', { timeout: 30_000 }, async () => {
    await atlas.explorer.refresh();
    graph.hold();
    await importSheets(atlas.store, loadModel(), {
      ...cityWhere('PUBLIC'),
      People: [
        ['id', 'name', 'visibility', 'source'],
        ['eve', 'Eve', 'STAFF', 's'],
      ],
    });
    expect(await ties()).toContain('bob');
    graph.release();
    await atlas.explorer.refresh();
  });

  it('and tells the public to wait while it still knows who was hidden', { timeout: 30_000 }, async () => {
    expect(await ties()).toContain('bob');
    graph.hold();
    await importSheets(atlas.store, loadModel(), cityWhere('STAFF'));
    expect(await ties()).toBe('NOT_READY');
    expect(await ties(STAFF_TOKEN)).toContain('bob');
    graph.release();
    await atlas.explorer.refresh();
    expect(await ties()).toEqual([]);
    expect(await ties(STAFF_TOKEN)).toContain('bob');
  });
});
