import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningAtlas, startAtlas } from '../support/server.js';
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
}

/** Written by `oracle.py`, with networkx. */
const oracle: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL('oracle.json', import.meta.url), 'utf8'),
);

const WAYS = `query ($from: ID!, $to: ID!, $by: PathOrder!) {
  paths(from: $from, to: $to, by: $by, first: 8, maxLength: 8) { complete found { length cost nodes { id } } }
}`;

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

describe.each(Object.entries(oracle))('%s', (_name, { nodes, ties, ways }) => {
  let atlas: RunningAtlas;

  beforeAll(async () => {
    atlas = await startAtlas({
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
});
