import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { refusal } from './errors.js';

/** How many requests may be under way at once: what comes on top would only wait, and take memory meanwhile. */
export const MAX_UNDER_WAY = 500;
/** How late timers may be, on average over a second, before requests are turned away. */
const MAX_DELAY_MS = 500;
/** How much of the heap that Node may take can be in use before requests are turned away. */
const MAX_HEAP_SHARE = 0.85;
const RETRY_AFTER_SECONDS = 1;

const OVERLOADED = refusal('OVERLOADED', 'Too much is asked at the moment; try again in some seconds.');

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however much is to do: it says how things are, and costs little. */
    readonly always?: true;
  }
}

/** Turns requests away with 503 while there is more to do than can be done, but for those to routes marked `always`. */
export async function shedOverload(app: FastifyInstance): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: MAX_DELAY_MS,
    maxHeapUsedBytes: getHeapStatistics().heap_size_limit * MAX_HEAP_SHARE,
    // It measures; who is turned away is decided below.
    pressureHandler: () => undefined,
  });
  let underWay = 0;
  app.addHook('onRequest', ({ routeOptions }, reply, done) => {
    underWay += 1;
    if (routeOptions.config.always || (underWay <= MAX_UNDER_WAY && !app.isUnderPressure())) done();
    else reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send(OVERLOADED);
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    underWay -= 1;
    done();
  });
}
