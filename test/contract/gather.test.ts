import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GraphError, type GraphStore } from '../../src/graph/store.js';
import { createAtlas } from '../../src/resolvers/resolvers.js';
import { onEveryEngine } from '../support/engines.js';
import { COUNTED, partsOf, type Reply, type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets } from '../support/workbook.js';

const PLAYERS = Array.from({ length: 30 }, (_, index) => `player-${index}`);
const CITY = {
  Organisations: [
    ['id', 'name', 'kind', 'foundedOn', 'source'],
    ...PLAYERS.map((id, index) => [
      id,
      `Name of ${id}`,
      index % 5 ? 'COMPANY' : 'START_UP',
      index % 3 ? String(2000 + (index % 4)) : '',
      's',
    ]),
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['open', 'Public Person', 'PUBLIC', 's'],
    ['private', 'Private Person', 'STAFF', 's'],
  ],
  Partnerships: [
    ['id', 'name', 'kind', 'source'],
    ['crowd', 'The crowd', 'STRATEGIC', 's'],
    ['pair', 'The pair', 'STRATEGIC', 's'],
  ],
  Ties: [
    ['from', 'type', 'to', 'source'],
    ...PLAYERS.map((id) => [id, 'MEMBER_OF', 'crowd', 's']),
    ...PLAYERS.slice(0, 2).map((id) => [id, 'MEMBER_OF', 'pair', 's']),
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'A source'],
  ],
};

const ORGANISATION =
  'query ($id: ID!, $first: Int) { organisation(id: $id) { id name partnerships(first: $first) { nodes { name } } } }';
const NODE = 'query ($id: ID!) { node(id: $id) { id ... on Person { name visibility } } }';
const MEMBERS = 'query ($id: ID!) { partnership(id: $id) { name members(first: 100) { nodes { name } } } }';

/** How many entities a level may hold here: a pair, and not the crowd. */
const BOUND = 10;
/** Of many requests, the one that asks for more than that, and one whose client goes away. */
const TOO_WIDE = 32;
const LEFT = 22;
/** In how many ways they ask that cannot share a read. */
const SORTS = 8;

/** What the test does to the reads of the graph on their way. */
interface Meddling {
  /** Keys that the graph fails on. */
  poison: ReadonlySet<string>;
  /** Holds a read back before it is sent, and after its answer has come. */
  hold: () => Promise<unknown>;
  held: () => Promise<unknown>;
  failure: GraphError | null;
}

const none: () => Meddling = () => ({ poison: new Set(), hold: async () => {}, held: async () => {}, failure: null });

