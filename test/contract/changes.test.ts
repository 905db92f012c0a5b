import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  applyChangeSet,
  type EntityRecord,
  type Place,
  type Preview,
  preview,
  type Records,
  type TieRecord,
} from '../../src/changes/changes.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { type Cause, loadModel, type Properties } from '../../src/model/model.js';
import { importFiles } from '../../src/spreadsheet/spreadsheet.js';
import { onEveryEngine } from '../support/engines.js';

const model = loadModel();
const CAUSE = { kind: 'IMPORT', author: 'ada', files: ['test.xlsx'] } satisfies Cause;

function place(sheet: string, row: number): Place {
  return { file: 'test.xlsx', sheet, row, columns: new Map() };
}

function entity(type: string, id: string, values: Properties = {}, more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    type,
    id,
    values: { name: id, ...values },
    identifiers: {},
    attributes: {},
    blank: new Set(),
    place: place(type, 2),
    ...more,
  };
}

function company(id: string, values: Properties = {}, more: Partial<EntityRecord> = {}): EntityRecord {
  return entity('Organisation', id, { kind: 'COMPANY', ...values }, more);
}

function tie(type: string, from: string, to: string, values: Properties = {}, id: string | null = null): TieRecord {
  return { id, type, from, to, values, blank: new Set(), short: false, place: place('Ties', 2) };
}

function records(entities: readonly EntityRecord[], ties: readonly TieRecord[] = []): Records {
  return { entities, ties, withdrawals: [] };
}

function previewOf(store: GraphStore, wanted: Records): Promise<Preview> {
  const places = [...wanted.entities, ...wanted.ties].map((record) => record.place);
  return preview(store, model, wanted, { ...CAUSE, files: [...new Set(places.map(({ file }) => file))] });
}

