import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningAtlas, startAtlas } from '../support/server.js';

let atlas: RunningAtlas;
beforeAll(async () => {
  atlas = await startAtlas();
});
afterAll(() => atlas?.close());

/** What the specification leaves open, and we refuse: a GET that any page could make a browser send (docs/api.md). */
const REFUSED = new Set(['5A70', 'D6D5', '6A70']);

const audits = serverAudits({ url: () => `${atlas.url}/graphql` });

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => ({ ...audit })))('$id: $name', async ({ id, fn }) => {
    const { status, ...details } = await fn();
    expect({ status, details: status === 'ok' ? {} : details }).toEqual(
      REFUSED.has(id) ? { status: 'notice', details: expect.anything() } : { status: 'ok', details: {} },
    );
  });

  it.each([
    ['application/graphql-response+json', 400],
    ['application/json', 200],
    ['*/*', 200],
  ])('a faulty operation, asked with Accept: %s, has status %i', async (accept, status) => {
    const reply = await fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: '{ nothing }' }),
    });
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })],
    });
  });

  it.each([
    ['without an operation', {}],
    ['with an empty one', { query: '' }],
    ['with one that is no text', { query: 7 }],
  ])('a request %s is malformed, whatever it accepts', async (_case, body) => {
    const reply = await fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    expect(reply.status).toBe(400);
  });
});
