import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AskedOperation } from './operation.js';
import { asksPlan } from './operation-plan.js';

/** The answer to a request, as it was sent. */
interface Kept {
  readonly operation: AskedOperation;
  readonly version: string;
  readonly body: string;
  readonly contentType: string;
  readonly etag: string;
}

/** A request whose answer may be kept. */
interface Candidate {
  readonly key: string;
  /** The state of the graph before it was asked. */
  readonly version: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set while the answer may still be kept; null when it comes from the cache, or cannot be kept. */
    candidate: Candidate | null;
    /** The body as it was sent; empty where there is none. */
    text: string;
  }
}

export interface AnswerCacheOptions {
  /** The most that the kept answers may take, in bytes; 0 keeps none. */
  readonly bytes: number;
  /** What answers depend on beside the request: another text when the graph, or the day, is another one. Null: cannot be told. */
  readonly version: () => string | null;
}

const CHARACTER_BYTES = 2;
/** What an entry takes beside its texts, about. */
const ENTRY_BYTES = 200;
/** The largest share of the cache that one answer may take. */
const LARGEST_SHARE = 16;

/**
 * Answers that were given, and may be given again while nothing has changed: an answer is a function of the request, of
 * what the viewer may see, of the graph's state and of today. `keep` marks an answer that is nothing else; its entity tag
 * lets a browser ask whether it still holds.
 */
export function cacheAnswers(
  endpoint: FastifyInstance,
  { bytes, version }: AnswerCacheOptions,
): { readonly keep: (request: FastifyRequest) => void } {
  const answers = new Answers(bytes);
  const good = new WeakSet<FastifyRequest>();
  endpoint.decorateRequest('candidate', null);
  endpoint.decorateRequest('text', '');
  const parse = endpoint.getDefaultJsonParser('error', 'error');
  endpoint.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    request.text = String(text);
    parse(request, String(text), done);
  });

  endpoint.addHook('preHandler', async (request, reply) => {
    const now = version();
    if (now === null || request.viewer === null || asksPlan(request)) return;
    const key = `${request.viewer.visibility}\n${asked(request)}`;
    const kept = answers.get(key, now);
    if (kept) {
      request.operation = kept.operation;
      return send(request, reply, kept);
    }
    request.candidate = { key, version: now };
  });

  endpoint.addHook('onSend', async (request, reply, payload) => {
    const { candidate, operation } = request;
    if (!candidate || !operation || !good.has(request) || typeof payload !== 'string') return payload;
    // A good answer may still be refused, when it cannot be sent in a form that the client accepts.
    if (reply.statusCode !== 200) return payload;
    // Where something was written meanwhile, nobody knows which state was answered.
    if (version() !== candidate.version) return payload;
    const kept: Kept = {
      operation: { ...operation, cached: true, work: null },
      version: candidate.version,
      body: payload,
      contentType: String(reply.getHeader('content-type')),
      etag: `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`,
    };
    answers.set(candidate.key, kept);
    if (request.method === 'GET') reply.header('etag', kept.etag);
    return payload;
  });

  return { keep: (request) => good.add(request) };
}

/** All of a request that its answer depends on, or that decides whether it is answered at all. */
function asked({ method, headers, url, text }: FastifyRequest): string {
  const preflighted = headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name'] ?? '';
  const operation = method === 'GET' ? url : text;
  return [method, headers.accept, headers['content-type'], preflighted, operation].join('\n');
}

function send(request: FastifyRequest, reply: FastifyReply, { body, contentType, etag }: Kept): FastifyReply {
  reply.header('content-type', contentType);
  if (request.method !== 'GET') return reply.send(body);
  reply.header('etag', etag);
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(body);
}

/** The least recently used go first when there is no room. */
class Answers {
  readonly #room: number;
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(room: number) {
    this.#room = room;
  }

  get(key: string, version: string): Kept | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    this.#forget(key, kept);
    if (kept.version !== version) return null;
    this.#remember(key, kept);
    return kept;
  }

  set(key: string, kept: Kept): void {
    if (sizeOf(key, kept) > this.#room / LARGEST_SHARE) return;
    const other = this.#kept.get(key);
    if (other) this.#forget(key, other);
    this.#remember(key, kept);
    for (const [oldest, last] of this.#kept) {
      if (this.#bytes <= this.#room) return;
      this.#forget(oldest, last);
    }
  }

  #remember(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
    this.#bytes += sizeOf(key, kept);
  }

  #forget(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#bytes -= sizeOf(key, kept);
  }
}

function sizeOf(key: string, { body }: Kept): number {
  return (key.length + body.length) * CHARACTER_BYTES + ENTRY_BYTES;
}
