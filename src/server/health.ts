import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/store.js';
import type { DescribeError } from './errors.js';

const PATIENCE_MS = 3_000;
/** Anybody may ask as often as they like, and is told what was found so lately: the graph is asked no oftener. */
const KEPT_MS = 100;
const ALWAYS = { config: { always: true } } as const;

/** What readiness asks of a graph. */
export type Health = Pick<GraphStore, 'health' | 'revision'>;

/** `/health/live` says that the process runs, `/health/ready` that it can answer from its graph. */
export function serveHealth(app: FastifyInstance, store: Health, describe: DescribeError): void {
  app.get('/health/live', ALWAYS, async () => ({ status: 'live' }));
  const whyNot = nowAndThen(() => whyNotReady(store, describe));
  app.get('/health/ready', ALWAYS, async (_request, reply) => {
    const reason = await whyNot();
    return reason === null ? { status: 'ready' } : reply.code(503).send({ status: 'unavailable', reason });
  });
}

/** Asks once at a time, and gives what was found for a while. */
function nowAndThen<Found>(ask: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | null = null;
  return () => {
    found ??= ask().finally(() => {
      setTimeout(() => {
        found = null;
      }, KEPT_MS).unref();
    });
    return found;
  };
}

async function whyNotReady(store: Health, describe: DescribeError): Promise<string | null> {
  const giveUp = new AbortController();
  try {
    return await Promise.race([askGraph(store), tooLong(giveUp.signal)]);
  } catch (error) {
    return describe(error).message;
  } finally {
    giveUp.abort();
  }
}

async function askGraph(store: Health): Promise<string | null> {
  await store.health();
  return (await store.revision()) === null ? 'The graph has not been set up.' : null;
}

async function tooLong(signal: AbortSignal): Promise<string> {
  await sleep(PATIENCE_MS, undefined, { signal });
  return `The graph did not answer within ${PATIENCE_MS / 1000} s.`;
}
