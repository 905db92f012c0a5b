import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getHeapStatistics } from 'node:v8';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { clientOf } from './client.js';
import { refusal } from './errors.js';

/** How many requests may be under way at once: what comes on top would only wait, and take memory meanwhile. */
export const MAX_UNDER_WAY = 500;
/** How much memory they may hold, about: bodies, and answers until they are taken. */
const MAX_HELD_BYTES = 256 * 1024 * 1024;
/** One client may have a half of either, so that it does not shut others out. */
const SHARE = 2;
export const MAX_OF_CLIENT = MAX_UNDER_WAY / SHARE;
/** What holds less is not counted: there cannot be enough of it. */
const LITTLE_BYTES = 256 * 1024;
/** JSON takes up to so many times its length once it is parsed: an empty object is three characters. */
const PARSED = 20;
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
  app.addHook('onRequest', (request, reply, done) => {
    const { headers, routeOptions, server } = request;
    underWay.add(reply.raw, clientOf(request));
    const body = PARSED * bodyBytes(headers, server.initialConfig.bodyLimit);
    const fits = underWay.fits(reply.raw, most) && underWay.hold(reply.raw, body);
    if (routeOptions.config.always || fits) done();
    else refuse(reply).send(OVERLOADED);
  });
  app.addHook('onSend', ({ raw: { socket } }, reply, payload, done) => {
    socket.setTimeout(STALLED_MS);
    if (typeof payload !== 'string' || underWay.hold(reply.raw, payload.length)) return done(null, payload);
    refuse(reply).removeHeader('etag');
    done(null, JSON.stringify(OVERLOADED));
  });
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply.code(503).header('retry-after', RETRY_AFTER_SECONDS);
}

/** How many bytes of a body may be read; it does not say how many it has where it comes in chunks. */
function bodyBytes(headers: IncomingHttpHeaders, most = 0): number {
  return headers['transfer-encoding'] === undefined ? Math.min(Number(headers['content-length'] ?? 0), most) : most;
}

/** What is under way of all, or of a client, which may have a share of what all may have. */
interface Load {
  readonly share: number;
  requests: number;
  bytes: number;
}

interface Request {
  readonly client: string;
  readonly loads: readonly Load[];
  bytes: number;
}

/** The replies that are being made or not yet taken. */
class UnderWay {
  readonly #requests = new Map<ServerResponse, Request>();
  readonly #all: Load = { share: 1, requests: 0, bytes: 0 };
  readonly #clients = new Map<string, Load>();
  readonly #sockets = new WeakSet<Socket>();

  add(reply: ServerResponse, client: string): void {
    const { socket } = reply.req;
    const own = this.#clients.get(client) ?? { share: SHARE, requests: 0, bytes: 0 };
    this.#clients.set(client, own);
    const loads = [this.#all, own];
    for (const load of loads) load.requests += 1;
    this.#requests.set(reply, { client, loads, bytes: 0 });
    // Not `onResponse`, which is never reached by a request whose client went away.
    reply.once('close', () => this.#remove(reply));
    if (this.#sockets.has(socket)) return;
    this.#sockets.add(socket);
    socket.once('close', () => this.#forget(socket));
  }

  /** Whether there are no more than so many with this one. */
  fits(reply: ServerResponse, most: number): boolean {
    const { loads = [] } = this.#requests.get(reply) ?? {};
    return loads.every(({ share, requests }) => requests <= Math.ceil(most / share));
  }

  /** Notes that a request holds so much from now on; false where that is too much. */
  hold(reply: ServerResponse, bytes: number): boolean {
    const request = this.#requests.get(reply);
    // Its client has gone, and nothing is kept for it.
    if (!request) return true;
    const more = (bytes < LITTLE_BYTES ? 0 : bytes) - request.bytes;
    if (more > 0 && request.loads.some((load) => load.bytes + more > MAX_HELD_BYTES / load.share)) return false;
    for (const load of request.loads) load.bytes += more;
    request.bytes += more;
    return true;
  }

  #remove(reply: ServerResponse): void {
    const request = this.#requests.get(reply);
    if (!request) return;
    this.#requests.delete(reply);
    for (const load of request.loads) {
      load.requests -= 1;
      load.bytes -= request.bytes;
    }
    if (this.#clients.get(request.client)?.requests === 0) this.#clients.delete(request.client);
  }

  /** Of requests that were sent without waiting for replies, all but the first are never closed when their client goes. */
  #forget(socket: Socket): void {
    for (const reply of this.#requests.keys()) if (reply.req.socket === socket) this.#remove(reply);
  }
}

function isHeapFull(): boolean {
  const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
  return used > most * MAX_HEAP_SHARE;
}
