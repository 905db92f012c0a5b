import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningAtlas, startAtlas, UNBOUNDED } from '../support/server.js';
import { importSheets } from '../support/workbook.js';

interface Way {
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
  readonly costs: readonly number[];
}

interface Expected {
  readonly nodes: readonly string[];
  readonly ties: readonly (readonly [from: string, to: string, confidence: string])[];
  readonly ways: readonly Way[];
  readonly betweenness: Readonly<Record<string, number>>;
  readonly articulation: readonly string[];
  readonly cutOff: Readonly<Record<string, readonly number[]>>;
  readonly partition: readonly (readonly string[])[];
  readonly modularity: number;
  readonly jaccard: readonly Index[];
  readonly adamicAdar: readonly Index[];
  readonly resourceAllocation: readonly Index[];
}

/** How much a measure says of two. */
type Index = readonly [a: string, b: string, value: number];

const INDEXES = ['jaccard', 'adamicAdar', 'resourceAllocation'] as const;

/** Written by `oracle.py`, with networkx. */
const oracle: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL('oracle.json', import.meta.url), 'utf8'),
);

const WAYS = `query ($from: ID!, $to: ID!, $by: PathOrder!) {
  paths(from: $from, to: $to, by: $by, first: 8, maxLength: 8) { complete found { length cost nodes { id } } }
}`;

const BROKERS = `{
  brokers(first: 100) { error found { node { id } betweenness degree articulation } }
}`;

const COMMUNITIES =
  '{ communities(first: 100) { modularity totalCount found { number size memberIds members { id } } } }';

interface Communities {
  readonly communities: {
    readonly modularity: number;
    readonly totalCount: number;
    readonly found: readonly {
      readonly number: number;
      readonly size: number;
      readonly memberIds: readonly string[];
      readonly members: readonly { readonly id: string }[];
    }[];
  };
}

/** The share of ties within parts, less what chance would put there. */
function modularityOf(ties: Expected['ties'], parts: readonly (readonly string[])[]): number {
  const sum = parts.map((part) => {
    const ends = ties.map(([a, b]) => [a, b].filter((id) => part.includes(id)).length);
    const within = ends.filter((count) => count === 2).length;
    const degrees = ends.reduce<number>((total, count) => total + count, 0);
    return within / ties.length - (degrees / (2 * ties.length)) ** 2;
  });
  return sum.reduce((total, part) => total + part, 0);
}

interface Brokers {
  readonly brokers: {
    readonly error: number;
    readonly found: readonly {
      readonly node: { readonly id: string };
      readonly betweenness: number;
      readonly degree: number;
      readonly articulation: boolean;
    }[];
  };
}

interface Paths {
  readonly paths: {
    readonly complete: boolean;
    readonly found: readonly {
      readonly length: number;
      readonly cost: number;
      readonly nodes: readonly { readonly id: string }[];
    }[];
  };
}

