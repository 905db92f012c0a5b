import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getHeapStatistics } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import { refusal } from './errors.js';

/** How many requests may be under way at once: what comes on top would only wait, and take memory meanwhile. */
export const MAX_UNDER_WAY = 500;
/** How much of the heap that Node may take can be in use before requests are turned away. */
const MAX_HEAP_SHARE = 0.85;
/** How many may be under way then. It is not none: what is only garbage is collected when somebody wants the room. */
const UNDER_WAY_WHEN_FULL = 1;
const LOOK_MS = 1_000;
const RETRY_AFTER_SECONDS = 1;
/** How long a client may take nothing of its answer. */
const STALLED_MS = 30_000;

const OVERLOADED = refusal('OVERLOADED', 'Too much is asked at the moment; try again in some seconds.');

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however much is to do: it says how things are, and costs little. */
    readonly always?: true;
  }
}

/**
 * Turns requests away with 503 while there is more to do than can be done, but for those to routes marked `always`. How
 * late timers are is no sign of it: one import holds them up for longer than a second of too many requests. A request is
 * under way until its answer has been taken, for until then it takes memory: who does not take it is not waited for.
 */
export function shedOverload(app: FastifyInstance): void {
  let most = MAX_UNDER_WAY;
  const look = setInterval(() => {
    most = isHeapFull() ? UNDER_WAY_WHEN_FULL : MAX_UNDER_WAY;
  }, LOOK_MS).unref();
  app.addHook('onClose', async () => clearInterval(look));

  const underWay = new UnderWay();
  app.addHook('onRequest', ({ routeOptions }, reply, done) => {
    underWay.add(reply.raw);
    if (routeOptions.config.always || underWay.size <= most) done();
    else reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send(OVERLOADED);
  });
  app.addHook('onSend', ({ raw: { socket } }, _reply, payload, done) => {
    socket.setTimeout(STALLED_MS);
    done(null, payload);
  });
}

/** The replies that are being made or not yet taken. */
class UnderWay {
  readonly #replies = new Set<ServerResponse>();
  readonly #sockets = new WeakSet<Socket>();

  get size(): number {
    return this.#replies.size;
  }

  add(reply: ServerResponse): void {
    const { socket } = reply.req;
    this.#replies.add(reply);
    // Not `onResponse`, which is never reached by a request whose client went away.
    reply.once('close', () => this.#replies.delete(reply));
    if (this.#sockets.has(socket)) return;
    this.#sockets.add(socket);
    socket.once('close', () => this.#forget(socket));
  }

  /** Of requests that were sent without waiting for replies, all but the first are never closed when their client goes. */
  #forget(socket: Socket): void {
    for (const reply of this.#replies) if (reply.req.socket === socket) this.#replies.delete(reply);
  }
}

function isHeapFull(): boolean {
  const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
  return used > most * MAX_HEAP_SHARE;
}
