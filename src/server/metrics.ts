import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { AVAILABILITY, type Availability, type EndedStatement, STATEMENTS } from '../graph/store.js';
import type { Atlas, AtlasCounts } from '../resolvers/resolvers.js';
import { refusal } from './errors.js';
import type { Health } from './health.js';
import { listen } from './log.js';
import type { Identify } from './viewer.js';

interface Measured {
  readonly atlas: Atlas;
  readonly store: Health;
  readonly identify: Identify;
}

type Standing = NonNullable<AtlasCounts['copies'][keyof AtlasCounts['copies']]>;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const MILLISECOND = 1e-3;

/** `/metrics`, in the text format of Prometheus. */
export function serveMetrics(app: FastifyInstance, measured: Measured): void {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  countRequests(app, registers);
  countStatements(app, registers);
  readCounts(registers, measured);

  app.get('/metrics', { config: { always: true } }, async (request, reply) => {
    if (!mayMeasure(request, measured.identify))
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send(refusal('UNAUTHENTICATED', 'Ask from this machine, or send a staff token.'));
    const text = await registry.metrics();
    return reply.headers({ 'content-type': registry.contentType, 'cache-control': 'no-store' }).send(text);
  });
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** What proxies add to a request that they pass on. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Staff from anywhere, and whoever is on this machine: but not all the world through a proxy on it. */
function mayMeasure({ headers, socket }: FastifyRequest, identify: Identify): boolean {
  if (headers.authorization !== undefined) return identify(headers.authorization)?.visibility === 'STAFF';
  return LOOPBACK.has(socket.remoteAddress ?? '') && PASSED_ON.every((name) => headers[name] === undefined);
}

function countRequests(app: FastifyInstance, registers: Registry[]): void {
  const durations = new Histogram({
    name: 'atlas_graphql_request_duration_seconds',
    help: 'How long requests to /graphql took, by the type of their operation and the status of the reply.',
    labelNames: ['type', 'status'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'atlas_graphql_errors_total',
    help: 'Errors in replies of /graphql, by their code.',
    labelNames: ['code'],
    registers,
  });
  const hits = new Counter({
    name: 'atlas_answer_cache_hits_total',
    help: 'Requests to /graphql that got an answer given before.',
    registers,
  });
  const refused = new Counter({
    name: 'atlas_overload_refusals_total',
    help: 'Requests that were turned away because there was more to do than could be done.',
    registers,
  });
  app.addHook('onResponse', ({ operation, routeOptions }, { statusCode, elapsedTime }, done) => {
    // They are turned away before anybody looks what they ask.
    if (statusCode === 503 && !operation && !routeOptions.config.always) refused.inc();
    if (operation) {
      durations.observe({ type: operation.type, status: statusCode }, elapsedTime * MILLISECOND);
      if (operation.cached) hits.inc();
      for (const code of operation.codes) errors.inc({ code });
    }
    done();
  });
}

function countStatements(app: FastifyInstance, registers: Registry[]): void {
  const durations = new Histogram({
    name: 'atlas_statement_duration_seconds',
    help: 'How long statements to the graph took, by how they ended.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const available = new Gauge({
    name: 'atlas_graph_available',
    help: 'Whether the graph answers: 0 from when it was found to be away until it answers again.',
    registers,
  });
  available.set(1);
  listen<EndedStatement>(app, STATEMENTS, ({ milliseconds, failed }) =>
    durations.observe({ outcome: failed ? 'failed' : 'ok' }, milliseconds * MILLISECOND),
  );
  listen<Availability>(app, AVAILABILITY, ({ reason }) => available.set(reason === null ? 1 : 0));
}

/** What others count is read when it is asked for. */
function readCounts(registers: Registry[], { atlas, store }: Measured): void {
  const counters: readonly (readonly [name: string, help: string, read: () => number])[] = [
    ['atlas_gather_batches_total', 'Reads by key that were sent.', () => atlas.counts().gathered.batches],
    ['atlas_gather_keys_total', 'Keys that reads by key held together.', () => atlas.counts().gathered.keys],
    ['atlas_lists_asked_total', 'Lists that were asked for.', () => atlas.counts().lists.asked],
    [
      'atlas_lists_read_total',
      'Lists that were read: others were being read already.',
      () => atlas.counts().lists.read,
    ],
  ];
  for (const [name, help, read] of counters)
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read());
      },
    });

  new Gauge({
    name: 'atlas_graph_revision',
    help: 'The revision of the graph.',
    registers,
    async collect() {
      const revision = await store.revision().catch(() => null);
      if (revision === null) this.remove();
      else this.set(revision);
    },
  });
  new Gauge({
    name: 'atlas_plans_kept',
    help: 'Plans of operations, and shapes of their answers, that are kept for requests of the same form.',
    registers,
    collect() {
      this.set(atlas.counts().plans);
    },
  });
  const copies: readonly (readonly [name: string, help: string, read: (standing: Standing) => number])[] = [
    [
      'atlas_copy_revision',
      'The revision to which what is kept for exploring, and for search, has followed the graph.',
      ({ revision }) => revision ?? 0,
    ],
    [
      'atlas_copy_age_seconds',
      'How long ago what is kept for exploring, and for search, was brought up to date.',
      ({ at }) => (Date.now() - at) * MILLISECOND,
    ],
  ];
  for (const [name, help, read] of copies)
    new Gauge({
      name,
      help,
      labelNames: ['copy'],
      registers,
      collect() {
        for (const [copy, standing] of Object.entries(atlas.counts().copies))
          if (standing) this.set({ copy }, read(standing));
      },
    });
}
