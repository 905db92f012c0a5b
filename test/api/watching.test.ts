import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AtlasProcess, addressIn, startProcess } from '../support/process.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets } from '../support/workbook.js';

const CITY = {
  Organisations: [
    ['id', 'name', 'kind', 'source'],
    ['port', 'Port', 'COMPANY', 's'],
  ],
  Partnerships: [
    ['id', 'name', 'kind', 'source'],
    ['pact', 'Pact', 'STRATEGIC', 's'],
  ],
  Ties: [
    ['from', 'type', 'to', 'source'],
    ['port', 'MEMBER_OF', 'pact', 's'],
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'A source'],
  ],
};
const PORT_OF = {
  query: 'query PortOf($id: ID!) { organisation(id: $id) { name partnerships { nodes { name } } } }',
  variables: { id: 'port' },
};
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

function post(url: string, operation: object | string, headers: Readonly<Record<string, string>> = {}) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof operation === 'string' ? operation : JSON.stringify(operation),
  });
}

describe('traces and metrics', () => {
  const spans = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  let atlas: RunningAtlas;

  beforeAll(async () => {
    // As a file does that somebody names in `node --import`.
    provider.register();
    atlas = await startAtlas({ fill: (store, model) => importSheets(store, model, CITY) });
    await atlas.finder.refresh();
    spans.reset();
  });
  afterEach(() => spans.reset());
  afterAll(async () => {
    await atlas?.close();
    trace.disable();
  });

  test('a request is a span under that of who sent it; below it are its fields, reads and statements', async () => {
    await post(atlas.url, PORT_OF, { traceparent: `00-${TRACE}-${PARENT}-01` });
    const ofTrace = () => spans.getFinishedSpans().filter((span) => span.spanContext().traceId === TRACE);
    // Its own ends when the reply has been sent.
    await expect.poll(() => ofTrace().map(({ name }) => name)).toContain('query PortOf');
    const mine = ofTrace();
    const byId = new Map(mine.map((span) => [span.spanContext().spanId, span]));
    const pathOf = (id: string | undefined): string => {
      const span = byId.get(id ?? '');
      return span ? `${pathOf(span.parentSpanContext?.spanId)} > ${span.name}` : (id ?? '');
    };
    const paths = mine.map((span) => pathOf(span.spanContext().spanId)).sort();
    const request = `${PARENT} > query PortOf`;
    expect(paths).toEqual([
      request,
      `${request} > field`,
      `${request} > field > read`,
      `${request} > field > read > statement`,
      `${request} > field > read > statement`,
    ]);
    const statement = mine.find(({ name }) => name === 'statement');
    expect(statement?.attributes['db.query.text']).toMatch(/^UNWIND \$ids AS id MATCH /);
    expect(JSON.stringify(mine.map(({ attributes }) => attributes))).not.toContain('"port"');
  });

  test('what graphql-js executes has the same spans', async () => {
    const namesOf = async (query: string) => {
      spans.reset();
      await post(
        atlas.url,
        { query },
        { authorization: `Bearer ${STAFF_TOKEN}`, traceparent: `00-${TRACE}-${PARENT}-01` },
      );
      const request = () => spans.getFinishedSpans().find(({ name }) => /^(query|mutation)$/.test(name));
      await expect.poll(request).toBeDefined();
      const root = request()?.spanContext().spanId;
      return spans
        .getFinishedSpans()
        .filter(({ parentSpanContext }) => parentSpanContext?.spanId === root)
        .map(({ name, attributes }) => [name, attributes['graphql.field.path']]);
    };
    expect(await namesOf('{ __schema { queryType { name } } mine: organisation(id: "port") { name } }')).toEqual([
      ['field', 'mine'],
    ]);
    expect(await namesOf('mutation { undo: undoChangeSet(id: "99") { __typename } }')).toEqual([['field', 'undo']]);
  });

  const metrics = async (headers: Readonly<Record<string, string>> = {}) => fetch(`${atlas.url}/metrics`, { headers });

  test('metrics count requests, statements, reads and what is kept', async () => {
    await post(atlas.url, PORT_OF);
    await post(atlas.url, PORT_OF);
    await post(atlas.url, { query: '{ nothing }' });
    const reply = await metrics();
    expect(reply.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await reply.text();
    const sampled = (sample: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${sample} `))
          ?.split(' ')[1],
      );
    expect(sampled('atlas_graphql_request_duration_seconds_count{type="query",status="200"}')).toBeGreaterThanOrEqual(
      2,
    );
    expect(sampled('atlas_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(sampled('atlas_answer_cache_hits_total')).toBeGreaterThanOrEqual(1);
    expect(sampled('atlas_statement_duration_seconds_count{outcome="ok"}')).toBeGreaterThan(2);
    expect(sampled('atlas_gather_batches_total')).toBeGreaterThanOrEqual(1);
    expect(sampled('atlas_gather_keys_total')).toBeGreaterThanOrEqual(1);
    expect(sampled('atlas_graph_available')).toBe(1);
    expect(sampled('atlas_graph_revision')).toBe(1);
    expect(sampled('atlas_copy_revision{copy="search"}')).toBe(1);
    expect(sampled('atlas_copy_age_seconds{copy="search"}')).toBeGreaterThan(0);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  test.each([
    ['this machine', {}, 200],
    ['staff', { authorization: `Bearer ${STAFF_TOKEN}`, 'x-forwarded-for': '203.0.113.7' }, 200],
    ['a token that nobody knows', { authorization: 'Bearer nobody' }, 401],
    ['the world through a proxy', { 'x-forwarded-for': '203.0.113.7' }, 401],
  ])('metrics for %s', async (_who, headers: Readonly<Record<string, string>>, status) => {
    expect((await metrics(headers)).status).toBe(status);
  });
});

describe('the log', { timeout: 60_000 }, () => {
  const TOKEN = 'a-token-that-nobody-may-read';
  const PASSWORD = 'a-password-that-nobody-may-read';
  let folder: string;
  let atlas: AtlasProcess;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-log-'));
    atlas = startProcess({
      ATLAS_DATA: folder,
      ATLAS_SEED: 'seed/le-havre.xlsx',
      LOG_LEVEL: 'trace',
      ATLAS_SLOW_MS: '0',
      NEO4J_PASSWORD: PASSWORD,
      STAFF_TOKENS: `ada:${createHash('sha256').update(TOKEN).digest('hex')}`,
    });
    url = addressIn(await atlas.up());
  }, 60_000);
  afterAll(async () => {
    atlas?.kill('SIGTERM');
    await atlas?.exit;
    await rm(folder, { recursive: true });
  });

  const lines = (): Record<string, unknown>[] =>
    atlas.said.output
      .split('\n')
      .filter((line) => /^\{.*\}$/.test(line))
      .map((line) => JSON.parse(line));
  const lineOf = async (id: string) => {
    const mine = () => lines().filter(({ reqId, msg }) => reqId === id && msg === 'request');
    await expect.poll(mine).toHaveLength(1);
    return mine()[0];
  };
  const ASKED = {
    query: 'query Who($id: ID!) { organisation(id: $id) { name people { nodes { email } } } }',
    variables: { id: 'cite-du-numerique' },
  };

  test('tells each request in one line: what was asked and what it took, and none of its values', async () => {
    const reply = await post(url, ASKED, { 'x-request-id': 'one', authorization: `Bearer ${TOKEN}` });
    expect(reply.headers.get('x-request-id')).toBe('one');
    const { status, errors } = { status: reply.status, ...JSON.parse(await reply.text()) };
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(await lineOf('one')).toMatchObject({
      method: 'POST',
      path: '/graphql',
      status: 200,
      ms: expect.any(Number),
      operation: 'Who',
      type: 'query',
      statements: 2,
      rows: expect.any(Number),
      gathered: false,
    });
  });

  test('tells what was answered before', async () => {
    let count = 0;
    const line = async () => {
      count += 1;
      await post(url, ASKED, { 'x-request-id': `again-${count}` });
      return lineOf(`again-${count}`);
    };
    // Search and exploring read the graph once the server is up; until then nothing is kept.
    await expect.poll(line).toMatchObject({ operation: 'Who', type: 'query', cached: true });
  });

  test('tells the codes of errors', async () => {
    await post(url, { query: '{ nothing }' }, { 'x-request-id': 'wrong' });
    expect(await lineOf('wrong')).toMatchObject({ status: 200, codes: ['GRAPHQL_VALIDATION_FAILED'] });
  });

  test('tells slow statements without their values', async () => {
    await expect.poll(() => lines().filter(({ msg }) => msg === 'slow statement').length).toBeGreaterThan(0);
    expect(lines().find(({ msg }) => msg === 'slow statement')).toMatchObject({
      ms: expect.any(Number),
      failed: false,
      statement: expect.stringContaining('MATCH'),
    });
  });

  test('gives a request a number of its own, where it has none that is one word', async () => {
    const ids = await Promise.all(
      [{}, { 'x-request-id': 'two words' }, { 'x-request-id': 'x'.repeat(101) }].map(
        async (headers: Readonly<Record<string, string>>) =>
          (await fetch(`${url}/health/live`, { headers })).headers.get('x-request-id'),
      ),
    );
    for (const id of ids) expect(id).toMatch(/^[\da-f]{12}-\w+$/);
  });

  test('holds no secret and no value, whatever its level and whatever goes wrong', async () => {
    const as = { authorization: `Bearer ${TOKEN}` };
    await post(url, '{"query":', as);
    await post(url, { query: '{ organisation(id: 7.5) { name } }' }, as);
    await fetch(`${url}/graphql?query=${encodeURIComponent('{ organisation(id: "very-personal") { name } }')}`, {
      headers: as,
    });
    await fetch(`${url}/nowhere?token=${TOKEN}`, { headers: as });
    await fetch(`${url}/%ff?token=${TOKEN}`, { headers: as });
    await fetch(`${url}/graphql`, { method: 'DELETE', headers: as });
    await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}x` } });
    await fetch(`${url}/health/live`, { headers: { 'x-request-id': 'last' } });
    await lineOf('last');
    for (const secret of [TOKEN, PASSWORD, 'very-personal', 'cite-du-numerique'])
      expect(atlas.said.output + atlas.said.errors).not.toContain(secret);
  });
});
