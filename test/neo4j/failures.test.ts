import { describe, expect, it } from 'vitest';
import { neo4jFailure } from '../../src/graph/neo4j/failures.js';
import { openNeo4j, versionOf } from '../../src/graph/neo4j.js';
import { neo4jEngine, neo4jOptions } from '../support/engines.js';

describe('the version of a Neo4j server', () => {
  it.each([
    ['Neo4j/5.26.0', '5.26.0'],
    ['Neo4j/5.26.25', '5.26.25'],
    ['Neo4j/5.27-aura', '5.27-aura'],
    ['Neo4j/2025.01.0', '2025.01.0'],
    ['Neo4j/2026.09.0', '2026.09.0'],
  ])('%s will do', (agent, version) => {
    expect(versionOf(agent)).toBe(version);
  });

  it.each([
    ['Neo4j/3.5.35', 'Neo4j 3.5.35'],
    ['Neo4j/4.4.41', 'Neo4j 4.4.41'],
    ['Neo4j/5.3.0', 'Neo4j 5.3.0'],
    ['Neo4j/5.25.1', 'Neo4j 5.25.1'],
    ['Memgraph/3.0', 'Memgraph 3.0'],
    ['', 'something else'],
  ])('%s is refused', (agent, found) => {
    expect(() => versionOf(agent)).toThrow(
      expect.objectContaining({
        code: 'WRONG_VERSION',
        message: `Atlas needs Neo4j 5.26 or later and found ${found}: upgrade the server`,
      }),
    );
  });
});

describe('an address without a Neo4j', () => {
  const open = (uri: string) => openNeo4j({ uri, user: 'neo4j', password: 'x', timeouts: { connect: 2_000 } });

  it.each(['neo4j://localhost:1', 'bolt://127.0.0.1:1', 'neo4j://nowhere.invalid:7687'])('%s', async (uri) => {
    await expect(open(uri)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: `no Neo4j answers at ${uri}: start it, or correct NEO4J_URI`,
    });
  });

  it.each(['', 'localhost:7687', 'http://localhost:7474'])('"%s"', async (uri) => {
    await expect(open(uri)).rejects.toMatchObject({
      code: 'WRONG_ADDRESS',
      message: `"${uri}" is no address of a Neo4j: set NEO4J_URI to one such as neo4j://localhost:7687`,
    });
  });

  it.each(['neo4j://someone:secret@localhost:1', 'someone:secret@localhost:1'])(
    'keeps the password of %s',
    async (uri) => {
      await expect(open(uri)).rejects.toMatchObject({ message: expect.not.stringContaining('secret') });
    },
  );
});

describe('an error of Neo4j', () => {
  const failureOf = (code: string, message = 'x') =>
    neo4jFailure(Object.assign(new Error(message), { code }), { server: 'neo4j://db:7687', database: 'atlas' });

  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'UNAUTHORISED', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'UNAUTHORISED', 'wait a little'],
    ['Neo.ClientError.Security.CredentialsExpired', 'UNAUTHORISED', "change the user's password"],
    ['Neo.ClientError.Database.DatabaseNotFound', 'WRONG_ADDRESS', 'no database atlas'],
    ['ServiceUnavailable', 'UNREACHABLE', 'start it'],
    ['SessionExpired', 'UNREACHABLE', 'start it'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'UNREACHABLE', 'start it'],
    ['Neo.ClientError.Cluster.NotALeader', 'UNREACHABLE', 'start it'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', 'ask for less'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'OVERLOADED', 'try again later'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'READ_ONLY', 'make it writable'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT', 'try again'],
    ['Neo.ClientError.Statement.SyntaxError', 'FAILED', 'Neo.ClientError.Statement.SyntaxError'],
  ])('%s is %s', (status, code, advice) => {
    expect(failureOf(status)).toMatchObject({ code, message: expect.stringContaining(advice) });
  });

  it('knows an exhausted pool by its words', () => {
    expect(failureOf('N/A', 'Connection acquisition timed out in 60000 ms. Pool status: …')).toMatchObject({
      code: 'OVERLOADED',
    });
  });

  it('is not misled by words of a statement', () => {
    const message = 'Security.Unauthorized ServiceUnavailable\nMATCH (secret)';
    expect(failureOf('Neo.ClientError.Statement.SyntaxError', message)).toMatchObject({
      code: 'FAILED',
      message: expect.not.stringMatching(/secret|\n/),
    });
  });
});

describe.skipIf(!neo4jEngine.available)('a Neo4j that runs', () => {
  it('refuses a wrong password', async () => {
    await expect(openNeo4j({ ...neo4jOptions(), password: 'wrong' })).rejects.toMatchObject({
      code: 'UNAUTHORISED',
      message: expect.stringMatching(/refuses the user or its password: check NEO4J_USER and NEO4J_PASSWORD$/),
    });
  });

  it.each(['neo4j', 'bolt'])('has no such database, asked by %s://', async (scheme) => {
    const { uri, ...options } = neo4jOptions();
    const address = uri.replace(/^\w+/, scheme);
    await expect(openNeo4j({ ...options, uri: address, database: 'nowhere' })).rejects.toMatchObject({
      code: 'WRONG_ADDRESS',
      message: expect.stringMatching(/has no database nowhere: check NEO4J_DATABASE$/),
    });
  });

  it.each([
    ['query', { query: 50 }],
    ['ask', { read: 50 }],
  ] as const)('stops what takes too long: %s', async (method, timeouts) => {
    const store = await openNeo4j({ ...neo4jOptions(), timeouts });
    const timeout = { code: 'TIMEOUT', message: expect.stringMatching(/took too long and was stopped/) };
    await expect(
      store[method]('UNWIND range(1, 100000000) AS x WITH x WHERE x % 7 = 1 RETURN count(x) AS c'),
    ).rejects.toMatchObject(timeout);
    await store.close();
  });
});
