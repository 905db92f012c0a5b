import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { Config } from '../config.js';
import type { Atlas } from '../resolvers/resolvers.js';
import { type DescribeError, describeErrors, refusal } from './errors.js';
import { serveGraphQL } from './graphql.js';
import { type Health, serveHealth } from './health.js';
import { format } from './limits.js';
import { withoutQuery, writeLog } from './log.js';
import { serveMetrics } from './metrics.js';
import { shedOverload } from './overload.js';
import { servePages } from './page.js';
import { identifyBy } from './viewer.js';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** How long a client may take to send a request, and how often it is looked who takes longer. */
const REQUEST_MS = 30_000;
const LOOK_MS = 1_000;
/** How long requests under way may take to finish when the server stops. */
const DRAIN_MS = 10_000;
const SWEEP_MS = 50;
/** When another server, or this one again, may be there. */
const RETRY_AFTER_SECONDS = 10;
const STOPPING = refusal('SERVICE_UNAVAILABLE', 'Atlas is stopping; try again in some seconds.');

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

export interface ServerOptions {
  readonly config: Omit<Config, 'neo4j' | 'dataFolder'>;
  readonly store: Health;
  readonly atlas: Atlas;
}

export interface Server {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets the requests under way finish, for a bounded time; the store stays open. */
  close(): Promise<void>;
}

export async function startServer({ config, store, atlas }: ServerOptions): Promise<Server> {
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_MS,
    // Node holds the whole request to the longer of its two limits, whatever they are called.
    http: { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, connectionsCheckingInterval: LOOK_MS },
    return503OnClosing: false,
    // An address that is none meets no route, and so none of what is added to all of them.
    frameworkErrors: (error, _request, reply: FastifyReply) => {
      reply.code(400).headers(SAFE_HEADERS).send(refusal('BAD_REQUEST', error.message));
    },
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: nameRequests(),
    logger: { level: config.logLevel, serializers: { req: withoutQuery } },
  });
  const describe = describeErrors(app.log);
  answerErrors(app, describe);
  const identify = identifyBy(config.staffTokens);
  app.decorateRequest('operation', null);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SAFE_HEADERS).header('x-request-id', request.id);
    done();
  });
  refuseWhileStopping(app);
  shedOverload(app);
  writeLog(app, { slowMs: config.slowMs });
  serveMetrics(app, { atlas, store, identify });
  await servePages(app);
  serveHealth(app, store, describe);
  await serveGraphQL(app, { atlas, identify, describe, config });
  const url = await app.listen({ host: config.host, port: config.port });
  return { url, close: () => drain(app) };
}

/** What whoever sent it calls a request, where that is one word, so that their log and ours can be laid side by side. */
function nameRequests(): (request: IncomingMessage) => string {
  const ours = randomBytes(6).toString('hex');
  let count = 0;
  return ({ headers }) => {
    const given = headers['x-request-id'];
    if (typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given)) return given;
    count += 1;
    return `${ours}-${count.toString(36)}`;
  };
}

/** Nobody connects any more, but those may still ask who are connected. */
function refuseWhileStopping(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onRequest', (_request, reply, done) => {
    if (isStopping) reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send(STOPPING);
    else done();
  });
}

function answerErrors(app: FastifyInstance, describe: DescribeError): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusal('NOT_FOUND', 'There is nothing here.')));
  app.setErrorHandler<FastifyError | GraphQLError>((error, request, reply) => {
    const refused = error instanceof GraphQLError ? error : refusedOf(error, request);
    if (!refused) return reply.code(500).send({ errors: [describe(error, request.log)] });
    const { http } = refused.extensions;
    return reply.code(isHttp(http) ? http.status : 400).send({ errors: [describe(refused, request.log)] });
  });
}

/** What a request gets that is none to us; null for what is no fault of its own. */
function refusedOf(
  { code, statusCode = 500, message }: FastifyError,
  { headers }: FastifyRequest,
): GraphQLError | null {
  const status = code === 'ERR_INVALID_URL' ? 400 : statusCode;
  if (status >= 500) return null;
  const http = { status };
  if (code !== 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http } });
  // A body that comes in chunks does not say how long it will be.
  const actual = headers['content-length'] === undefined ? null : Number(headers['content-length']);
  return new GraphQLError(
    `The request's body has more than ${format(BODY_LIMIT_BYTES)} bytes: ask in several operations, with fewer variables.`,
    { extensions: { code: 'LIMIT_EXCEEDED', measure: 'bytes', limit: BODY_LIMIT_BYTES, actual, http } },
  );
}

function isHttp(http: unknown): http is { readonly status: number } {
  return typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number';
}

async function drain(app: FastifyInstance): Promise<void> {
  const { server } = app;
  // A connection that was busy when the server began to stop is kept alive after its reply, and nobody would end it.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(deadline);
  }
}
