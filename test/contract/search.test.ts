import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { undoChangeSet } from '../../src/changes/changes.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { readFindable } from '../../src/search/reading.js';
import { Finder } from '../../src/search/search.js';
import { REAL_QUERIES } from '../search/real-queries.js';
import { Dice } from '../support/dice.js';
import { neo4jOptions, onEveryEngine } from '../support/engines.js';
import { applyRandomBatch } from '../support/random-batches.js';
import { COUNTED, type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, importWorkbook, type Sheets } from '../support/workbook.js';

const LE_HAVRE = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const model = loadModel();

interface Hit {
  readonly score: number;
  readonly node: { readonly __typename: string; readonly id: string; readonly name: string };
  readonly matched: { readonly field: string; readonly snippet: string };
}

const SEARCH = `query ($text: String!, $types: [EntityType!], $first: Int) {
  search(text: $text, types: $types, first: $first) { score node { __typename id name } matched { field snippet } }
}`;

const searchIn =
  (atlas: RunningAtlas) =>
  async (text: string, given: { types?: string[]; first?: number } = {}, token?: string): Promise<readonly Hit[]> => {
    const reply = await atlas.ask<{ search: Hit[] }>({ query: SEARCH, variables: { text, ...given } }, token);
    expect(reply.errors).toEqual([]);
    return reply.data.search;
  };

