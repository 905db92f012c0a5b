import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { buildSchema, GraphQLError, type GraphQLFieldResolver, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphError, type GraphStore } from '../../src/graph/store.js';
import type { Atlas, Context } from '../../src/resolvers/resolvers.js';
import { describeErrors } from '../../src/server/errors.js';
import { MAX_OF_CLIENT, MAX_UNDER_WAY } from '../../src/server/overload.js';
import { servePages } from '../../src/server/page.js';
import { LONG } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';

/** What `held` waits for. */
let held = Promise.resolve();

const ANSWERS: Readonly<Record<string, (viewer: Context['viewer']) => unknown>> = {
  viewer: ({ visibility, name }) => `${visibility} ${name}`,
  slow: () => sleep(400, 'done'),
  held: () => held,
  endless: () => new Promise(() => undefined),
  broken: () => {
    throw new Error('MATCH (n {password: "hunter2"}) failed');
  },
  late: () => {
    throw new GraphError('TIMEOUT', 'MATCH (n) took 15 s');
  },
  gone: () => {
    throw new GraphError('UNREACHABLE', 'neo4j://10.0.0.7:7687 does not answer');
  },
  refused: () => {
    throw new GraphError('FAILED', 'Invalid input in MATCH (n)');
  },
  forbidden: () => {
    throw new GraphQLError('Only staff may order by email.', { extensions: { code: 'FORBIDDEN' } });
  },
  mistyped: () => 'PURPLE',
  deep: () => ({}),
};

const answer: GraphQLFieldResolver<unknown, Context> = (_source, _args, { viewer }, info) =>
  ANSWERS[info.fieldName]?.(viewer) ?? null;

const schema = buildSchema(`
  enum Colour { RED }
  type Deep { deep: Deep  both: [Deep!]!  id: ID }
  type Query {
    viewer: String  slow: String  held: String  endless: String  broken: String  late: String  gone: String  refused: String  forbidden: String
    mistyped: Colour  deep: Deep  shared: Deep  texts: [Deep!]  wanted(id: ID!): String
  }`);

/** Twenty objects, each of which holds the next one twice: a million when written out. */
const shared = Array.from({ length: 20 }).reduce((next) => ({ both: [next, next] }), { both: [], id: 'end' });
const RESOLVED: Readonly<Record<string, unknown>> = { shared, texts: Array(1_000).fill({ id: 'text '.repeat(4_000) }) };
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
  if (field.name in RESOLVED) field.resolve = () => RESOLVED[field.name];

/** An API made to go wrong, over HTTP just as the real one. */
const probe = (real: Atlas): Atlas => ({
  ...real,
  schema,
  fieldResolver: answer,
  answer: async () => null,
});

let atlas: RunningAtlas;
beforeAll(async () => {
  atlas = await startAtlas({ atlas: probe });
});
afterAll(() => atlas.close());

