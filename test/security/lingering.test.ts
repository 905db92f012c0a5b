import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import { describe, it } from 'vitest';
import type { Atlas, Context } from '../../src/resolvers/resolvers.js';
import { MAX_UNDER_WAY } from '../../src/server/overload.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';

/** Longer than a client may take to send a request, or leave an answer lying. */
const PATIENCE = { timeout: 80_000, interval: 250 };

const schema = buildSchema('type Query { soon: Int  never: Int  long: String }');
const ANSWERS: Readonly<Record<string, () => unknown>> = {
  soon: () => 1,
  never: () => new Promise(() => undefined),
  // More than the system keeps for a client that does not read.
  long: () => 'x'.repeat(16_000_000),
};
const fieldResolver: GraphQLFieldResolver<unknown, Context> = (_source, _args, _context, { fieldName }) =>
  ANSWERS[fieldName]?.();
/** An API whose answers take as long as they are to, over HTTP just as the real one. */
const probe = (real: Atlas): Atlas => ({
  ...real,
  schema,
  fieldResolver,
  answer: async () => null,
});

function requestOf(query: string): string {
  const body = JSON.stringify({ query });
  const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  return `${head}\r\n\r\n${body}`;
}

async function statusOf({ url }: RunningAtlas, query = '{ soon }', headers = {}): Promise<number> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  await reply.text();
  return reply.status;
}

/** A client that sends this, and reads nothing. */
async function client({ url }: RunningAtlas, text: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

/** What clients do that would take each place there is, for as long as they like. */
const LINGERING: readonly (readonly [who: string, linger: (atlas: RunningAtlas) => Promise<readonly Socket[]>])[] = [
  [
    'that send a part of their requests and no more',
    (atlas) =>
      Promise.all(Array.from({ length: MAX_UNDER_WAY }, () => client(atlas, requestOf('{ soon }').slice(0, -1)))),
  ],
  [
    'of which one does not read its answer',
    (atlas) =>
      Promise.all(
        Array.from({ length: MAX_UNDER_WAY }, (_, n) => client(atlas, requestOf(n === 0 ? '{ long }' : '{ never }'))),
      ),
  ],
  [
    'that go away after sending all requests at once',
    async (atlas) => {
      const socket = await client(atlas, requestOf('{ never }').repeat(MAX_UNDER_WAY + 10));
      setTimeout(() => socket.destroy(), 2_000);
      return [socket];
    },
  ],
];

describe.concurrent('clients', () => {
  it.for(LINGERING)('%s do not shut others out', { timeout: 120_000 }, async ([, linger], { expect }) => {
    const atlas = await startAtlas({ atlas: probe });
    try {
      const sockets = await linger(atlas);
      await expect.poll(() => statusOf(atlas), { timeout: 5_000 }).toBe(503);
      await expect.poll(() => statusOf(atlas), PATIENCE).toBe(200);
      for (const socket of sockets) socket.destroy();
    } finally {
      await atlas.close();
    }
  });

  it('that do not read large answers get no more of them, and others do', { timeout: 60_000 }, async ({ expect }) => {
    const atlas = await startAtlas({ atlas: probe, env: { ATLAS_TRUST_PROXY: '127.0.0.1' } });
    const other = { 'x-forwarded-for': '203.0.113.2' };
    try {
      const sockets = await Promise.all(Array.from({ length: 8 }, () => client(atlas, requestOf('{ long }'))));
      await expect.poll(() => statusOf(atlas, '{ long }'), { timeout: 10_000 }).toBe(503);
      expect(await statusOf(atlas)).toBe(200);
      expect(await statusOf(atlas, '{ long }', other)).toBe(200);
      for (const socket of sockets) socket.destroy();
      await expect.poll(() => statusOf(atlas, '{ long }'), { timeout: 10_000 }).toBe(200);
    } finally {
      await atlas.close();
    }
  });
});