describe.each(Object.entries(oracle))('%s', (_name, expected) => {
  const { nodes, ties, ways, betweenness, articulation, cutOff } = expected;
  let atlas: RunningAtlas;

  beforeAll(async () => {
    atlas = await startAtlas({
      // Hundreds of questions are asked in one operation.
      env: UNBOUNDED,
      fill: (store, model) =>
        importSheets(store, model, {
          Organisations: [['id', 'name', 'kind', 'source'], ...nodes.map((id) => [id, id, 'COMPANY', 'book'])],
          Sources: [
            ['id', 'name'],
            ['book', 'A book'],
          ],
          Ties: [
            ['from', 'type', 'to', 'confidence', 'source'],
            ...ties.map(([from, to, confidence]) => [from, 'SUPPORTS', to, confidence, 'book']),
          ],
        }),
    });
  });

  afterAll(() => atlas?.close());

  const ask = async (way: Way, by: string) => {
    const { data, errors } = await atlas.ask<Paths>({ query: WAYS, variables: { from: way.from, to: way.to, by } });
    expect(errors).toEqual([]);
    const { found, complete } = data.paths;
    expect(complete).toBe(true);
    for (const { nodes: visited } of found) expect(new Set(visited.map(({ id }) => id)).size).toBe(visited.length);
    expect(new Set(found.map(({ nodes: visited }) => visited.map(({ id }) => id).join())).size).toBe(found.length);
    return found;
  };

  it.each(ways)('the best ways from $from to $to are as long as they should be', async (way) => {
    const found = await ask(way, 'LENGTH');
    expect(found.map(({ length }) => length)).toEqual(way.lengths);
  });

  it.each(ways)('the best ways from $from to $to by trust cost what they should', async (way) => {
    const found = await ask(way, 'TRUST');
    found.forEach(({ cost }, place) => {
      expect(cost).toBeCloseTo((way.costs[place] ?? 0) / 1000, 2);
    });
    expect(found).toHaveLength(way.costs.length);
  });

  it('each player stands between as many as it should, and the right ones hold the rest together', async () => {
    const { data, errors } = await atlas.ask<Brokers>(BROKERS);
    expect(errors).toEqual([]);
    const { found, error } = data.brokers;
    expect(error).toBe(0);
    expect(found.map(({ node }) => node.id).sort()).toEqual([...nodes].sort());
    for (const { node, betweenness: share } of found) expect(share).toBeCloseTo(betweenness[node.id] ?? -1, 3);
    const shares = found.map(({ betweenness: share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const holding = found.filter((broker) => broker.articulation).map(({ node }) => node.id);
    expect(holding.sort()).toEqual(articulation);
    for (const { node, degree } of found) expect(degree).toBe(ties.filter(([a, b]) => [a, b].includes(node.id)).length);
  });

  it('each player cuts off whom it should', async () => {
    const query = `{ ${nodes.map((id) => `${id}: impactOfLosing(id: "${id}") { cutOff partCount fallsApart parts { size } }`).join(' ')} }`;
    const { data } =
      await atlas.ask<Record<string, { cutOff: number; partCount: number; parts: { size: number }[] }>>(query);
    for (const id of nodes) {
      const parts = cutOff[id] ?? [];
      expect(data[id], id).toEqual({
        cutOff: parts.reduce((sum, size) => sum + size, 0),
        partCount: parts.length,
        fallsApart: parts.length > 0,
        parts: parts.map((size) => ({ size })),
      });
    }
  });

  it.each(INDEXES)('the common partners of two say as much as they should (%s)', async (index) => {
    const asked = expected[index].map(
      ([a, b], place) => `p${place}: commonPartners(a: "${a}", b: "${b}") { ${index} }`,
    );
    const { data, errors } = await atlas.ask<Record<string, Readonly<Record<typeof index, number>>>>(
      `{ ${asked.join(' ')} }`,
    );
    expect(errors).toEqual([]);
    const values = expected[index].map(([, , value]) => value);
    expect(values.some((value) => value > 0)).toBe(true);
    values.forEach((value, place) => {
      expect(data[`p${place}`]?.[index]).toBeCloseTo(value, 4);
    });
  });

  it('it falls into groups at least as clear as others find', async () => {
    expect(modularityOf(ties, expected.partition)).toBeCloseTo(expected.modularity, 10);
    const { data } = await atlas.ask<Communities>(COMMUNITIES);
    const { found, totalCount, modularity } = data.communities;
    const parts = found.map(({ memberIds }) => memberIds);
    expect(parts.flat().sort()).toEqual([...nodes].sort());
    expect(totalCount).toBe(found.length);
    expect(modularity).toBeCloseTo(modularityOf(ties, parts), 4);
    expect(modularity).toBeGreaterThan(expected.modularity - 0.01);
    expect(found.map(({ number }) => number)).toEqual([...found.keys()]);
    expect(found.map(({ size }) => size)).toEqual(parts.map(({ length }) => length));
    for (const { members, memberIds } of found) expect(members.map(({ id }) => id)).toEqual(memberIds.slice(0, 20));
    expect((await atlas.ask<Communities>(COMMUNITIES)).data).toEqual(data);
  });
});