describe('who is asking', () => {
  test('the public, without a token', async () => {
    const { data, headers } = await atlas.ask('{ viewer }');
    expect(data).toEqual({ viewer: 'PUBLIC null' });
    expect(headers.get('vary')).toBe('authorization, accept-encoding');
  });

  test('staff by name, in replies that nobody may keep', async () => {
    const { data, headers } = await atlas.ask('{ viewer }', STAFF_TOKEN);
    expect(data).toEqual({ viewer: 'STAFF tests' });
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test.each([
    ['an unknown token', 'Bearer not-a-token'],
    ['a token cut short', `Bearer ${STAFF_TOKEN.slice(0, -1)}`],
    ['no token', 'Bearer '],
    ['another scheme', `Basic ${STAFF_TOKEN}`],
    ['a token without a scheme', STAFF_TOKEN],
    ['two tokens', `Bearer ${STAFF_TOKEN} ${STAFF_TOKEN}`],
    ['an empty header', ''],
  ])('nobody, with %s: 401 and no answer', async (_case, authorization) => {
    const reply = await fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ viewer }' }),
    });
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
    expect(await reply.json()).toEqual({
      errors: [{ message: expect.stringContaining('token'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('errors', () => {
  const coded = async (query: string) => {
    const { errors } = await atlas.ask(query);
    return errors.map(({ message, extensions }) => ({ message, ...extensions }));
  };

  test.each(['broken', 'refused', 'mistyped'])(
    'an unexpected failure (%s) is an incident without details',
    async (field) => {
      expect(await coded(`{ ${field} }`)).toEqual([
        {
          code: 'INTERNAL_SERVER_ERROR',
          message: expect.stringMatching(
            /^Something went wrong on our side; the incident is logged as [0-9a-f]{10}\.$/,
          ),
        },
      ]);
    },
  );

  test.each([
    ['late', 'TIMEOUT', 'The graph took too long to answer; ask for less at once.'],
    ['gone', 'SERVICE_UNAVAILABLE', 'The graph cannot be used at the moment.'],
    ['forbidden', 'FORBIDDEN', 'Only staff may order by email.'],
  ])('%s is %s in words of our own', async (field, code, message) => {
    expect(await coded(`{ ${field} }`)).toEqual([{ code, message }]);
  });

  test('a failed field leaves its neighbours their answers, and says where it is', async () => {
    const { status, data, errors } = await atlas.ask('{ before: viewer bad: broken after: viewer }');
    expect(status).toBe(200);
    expect(data).toEqual({ before: 'PUBLIC null', bad: null, after: 'PUBLIC null' });
    expect(errors.map(({ path }) => path)).toEqual([['bad']]);
  });

  test.each([
    ['{ viewer', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($id: ID!) { wanted(id: $id) }', 'BAD_USER_INPUT'],
    ['query A { viewer } query B { viewer }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s is refused whole, as %s', async (query, code) => {
    const { status, errors } = await atlas.ask(query);
    expect(status).toBe(400);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code } })]);
  });

  test('the log has what the client does not', () => {
    const logged: object[] = [];
    const describe = describeErrors({ error: (details) => logged.push(details) });
    const cause = new Error('the disk is full');
    const { message } = describe(new GraphQLError(cause.message, { originalError: cause }));
    const [, incident] = /logged as (\w+)/.exec(message) ?? [];
    expect(logged).toEqual([{ incident, err: cause }]);
    expect(message).not.toContain('disk');
  });
});

describe('limits', () => {
  const nested = (depth: number) => `${'{ deep '.repeat(depth - 1)}{ id }${' }'.repeat(depth - 1)}`;
  const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `f${i}: viewer`).join(' ')} }`;
  const doubling = (count: number) =>
    `{ ...F0 } ${Array.from({ length: count }, (_, i) => `fragment F${i} on Query { ...F${i + 1} deep { ...G } ...F${i + 1} }`).join(' ')}
     fragment F${count} on Query { viewer } fragment G on Deep { id }`;

  const side = (count: number) => `{ a: deep { ${'id '.repeat(count)} } }`;
  const nestedAliases = (count: number) =>
    `{ ${Array.from({ length: 10 }, () => `deep { ${Array.from({ length: count / 10 }, (_, i) => `f${i}: id`).join(' ')} }`).join(' ')} }`;

  test.each([
    ['fields nested in one another', nested(16), nested(17), { measure: 'depth', limit: 16, actual: 17 }],
    ['root fields', aliased(100), aliased(101), { measure: 'rootFields', limit: 100, actual: 101 }],
    ['fields side by side in one selection', side(200), side(201), { measure: 'breadth', limit: 200, actual: 201 }],
    ['aliases', nestedAliases(500), nestedAliases(510), { measure: 'aliases', limit: 500, actual: 510 }],
    [
      'fields, its fragments spread out',
      doubling(4),
      doubling(12),
      { measure: 'fields', limit: 2_000, actual: 4_096 + 4_095 * 2 },
    ],
  ])('%s', async (unit, within, beyond, excess) => {
    expect((await atlas.ask(within)).errors).toEqual([]);
    const { status, errors } = await atlas.ask(beyond);
    expect(status).toBe(400);
    expect(errors).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining(unit),
        extensions: { code: 'LIMIT_EXCEEDED', ...excess },
      }),
    );
  });

  test('a document of too many tokens is not even read', async () => {
    const { errors } = await atlas.ask(`{ ${'viewer '.repeat(5_000)} }`);
    const excess = { measure: 'tokens', limit: 4_000, actual: 5_002 };
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED', ...excess } })]);
  });

  test('fragments that double at each of fifty steps are measured at once', async () => {
    const begun = performance.now();
    const { errors } = await atlas.ask(doubling(50));
    expect(errors.map(({ extensions }) => extensions)).toContainEqual(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', measure: 'fields', limit: 2_000 }),
    );
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('fragments in a circle are an error, not an endless loop', async () => {
    const { errors } = await atlas.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })]);
  });

  test('an answer that would be written out for minutes is not', async () => {
    const { data, errors } = await atlas.ask('{ shared { id } viewer }');
    expect(data).toEqual({ shared: null, viewer: 'PUBLIC null' });
    const tooMany = { code: 'LIMIT_EXCEEDED', measure: 'values', limit: 300_000, actual: expect.any(Number) };
    expect(errors).toEqual([expect.objectContaining({ path: ['shared'], extensions: tooMany })]);
  });

  test('an answer of few values that are very long is not either', async () => {
    const { data, errors } = await atlas.ask('{ texts { id } viewer }');
    expect(data).toEqual({ texts: null, viewer: 'PUBLIC null' });
    expect(errors).toMatchObject([{ path: ['texts'], extensions: { code: 'LIMIT_EXCEEDED', measure: 'values' } }]);
  });

  test('introspection is open and within them', async () => {
    const { data, errors } = await atlas.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema.types');
  });

  test('a body of more than a megabyte is refused', async () => {
    const { status, errors } = await atlas.ask({
      query: '{ viewer }',
      variables: { padding: 'x'.repeat(1024 * 1024) },
    });
    expect(status).toBe(413);
    expect(errors[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      measure: 'bytes',
      limit: 1024 * 1024,
      actual: expect.any(Number),
    });
  });
});

describe('HTTP', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${atlas.url}${path}`, { headers, redirect: 'manual' });

  test('answers operations sent by GET, to callers that a foreign page cannot imitate', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ viewer }')}`;
    const { status, headers } = await get(path);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([400, null]);
    const reply = await get(path, { 'apollo-require-preflight': 'yes' });
    expect(await reply.json()).toMatchObject({ data: { viewer: 'PUBLIC null' } });
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={viewer}', 415],
    ['plain text', 'text/plain', '{"query":"{ viewer }"}', 400],
    ['JSON that ends early', 'application/json', '{"query":', 400],
    ['a list of operations', 'application/json', '[{"query":"{ viewer }"}]', 400],
  ])('refuses %s', async (_case, contentType, body, status) => {
    const headers = { 'content-type': contentType };
    const reply = await fetch(`${atlas.url}/graphql`, { method: 'POST', headers, body });
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })],
    });
  });

  test('an unknown address is a small 404', async () => {
    const reply = await get('/wp-login.php');
    expect(reply.status).toBe(404);
    expect(await reply.json()).toEqual({
      errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }],
    });
  });

  test.each(['/%ff', '/%', '/graphql%ff'])('an address that is none (%s) is refused like all else', async (path) => {
    const reply = await get(path);
    expect([reply.status, reply.headers.get('x-content-type-options')]).toEqual([400, 'nosniff']);
    expect(await reply.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test.each(['/', '/explorer'])('%s is a page, whose parts are kept for ever', async (path) => {
    const reply = await get(path);
    expect([reply.headers.get('cache-control'), reply.headers.get('content-encoding')]).toEqual(['no-cache', 'gzip']);
    const parts = [...(await reply.text()).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, part = '']) => part);
    expect(parts).toEqual(parts.map(() => expect.stringMatching(/^\/assets\//)));
    for (const part of parts) {
      const { status, headers } = await get(part);
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    expect((await get('/assets/nothing.js')).status).toBe(404);
    expect((await get('/assets/..%2f..%2fmain.js')).status).toBe(404);
  });

  test.each([
    ['gzip, deflate, br', 'gzip'],
    ['*', 'gzip'],
    ['br', null],
    ['gzip;q=0, *', null],
    ['identity', null],
  ])('sends a page packed to who can unpack it (%s), and says that it depends', async (accepted, encoding) => {
    const { headers, body } = await new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const sent = request(`${atlas.url}/`, { headers: { 'accept-encoding': accepted } }, async (reply) => {
        resolve({ headers: reply.headers, body: Buffer.concat(await reply.toArray()) });
      });
      sent.on('error', reject).end();
    });
    expect([headers['content-encoding'] ?? null, headers.vary]).toEqual([encoding, 'accept-encoding']);
    expect((encoding ? gunzipSync(body) : body).toString()).toMatch(/^<!doctype html>/i);
  });

  test('a file that could not be read is read the next time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-page-'));
    const file = join(folder, 'assets', 'part.js');
    await mkdir(join(folder, 'assets'));
    await writeFile(file, 'one');
    const bare = fastify();
    await servePages(bare, folder);
    await rm(file);
    expect((await bare.inject('/assets/part.js')).statusCode).toBe(500);
    await writeFile(file, 'two');
    expect((await bare.inject('/assets/part.js')).body).toBe('two');
    await rm(folder, { recursive: true });
  });

  test('the page may run nothing inline, and ask nobody outside', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test('the explorer neither, but for the styles that its editor makes', async () => {
    const policy = (await get('/explorer')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; /);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('where nobody has built the pages, it says how', async () => {
    const bare = fastify();
    await servePages(bare, join(tmpdir(), 'atlas-no-page'));
    const replies = await Promise.all(['/', '/explorer'].map((path) => bare.inject(path)));
    for (const { statusCode, body } of replies) {
      expect(statusCode).toBe(404);
      expect(body).toContain('npm run build');
    }
  });

  test.each([
    '/',
    '/assets/nothing.js',
    '/graphql',
    '/explorer',
    '/health/live',
    '/health/ready',
    '/metrics',
    '/nowhere',
    '/%ff',
  ])('%s has the usual headers', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('pages of others', () => {
  const ORIGIN = 'https://city.example';
  const allowed = async (origins: string, origin: string) => {
    const open = await startAtlas({ atlas: probe, env: { ATLAS_CORS_ORIGINS: origins } });
    const url = `${open.url}/graphql`;
    try {
      const ask = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
      const preflight = await fetch(url, { method: 'OPTIONS', headers: ask });
      const headers = { origin, 'content-type': 'application/json' };
      const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: '{ viewer }' }) });
      expect(await reply.json()).toMatchObject({ data: { viewer: 'PUBLIC null' } });
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
      const page = await fetch(open.url, { headers: { origin } });
      expect(page.headers.get('access-control-allow-origin')).toBeNull();
      return [preflight, reply].map((each) => each.headers.get('access-control-allow-origin'));
    } finally {
      await open.close();
    }
  };

  test('may ask where they are named, and no others', async () => {
    expect(await allowed(`${ORIGIN},https://other.example`, ORIGIN)).toEqual([ORIGIN, ORIGIN]);
    expect(await allowed('https://other.example,https://third.example', ORIGIN)).toEqual([null, null]);
  });

  test('may all ask where all are', async () => {
    expect(await allowed('*', ORIGIN)).toEqual(['*', '*']);
  });

  test('may not ask where nobody is named', async () => {
    expect(await allowed('', ORIGIN)).toEqual([null, null]);
  });
});

