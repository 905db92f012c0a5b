import { hostname } from 'node:os';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { neo4jEngine, neo4jOptions } from '../support/engines.js';

const model = loadModel();

describe.skipIf(!neo4jEngine.available)('two processes on one Neo4j', () => {
  let stores: GraphStore[];

  beforeEach(async () => {
    stores = [(await neo4jEngine.open({ bare: true })).store, await openNeo4j(neo4jOptions())];
  });

  afterEach(() => Promise.all(stores.map((store) => store.close())));

  const each = (work: (store: GraphStore, index: number) => Promise<unknown>) => Promise.all(stores.map(work));

  it('may set up at once', async () => {
    await each((store) => setUp(store, model));
    expect(await stores[0]?.query('MATCH (a:Atlas) RETURN a.revision AS revision')).toEqual([{ revision: 0 }]);
  });

  it('take turns to write', async () => {
    await each((store) => setUp(store, model));
    await each(async (store) => {
      for (let round = 0; round < 10; round += 1)
        await store.write(async ({ run }) => {
          const [row] = await run('MATCH (a:Atlas) RETURN a.revision AS revision');
          await run('MATCH (a:Atlas) SET a.revision = $next', { next: Number(row?.revision) + 1 });
        });
    });
    expect(await stores[0]?.revision()).toBe(20);
  });

  it('write again what a deadlock undid', async () => {
    await stores[0]?.write(({ run }) => run('CREATE (:Lock {id: 0, times: 0}), (:Lock {id: 1, times: 0})'));
    let attempts = 0;
    let bothHold = () => {};
    const held = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    await each((store, index) =>
      store.write(async ({ run }) => {
        const raise = (id: number) => run('MATCH (l:Lock {id: $id}) SET l.times = l.times + 1', { id });
        attempts += 1;
        await raise(index);
        if (attempts === 2) bothHold();
        await held;
        await raise(1 - index);
      }),
    );
    expect(attempts).toBeGreaterThan(2);
    expect(await stores[0]?.query('MATCH (l:Lock) RETURN l.times AS times')).toEqual([{ times: 2 }, { times: 2 }]);
  });

  it('say whose turn it is, and whoever runs Neo4j can end that', async () => {
    await each((store) => setUp(store, model));
    const [holder, other] = stores;
    let isEnded = () => {};
    const ended = new Promise<void>((resolve) => {
      isEnded = resolve;
    });
    const held = holder?.write(async ({ run }) => {
      await ended;
      await run('MATCH (a:Atlas) SET a.revision = 7');
    });
    const refused = expect(held).rejects.toMatchObject({ code: 'TIMEOUT', message: /nothing of it was kept/ });
    const writers = async () =>
      other?.query(
        `SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.application = 'alliance-atlas'
         RETURN transactionId AS id, metaData.host AS host, metaData.process AS process`,
      );
    await expect.poll(writers).toMatchObject([{ host: hostname(), process: process.pid }]);
    const [writer] = (await writers()) ?? [];
    await end(String(writer?.id));
    isEnded();
    await refused;
    await other?.write(({ run }) => run('MATCH (a:Atlas) SET a.revision = 1'));
    expect(await other?.revision()).toBe(1);
  });
});

/** As whoever runs Neo4j would. */
async function end(transaction: string): Promise<void> {
  const { uri, user, password, database } = neo4jOptions();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery(`TERMINATE TRANSACTION '${transaction}'`, {}, database ? { database } : {});
  await driver.close();
}
