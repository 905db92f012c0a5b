import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { CITY, withBlank, withRow, withRows } from '../spreadsheet/fixture.js';
import { dump } from '../support/dump.js';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets } from '../support/workbook.js';

const model = loadModel();

const CORRECTED = withRow(
  withRow(withBlank(CITY, 'Organisations', 2, 'siren'), 'Organisations', 2, { name: 'Cité', founded: '2020-11-05' }),
  'Ties',
  2,
  { role: 'lead partner' },
);

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Change {
  readonly id: string;
  readonly of: string;
  readonly changeSet: { readonly id: string };
}

const CHANGES = `query ($since: Int, $of: ID, $changeSet: ID, $first: Int, $after: String) {
  changes(since: $since, of: $of, changeSet: $changeSet, first: $first, after: $after) {
    nodes { id of type kind from to origin changeSet { id at author kind files } fields { name before after } }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;

const UNDO = `mutation ($id: ID!, $skip: Boolean! = false, $dry: Boolean! = false) {
  undoChangeSet(id: $id, skipConflicts: $skip, dryRun: $dry) {
    revision entities ties conflictCount
    changeSet { id kind undoes author entities ties }
    conflicts { reason type of field written current because changeSet { id } }
  }
}`;

onEveryEngine('history', (open) => {
  let atlas: RunningAtlas;
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    atlas = await startAtlas({
      store,
      fill: async () => {
        await importSheets(store, model, CITY);
        await importSheets(store, model, CORRECTED);
        await importSheets(
          store,
          model,
          withRows({ Organisations: CITY.Organisations?.slice(0, 1) ?? [] }, 'Organisations', [
            ...['port', 'Haropa', 'PUBLIC_AUTHORITY', null, null, 'dock', 'ports', null, 'article'],
          ]),
        );
      },
    });
  });
  afterAll(() => atlas?.close());

  async function changes(variables: object): Promise<Page<Change & Record<string, unknown>>> {
    const { data, errors } = await atlas.ask<{ changes: Page<Change & Record<string, unknown>> }>(
      { query: CHANGES, variables: { ...variables } },
      STAFF_TOKEN,
    );
    expect(errors).toEqual([]);
    return data.changes;
  }

  async function undo(variables: Record<string, unknown>) {
    const { data, errors } = await atlas.ask({ query: UNDO, variables }, STAFF_TOKEN);
    return { undone: data?.undoChangeSet, errors };
  }

  test('tells staff who changed what, when and from which file, field by field', async () => {
    const { nodes, totalCount } = await changes({ changeSet: '2' });
    expect(totalCount).toBe(2);
    expect(nodes).toEqual([
      expect.objectContaining({
        of: 'cite',
        type: 'Organisation',
        kind: 'CHANGED',
        from: null,
        origin: 'city.xlsx · Organisations · row 2 · batch 2',
        changeSet: { id: '2', at: expect.stringMatching(/^20/), author: null, kind: 'IMPORT', files: ['city.xlsx'] },
        fields: [
          { name: 'name', before: 'Cité du Numérique', after: 'Cité' },
          { name: 'foundedOn', before: '2020-11', after: '2020-11-05' },
          { name: 'identifiers.SIREN', before: '552081317', after: null },
        ],
      }),
      expect.objectContaining({
        type: 'MEMBER_OF',
        kind: 'CHANGED',
        from: 'cite',
        to: 'founders',
        fields: [{ name: 'role', before: 'lead', after: 'lead partner' }],
      }),
    ]);
  });

  test('names fields as the API does', async () => {
    const { nodes } = await changes({ of: 'dock' });
    expect(nodes).toEqual([
      expect.objectContaining({
        kind: 'CREATED',
        fields: expect.arrayContaining([
          { name: 'location.latitude', before: null, after: '49.49' },
          { name: 'attributes.Colour', before: null, after: 'red' },
        ]),
      }),
    ]);
  });

  test('tells what became of one thing, the newest first', async () => {
    const { nodes, totalCount } = await changes({ of: 'cite' });
    expect(nodes.map(({ changeSet, kind }) => [changeSet.id, kind])).toEqual([
      ['2', 'CHANGED'],
      ['1', 'CREATED'],
    ]);
    expect(totalCount).toBe(2);
    expect((await changes({ of: 'cite', since: 1 })).totalCount).toBe(1);
    expect(await changes({ of: 'nobody' })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test.each([1, 7, 100])('pages through everything once, %i at a time', async (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Page<Change> = await changes({ first, after });
      expect(page.nodes.length).toBeLessThanOrEqual(first);
      seen.push(...page.nodes.map(({ id }) => id));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await changes({})).totalCount);
    expect(seen[0]).toMatch(/^3-/);
    expect(seen.at(-1)).toMatch(/^1-/);
  });

  test('refuses a cursor of other changes, and pages that are too long', async () => {
    const { pageInfo } = await changes({ first: 1 });
    const code = async (variables: object) =>
      (await atlas.ask({ query: CHANGES, variables: { ...variables } }, STAFF_TOKEN)).errors[0]?.extensions.code;
    expect(await code({ of: 'cite', after: pageInfo.endCursor })).toBe('BAD_CURSOR');
    expect(await code({ first: 101 })).toBe('BAD_USER_INPUT');
  });

  test('lists change sets, the newest first', async () => {
    const query = `{ changeSets(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id revision entities ties } }
      changeSet(id: "1") { kind files } none: changeSet(id: "99") { id } odd: changeSet(id: "x") { id } }`;
    const { data } = await atlas.ask(query, STAFF_TOKEN);
    expect(data).toMatchObject({
      changeSets: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [{ id: '3' }, { id: '2', entities: 1, ties: 1 }],
      },
      changeSet: { kind: 'IMPORT', files: ['city.xlsx'] },
      none: null,
      odd: null,
    });
    const after = Object(data.changeSets).pageInfo.endCursor;
    const rest = await atlas.ask(
      { query: 'query ($after: String) { changeSets(after: $after) { nodes { id } } }', variables: { after } },
      STAFF_TOKEN,
    );
    expect(rest.data).toEqual({ changeSets: { nodes: [{ id: '1' }] } });
  });

  test('tells the public nothing of it, and lets it change nothing', async () => {
    const before = await dump(store);
    const query =
      '{ changes { totalCount } changeSets { totalCount } changeSet(id: "1") { id } ecosystem { revision } }';
    const asked = await atlas.ask(query);
    expect(asked).toMatchObject({ errors: [], data: { changes: null, changeSets: null, changeSet: null } });
    const { data, errors } = await atlas.ask({ query: UNDO, variables: { id: '1' } });
    expect(data).toEqual({ undoChangeSet: null });
    expect(errors).toMatchObject([{ path: ['undoChangeSet'], extensions: { code: 'FORBIDDEN' } }]);
    expect(await dump(store)).toEqual(before);
    expect(await store.revision()).toBe(3);
  });

  describe('undo', () => {
    test('of what was never done is not found', async () => {
      for (const id of ['99', 'x', '-1', '1.5'])
        expect(await undo({ id })).toMatchObject({ undone: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    });

    test('says on a dry run what it would take back', async () => {
      const { undone } = await undo({ id: '3', dry: true });
      expect(undone).toEqual({ revision: 3, entities: 1, ties: 0, conflictCount: 0, changeSet: null, conflicts: [] });
      expect(await store.revision()).toBe(3);
    });

    test('writes nothing where something was changed since, and names the later change set', async () => {
      const { undone } = await undo({ id: '1' });
      expect(undone).toMatchObject({ revision: 3, changeSet: null });
      expect(Object(undone).conflicts).toEqual(
        expect.arrayContaining([
          {
            reason: 'CHANGED',
            type: 'Organisation',
            of: 'cite',
            field: 'name',
            written: 'Cité du Numérique',
            current: 'Cité',
            because: 'cite',
            changeSet: { id: '2' },
          },
          expect.objectContaining({ of: 'port', field: 'name', changeSet: { id: '3' } }),
        ]),
      );
      expect(await store.revision()).toBe(3);
    });

    test('takes back the rest where conflicts are skipped, and can be undone itself', async () => {
      const before = await dump(store);
      const { undone } = await undo({ id: '1', skip: true });
      expect(undone).toMatchObject({ revision: 4, changeSet: { id: '4', kind: 'UNDO', undoes: '1', author: 'tests' } });
      const { data } = await atlas.ask('{ organisation(id: "cite") { name } person(id: "ada") { name } }', STAFF_TOKEN);
      expect(data).toEqual({ organisation: { name: 'Cité' }, person: null });
      expect(await undo({ id: '4' })).toMatchObject({ undone: { revision: 5, conflictCount: 0 } });
      expect(await dump(store)).toEqual(before);
    });

    test('does nothing the second time', async () => {
      await undo({ id: '3' });
      const { undone } = await undo({ id: '3' });
      expect(undone).toMatchObject({ revision: 6, entities: 0, changeSet: null, conflictCount: 0 });
    });
  });
});
