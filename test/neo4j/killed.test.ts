import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { startNeo4j } from '../../scripts/neo4j.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { neo4jEngine } from '../support/engines.js';
import { BEFORE, COMING, dumpOf, Halves, imported, killedAt, killOften, type Settings } from '../support/killed.js';
import { freePort } from '../support/ports.js';
import { LONG } from '../support/scale.js';

/** How often each is killed, at moments spread evenly over the time that an import takes. */
const KILLS = { command: 8, database: 6 };

// A server of its own, which is started again for each of them.
describe.runIf(LONG && neo4jEngine.available)(
  'an import that is killed leaves the graph as it was, or as it was to be',
  { timeout: 1_200_000 },
  () => {
    let folder: string;
    const home = () => join(folder, 'now');
    const kept = () => join(folder, 'before');
    let port: number;
    let before: object;
    let after: object;
    let length: number;
    let server: Awaited<ReturnType<typeof start>>;

    const start = () => startNeo4j({ home: home(), port, password: 'killed-and-started' });
    const settings = (): Settings => ({
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: 'killed-and-started',
    });
    const open = () => openNeo4j({ uri: server.uri, user: server.user, password: 'killed-and-started' });

    /** The server with the graph as it was before. */
    async function again(): Promise<void> {
      await server.stop();
      await rm(home(), { recursive: true, force: true });
      await cp(kept(), home(), { recursive: true });
      server = await start();
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'atlas-killed-'));
      port = await freePort();
      server = await start();
      await imported(BEFORE, settings());
      before = await dumpOf(open());
      await server.stop();
      await cp(home(), kept(), { recursive: true });
      server = await start();
      length = await imported(COMING, settings());
      after = await dumpOf(open());
    }, 300_000);
    afterAll(async () => {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    it('when the command is killed', async () => {
      const halves = new Halves(before, after);
      await again();
      await killOften(KILLS.command, halves, async (share) => {
        const output = await killedAt(share, length, settings());
        if (halves.check(await dumpOf(open()), output)) await again();
      });
      console.log(`kill -9 of the command, Neo4j: ${halves.count}`);
    });

    it('when the database is killed', async () => {
      const halves = new Halves(before, after);
      await again();
      await killOften(KILLS.database, halves, async (share) => {
        const output = await killedAt(share, length, settings(), () => process.kill(server.pid ?? 0, 'SIGKILL'));
        await server.stop();
        server = await start();
        if (halves.check(await dumpOf(open()), output)) await again();
      });
      console.log(`kill -9 of the database, Neo4j: ${halves.count}`);
    });
  },
);
