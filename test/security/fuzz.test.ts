import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCity } from '../oracle/city.js';
import { costInPoints } from '../oracle/cost.js';
import { STAFF_ONLY } from '../oracle/graph.js';
import { Oracle } from '../oracle/oracle.js';
import { samplesOf } from '../oracle/samples.js';
import { type Opened, openTemporary } from '../support/engines.js';
import { Dice } from '../support/random/dice.js';
import { FAULTS, type Good, Planter } from '../support/random/faulty.js';
import { type RandomOperation, randomOperations } from '../support/random/operations.js';
import { LONG, SEED } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const full = buildSchema(readFileSync(new URL('../../schema/derived/full.graphql', import.meta.url), 'utf8'));

/** Of each sort: those that the oracle answers, those that ask for anything, and those with a fault planted in them. */
const COUNT = LONG ? 800 : 40;
/** So low that many are above it. */
const COST_LIMIT = 100_000;

const city = readCity(WORKBOOK, '2026-01-15T08:30:05.250Z');
const oracle = new Oracle(city);
const samples = samplesOf(city);

interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
}

describe(`random operations of seed ${SEED}, past graphql-js and through it`, () => {
  let opened: Opened;
  let past: RunningAtlas;
  let through: RunningAtlas;

  beforeAll(async () => {
    opened = await openTemporary();
    const { store } = opened;
    const env = { ATLAS_COST_LIMIT: String(COST_LIMIT) };
    past = await startAtlas({ store, env, fill: (graph, model) => importWorkbook(graph, model, WORKBOOK) });
    through = await startAtlas({ store, env, atlas: (real) => ({ ...real, answer: async () => null }) });
    for (const { explorer, finder } of [past, through]) await Promise.all([explorer.refresh(), finder.refresh()]);
  }, 60_000);
  afterAll(async () => {
    await past?.close();
    await through?.close();
    await opened?.dispose();
  });

  /** The reply, which is the same both ways, and no fault of ours. */
  async function reply(request: Request, viewer: RandomOperation['viewer']): Promise<Told> {
    const [one, other] = await Promise.all([past, through].map(({ url }) => send(url, request, viewer)));
    const said = `${viewer} asks ${JSON.stringify(request)}`;
    expect(one, said).toEqual(other);
    const told: Told = JSON.parse(one?.text ?? '');
    expect(codesOf(told), `${said}: ${one?.text.slice(0, 400)}`).not.toContain('INTERNAL_SERVER_ERROR');
    return told;
  }

  it(`answers ${COUNT} as it should, unless they cost too much`, { timeout: 900_000 }, async () => {
    const operations = randomOperations({ schema: oracle.schema, samples, seed: SEED, staffOnly: STAFF_ONLY });
    let dear = 0;
    for (let asked = 0; asked < COUNT; asked += 1) {
      const { query, fillings, viewer } = operations.next().value;
      const document = parse(query);
      for (const variables of fillings) {
        const requested = costInPoints(oracle.schema, document, variables);
        const told = await reply({ query, variables }, viewer);
        const said = `${viewer} asks ${query} with ${JSON.stringify(variables)}`;
        expect(told.extensions, said).toEqual({ cost: { requested, limit: COST_LIMIT } });
        dear += Number(requested > COST_LIMIT);
        if (requested > COST_LIMIT) expect([told.data, codesOf(told)], said).toEqual([undefined, ['COST_EXCEEDED']]);
        else expectForeseen(told, oracle.answer({ document, variables, viewer }).faults, said);
      }
    }
    expect(dear).toBeGreaterThan(COUNT / 50);
  });

  it(`answers ${COUNT} that ask for anything, or says why not`, { timeout: 900_000 }, async () => {
    const operations = randomOperations({ schema: full, samples, seed: SEED + 1, staffOnly: STAFF_ONLY });
    for (let asked = 0; asked < COUNT; asked += 1) {
      const { query, fillings, viewer } = operations.next().value;
      for (const variables of fillings) {
        const told = await reply({ query, variables }, viewer);
        const isDear = (told.extensions?.cost.requested ?? 0) > COST_LIMIT;
        // Exploring has bounds of its own, which the schema says in words.
        const allowed = isDear ? ['COST_EXCEEDED'] : ['BAD_USER_INPUT', 'FORBIDDEN'];
        const codes = codesOf(told);
        expect(allowed, `${viewer} asks ${query} with ${JSON.stringify(variables)}: ${codes}`).toEqual(
          expect.arrayContaining(codes),
        );
        expect(codes.includes('COST_EXCEEDED')).toBe(isDear);
        expect(told.data === undefined).toBe(isDear);
      }
    }
  });

  it(`refuses ${COUNT} with the code of the one fault that is in them`, { timeout: 900_000 }, async () => {
    const [cursor = ''] = cursorsOf(
      await reply({ query: '{ topics(first: 1) { pageInfo { endCursor } } }', variables: {} }, 'staff'),
    );
    const planter = new Planter(full, new Dice(SEED), cursor);
    const operations = randomOperations({ schema: oracle.schema, samples, seed: SEED + 2, staffOnly: STAFF_ONLY });
    const good = goodOnes(operations);
    for (let asked = 0; asked < Math.max(COUNT, FAULTS.length); asked += 1) {
      const { name, code, plant } = FAULTS[asked % FAULTS.length] ?? expect.fail('there are no faults');
      const request = plant(good.next().value, planter);
      const told = await reply(request, 'staff');
      expect(
        codesOf(told),
        `${name}: ${JSON.stringify(request).slice(0, 2_000)}: ${JSON.stringify(told.errors)}`,
      ).toEqual([code]);
    }
  });
});

/** Operations in which nothing is wrong, and which leave much to be asked beside them. */
function* goodOnes(operations: Iterator<RandomOperation, never>): Generator<Good, never> {
  for (;;) {
    const { query, fillings } = operations.next().value;
    const document = parse(query);
    const [variables = {}] = fillings;
    if (costInPoints(oracle.schema, document, variables) > COST_LIMIT / 4) continue;
    const { faults } = oracle.answer({ document, variables, viewer: 'staff' });
    if ([...faults.values()].every((codes) => codes.size === 0)) yield { document, variables };
  }
}

function expectForeseen(told: Told, faults: ReadonlyMap<string, ReadonlySet<string>>, said: string): void {
  for (const [key, foreseen] of faults) {
    const codes = (told.errors ?? []).filter(({ path }) => path?.[0] === key).map(({ extensions }) => extensions.code);
    expect(codes.length, `${key}: ${said}`).toBe(Math.min(foreseen.size, 1));
    expect([...foreseen], `${key}: ${said}`).toEqual(expect.arrayContaining(codes));
  }
  expect(told.data, said).toBeTypeOf('object');
}

/** Each code once. */
function codesOf({ errors = [] }: Told): string[] {
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
}

function cursorsOf({ data }: Told): string[] {
  return [...JSON.stringify(data).matchAll(/"endCursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
}

async function send(url: string, request: Request, viewer: RandomOperation['viewer']) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(viewer === 'staff' && { authorization: `Bearer ${STAFF_TOKEN}` }),
    },
    body: JSON.stringify(request),
  });
  return { status: answer.status, text: await answer.text() };
}
