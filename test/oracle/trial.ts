import { parse } from 'graphql';
import type { RandomOperation, Values } from '../support/random/operations.js';
import { shrunk } from '../support/random/shrink.js';
import type { Viewer } from './graph.js';
import type { Answer, Oracle, Place } from './oracle.js';

/** A reply of the product. */
export interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

export type Ask = (query: string, variables: Values, viewer: Viewer) => Promise<Reply>;

/** A request that got another reply than the oracle's. */
export interface Failure {
  readonly query: string;
  readonly variables: Values;
  readonly viewer: Viewer;
  readonly difference: Difference;
}

/** The first place where two answers differ. */
export interface Difference {
  readonly path: string;
  readonly oracle: unknown;
  readonly reply: unknown;
}

/** What a trial came to. */
export interface Outcome {
  readonly failure: Failure | null;
  readonly requests: number;
  /** How many requests found something. */
  readonly found: number;
}

/** A cursor of the product, and the oracle's for the same place. */
interface Pair {
  readonly oracle: string;
  readonly reply: string;
  readonly place: Place;
}

/** Asks an operation, with all its fillings; then again from the cursors that it gave, where it takes some. */
export async function tryOut(oracle: Oracle, ask: Ask, operation: RandomOperation): Promise<Outcome> {
  const { query, fillings, viewer } = operation;
  const document = parse(query);
  let requests = 0;
  let found = 0;
  for (const filling of fillings) {
    let cursors = { oracle: {}, reply: {} };
    for (const isLast of [false, true]) {
      const answer = oracle.answer({ document, variables: { ...filling, ...cursors.oracle }, viewer });
      const variables = { ...filling, ...cursors.reply };
      const reply = await ask(query, variables, viewer);
      const pairs: Pair[] = [];
      const difference = differenceOf(oracle, answer, reply, pairs);
      requests += 1;
      found += Number(findsSomething(answer.data));
      if (difference) return { failure: { query, variables, viewer, difference }, requests, found };
      if (isLast || operation.cursors.length === 0) break;
      cursors = nextCursors(operation, pairs);
    }
  }
  return { failure: null, requests, found };
}

function nextCursors({ cursors }: RandomOperation, pairs: readonly Pair[]): { oracle: Values; reply: Values } {
  const chosen = cursors.flatMap(({ name, connection, pick }) => {
    const own = pairs.filter(({ place }) => place.connection === connection);
    const pair = own[pick % own.length];
    return pair ? [{ name, pair }] : [];
  });
  return {
    oracle: Object.fromEntries(chosen.map(({ name, pair }) => [name, pair.oracle])),
    reply: Object.fromEntries(chosen.map(({ name, pair }) => [name, pair.reply])),
  };
}

/** Whether there is an entity in it, or a number that is not nought. */
function findsSomething(data: unknown): boolean {
  if (typeof data === 'number') return data > 0;
  if (typeof data !== 'object' || data === null) return typeof data === 'string';
  return Object.values(data).some(findsSomething);
}

function differenceOf(oracle: Oracle, { data, faults }: Answer, reply: Reply, pairs: Pair[]): Difference | null {
  if (reply.status !== 200) return { path: 'status', oracle: 200, reply: [reply.status, reply.errors] };
  for (const [key, codes] of faults) {
    const given = reply.errors.filter(({ path }) => path?.[0] === key);
    const isForeseen =
      given.length === Math.min(codes.size, 1) && given.every((error) => codes.has(error.extensions.code));
    if (!isForeseen) return { path: key, oracle: codes.size ? [...codes] : 'no error', reply: given };
  }
  // Neither is there an error of anything else, or of nothing.
  const refused = [...faults.values()].filter(({ size }) => size > 0).length;
  if (reply.errors.length !== refused) return { path: 'errors', oracle: refused, reply: reply.errors };
  return compared(oracle, data, reply.data, [], pairs) ?? ambiguity(pairs);
}

function compared(
  oracle: Oracle,
  expected: unknown,
  given: unknown,
  path: readonly string[],
  pairs: Pair[],
): Difference | null {
  const place = oracle.placeOf(expected);
  if (place && typeof expected === 'string' && typeof given === 'string') {
    pairs.push({ oracle: expected, reply: given, place });
    return null;
  }
  if (isObject(expected) && isObject(given) && Array.isArray(expected) === Array.isArray(given)) {
    const keys = Object.keys(expected);
    // The order of fields is that of the operation.
    if (keys.join() === Object.keys(given).join()) {
      for (const key of keys) {
        const difference = compared(oracle, expected[key], given[key], [...path, key], pairs);
        if (difference) return difference;
      }
      return null;
    }
  }
  return expected === given ? null : { path: path.join('.'), oracle: expected, reply: given };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** One cursor cannot lead to two places. */
function ambiguity(pairs: readonly Pair[]): Difference | null {
  const known = new Map<string, Place>();
  for (const { reply, place } of pairs) {
    const other = known.get(reply) ?? place;
    known.set(reply, place);
    const isSame = other.row.entity === place.row.entity && other.row.tie === place.row.tie;
    if (!isSame) return { path: `cursor ${reply}`, oracle: 'one for each row', reply: 'two rows have it' };
  }
  return null;
}

/** The failure of the least operation that still fails. */
export async function leastFailure(
  oracle: Oracle,
  ask: Ask,
  operation: RandomOperation,
  failure: Failure,
): Promise<Failure> {
  const failureOf = async (smaller: RandomOperation) => (await tryOut(oracle, ask, smaller)).failure;
  const least = await shrunk(oracle.schema, operation, async (smaller) => (await failureOf(smaller)) !== null);
  return (await failureOf(least)) ?? failure;
}

/** A failure as a request to paste, and what came of it. */
export function describeFailure({ query, variables, viewer, difference }: Failure): string {
  const { path, oracle, reply } = difference;
  return [
    query,
    `variables: ${JSON.stringify(variables)}`,
    `asked by ${viewer === 'staff' ? 'staff' : 'the public'}; first difference at ${path || 'the root'}:`,
    `  oracle: ${JSON.stringify(oracle)}`,
    `  reply:  ${JSON.stringify(reply)}`,
  ].join('\n');
}