describe('health', { timeout: 15_000 }, () => {
  const ready = async (url: string) => {
    const reply = await fetch(`${url}/health/ready`);
    return { code: reply.status, ...JSON.parse(await reply.text()) };
  };

  const readyWith = async (health: Pick<GraphStore, 'health' | 'revision'>) => {
    const unwell = await startAtlas({ health });
    return ready(unwell.url).finally(() => unwell.close());
  };

  test('it lives, and is ready', async () => {
    expect((await fetch(`${atlas.url}/health/live`)).status).toBe(200);
    expect(await ready(atlas.url)).toEqual({ code: 200, status: 'ready' });
  });

  test('it is not ready while the graph does not answer', async () => {
    const health = async () => {
      throw new GraphError('UNREACHABLE', 'neo4j://10.0.0.7:7687 does not answer');
    };
    const reason = 'The graph cannot be used at the moment.';
    expect(await readyWith({ health, revision: async () => 1 })).toEqual({ code: 503, status: 'unavailable', reason });
  });

  test('it is not ready while the graph is silent', async () => {
    const health = () => new Promise<void>(() => {});
    const reason = 'The graph did not answer within 3 s.';
    expect(await readyWith({ health, revision: async () => 1 })).toEqual({ code: 503, status: 'unavailable', reason });
  });

  test('it is not ready before the graph is set up', async () => {
    const reason = 'The graph has not been set up.';
    const store = { health: async () => {}, revision: async () => null };
    expect(await readyWith(store)).toEqual({ code: 503, status: 'unavailable', reason });
  });

  test('is asked of the graph once for all who ask at once', async () => {
    let asked = 0;
    const health = async () => {
      asked += 1;
    };
    const well = await startAtlas({ health: { health, revision: async () => 1 } });
    const replies = await Promise.all(Array.from({ length: 50 }, () => ready(well.url)));
    await well.close();
    expect(new Set(replies.map(({ code }) => code))).toEqual(new Set([200]));
    expect(asked).toBeLessThan(10);
  });
});