onEveryEngine('reads that requests share', (open) => {
  let atlas: RunningAtlas;
  let meddling = none();
  /** The keys of each read by key that reached the graph; null for a list. */
  const sent: (number | null)[] = [];

  beforeAll(async () => {
    const graph = await open();
    const read: GraphStore['read'] = async (plan, parameters) => {
      const { keys } = parameters;
      sent.push(Array.isArray(keys) ? keys.length : null);
      await meddling.hold();
      if (meddling.failure) throw meddling.failure;
      if (Array.isArray(keys) && keys.some((key) => meddling.poison.has(String(key))))
        throw new GraphError('FAILED', 'a value that the graph cannot take');
      const tables = await graph.read(plan, parameters);
      await meddling.held();
      return tables;
    };
    const store = new Proxy(graph, {
      get: (target, key) => (key === 'read' ? read : Reflect.get(target, key, target)),
    });
    const options = { levelLimit: BOUND, timeZone: 'Europe/Paris', ecosystemName: null };
    atlas = await startAtlas({
      store,
      env: COUNTED,
      fill: (filled, model) => importSheets(filled, model, CITY),
      atlas: () => createAtlas(partsOf(store), options),
    });
  });
  afterEach(() => {
    meddling = none();
    sent.length = 0;
  });
  afterAll(() => atlas?.close());

  const ask = async (query: string, id: string) => comparable(await atlas.ask({ query, variables: { id, first: 2 } }));

  /** Sends an operation for somebody who does not stay for the reply. */
  const leaving = (operation: object, signal: AbortSignal) =>
    fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operation),
      signal,
    }).catch(() => 'gone');

  it('are few for many who ask at once, and one for one who asks alone', async () => {
    await ask(ORGANISATION, 'player-0');
    expect(sent).toEqual([1]);
    sent.length = 0;
    meddling = { ...none(), held: () => sleep(100) };
    const replies = await Promise.all(PLAYERS.map((id) => ask(ORGANISATION, id)));
    expect(replies.map(({ data }) => data)).toEqual(
      PLAYERS.map((id) => ({ organisation: expect.objectContaining({ id, name: `Name of ${id}` }) })),
    );
    expect(sent.length).toBeLessThan(PLAYERS.length / 3);
  });

  it('give each of 64 mixed requests the reply that it gets alone, whatever becomes of the others', async () => {
    meddling = { ...none(), poison: new Set(['player-7']) };
    const requests = Array.from({ length: 64 }, (_, index) => {
      const token = index % 2 ? STAFF_TOKEN : undefined;
      const variables = { id: `player-${index % 31}`, first: index % 4 < 2 ? 1 : 2 };
      const sort = Math.floor(index / 2) % 4;
      if (sort === 0) return { query: MEMBERS, variables: { id: index === TOO_WIDE ? 'crowd' : 'pair' }, token };
      if (sort === 1) return { query: NODE, variables: { id: index % 16 < 8 ? 'private' : 'open' }, token };
      return { query: ORGANISATION, variables, token };
    });
    const alone = [];
    for (const { token, ...operation } of requests) alone.push(comparable(await atlas.ask(operation, token)));
    sent.length = 0;

    const [released, release] = signal();
    meddling = { ...meddling, hold: () => released };
    const gone = new AbortController();
    const together: Promise<unknown>[] = [];
    const send = (from: number, to?: number) => {
      for (const [offset, { token, ...operation }] of requests.slice(from, to).entries())
        together.push(
          from + offset === LEFT ? leaving(operation, gone.signal) : atlas.ask(operation, token).then(comparable),
        );
    };
    // Two reads of each sort go at once; whoever comes while they are under way is gathered.
    for (const round of [1, 2]) {
      send((round - 1) * SORTS, round * SORTS);
      await expect.poll(() => sent.length).toBe(round * SORTS);
    }
    send(2 * SORTS);
    await sleep(300);
    gone.abort();
    await sleep(20);
    release();
    expect(await Promise.all(together)).toEqual(alone.map((reply, index) => (index === LEFT ? 'gone' : reply)));

    const failed = alone.flatMap(({ errors }, index) => errors.map(({ code }) => [index, code]));
    expect(failed).toEqual([
      [7, 'INTERNAL_SERVER_ERROR'],
      [TOO_WIDE, 'LEVEL_TOO_WIDE'],
      [38, 'INTERNAL_SERVER_ERROR'],
    ]);
    const privately = alone.flatMap(({ data }, index) =>
      JSON.stringify(data).includes('Private Person') ? [index] : [],
    );
    expect(privately).toEqual([3, 19, 35, 51]);
    // All others of a sort came together: the poisoned key and the one whose client had left among them.
    expect(sent).toContain(requests.length / SORTS - 2);
  });

  it('are told in the words of each which level is too wide', async () => {
    meddling = { ...none(), hold: () => sleep(30) };
    const aliases = ['one', 'two', 'three', 'four', 'five', 'six'];
    const query = (alias: string) =>
      `query ($id: ID!) { partnership(id: $id) { ${alias}: members(first: 100) { nodes { name } } } }`;
    const replies = await Promise.all(
      aliases.map((alias) => atlas.ask({ query: query(alias), variables: { id: 'crowd' } })),
    );
    expect(sent.length).toBeLessThan(aliases.length);
    expect(replies.map(({ errors }) => errors[0]?.message)).toEqual(
      aliases.map((alias) => expect.stringContaining(`partnership.${alias}`)),
    );
  });

  it('fail together, and at once, where the graph does not answer', async () => {
    meddling = { ...none(), hold: () => sleep(30), failure: new GraphError('UNREACHABLE', 'gone') };
    const replies = await Promise.all(PLAYERS.map((id) => ask(ORGANISATION, id)));
    expect(new Set(replies.flatMap(({ errors }) => errors.map(({ code }) => code)))).toEqual(
      new Set(['SERVICE_UNAVAILABLE']),
    );
    expect(sent.length).toBeLessThan(PLAYERS.length / 3);
  });

  it('are one list for those who ask the same', async () => {
    meddling = { ...none(), held: () => sleep(100) };
    const lists = Array.from({ length: 16 }, () => atlas.ask('{ organisations(first: 2) { totalCount } }'));
    const replies = await Promise.all(lists);
    expect(replies.map(({ data }) => data)).toEqual(lists.map(() => ({ organisations: { totalCount: 30 } })));
    expect(sent).toEqual([null]);
  });

  it.each([
    ['by name', ''],
    ['backwards', 'orderBy: [{field: NAME, direction: DESC}]'],
    ['by what some lack', 'orderBy: [{field: FOUNDED_ON}]'],
    ['by what some lack, backwards', 'orderBy: [{field: FOUNDED_ON, direction: DESC}]'],
    ['by two keys', 'orderBy: [{field: KIND}, {field: NAME, direction: DESC}]'],
  ])('give each of many pages %s, asked at once, what it gets alone', async (_, order) => {
    const query = `query ($first: Int, $after: String, $in: [String!]!, $names: [String!]!) {
      organisations(first: $first, after: $after, ${order}
        where: { name: { in: $names }, partnerships: { some: { node: { name: { in: $in } } } } }
      ) { edges { cursor node { id name foundedOn } } pageInfo { hasNextPage } }
    }`;
    const names = PLAYERS.map((id) => `Name of ${id}`);
    const page = async (variables: object) =>
      comparable(await atlas.ask<Page>({ query, variables: { ...ALL, ...variables } }));
    const ALL = { names, in: ['The crowd'], first: 100 };
    const { data } = await page({});
    const places = data.organisations.edges.flatMap(({ cursor }) => [
      { after: cursor, first: 3 },
      { after: cursor, first: 4 },
    ]);
    // A cursor is of one list with one filter: others ask for other names.
    const others = names.map((name, index) => ({ names: [name, ...names.slice(0, index)], first: 3 }));
    const asked = [...places, ...others, { in: ['The pair'] }, { in: [] }];
    const alone = [];
    for (const variables of asked) alone.push(await page(variables));
    expect(await Promise.all(asked.map(page))).toEqual(alone);
    expect(alone.filter(({ errors }) => errors.length > 0)).toEqual([]);
    expect(new Set(alone.map(({ data: given }) => JSON.stringify(given))).size).toBeGreaterThan(PLAYERS.length);
  });

  describe('show a change to whoever asks after it', () => {
    const NAMES = '{ organisations(first: 1, where: {id: {eq: "player-0"}}) { nodes { name } } }';

    it.each([
      ['a list', { query: NAMES, variables: {} }],
      ['an entity', { query: 'query ($id: ID!) { organisation(id: $id) { name } }', variables: { id: 'player-0' } }],
    ])('though %s is still being read as it was', async (what, operation) => {
      const [begun, begin] = signal();
      const [ended, end] = signal();
      meddling = {
        ...none(),
        held: async () => {
          begin();
          await ended;
        },
      };
      const before = atlas.ask(operation);
      await begun;
      meddling = none();
      const name = `New name for ${what}`;
      await atlas.store.write(async ({ run }) => {
        await run("MATCH (m:Organisation {id: 'player-0'}) SET m.name = $name", { name });
      });
      const after = await atlas.ask(operation);
      end();
      expect(JSON.stringify(after.data)).toContain(name);
      expect(JSON.stringify((await before).data)).not.toContain(name);
    });
  });
});

type Page = Record<'organisations', { edges: { cursor: string }[] }>;

/** What two replies to one request share: all but the time, and the numbers of requests and incidents. */
function comparable<Data>({ status, headers, data, errors }: Reply<Data>) {
  const { date: _date, 'x-request-id': _number, ...same } = Object.fromEntries(headers);
  const failures = errors.map(({ message, path, extensions: { code } }) => {
    return { message: message.replace(/\b[0-9a-f]{10}\b/, 'N'), path, code };
  });
  return { status, headers: same, data, errors: failures };
}

function signal(): [heard: Promise<void>, give: () => void] {
  let give = () => {};
  const heard = new Promise<void>((resolve) => {
    give = resolve;
  });
  return [heard, () => give()];
}