onEveryEngine('search', (open) => {
  let atlas: RunningAtlas;
  let search: ReturnType<typeof searchIn>;

  beforeAll(async () => {
    const store = await open();
    atlas = await startAtlas({ store, fill: () => importWorkbook(store, model, LE_HAVRE), env: COUNTED });
    search = searchIn(atlas);
  });
  afterAll(() => atlas?.close());

  it.each([
    ['accents and case', 'CITE DU NUMERIQUE', 'cite-du-numerique'],
    ['other spellings of one sound', 'cite numerik', 'cite-du-numerique'],
    ['the order of words', 'numérique cité du', 'cite-du-numerique'],
    ['words left out', 'seine metropole', 'le-havre-seine-metropole'],
    ['where spaces stand', 'cciduhavre', 'cci-seine-estuaire'],
    ['a letter too many', 'Malloric', 'maloric'],
    ['a wrong first letter', 'Naloric', 'maloric'],
    ['letters that changed places', 'Soegt', 'soget'],
    ['all but the beginning', 'polid', 'polidrone'],
  ])('forgives %s', async (_, text, id) => {
    const [best] = await search(text);
    expect(best?.node.id).toBe(id);
  });

  it.each([
    ['alternateNames', 'cite numerik', 'Cité numérique'],
    ['alternateNames', 'lhsm', 'LHSM'],
    ['acronym', 'marins', 'MARINS'],
    ['name', 'em normandy', 'EM Normandie'],
  ])('says that it was found in the field %s of %s', async (field, text, snippet) => {
    const [best] = await search(text);
    expect(best?.matched).toEqual({ field, snippet });
  });

  it.each([
    ['Person', 'bouna diarra'],
    ['Project', 'mobismartport'],
    ['Programme', 'inteligent cities chalenge'],
    ['Partnership', 'joint bid rouen caen'],
    ['Event', 'needs assesment workshop'],
    ['Place', 'docks vauban'],
    ['Topic', 'data managment'],
    ['Source', 'topic tree'],
  ])('finds a %s', async (type, text) => {
    const [best] = await search(text);
    expect(best?.node.__typename).toBe(type);
  });

  it('finds what is meant at each key', async () => {
    const text = 'cité du numérique';
    const found = await Promise.all(
      Array.from(text, async (_, end) => (await search(text.slice(0, end + 1))).map(({ node }) => node.id)),
    );
    // Nothing begins with "cité" but what has to do with it.
    expect(found.findIndex((ids) => ids[0] === 'cite-du-numerique')).toBeLessThan(5);
    expect(found.slice(4).filter((ids) => !ids.includes('cite-du-numerique'))).toEqual([]);
  });

  it('keeps to the types asked, and to how many', async () => {
    const types = async (...given: string[]) =>
      new Set((await search('havre', { types: given, first: 100 })).map(({ node }) => node.__typename));
    expect(await types('Place', 'Event')).toEqual(new Set(['Place', 'Event']));
    expect(await types()).toEqual(new Set());
    expect(await search('havre', { first: 3 })).toHaveLength(3);
    expect(await search('havre')).toHaveLength(20);
  });

  it('finds the same in the same order, whatever the engine', async () => {
    const lines = [];
    for (const [text] of REAL_QUERIES.slice(0, 50)) {
      const hits = await search(text, { first: 10 });
      lines.push(`${text}: ${hits.map(({ score, node }) => `${node.id} ${score}`).join(', ')}`);
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/search-order.txt');
  });

  it('is in order, the closest first', async () => {
    const scores = (await search('le havre', { first: 100 })).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBe(1);
    expect(scores.at(-1)).toBeGreaterThanOrEqual(0.5);
  });

  it('finds nothing for nothing, or for what nothing is called', async () => {
    for (const text of ['', '  ', '–!', 'xqzwvkj pfgh']) expect(await search(text)).toEqual([]);
  });

  it.each(['text: "havre", first: 101', `text: "${'a'.repeat(201)}"`])('refuses search(%s)', async (given) => {
    const { errors } = await atlas.ask(`{ search(${given}) { score } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('reads all hits at once', async () => {
    const before = atlas.store.statements;
    await search('statements');
    expect(atlas.store.statements - before).toBeLessThanOrEqual(1);
    await search('smart port', {}, STAFF_TOKEN);
    expect(atlas.store.statements - before).toBeLessThanOrEqual(2);
  });
});

const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'siren', 'alternate names', 'source'],
    ['port', 'Port Authority', 'PUBLIC_AUTHORITY', '552032534', 'PA|Harbour', 's'],
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['ada', 'Ada Lindqvist', 'PUBLIC', 's'],
    ['bob', 'Bob Lindqvist', 'STAFF', 's'],
  ],
  Partnerships: [
    ['id', 'name', 'source'],
    ['pact', 'Secret pact', 's'],
  ],
  Projects: [
    ['id', 'name', 'acronym', 'source'],
    ['lights', 'Lights at sea', 'LUMEN', 's'],
  ],
  Places: [
    ['id', 'name', 'code'],
    ['town', 'Town', '76351'],
  ],
  Needs: [
    ['id', 'owner', 'name', 'source'],
    ['crane', 'port', 'Somebody to mend a crane', 's'],
  ],
  Offers: [
    ['id', 'owner', 'name', 'source'],
    ['shed', 'port', 'Room in a shed', 's'],
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'An article'],
  ],
  Ties: [
    ['id', 'from', 'type', 'to', 'source'],
    ['t', 'bob', 'MEMBER_OF', 'pact', 's'],
  ],
};

/** What each field that search looks into is found by, and in whom. */
const REASONS: Readonly<Record<string, readonly [text: string, id: string, snippet: string]>> = {
  name: ['mend crane', 'crane', 'Somebody to mend a crane'],
  alternateNames: ['harbuor', 'port', 'Harbour'],
  identifiers: ['552032534', 'port', '552032534'],
  acronym: ['lumn', 'lights', 'LUMEN'],
  code: ['76351', 'town', '76351'],
};

onEveryEngine('search follows the graph:', (open, engine) => {
  let atlas: RunningAtlas;
  let search: ReturnType<typeof searchIn>;

  beforeAll(async () => {
    const store = await open();
    atlas = await startAtlas({ store, fill: () => importSheets(store, model, CITY), env: COUNTED });
    search = searchIn(atlas);
  });
  afterAll(() => atlas?.close());

  const idsOf = async (text: string, token?: string) => (await search(text, {}, token)).map(({ node }) => node.id);
  const change = (sheets: Sheets) => importSheets(atlas.store, model, { ...CITY, ...sheets });
  const undoIn = async (store: GraphStore) =>
    undoChangeSet(store, model, Number(await store.revision()), {
      author: null,
      skipConflicts: false,
      dryRun: false,
    });
  const undoLast = () => undoIn(atlas.store);

  it('every field that is searched can be the reason', async () => {
    const fields = [...model.entities.values()].flatMap((entity) =>
      [...entity.fields.values()].flatMap(({ name, ...field }) =>
        'searched' in field && field.searched ? [name] : [],
      ),
    );
    expect(new Set(fields)).toEqual(new Set(Object.keys(REASONS)));
    for (const [field, [text, id, snippet]] of Object.entries(REASONS))
      expect((await search(text))[0]).toMatchObject({ node: { id }, matched: { field, snippet } });
  });

  it('needs and offers are found', async () => {
    for (const [text, id] of [
      ['mend a crane', 'crane'],
      ['shed', 'shed'],
    ])
      expect((await search(String(text)))[0]?.node.id).toBe(id);
  });

  it.runIf(engine === 'neo4j')('what another process writes and undoes is found, and found no more', async () => {
    const elsewhere = await openNeo4j(neo4jOptions());
    atlas.finder.watch(50);
    try {
      await importSheets(elsewhere, model, {
        ...CITY,
        Topics: [
          ['id', 'name'],
          ['sails', 'Sailcloth'],
        ],
      });
      await expect.poll(() => idsOf('sailcloth'), { timeout: 10_000 }).toEqual(['sails']);
      await undoIn(elsewhere);
      await expect.poll(() => idsOf('sailcloth'), { timeout: 10_000 }).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });

  it('a number finds its organisation, however it is spaced', async () => {
    for (const text of ['552032534', '552 032 534', 'SIREN 552032534', '5520325']) {
      const [best] = await search(text);
      expect(best).toMatchObject({ node: { id: 'port' }, matched: { field: 'identifiers', snippet: '552032534' } });
    }
  });

  it('whom the public may not see is found by staff alone, and so is what has only them', async () => {
    expect(await idsOf('lindqvist')).toEqual(['ada']);
    // Nor does he take anybody's place.
    expect(await search('bob lindqvist', { first: 1 })).toMatchObject([{ node: { id: 'ada' } }]);
    expect(await idsOf('lindqvist', STAFF_TOKEN)).toEqual(['ada', 'bob']);
    expect(await idsOf('secret pact')).toEqual([]);
    expect(await idsOf('secret pact', STAFF_TOKEN)).toEqual(['pact']);
  });

  it('whoever is shown, with what has only them, is found at once', async () => {
    await change({
      People: [
        ['id', 'name', 'visibility', 'source'],
        ['bob', 'Bob Lindqvist', 'PUBLIC', 's'],
      ],
    });
    expect(await idsOf('lindqvist')).toEqual(['ada', 'bob']);
    expect(await idsOf('secret pact')).toEqual(['pact']);
    await undoLast();
    expect(await idsOf('lindqvist')).toEqual(['ada']);
    expect(await idsOf('secret pact')).toEqual([]);
  });

  it('a new name takes the place of the old one, and what is gone is not found', async () => {
    await change({
      Organisations: [
        ['id', 'name', 'kind', 'siren', 'alternate names', 'source'],
        ['port', 'Quayside Trust', 'PUBLIC_AUTHORITY', '552032534', 'QT', 's'],
        ['shop', 'Chandlery', 'COMPANY', null, null, 's'],
      ],
    });
    expect(await idsOf('quayside')).toEqual(['port']);
    expect(await idsOf('harbour')).toEqual([]);
    expect(await idsOf('chandlery')).toEqual(['shop']);
    await undoLast();
    expect(await idsOf('quayside')).toEqual([]);
    expect(await idsOf('harbour')).toEqual(['port']);
    expect(await idsOf('chandlery')).toEqual([]);
  });

  it('a change is read alone, not all again', async () => {
    await search('port');
    await change({ Topics: [['id', 'name'], ...Array.from({ length: 50 }, (_, n) => [`t${n}`, `Topic ${n}`])] });
    const before = atlas.store.statements;
    const found = await search('topic 7');
    expect(found[0]?.node.id).toBe('t7');
    // Twice the revision, what was changed, how it is called now; and the hits.
    expect(atlas.store.statements - before).toBeLessThanOrEqual(6);
  });
});

onEveryEngine('an index that followed', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await setUp(store, model);
  });

  const BATCHES = 8;
  it('finds the same as one that was made anew, in the same order', { timeout: 300_000 }, async () => {
    const dice = new Dice(2024);
    const followed = new Finder(store, model);
    const seen = new Set<string>();
    for (let batch = 0; batch < BATCHES; batch += 1) {
      await applyRandomBatch(store, model, dice);
      await followed.refresh();
      const anew = new Finder(store, model);
      const { put } = await readFindable(store, model, null);
      const texts = put.flatMap((entity) => entity.texts.map(({ text }) => text));
      for (const text of new Set([...texts, ...seen]))
        for (const visibility of ['PUBLIC', 'STAFF'] as const) {
          const question = { text, visibility, types: null, first: 100 };
          expect(await followed.find(question)).toEqual(await anew.find(question));
        }
      // What was called so before may not be found by it any more.
      for (const text of texts) seen.add(text);
    }
  });
});

onEveryEngine('an index of a graph that another took the place of', (open) => {
  it('is of the other one, though that has changed less often', async () => {
    const store = await open();
    const sheets = (name: string): Sheets => ({
      Organisations: [
        ['id', 'name', 'kind', 'source'],
        [name, name, 'OTHER', 's'],
      ],
      Sources: [
        ['id', 'name'],
        ['s', 'Z'],
      ],
    });
    await setUp(store, model);
    for (const name of ['Before', 'Later']) await importSheets(store, model, sheets(name));
    const finder = new Finder(store, model);
    const find = async (text: string) =>
      (await finder.find({ text, visibility: 'STAFF', types: null, first: 5 })).map(({ id }) => id);
    expect(await find('Later')).toEqual(['Later']);
    await store.write(async ({ run }) => {
      await run('MATCH (n) DETACH DELETE n');
    });
    await setUp(store, model);
    await importSheets(store, model, sheets('Other'));
    expect(await find('Later')).toEqual([]);
    expect(await find('Other')).toEqual(['Other']);
    await finder.close();
  });
});

onEveryEngine('search for a letter or two', (open) => {
  it.each(['c', 'cé', 'ce'])('finds what begins with %s beside what is called so', async (text) => {
    const store = await open();
    const Organisations = [
      ['id', 'name', 'kind', 'source'],
      ...['C', 'Cé', 'Cercle', 'Other'].map((name) => [name, name, 'OTHER', 's']),
    ];
    const Sources = [
      ['id', 'name'],
      ['s', 'Z'],
    ];
    const atlas = await startAtlas({ store, fill: () => importSheets(store, model, { Organisations, Sources }) });
    const found = (await searchIn(atlas)(text)).map(({ node }) => node.id);
    await atlas.close();
    expect(found.toSorted()).toEqual(text === 'c' ? ['C', 'Cercle', 'Cé'] : ['Cercle', 'Cé']);
  });
});

describe('search in a graph that cannot be read yet', () => {
  it('is not ready, and holds up nothing else', async () => {
    const atlas = await startAtlas();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { query } = atlas.store;
    Object.assign(atlas.store, {
      query: (...args: Parameters<typeof query>) => released.then(() => query(...args)),
    });
    const { data, errors } = await atlas.ask('{ search(text: "a") { score } organisations { totalCount } }');
    expect(data).toEqual({ search: null, organisations: { totalCount: 0 } });
    expect(errors).toMatchObject([{ path: ['search'], extensions: { code: 'NOT_READY' } }]);
    release();
    await atlas.close();
  });
});
