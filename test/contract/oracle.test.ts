import { fileURLToPath } from 'node:url';
import { type GraphQLOutputType, getNamedType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/store.js';
import type { Model } from '../../src/model/model.js';
import { readCity } from '../oracle/city.js';
import { STAFF_ONLY } from '../oracle/graph.js';
import { Oracle } from '../oracle/oracle.js';
import { samplesOf } from '../oracle/samples.js';
import { type Ask, describeFailure, type Failure, leastFailure, tryOut } from '../oracle/trial.js';
import { onEveryEngine } from '../support/engines.js';
import { Coverage } from '../support/random/coverage.js';
import { type RandomOperation, randomOperations } from '../support/random/operations.js';
import { LONG, oneIn, SEED } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas, UNBOUNDED } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const WORKBOOK = fileURLToPath(new URL('../../seed/estuary.xlsx', import.meta.url));
/** When the workbook is imported: what filters of moments are compared with. */
const IMPORTED_AT = '2026-01-15T08:30:05.250Z';

/** Each that a Neo4j has not met costs it a plan. */
const QUICK = process.env.ATLAS_TEST_ENGINE === 'neo4j' ? { count: 60, lists: 5 } : { count: 200, lists: 1 };
const COUNT = LONG ? 8_500 : QUICK.count;
/** Of how many lists one is asked for its facets. */
const LISTS = LONG ? 1 : QUICK.lists;
/** How many more are looked through for what those ask nothing about, and how many at most. */
const MANY = 4 * COUNT;
const MOST = 20 * COUNT;
const PER_TEST = LONG ? 250 : 100;
/** How many operations are under way at once, so that engine and oracle work at the same time. */
const AT_ONCE = 4;

const city = readCity(WORKBOOK, IMPORTED_AT);
const oracle = new Oracle(city);
const { schema } = oracle;
const made = randomOperations({ schema, samples: samplesOf(city), seed: SEED, staffOnly: STAFF_ONLY });
const asked = new Coverage(schema);
const operations = [...take(COUNT, made).map(counted), ...(LONG ? theRare() : [])].map((operation, index) => ({
  operation,
  number: index + 1,
}));
const PARTS = Array.from({ length: Math.ceil(operations.length / PER_TEST) }, (_, part) => [
  part * PER_TEST + 1,
  Math.min((part + 1) * PER_TEST, operations.length),
]);

/** Each list that can be counted, and what asks for all of its counts at once. */
const FACETED = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }) => {
  const { facets } = fieldsOf(type);
  if (!facets) return [];
  const counts = Object.values(fieldsOf(facets.type)).map((facet) => {
    const parts = Object.keys(fieldsOf(facet.type)).map((part) => (part === 'node' ? 'node { id }' : part));
    return `${facet.name}${facet.args.length ? '(first: 100)' : ''} { ${parts.join(' ')} }`;
  });
  return [[name, (given: string) => `{ ${name}${given} { facets { ${counts.join(' ')} } } }`] as const];
});

describe.runIf(LONG)(`${operations.length} operations of seed ${SEED}`, () => {
  it('ask for everything that there is to ask', () => {
    expect(asked.missing.filter(isField)).toEqual([]);
    expect(asked.lists).toBeGreaterThan(10_000);
    expect(asked.share, `never asked: ${asked.missing}`).toBeGreaterThan(0.99);
  });
});

onEveryEngine('the answers are those of the oracle', (open) => {
  let atlas: RunningAtlas;
  const total = { requests: 0, found: 0 };

  beforeAll(async () => {
    atlas = await startAtlas({ store: await open(), fill: importWhenSaid, env: UNBOUNDED });
    await atlas.explorer.refresh();
  }, 180_000);
  afterAll(() => atlas?.close());

  const ask: Ask = (query, variables, viewer) =>
    atlas.ask({ query, variables }, viewer === 'staff' ? STAFF_TOKEN : undefined);

  it.each(PARTS)(`to operations %i to %i of seed ${SEED}`, { timeout: 900_000 }, async (from = 1, to = 1) => {
    const failures: { operation: RandomOperation; number: number; failure: Failure }[] = [];
    const waiting = operations.slice(from - 1, to).values();
    const work = async () => {
      for (const { operation, number } of waiting) {
        const { failure, requests, found } = await tryOut(oracle, ask, operation);
        total.requests += requests;
        total.found += found;
        if (failure) failures.push({ operation, number, failure });
        if (failures.length > 0) return;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    for (const { operation, number, failure } of failures.slice(0, 1)) {
      const least = await leastFailure(oracle, ask, operation, failure);
      expect.fail(`operation ${number} of seed ${SEED}, in short:\n\n${describeFailure(least)}`);
    }
  });

  it.each(oneIn(LISTS, FACETED))('to every facet of %s', { timeout: 120_000 }, async (_, queryOf) => {
    for (const given of ['', '(where: {name: {contains: "a"}})'])
      for (const viewer of ['public', 'staff'] as const) {
        const operation = { query: queryOf(given), fillings: [{}], cursors: [], viewer };
        expect((await tryOut(oracle, ask, operation)).failure).toBeNull();
      }
  });

  it('and most of them find something', () => {
    const share = Math.round(100 * asked.share);
    console.log(
      `seed ${SEED}: ${total.requests} requests, ${total.found} found something; ${share} % of the API asked`,
    );
    expect(total.found).toBeGreaterThan(0.7 * total.requests);
  });
});

async function importWhenSaid(store: GraphStore, model: Model): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(IMPORTED_AT) });
  await importWorkbook(store, model, WORKBOOK).finally(() => vi.useRealTimers());
}

function counted(operation: RandomOperation): RandomOperation {
  asked.add(answered(operation));
  return operation;
}

/** Of many more operations, those that ask for something that was not asked for yet: until no field is left. */
function theRare(): RandomOperation[] {
  const found: RandomOperation[] = [];
  for (let tried = 0; tried < MANY || (tried < MOST && asked.missing.some(isField)); tried += 1) {
    const operation = made.next().value;
    // Whether it is answered is found out only where that matters.
    if (asked.lacks(operation) && asked.lacks(answered(operation))) found.push(counted(operation));
  }
  return found;
}

/** Operators of a filter have three parts: `PlaceWhere.kind.eq`. */
function isField(name: string): boolean {
  return name.split('.').length < 3;
}

function fieldsOf(type: GraphQLOutputType) {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
}

/** An operation as far as it is answered: what is refused is asked for, and yet told by nobody. */
function answered(operation: RandomOperation): RandomOperation {
  const { query, fillings, viewer } = operation;
  const document = parse(query);
  return { ...operation, fillings: fillings.filter((variables) => !oracle.refuses({ document, variables, viewer })) };
}

/** The next so many; unlike a loop that breaks off, it leaves the rest to be taken. */
function take<Item>(count: number, from: Iterator<Item, never>): Item[] {
  return Array.from({ length: count }, () => from.next().value);
}
