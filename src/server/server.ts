import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { Atlas } from '../resolvers/resolvers.js';
import { type DescribeError, describeErrors, refusal } from './errors.js';
import { explorer } from './explorer.js';
import { serveGraphQL } from './graphql.js';
import { type Health, serveHealth } from './health.js';
import { shedOverload } from './overload.js';
import { servePage } from './page.js';
import { identifyBy } from './viewer.js';

export { readExamples } from './examples.js';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** How long a client may take to send a request. */
const REQUEST_MS = 30_000;
/** How long requests under way may take to finish when the server stops. */
const DRAIN_MS = 10_000;
const SWEEP_MS = 50;
const MEGABYTE = 1024 * 1024;

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port' | 'staffTokens' | 'cacheMegabytes' | 'plansShownTo' | 'logLevel'>;
  readonly store: Health;
  readonly atlas: Atlas;
  /** Operations that the explorer opens with. */
  readonly examples: readonly string[];
}

export interface Server {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets the requests under way finish, for a bounded time; the store stays open. */
  close(): Promise<void>;
}

export async function startServer({ config, store, atlas, examples }: ServerOptions): Promise<Server> {
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_MS,
    // An address that is none meets no route, and so none of what is added to all of them.
    frameworkErrors: (error, _request, reply: FastifyReply) => {
      reply.code(400).headers(SAFE_HEADERS).send(refusal('BAD_REQUEST', error.message));
    },
    logger: { level: config.logLevel, serializers: { req: withoutQuery } },
  });
  const describe = describeErrors(app.log);
  answerErrors(app, describe);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SAFE_HEADERS);
    done();
  });
  shedOverload(app);
  await servePage(app);
  serveExplorer(app, examples);
  serveHealth(app, store, describe);
  const identify = identifyBy(config.staffTokens);
  const { plansShownTo } = config;
  await serveGraphQL(app, { atlas, identify, describe, plansShownTo, cacheBytes: config.cacheMegabytes * MEGABYTE });
  const url = await app.listen({ host: config.host, port: config.port });
  return { url, close: () => drain(app) };
}

/** What the log keeps of a request: an operation sent by GET stands in the query, and may hold names. */
function withoutQuery({ method, url }: FastifyRequest) {
  return { method, path: url.replace(/\?.*/s, '') };
}

function answerErrors(app: FastifyInstance, describe: DescribeError): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusal('NOT_FOUND', 'There is nothing here.')));
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
    const told = status < 500 ? refusal('BAD_REQUEST', error.message) : { errors: [describe(error)] };
    return reply.code(status).send(told);
  });
}

function serveExplorer(app: FastifyInstance, examples: readonly string[]): void {
  const page = explorer(examples);
  app.get('/explorer', async (_request, reply) => {
    const { gzipped, contentSecurityPolicy } = await page();
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-cache',
      })
      .send(gzipped);
  });
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