/** Previews and applies what has to be free of errors. */
async function write(store: GraphStore, wanted: Records): Promise<Preview> {
  const previewed = await previewOf(store, wanted);
  expect(previewed.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  await applyChangeSet(store, model, previewed.changeSet);
  return previewed;
}

function codesOf({ problems }: Preview): string[] {
  return problems.map(({ code }) => code);
}

async function node(store: GraphStore, id: string): Promise<unknown> {
  const [row] = await store.query('MATCH (n:Entity {id: $id}) RETURN properties(n) AS properties', { id });
  return row?.properties;
}

async function ties(store: GraphStore, type: string): Promise<unknown[]> {
  const rows = await store.query(`MATCH (a)-[r:${type}]->(b) RETURN properties(r) AS properties ORDER BY r.id`);
  return rows.map(({ properties }) => properties);
}

async function publicOf(store: GraphStore, id: string): Promise<unknown> {
  const [row] = await store.query('MATCH (n:Entity {id: $id}) RETURN n.public AS public', { id });
  return row?.public;
}

onEveryEngine('changes', (open) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
  });

  beforeEach(async () => {
    await store.write(({ run }) => run('MATCH (n) DETACH DELETE n'));
    await setUp(store, model);
  });

  test('a new entity gets its labels, its keys, the days of its dates and when it came', async () => {
    await write(store, records([company('cite', { name: 'Œuvre  no 2', foundedOn: '2020-02', alternateNames: [] })]));
    expect(await node(store, 'cite')).toEqual({
      id: 'cite',
      name: 'Œuvre  no 2',
      kind: 'COMPANY',
      foundedOn: '2020-02',
      foundedOnMin: '2020-02-01',
      foundedOnMax: '2020-02-29',
      searchKey: 'oeuvre no 2',
      sortName: 'oeuvre no 000000000002',
      partnerCount: 0,
      publicPartnerCount: 0,
      public: true,
      origin: 'test.xlsx · Organisation · row 2 · batch 1',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    const [row] = await store.query("MATCH (n:Organisation {id: 'cite'}) RETURN labels(n) AS labels");
    expect(row?.labels).toEqual(expect.arrayContaining(['Entity', 'Organisation']));
  });

  test('a change names just what differs, before and after, and takes away what is cleared', async () => {
    await write(store, records([company('cite', { url: 'https://a.example', foundedOn: '2019' })]));
    const { changeSet } = await write(
      store,
      records([company('cite', { url: 'https://b.example', foundedOn: null }, { place: place('Organisation', 9) })]),
    );
    expect(changeSet.entities).toEqual([
      {
        type: 'Organisation',
        id: 'cite',
        before: {
          url: 'https://a.example',
          foundedOn: '2019',
          fieldOrigins: null,
        },
        after: {
          url: 'https://b.example',
          foundedOn: null,
          fieldOrigins: JSON.stringify({
            foundedOn: 'test.xlsx · Organisation · row 9 · batch 2',
            url: 'test.xlsx · Organisation · row 9 · batch 2',
          }),
        },
      },
    ]);
    const kept = await node(store, 'cite');
    expect(kept).toMatchObject({ url: 'https://b.example' });
    for (const property of ['foundedOn', 'foundedOnMin', 'foundedOnMax']) expect(kept).not.toHaveProperty(property);
  });

  test('what only staff may see changes without a word to others', async () => {
    const person = (values: Properties, attributes: Record<string, string> = {}) =>
      records([entity('Person', 'ada', { visibility: 'PUBLIC', ...values }, { attributes })]);
    const moments = async () => {
      const { createdAt, updatedAt } = Object(await node(store, 'ada'));
      return { createdAt, updatedAt };
    };
    await write(store, person({ email: 'ada@example.org' }));
    const { createdAt } = await moments();
    await new Promise((done) => setTimeout(done, 5));
    await write(store, person({ email: 'ada@example.com' }, { Badge: 'blue' }));
    expect(await moments()).toEqual({ createdAt, updatedAt: createdAt });
    await write(store, person({ headline: 'counts' }));
    expect((await moments()).updatedAt > createdAt).toBe(true);
  });

  test('what is there already changes nothing, and is no revision', async () => {
    const wanted = records(
      [company('a', {}, { identifiers: { SIREN: '552081317' }, attributes: { Colour: 'blue' } }), company('b')],
      [tie('SUPPORTS', 'a', 'b', { role: 'mentor' })],
    );
    await write(store, wanted);
    const { changeSet } = await previewOf(store, wanted);
    expect([...changeSet.entities, ...changeSet.ties]).toEqual([]);
    expect(await applyChangeSet(store, model, changeSet)).toEqual({ revision: 1 });
    expect(await store.revision()).toBe(1);
  });

  test('fields that another file changed since remember it', async () => {
    await write(store, records([company('a', { url: 'https://a.example' })]));
    const other = { file: 'other.xlsx', sheet: 'Organisation', row: 7, columns: new Map() };
    await write(store, records([company('a', { legalForm: 'SAS' }, { place: other })]));
    expect(await node(store, 'a')).toMatchObject({
      origin: 'test.xlsx · Organisation · row 2 · batch 1',
      fieldOrigins: '{"legalForm":"other.xlsx · Organisation · row 7 · batch 2"}',
    });
    const blanked = company('a', { legalForm: null, url: null }, { blank: new Set(['legalForm', 'url']) });
    await write(store, records([blanked]));
    expect(await node(store, 'a')).toMatchObject({ legalForm: 'SAS' });
    expect(await node(store, 'a')).not.toHaveProperty('url');
  });

  test('a corrected field does not make the others look newer', async () => {
    const said = (values: Properties, file: string, ...more: EntityRecord[]) =>
      records([company('a', values, { place: { ...place('Organisation', 2), file } }), ...more]);
    await write(store, said({ url: 'https://a.example', legalForm: 'SA' }, 'test.xlsx'));
    await write(store, said({ legalForm: 'SA' }, 'staff.xlsx', company('b')));
    await write(store, said({ url: 'https://b.example' }, 'test.xlsx'));
    expect(codesOf(await write(store, said({ legalForm: 'SAS' }, 'staff.xlsx')))).toEqual([]);
    expect(await node(store, 'a')).toMatchObject({
      url: 'https://b.example',
      legalForm: 'SAS',
      origin: 'test.xlsx · Organisation · row 2 · batch 1',
      fieldOrigins: JSON.stringify({
        legalForm: 'staff.xlsx · Organisation · row 2 · batch 4',
        url: 'test.xlsx · Organisation · row 2 · batch 3',
      }),
    });
  });

  test('a number of a register and an attribute each remember who wrote them', async () => {
    const told = (file: string, SIREN: string, RNA: string, Colour: string) =>
      records([
        company('a', {}, {
          identifiers: { SIREN, RNA },
          attributes: { Colour, Size: 'L' },
          place: { ...place('Organisation', 2), file },
        }),
      ]); // biome-ignore format: a row
    await write(store, told('test.xlsx', '552081317', 'W1', 'red'));
    await write(store, told('staff.xlsx', '552081317', 'W2', 'blue'));
    expect(await node(store, 'a')).toMatchObject({
      fieldOrigins: JSON.stringify({
        'attributes.Colour': 'staff.xlsx · Organisation · row 2 · batch 2',
        'identifiers.RNA': 'staff.xlsx · Organisation · row 2 · batch 2',
      }),
    });
    // What staff did not touch is the file's to correct, and to clear.
    const corrected = company('a', {}, {
      identifiers: { SIREN: '542065479', RNA: 'W1' },
      attributes: { Colour: 'red', Size: null },
      blank: new Set(['Size']),
    }); // biome-ignore format: a row
    expect((await write(store, records([corrected]))).problems).toMatchObject([
      { code: 'NEWER_VALUE', value: 'W1' },
      { code: 'NEWER_VALUE', value: 'red' },
    ]);
    expect(await node(store, 'a')).toMatchObject({
      identifiers: ['RNA:W2', 'SIREN:542065479'],
      attributeNames: ['Colour'],
      attributeValues: ['blue'],
    });
  });

  test('what a newer value kept out of the graph once stays out, as long as that value stands', async () => {
    const said = (url: string, file: string, ...more: EntityRecord[]) =>
      records([company('a', { url }, { place: { ...place('Organisation', 2), file } }), ...more]);
    await write(store, said('https://old.example', 'test.xlsx'));
    await write(store, said('https://new.example', 'staff.xlsx'));
    for (const id of ['b', 'c']) {
      const { problems } = await write(store, said('https://old.example', 'test.xlsx', company(id)));
      expect(problems).toMatchObject([{ severity: 'WARNING', code: 'NEWER_VALUE', value: 'https://old.example' }]);
    }
    // Said once, it need not be remembered again.
    const marked = await store.query('MATCH (s:ChangeSet) WHERE s.overruled IS NOT NULL RETURN s.revision AS revision');
    expect(marked).toEqual([{ revision: 3 }]);
    expect(await node(store, 'a')).toMatchObject({ url: 'https://new.example' });
    await write(store, said('https://other.example', 'test.xlsx'));
    expect(codesOf(await write(store, said('https://old.example', 'test.xlsx')))).toEqual([]);
    expect(await node(store, 'a')).toMatchObject({ url: 'https://old.example' });
  });

  test('a corrected role or date changes a tie and never doubles it', async () => {
    const both = [company('a'), company('b')];
    await write(store, records(both, [tie('SUPPORTS', 'a', 'b', { role: 'mentr', since: '2019' })]));
    const [first] = await ties(store, 'SUPPORTS');
    await write(store, records(both, [tie('SUPPORTS', 'a', 'b', { role: 'mentor', since: '2020' })]));
    expect(await ties(store, 'SUPPORTS')).toEqual([
      {
        ...Object(first),
        role: 'mentor',
        since: '2020',
        sinceMin: '2020-01-01',
        sinceMax: '2020-12-31',
        fieldOrigins: JSON.stringify({
          role: 'test.xlsx · Ties · row 2 · batch 2',
          since: 'test.xlsx · Ties · row 2 · batch 2',
        }),
      },
    ]);
  });

  test('among several ties of two, role and beginning tell which; what fits several is told', async () => {
    const both = [company('a'), company('b')];
    const mentor = tie('SUPPORTS', 'a', 'b', { role: 'mentor', since: '2019' });
    const host = tie('SUPPORTS', 'a', 'b', { role: 'host', since: '2019' });
    await write(store, records(both, [mentor, host]));
    const until = { ...mentor, values: { ...mentor.values, until: '..' } };
    const { changeSet } = await write(store, records(both, [until]));
    expect(changeSet.ties.map(({ after }) => after)).toEqual([expect.objectContaining({ until: '..' })]);
    const unclear = await previewOf(store, records(both, [tie('SUPPORTS', 'a', 'b', { since: '2019' })]));
    expect(codesOf(unclear)).toEqual(['AMBIGUOUS_TIE']);
    expect(unclear.problems[0]?.message).toMatch(/\(mentor, 2019\).*\(host, 2019\)|\(host, 2019\).*\(mentor, 2019\)/);
  });

  test('an id says which tie, and no tie of that id moves to others', async () => {
    const all = [company('a'), company('b'), company('c')];
    await write(
      store,
      records(all, [tie('SUPPORTS', 'a', 'b', { role: 'x' }, 't1'), tie('SUPPORTS', 'a', 'b', {}, 't2')]),
    );
    await write(store, records(all, [tie('SUPPORTS', 'a', 'b', { role: 'y' }, 't2')]));
    expect(await ties(store, 'SUPPORTS')).toMatchObject([
      { id: 't1', role: 'x' },
      { id: 't2', role: 'y' },
    ]);
    expect(codesOf(await previewOf(store, records(all, [tie('SUPPORTS', 'a', 'c', {}, 't1')])))).toEqual(['TIE_MOVED']);
  });

  test('a tie that takes up the role which another had at first has an id of its own', async () => {
    const both = [company('a'), company('b')];
    const inRole = (role: string, id: string | null = null) => tie('SUPPORTS', 'a', 'b', { role }, id);
    await write(store, records(both, [inRole('mentor'), inRole('host')]));
    const [{ id } = { id: null }] = (await ties(store, 'SUPPORTS')).filter(
      (each) => Object(each).role === 'mentor',
    ) as {
      id: string | null;
    }[];
    await write(store, records(both, [inRole('patron', id)]));
    await write(store, records(both, [inRole('mentor')]));
    const all = (await ties(store, 'SUPPORTS')).map((each) => String(Object(each).id));
    expect(all).toHaveLength(3);
    expect(new Set(all).size).toBe(3);
    expect(all).toContain(`${id}-2`);
  });

  test('an undirected tie is one, whichever way round it is told', async () => {
    const both = [entity('Place', 'le-havre'), entity('Place', 'antwerp')];
    await write(store, records(both, [tie('TWINNED_WITH', 'le-havre', 'antwerp')]));
    await write(store, records(both, [tie('TWINNED_WITH', 'antwerp', 'le-havre')]));
    const rows = await store.query('MATCH (a)-[r:TWINNED_WITH]->(b) RETURN a.id AS from, b.id AS to');
    expect(rows).toEqual([{ from: 'antwerp', to: 'le-havre' }]);
  });

  test('an id that a corrected tie has taken gets a number', async () => {
    const both = [company('a'), company('b')];
    await write(store, records(both, [tie('SUPPORTS', 'a', 'b', { role: 'x' })]));
    await write(store, records(both, [tie('SUPPORTS', 'a', 'b', { role: 'y' })]));
    await write(
      store,
      records(both, [tie('SUPPORTS', 'a', 'b', { role: 'y' }), tie('SUPPORTS', 'a', 'b', { role: 'x' })]),
    );
    const ids = (await ties(store, 'SUPPORTS')).map((properties) => Object(properties).id);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), `${ids[0]}-2`]);
  });

  test('a person is public only with visibility PUBLIC, and alliances and needs follow', async () => {
    const people = (visibility: string | null) => [
      entity('Person', 'ada', { visibility }),
      entity('Partnership', 'lab'),
      entity('Need', 'space'),
      entity('Partnership', 'empty'),
    ];
    const wanted = [tie('MEMBER_OF', 'ada', 'lab'), tie('HAS_NEED', 'ada', 'space')];
    const seen = () => Promise.all(['ada', 'lab', 'space', 'empty'].map((id) => publicOf(store, id)));
    await write(store, records(people(null), wanted));
    expect(await node(store, 'ada')).toMatchObject({ visibility: 'STAFF' });
    expect(await seen()).toEqual([false, false, false, true]);
    await write(store, records(people('PUBLIC'), wanted));
    expect(await seen()).toEqual([true, true, true, true]);
    await write(store, records(people('STAFF'), wanted));
    expect(await seen()).toEqual([false, false, false, true]);
    await write(store, records([company('port')], [tie('MEMBER_OF', 'port', 'lab')]));
    expect(await seen()).toEqual([false, true, false, true]);
  });

  test('a tie that a short form no longer holds goes, and takes its visibility along', async () => {
    const lab = entity('Partnership', 'lab');
    const short = { ...tie('MEMBER_OF', 'ada', 'lab'), short: true, place: place('Person', 2) };
    await write(store, records([entity('Person', 'ada'), lab], [short]));
    expect(await publicOf(store, 'lab')).toBe(false);
    const withdrawal = {
      type: 'MEMBER_OF',
      owner: 'ada',
      end: 'from',
      keep: [],
      scope: 'OWN',
      place: place('Person', 2),
    } as const;
    const { problems } = await write(store, {
      ...records([lab]),
      withdrawals: [{ ...withdrawal, place: place('Ties', 2) }],
    });
    expect(problems).toEqual([]);
    await write(store, { ...records([lab, entity('Person', 'ada')]), withdrawals: [withdrawal] });
    expect(await ties(store, 'MEMBER_OF')).toEqual([]);
    expect(await publicOf(store, 'lab')).toBe(true);
  });

  test('register numbers are nodes of their own, and may move in one set', async () => {
    const withNumber = (id: string, SIREN: string | null) => company(id, {}, { identifiers: { SIREN } });
    const holder = async () =>
      store.query('MATCH (i:Identifier)-[:IDENTIFIES]->(n) RETURN i.key AS key, n.id AS id ORDER BY i.key');
    await write(store, records([withNumber('a', '552081317'), company('b')]));
    expect(await node(store, 'a')).toMatchObject({ identifiers: ['SIREN:552081317'] });
    expect(codesOf(await previewOf(store, records([withNumber('b', '552081317')])))).toEqual(['IDENTIFIER_TAKEN']);
    await write(store, records([withNumber('a', null), withNumber('b', '552081317')]));
    expect(await holder()).toEqual([{ key: 'SIREN:552081317', id: 'b' }]);
    expect(await node(store, 'a')).not.toHaveProperty('identifiers');
  });

  test('attributes change one by one', async () => {
    await write(store, records([company('a', {}, { attributes: { Colour: 'blue', Size: 'L' } })]));
    await write(store, records([company('a', {}, { type: null, attributes: { Size: null, Badge: '7' } })]));
    expect(await node(store, 'a')).toMatchObject({
      attributeNames: ['Colour', 'Badge'],
      attributeValues: ['blue', '7'],
    });
  });

  test.each([
    ['an id of two types in the files', 'ID_CONFLICT', [company('x'), entity('Topic', 'x')], []],
    ['an id of two types, one in the graph', 'ID_CONFLICT', [entity('Topic', 'old')], []],
    ['two names of one id', 'CONTRADICTION', [company('x'), company('x', { name: 'y' })], []],
    ['an id of nothing', 'UNKNOWN_REFERENCE', [], [tie('SUPPORTS', 'old', 'nobody')]],
    ['a source that is none', 'TIE_NOT_ALLOWED', [company('x')], [tie('SUPPORTS', 'old', 'x', { source: 'old' })]],
    ['a tie between the wrong two', 'TIE_NOT_ALLOWED', [entity('Topic', 'x')], [tie('SUPPORTS', 'old', 'x')]],
    ['a second owner', 'SECOND_OWNER', [company('x')], [tie('HAS_NEED', 'x', 'space')]],
    [
      'two numbers alike',
      'IDENTIFIER_TAKEN',
      ['x', 'y'].map((id) => company(id, {}, { identifiers: { RNA: 'W1' } })),
      [],
    ],
    ['a number of what has none', 'NOT_APPLICABLE', [entity('Topic', 'x', {}, { identifiers: { RNA: 'W1' } })], []],
    ['no kind', 'MISSING_VALUE', [entity('Organisation', 'x')], []],
    ['a long name', 'INVALID_VALUE', [company('x', { name: 'n'.repeat(501) })], []],
    ['an id with a line break', 'INVALID_VALUE', [company('x\ny')], []],
    [
      'two rows of one tie that differ',
      'CONTRADICTION',
      [company('x')],
      [tie('SUPPORTS', 'old', 'x', { until: '2020' }), tie('SUPPORTS', 'old', 'x', { until: '2021' })],
    ],
  ])('%s is an error: %s', async (_, code, entities, wantedTies) => {
    await write(store, records([company('old'), entity('Need', 'space')], [tie('HAS_NEED', 'old', 'space')]));
    const previewed = await previewOf(store, records(entities, wantedTies));
    expect(codesOf(previewed)).toEqual([code]);
    expect(previewed.problems[0]).toMatchObject({ severity: 'ERROR', file: 'test.xlsx', row: 2 });
  });

  test('what somebody wrote since the preview is a conflict, and nothing is written', async () => {
    const stale = await previewOf(store, records([company('a')]));
    await write(store, records([company('b')]));
    await expect(applyChangeSet(store, model, stale.changeSet)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await node(store, 'a')).toBeUndefined();
    expect(await store.revision()).toBe(1);
  });

  test('a set that cannot be applied whole leaves nothing behind', async () => {
    await write(store, records([company('a')]));
    const { changeSet } = await previewOf(store, records([company('b')]));
    const lost = { type: 'SUPPORTS', id: 't', from: 'b', to: 'nobody', before: null, after: { role: 'x' } };
    await expect(applyChangeSet(store, model, { ...changeSet, ties: [lost] })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await node(store, 'b')).toBeUndefined();
    expect(await store.revision()).toBe(1);
    expect(await store.query('MATCH (s:ChangeSet) RETURN s.revision AS revision')).toEqual([{ revision: 1 }]);
  });

  test('entities and ties are deleted with their register numbers', async () => {
    const { changeSet } = await write(
      store,
      records([company('a', {}, { identifiers: { SIREN: '552081317' } }), company('b')], [tie('SUPPORTS', 'a', 'b')]),
    );
    const reversed = {
      cause: CAUSE,
      revision: 1,
      naming: null,
      entities: turned(changeSet.entities),
      ties: turned(changeSet.ties),
    };
    await applyChangeSet(store, model, reversed);
    expect(await store.query('MATCH (n) WHERE n:Entity OR n:Identifier RETURN n.id AS id')).toEqual([]);
    expect(await store.revision()).toBe(2);
  });

  // Neo4j compiles each statement when it first meets it, which takes a busy machine a while.
  test('the sample city comes in, and a second time changes nothing', { timeout: 120_000 }, async () => {
    const options = { dryRun: false, author: null };
    const first = await importFiles(store, model, ['seed/le-havre.xlsx'], options);
    expect(first).toMatchObject({ problems: [], revision: 1 });
    const second = await importFiles(store, model, ['seed/le-havre.xlsx'], options);
    expect(second).toMatchObject({ problems: [], revision: 1, entities: {}, ties: {} });
    const [marker] = await store.query('MATCH (a:Atlas) RETURN properties(a) AS properties');
    expect(marker?.properties).toMatchObject({
      name: 'Le Havre',
      lastImportFiles: 'le-havre.xlsx',
      lastImportRevision: 1,
    });
  });
});

interface Sided {
  readonly before: Properties | null;
  readonly after: Properties | null;
}

function turned<C extends Sided>(changes: readonly C[]): C[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }));
}