describe('more than can be done', () => {
  let busy: RunningAtlas;
  beforeAll(async () => {
    busy = await startAtlas({ atlas: probe, env: { ATLAS_TRUST_PROXY: '127.0.0.1' } });
  });
  afterAll(() => busy?.close());

  const post = (
    query: string,
    client = '203.0.113.1',
    { signal = null, variables = {} }: { signal?: AbortSignal | null; variables?: object } = {},
  ) =>
    fetch(`${busy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  const expectTurnedAway = async (reply: Response) => {
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await reply.json()).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'OVERLOADED' } })] });
  };
  const hold = () => {
    let letGo = () => {};
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    return letGo;
  };
  const turnedAwayOf = (asked: readonly Promise<Response>[]) => {
    const found = { count: 0 };
    for (const reply of asked)
      reply.then(({ status }) => {
        if (status === 503) found.count += 1;
      });
    return found;
  };
  const isAlive = async () => (await fetch(`${busy.url}/health/live`)).ok;

  test('requests at once: those on top are turned away, and told to come again', async () => {
    const letGo = hold();
    const asked = Array.from({ length: MAX_UNDER_WAY + 20 }, (_, n) => post('{ held }', `203.0.113.${n % 4}`));
    await expectTurnedAway(await Promise.race(asked));
    const turnedAway = turnedAwayOf(asked);
    await expect.poll(() => turnedAway.count, { timeout: 10_000 }).toBe(20);
    expect(await isAlive()).toBe(true);
    letGo();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    const refused = statuses.filter((status) => status === 503).length;
    // A slow machine may turn away more, for another reason.
    expect(refused).toBeGreaterThanOrEqual(20);
    const metrics = await (await fetch(`${busy.url}/metrics`)).text();
    expect(metrics).toContain(`\natlas_overload_refusals_total ${refused}\n`);
    await expect.poll(async () => (await post('{ viewer }')).status, { timeout: 10_000 }).toBe(200);
  });

  test.each([
    ['an address', () => '203.0.113.1', '203.0.113.2'],
    ['a network of IPv6', (n: number) => `2001:db8::${n.toString(16)}`, '2001:db8:0:1::1'],
  ])('requests of one client (%s): those above its share, and nobody else', async (_case, addressOf, other) => {
    const letGo = hold();
    const asked = Array.from({ length: MAX_OF_CLIENT + 5 }, (_, n) => post('{ held }', addressOf(n + 1)));
    await expectTurnedAway(await Promise.race(asked));
    const turnedAway = turnedAwayOf(asked);
    await expect.poll(() => turnedAway.count, { timeout: 10_000 }).toBe(5);
    expect((await post('{ viewer }', other)).status).toBe(200);
    letGo();
    await Promise.all(asked);
    expect((await post('{ viewer }', addressOf(1))).status).toBe(200);
  });

  test('memory for large bodies: who has his share of it may still send small ones, and others large ones', async () => {
    const letGo = hold();
    const variables = { unused: 'x'.repeat(1_000_000) };
    const asked = Array.from({ length: 7 }, () => post('{ held }', '203.0.113.1', { variables }));
    await expectTurnedAway(await Promise.race(asked));
    for (const [client, some] of [
      ['203.0.113.1', {}],
      ['203.0.113.2', variables],
    ] as const)
      expect((await post('{ viewer }', client, { variables: some })).status).toBe(200);
    letGo();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([...Array(6).fill(200), 503]);
  });

  test('no body that is too large to be read is taken for one that is too large at the moment', async () => {
    expect((await post('{ viewer }', '203.0.113.1', { variables: { unused: 'x'.repeat(8_000_000) } })).status).toBe(
      413,
    );
  });

  test('requests whose clients went away are not counted for ever', async () => {
    held = new Promise(() => undefined);
    const gone = new AbortController();
    const { signal } = gone;
    const asked = Array.from({ length: MAX_OF_CLIENT + 1 }, () => post('{ held }', '203.0.113.1', { signal }));
    await expectTurnedAway(await Promise.race(asked));
    gone.abort();
    await Promise.allSettled(asked);
    await expect.poll(async () => (await post('{ viewer }')).status, { timeout: 10_000 }).toBe(200);
  });
});

describe('a large answer', () => {
  const ask = (url: string, query: string, accepted: string) =>
    new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'accept-encoding': accepted };
      const sent = request(`${url}/graphql`, { method: 'POST', headers }, async (reply) => {
        resolve({ headers: reply.headers, body: Buffer.concat(await reply.toArray()) });
      });
      sent.on('error', reject).end(JSON.stringify({ query }));
    });

  test('is packed for who can unpack it, and a small one never', async () => {
    const whole = await startAtlas();
    const [plain, packed, small] = await Promise.all([
      ask(whole.url, getIntrospectionQuery(), 'br'),
      ask(whole.url, getIntrospectionQuery(), 'gzip, br'),
      ask(whole.url, '{ __typename }', 'gzip'),
    ]);
    await whole.close();
    expect([plain, packed, small].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      undefined,
    ]);
    expect(gunzipSync(packed.body)).toEqual(plain.body);
    expect(packed.body.length).toBeLessThan(plain.body.length / 5);
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
  });
});

test('a server that stops answers what was asked, and takes nothing more', async () => {
  const stopping = await startAtlas({ atlas: probe });
  const reply = stopping.ask('{ slow }');
  await sleep(100);
  const closed = stopping.close();
  expect((await reply).data).toEqual({ slow: 'done' });
  await closed;
  await expect(stopping.ask('{ viewer }')).rejects.toThrow();
});

test('a server that stops says so to who is still connected', async () => {
  const stopping = await startAtlas({ atlas: probe });
  const { hostname, port } = new URL(stopping.url);
  const client = connect(Number(port), hostname);
  let heard = '';
  client.setEncoding('utf8').on('data', (part: string) => {
    heard += part;
  });
  const ask = (query: string) => {
    const body = JSON.stringify({ query });
    const head = ['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json'];
    client.write(`${head.join('\r\n')}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  };
  ask('{ slow }');
  await sleep(100);
  const closed = stopping.close();
  ask('{ viewer }');
  await closed;
  expect(heard).toMatch(/^HTTP\/1\.1 200 .*"slow":"done".*HTTP\/1\.1 503 .*retry-after: \d+\r\n/s);
  expect(heard).toMatch(/"extensions":\{"code":"SERVICE_UNAVAILABLE"\}\}\]\}$/);
});

test.runIf(LONG)('a server that stops does not wait for what does not end', async () => {
  const stopping = await startAtlas({ atlas: probe });
  const reply = stopping.ask('{ endless }').catch((error: Error) => error);
  await sleep(100);
  await stopping.close();
  expect(await reply).toBeInstanceOf(Error);
});
