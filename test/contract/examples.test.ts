import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { COUNTED, type RunningAtlas, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';
import { nextMembersOfStrategicAlliances } from './expected/12.js';
import { expected } from './expected/expected.js';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));

const names = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.graphql'))
  .sort();

const example = (name: string): string => readFileSync(new URL(name, EXAMPLES), 'utf8');

it('expects an answer for each example, and examples for all answers', () => {
  expect(Object.keys(expected)).toEqual(names);
});

it.each(names)('%s begins with its group, its question and what it shows, and names its operation', (name) => {
  expect(example(name)).toMatch(/^# [A-Z][^?.]+\n# \S.+[?.]\n# [A-Z].+\.\nquery [A-Z]\w+/);
});

onEveryEngine('the examples', (open, engine) => {
  let atlas: RunningAtlas;

  beforeAll(async () => {
    atlas = await startAtlas({
      store: await open(),
      fill: (store, model) => importWorkbook(store, model, WORKBOOK),
      env: COUNTED,
    });
    // Reading the graph for search and exploring costs statements that no example has to answer for.
    await atlas.explorer.refresh();
    await atlas.finder.refresh();
  });

  afterAll(() => atlas?.close());

  it.each(names)('%s answers what the workbook says', async (name) => {
    const before = atlas.store.statements;
    const { data, errors } = await atlas.ask(example(name));
    const statements = atlas.store.statements - before;
    expect(errors).toEqual([]);
    expect(data).toEqual(expected[name]?.data);
    const wanted = expected[name]?.statements ?? 0;
    if (engine !== 'neo4j') return;
    if (typeof wanted === 'number') expect(statements).toBe(wanted);
    else expect(statements).toBeLessThanOrEqual(wanted.most);
  });

  it('goes on where the page before ended, and leaves out what is not to be included', async () => {
    const query = example('12-members-of-strategic-alliances.graphql');
    const { data } = await atlas.ask<{ organisations: { pageInfo: { endCursor: string } } }>(query);
    const after = data.organisations.pageInfo.endCursor;
    const next = await atlas.ask({ query, variables: { after, withAlliances: false } });
    expect(next.errors).toEqual([]);
    expect(next.data).toEqual(nextMembersOfStrategicAlliances);
  });
});
