import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { RandomOperation } from '../support/random/operations.js';
import { readCity } from './city.js';
import { Oracle } from './oracle.js';
import { type Ask, describeFailure, leastFailure, tryOut } from './trial.js';

const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const oracle = new Oracle(readCity(WORKBOOK, '2026-01-15T08:30:05.250Z'));

const OPERATION: RandomOperation = {
  query: `
    query ($v0: ID!, $v1: Int, $v2: OrganisationWhere) {
      a1: organisations(first: $v1, where: $v2) { totalCount nodes { ...F1 } }
      a2: organisation(id: $v0) { name kind a3: partnerships(first: 3) { nodes { name } } }
    }
    fragment F1 on Organisation { id kind topics(first: 2) { nodes { name } } }
  `,
  fillings: [
    { v0: 'haropa', v1: 2, v2: { kind: { eq: 'RESEARCH' } } },
    { v0: 'sinay', v1: 1, v2: { and: [{ kind: { eq: 'SCHOOL' } }, {}] } },
  ],
  cursors: [],
  viewer: 'staff',
};

const truthful: Ask = async (query, variables, viewer) => {
  const { data } = oracle.answer({ document: parse(query), variables, viewer });
  return { status: 200, data, errors: [] };
};

/** Takes start-ups for companies. */
const mistaken: Ask = async (...request) => {
  const reply = await truthful(...request);
  return { ...reply, data: JSON.parse(JSON.stringify(reply.data).replaceAll('"START_UP"', '"COMPANY"')) };
};

async function report(ask: Ask, operation = OPERATION): Promise<string | null> {
  const { failure } = await tryOut(oracle, ask, operation);
  return failure && describeFailure(await leastFailure(oracle, ask, operation, failure));
}

test('who tells the truth is not reported', async () => {
  expect(await report(truthful)).toBeNull();
});

test('who is mistaken about one field is reported with the least that shows it', async () => {
  expect(await report(mistaken)).toBe(
    `{
  a2: organisation(id: "sinay") {
    kind
  }
}
variables: {}
asked by staff; first difference at a2.kind:
  oracle: "START_UP"
  reply:  "COMPANY"`,
  );
});

test('a variable stays where the same value, written out, shows nothing', async () => {
  const mistakenOfVariables: Ask = (query, variables, viewer) =>
    (Object.keys(variables).length > 0 ? mistaken : truthful)(query, variables, viewer);
  expect(await report(mistakenOfVariables)).toBe(
    `query ($v0: ID!) {
  a2: organisation(id: $v0) {
    kind
  }
}
variables: {"v0":"sinay"}
asked by staff; first difference at a2.kind:
  oracle: "START_UP"
  reply:  "COMPANY"`,
  );
});

test('a cursor stays that shows a page which begins elsewhere', async () => {
  const operation: RandomOperation = {
    query:
      'query ($c0: String) { a1: organisations(first: 2, after: $c0) { totalCount edges { cursor node { id } } } }',
    fillings: [{}],
    cursors: [{ name: 'c0', connection: 'a1', pick: 1 }],
    viewer: 'public',
  };
  const deafToCursors: Ask = (query, _variables, viewer) => truthful(query, {}, viewer);
  const text = await report(deafToCursors, operation);
  expect(text?.replace(/cursor \d+/, 'cursor N')).toMatch(
    `query ($c0: String) {
  a1: organisations(after: $c0) {
    edges {
      cursor
      node {
        id
      }
    }
  }
}
variables: {"c0":"the oracle's cursor N"}
asked by the public; first difference at a1.edges.0.node.id:
`,
  );
});

test.each([
  ['of nothing', {}],
  ['of what was not asked', { path: ['a9'] }],
])('an error too many, %s, is reported', async (_case, place) => {
  const complaining: Ask = async (...request) => ({
    ...(await truthful(...request)),
    errors: [{ ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  expect(await report(complaining)).toContain('first difference at errors:\n  oracle: 0\n');
});
