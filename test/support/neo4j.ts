import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j, whyNotNeo4j } from '../../scripts/neo4j.js';
import { freePort } from './ports.js';
import { LONG } from './scale.js';

/** Gives the suites a Neo4j: the one that NEO4J_URI names, else one of their own where this machine can run it and `REQUIRE_NEO4J` is not 0. */
export default async function provideNeo4j(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.NEO4J_URI || process.env.REQUIRE_NEO4J === '0') return undefined;
  const reason = await whyNotNeo4j();
  if (!reason) return startOurOwn();
  if (process.env.REQUIRE_NEO4J === '1') throw new Error(`REQUIRE_NEO4J=1, but there is no Neo4j: ${reason}`);
  console.warn(`Suites on Neo4j are skipped: ${reason}`);
  return undefined;
}

async function startOurOwn(): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'atlas-neo4j-'));
  const server = await startNeo4j({
    home,
    port: await freePort(),
    password: randomBytes(12).toString('hex'),
    // Thousands of plans in a small heap would have it collect garbage half the time.
    heap: LONG ? '1g' : '512m',
    shortLived: !LONG,
  });
  process.env.NEO4J_URI = server.uri;
  process.env.NEO4J_USER = server.user;
  process.env.NEO4J_PASSWORD = server.password;
  return async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
}
