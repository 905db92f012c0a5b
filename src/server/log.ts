import type { Channel } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AVAILABILITY, type Availability, type EndedStatement, STATEMENTS } from '../graph/store.js';

/** What the log keeps of a request: an operation sent by GET stands in the query, and may hold names. */
export function withoutQuery({ method, url }: Pick<FastifyRequest, 'method' | 'url'>) {
  return { method, path: url.replace(/\?.*/s, '') };
}

/** The levels at which requests are told of. */
const TELLING = new Set(['info', 'debug', 'trace']);

/** Logs a line a request, statements that take longer than `slowMs`, and that the graph goes and comes. */
export function writeLog(app: FastifyInstance, { slowMs }: { readonly slowMs: number }): void {
  if (TELLING.has(app.log.level))
    app.addHook('onResponse', (request, { statusCode: status, elapsedTime }, done) => {
      const told = { ...withoutQuery(request), status, ms: rounded(elapsedTime), ...toldOf(request.operation) };
      request.log.info(told, 'request');
      done();
    });
  listen<EndedStatement>(app, STATEMENTS, ({ text, milliseconds, failed }) => {
    if (milliseconds >= slowMs) app.log.warn({ ms: rounded(milliseconds), failed, statement: text }, 'slow statement');
  });
  listen<Availability>(app, AVAILABILITY, ({ reason }) => {
    if (reason === null) app.log.warn('the graph answers again');
    else app.log.error({ reason }, 'the graph does not answer');
  });
}

/** Hears what is published in a channel, until the server closes. */
export function listen<Message>(app: FastifyInstance, channel: Channel, hear: (message: Message) => void): void {
  const listener = (message: unknown) => hear(message as Message);
  channel.subscribe(listener);
  app.addHook('onClose', async () => {
    channel.unsubscribe(listener);
  });
}

function toldOf(operation: FastifyRequest['operation']): object {
  if (!operation) return {};
  const { type, name, codes, cached, work } = operation;
  return { operation: name, type, ...(cached ? { cached } : work), ...(codes.length > 0 && { codes }) };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
