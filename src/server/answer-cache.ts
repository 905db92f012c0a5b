import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphState } from '../resolvers/resolvers.js';
import type { AskedOperation } from './operation.js';
import { asksPlan } from './operation-plan.js';

/** The answer to a request, as it was sent. */
interface Answer {
  readonly operation: AskedOperation;
  readonly body: string;
  readonly contentType: string;
  /** Null for what no browser asks again with a tag. */
  readonly etag: string | null;
}

interface Kept extends Answer {
  readonly version: string;
}

/** A request whose answer may be kept. */
interface Candidate {
  readonly key: string;
  /** The state of the graph before it was asked; null where nobody knew. */
  readonly version: string | null;
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
  /** What answers depend on beside the request: another text when the graph, or the day, is another one. */
  readonly state: GraphState;
}

const CHARACTER_BYTES = 2;
/** What an entry takes beside its texts, about. */
const ENTRY_BYTES = 200;
/** The largest share of the cache that one answer may take. */
const LARGEST_SHARE = 16;

/**
 * Answers that were given, and may be given again while nothing has changed: an answer is a function of the request, of
 * what the viewer may see, of the graph's state and of today. `keep` marks an answer that is nothing else. Its entity tag
 * lets a browser that asks by GET learn that what it has still holds.
 *
 * One is given again only after the graph was found to be as it was, and kept only when the graph was the same before it
 * was asked and after: where others may change it, the state that was last heard of is before, and nobody waits for after.
 */
export function cacheAnswers(
  endpoint: FastifyInstance,
  { bytes, state }: AnswerCacheOptions,
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
    if (request.viewer === null || asksPlan(request)) return;
    const key = `${request.viewer.visibility}\n${asked(request)}`;
    const kept = answers.holds(key) ? answers.get(key, await state.now().catch(unknown)) : null;
    if (kept) {
      request.operation = kept.operation;
      reply.header('content-type', kept.contentType);
      return reply.send(toSend(request, reply, kept) ?? undefined);
    }
    request.candidate = { key, version: state.heard() };
  });

  endpoint.addHook('onSend', async (request, reply, payload) => {
    const { candidate, operation } = request;
    if (!candidate || !operation || !good.has(request) || typeof payload !== 'string') return payload;
    // A good answer may still be refused, when it cannot be sent in a form that the client accepts.
    if (reply.statusCode !== 200) return payload;
    const answer: Answer = {
      operation: { ...operation, cached: true, work: null },
      body: payload,
      contentType: String(reply.getHeader('content-type')),
      etag: request.method === 'GET' ? tagOf(payload) : null,
    };
    if (answers.hasRoomFor(candidate.key, answer)) void keep(candidate, answer);
    return toSend(request, reply, answer);
  });

  async function keep({ key, version }: Candidate, answer: Answer): Promise<void> {
    const after = await state.soon().catch(unknown);
    // Where something was written meanwhile, nobody knows which state was answered.
    if (after !== null && after === version) answers.set(key, { ...answer, version });
  }

  return { keep: (request) => good.add(request) };
}

/** Of a graph that cannot be asked: whoever reads it is told why. */
const unknown = () => null;

function tagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** The answer; nothing but its tag to who has it already. */
function toSend(request: FastifyRequest, reply: FastifyReply, { body, etag }: Answer): string | null {
  if (etag === null) return body;
  reply.header('etag', etag);
  if (!names(request.headers['if-none-match'], etag)) return body;
  reply.code(304).removeHeader('content-length');
  return null;
}

/** All of a request that its answer depends on, or that decides whether it is answered at all. */
function asked({ method, headers, url, text }: FastifyRequest): string {
  const preflighted = headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name'] ?? '';
  const operation = method === 'GET' ? url : text;
  return [method, headers.accept, headers['content-type'], preflighted, operation].join('\n');
}

/** Whether a list of tags has this one, as a proxy may have made weak that compresses (RFC 9110, 13.1.2). */
function names(tags: string | undefined, etag: string): boolean {
  return tags?.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, ''))) ?? false;
}

/** The least recently used go first when there is no room. */
class Answers {
  readonly #room: number;
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(room: number) {
    this.#room = room;
  }

  hasRoomFor(key: string, answer: Answer): boolean {
    return sizeOf(key, answer) <= this.#room / LARGEST_SHARE;
  }

  holds(key: string): boolean {
    return this.#kept.has(key);
  }

  get(key: string, version: string | null): Kept | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    this.#forget(key, kept);
    if (kept.version !== version) return null;
    this.#remember(key, kept);
    return kept;
  }

  set(key: string, kept: Kept): void {
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

function sizeOf(key: string, { body }: Answer): number {
  return (key.length + body.length) * CHARACTER_BYTES + ENTRY_BYTES;
}
