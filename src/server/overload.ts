import { getHeapStatistics } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import { refusal } from './errors.js';

/** How many requests may be under way at once: what comes on top would only wait, and take memory meanwhile. */
export const MAX_UNDER_WAY = 500;
/** How much of the heap that Node may take can be in use before requests are turned away. */
const MAX_HEAP_SHARE = 0.85;
const LOOK_MS = 1_000;
const RETRY_AFTER_SECONDS = 1;

const OVERLOADED = refusal('OVERLOADED', 'Too much is asked at the moment; try again in some seconds.');

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however much is to do: it says how things are, and costs little. */
    readonly always?: true;
  }
}

/**
 * Turns requests away with 503 while there is more to do than can be done, but for those to routes marked `always`. How
 * late timers are is no sign of it: one import holds them up for longer than a second of too many requests.
 */
export function shedOverload(app: FastifyInstance): void {
  let isFull = false;
  const look = setInterval(() => {
    isFull = isHeapFull();
  }, LOOK_MS).unref();
  app.addHook('onClose', async () => clearInterval(look));

  let underWay = 0;
  app.addHook('onRequest', ({ routeOptions }, reply, done) => {
    underWay += 1;
    // Not `onResponse`, which is never reached by a request whose client went away.
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    if (routeOptions.config.always || (underWay <= MAX_UNDER_WAY && !isFull)) done();
    else reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send(OVERLOADED);
  });
}

function isHeapFull(): boolean {
  const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
  return used > most * MAX_HEAP_SHARE;
}
