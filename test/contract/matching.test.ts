import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/model.js';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const player = (id: string, topics: string | null) => [id, id, 'COMPANY', topics, 'article'];
const member = (id: string, of: string) => [id, 'MEMBER_OF', of, 'member', '2019', '..', 'article', 'CONFIRMED'];

/** The lab knows the port, which knows the yard. Bob, whom staff alone see, offers what the lab needs. */
const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'topics', 'source'],
    player('bank', null),
    player('lab', 'drones|trade'),
    player('mill', 'drones'),
    player('port', 'trade'),
    player('shop', 'trade'),
    player('yard', null),
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['ada', 'Ada', 'PUBLIC', 'article'],
    ['bob', 'Bob', 'STAFF', 'article'],
  ],
  Projects: [
    ['id', 'name', 'source'],
    ['crane', 'Crane', 'article'],
  ],
  Partnerships: [
    ['id', 'name', 'source'],
    ['pact', 'Pact', 'article'],
    ['quay', 'Quay', 'article'],
  ],
  Needs: [
    ['id', 'name', 'owner', 'topics', 'status', 'until', 'source'],
    ['pilots', 'Pilots', 'lab', 'drones|trade', 'OPEN', null, 'article'],
    ['old', 'Old', 'lab', 'drones', 'MATCHED', null, 'article'],
    ['late', 'Late', 'lab', 'drones', null, '2015', 'article'],
    ['steel', 'Steel', 'crane', 'metal', 'OPEN', null, 'article'],
    ['money', 'Money', 'yard', 'trade', 'OPEN', null, 'article'],
  ],
  Offers: [
    ['id', 'name', 'owner', 'topics', 'status', 'until', 'source'],
    ['flights', 'Flights', 'yard', 'air', 'OPEN', null, 'article'],
    ['more', 'More flights', 'yard', 'drones', 'OPEN', null, 'article'],
    ['own', 'Own', 'lab', 'drones', 'OPEN', null, 'article'],
    ['gone', 'Gone', 'yard', 'drones', 'CLOSED', null, 'article'],
    ['beams', 'Beams', 'mill', 'metal', null, null, 'article'],
    ['help', 'Help', 'bob', 'drones|trade', 'OPEN', null, 'article'],
  ],
  Topics: [
    ['id', 'name', 'part of', 'source'],
    ['air', 'Air', null, 'article'],
    ['drones', 'Drones', 'air', 'article'],
    ['metal', 'Metal', null, 'article'],
    ['trade', 'Trade', null, 'article'],
  ],
  Places: [
    ['id', 'name', 'source'],
    ['hall', 'Hall', 'article'],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
  Ties: [
    ['from', 'type', 'to', 'role', 'since', 'until', 'source', 'confidence'],
    member('lab', 'pact'),
    member('port', 'pact'),
    member('port', 'quay'),
    member('yard', 'quay'),
    ['ada', 'WORKS_FOR', 'yard', 'pilot', '2019', '..', 'article', 'CONFIRMED'],
    ['bank', 'LOCATED_AT', 'hall', null, null, null, 'article', null],
    ['lab', 'LOCATED_AT', 'hall', null, null, null, 'article', null],
  ],
};

onEveryEngine('matching', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ store: await open(), fill: (store, model) => importSheets(store, model, CITY) });
    await atlas.explorer.refresh();
  });
  afterAll(() => atlas?.close());

  const asked = async <Data>(query: string, token?: string): Promise<Data> => {
    const { data, errors } = await atlas.ask<Data>(`{ ${query} }`, token);
    expect(errors).toEqual([]);
    return data;
  };

  const TIES = 'ties { type from { id } to { id } source { id } }';
  const tie = (from: string, type: string, to: string) => ({
    type,
    from: { id: from },
    to: { id: to },
    source: { id: 'article' },
  });

  describe('needs and offers', () => {
    const PAIRS = `totalCount found {
      need { id } offer { id } score topics { wanted { id } offered { id } closeness } introduction { introducers { id } } ${TIES}
    }`;
    const ids = ({ matches }: { matches: { found: { need: { id: string }; offer: { id: string } }[] } }) =>
      matches.found.map(({ need, offer }) => `${need.id} ${offer.id}`);

    it('meet where both are open and about the same, or nearly, the best first', async () => {
      const all = await asked<Parameters<typeof ids>[0]>(`matches { ${PAIRS} }`);
      expect(ids(all)).toEqual(['steel beams', 'pilots more', 'pilots flights']);
      expect(all.matches.found[0]).toEqual({
        need: { id: 'steel' },
        offer: { id: 'beams' },
        score: 1,
        topics: [{ wanted: { id: 'metal' }, offered: { id: 'metal' }, closeness: 1 }],
        // A project has nobody to introduce.
        introduction: null,
        ties: [
          tie('crane', 'HAS_NEED', 'steel'),
          tie('mill', 'HAS_OFFER', 'beams'),
          tie('steel', 'ABOUT', 'metal'),
          tie('beams', 'ABOUT', 'metal'),
        ],
      });
      expect(all.matches.found[2]).toMatchObject({
        topics: [{ wanted: { id: 'drones' }, offered: { id: 'air' }, closeness: 0.5 }],
      });
    });

    it('show staff those of people whom staff alone see', async () => {
      expect(ids(await asked(`matches { ${PAIRS} }`, STAFF_TOKEN))).toContain('pilots help');
    });

    it('are those of one need, or of one owner', async () => {
      expect(ids(await asked(`matches(need: "steel") { ${PAIRS} }`))).toEqual(['steel beams']);
      expect(ids(await asked(`matches(owner: "yard", first: 1) { ${PAIRS} }`))).toEqual(['pilots more']);
      expect(await asked('matches(owner: "bob") { totalCount }')).toEqual({ matches: null });
    });

    it('were open on the day asked', async () => {
      expect(ids(await asked(`matches(activeOn: "2014-06-01") { ${PAIRS} }`))).toContain('late more');
    });
  });

  describe('suggestions', () => {
    interface Suggested {
      readonly suggestedPartners: {
        readonly totalCount: number;
        readonly found: readonly { readonly node: { readonly id: string }; readonly activity: object }[];
      };
    }
    const ASKED = `suggestedPartners(of: "lab") { totalCount found {
      node { id } score
      needs { score matches { need { id } offer { id } ${TIES} } }
      topics { score shared { id } } partners { score shared { id } ${TIES} } activity { score ties } places { score shared { id } ${TIES} }
    } }`;

    it('are of those who are no partners yet, with all that speaks for them', async () => {
      const { suggestedPartners } = await asked<Suggested>(ASKED);
      const { found } = suggestedPartners;
      // The port is a partner. More are about drones than about trade, needs and offers among them.
      expect(found.map(({ node }) => node.id)).toEqual(['yard', 'shop', 'mill', 'bank']);
      expect(found[0]).toMatchObject({
        needs: {
          matches: [
            {
              need: { id: 'pilots' },
              offer: { id: 'more' },
              ties: [
                tie('lab', 'HAS_NEED', 'pilots'),
                tie('yard', 'HAS_OFFER', 'more'),
                tie('pilots', 'ABOUT', 'drones'),
                tie('more', 'ABOUT', 'drones'),
              ],
            },
          ],
        },
        topics: { score: 0, shared: [] },
        partners: {
          shared: [{ id: 'port' }],
          ties: [
            tie('lab', 'MEMBER_OF', 'pact'),
            tie('port', 'MEMBER_OF', 'pact'),
            tie('yard', 'MEMBER_OF', 'quay'),
            tie('port', 'MEMBER_OF', 'quay'),
          ],
        },
      });
      expect(found[1]).toMatchObject({ topics: { shared: [{ id: 'trade' }] }, places: { score: 0 } });
      // One membership that counts in full: 1 − 2^(−1 ÷ 16).
      expect(found.map(({ activity }) => activity)).toEqual([
        { score: 0.0424, ties: 1 },
        { score: 0, ties: 0 },
        { score: 0, ties: 0 },
        { score: 0, ties: 0 },
      ]);
      expect(found[2]).toMatchObject({ needs: { score: 0 }, topics: { shared: [{ id: 'drones' }] } });
      // One of two in the hall.
      expect(found[3]).toMatchObject({
        score: 0.0177,
        places: {
          score: 0.3542,
          shared: [{ id: 'hall' }],
          ties: [tie('lab', 'LOCATED_AT', 'hall'), tie('bank', 'LOCATED_AT', 'hall')],
        },
      });
    });

    it('add up to the score', async () => {
      type Part = { readonly score: number };
      const { suggestedPartners } = await asked<{
        suggestedPartners: {
          found: readonly (Part & Readonly<Record<'needs' | 'topics' | 'partners' | 'activity' | 'places', Part>>)[];
        };
      }>(ASKED);
      for (const { score, needs, topics, partners, activity, places } of suggestedPartners.found)
        expect(score).toBeCloseTo(
          0.35 * needs.score + 0.4 * partners.score + 0.1 * topics.score + 0.1 * activity.score + 0.05 * places.score,
          3,
        );
    });

    it('name nobody whom the viewer may not see', async () => {
      const names = (answer: Suggested) => answer.suggestedPartners.found.map(({ node }) => node.id);
      expect(names(await asked<Suggested>(ASKED))).not.toContain('bob');
      expect(names(await asked<Suggested>(ASKED, STAFF_TOKEN))).toContain('bob');
      expect(await asked('suggestedPartners(of: "bob") { totalCount }')).toEqual({ suggestedPartners: null });
    });
  });

  describe('dismissing', () => {
    const mutate = async (field: string, token?: string) =>
      atlas.ask<
        Record<string, { revision: number; changeSet: { id: string; kind: string; author: string | null } | null }>
      >(`mutation { ${field} { revision changeSet { id kind author } } }`, token);
    const suggested = async (of: string, token?: string) => {
      const { suggestedPartners } = await asked<{
        suggestedPartners: { totalCount: number; found: { node: { id: string } }[]; dismissed: { id: string }[] };
      }>(`suggestedPartners(of: "${of}") { totalCount found { node { id } } dismissed { id } }`, token);
      const { totalCount, found, dismissed } = suggestedPartners;
      return { totalCount, found: found.map(({ node }) => node.id), dismissed: dismissed.map(({ id }) => id) };
    };
    const DISMISS = 'dismissSuggestion(of: "lab", partner: "shop")';
    const RESTORE = 'restoreSuggestion(of: "shop", partner: "lab")';

    it('takes a suggestion from both, for staff, until it is restored or undone', async () => {
      const before = await suggested('lab', STAFF_TOKEN);
      expect(before.found).toContain('shop');
      expect(await suggested('shop', STAFF_TOKEN)).toMatchObject({ found: expect.arrayContaining(['lab']) });
      for (const back of ['restore', 'undo']) {
        const { data, errors } = await mutate(DISMISS, STAFF_TOKEN);
        expect(errors).toEqual([]);
        const { changeSet } = data.dismissSuggestion ?? {};
        expect(changeSet).toMatchObject({ kind: 'EDIT' });
        await atlas.explorer.refresh();
        expect(await suggested('lab', STAFF_TOKEN)).toEqual({
          totalCount: before.totalCount - 1,
          found: before.found.filter((id) => id !== 'shop'),
          dismissed: ['shop'],
        });
        expect(await suggested('shop', STAFF_TOKEN)).toMatchObject({ dismissed: ['lab'] });
        // Dismissed already, on either side: nothing is written.
        for (const again of [DISMISS, 'dismissSuggestion(of: "shop", partner: "lab")'])
          expect(Object.values((await mutate(again, STAFF_TOKEN)).data)).toMatchObject([{ changeSet: null }]);
        const { changes } = await asked<{ changes: { nodes: object[] } }>(
          `changes(of: "lab", changeSet: "${changeSet?.id}") { nodes { origin fields { name before after } } }`,
          STAFF_TOKEN,
        );
        expect(changes.nodes).toEqual([
          {
            origin: `by hand · batch ${changeSet?.id}`,
            fields: [{ name: 'dismissedPartners', before: null, after: 'shop' }],
          },
        ]);
        if (back === 'restore') expect((await mutate(RESTORE, STAFF_TOKEN)).errors).toEqual([]);
        else await atlas.ask(`mutation { undoChangeSet(id: "${changeSet?.id}") { revision } }`, STAFF_TOKEN);
        await atlas.explorer.refresh();
        expect(await suggested('lab', STAFF_TOKEN)).toEqual(before);
      }
    });

    it('is unknown to the public, and forbidden to it', async () => {
      const before = await suggested('lab');
      expect((await mutate(DISMISS)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      await mutate(DISMISS, STAFF_TOKEN);
      await atlas.explorer.refresh();
      expect(await suggested('lab')).toEqual(before);
      expect(before).toMatchObject({ found: expect.arrayContaining(['shop']), dismissed: [] });
      expect(await asked('organisation(id: "lab") { dismissedPartners }')).toEqual({
        organisation: { dismissedPartners: null },
      });
      await mutate(RESTORE, STAFF_TOKEN);
      await atlas.explorer.refresh();
    });

    it('wants two players that are there', async () => {
      for (const [given, code] of [
        ['of: "lab", partner: "lab"', 'BAD_USER_INPUT'],
        ['of: "lab", partner: "nobody"', 'NOT_FOUND'],
        ['of: "crane", partner: "lab"', 'NOT_FOUND'],
      ])
        expect((await mutate(`dismissSuggestion(${given})`, STAFF_TOKEN)).errors).toMatchObject([
          { extensions: { code } },
        ]);
    });

    it('stays where an older file knows nothing of it', async () => {
      await mutate(DISMISS, STAFF_TOKEN);
      const model = loadModel();
      await importSheets(atlas.store, model, {
        Organisations: [
          ['id', 'name', 'kind', 'topics', 'dismissed partners', 'source'],
          ['lab', 'lab', 'COMPANY', 'drones|trade', null, 'article'],
        ],
        Sources: CITY.Sources ?? [],
      });
      const dismissed = await asked('organisation(id: "lab") { dismissedPartners }', STAFF_TOKEN);
      expect(dismissed).toEqual({ organisation: { dismissedPartners: ['shop'] } });
      await mutate(RESTORE, STAFF_TOKEN);
      await atlas.explorer.refresh();
    });
  });

  it.each([
    'matches(first: 51) { totalCount }',
    'suggestedPartners(of: "lab", first: 51) { totalCount }',
    'suggestedPartners(of: "lab", activeDuring: {}) { totalCount }',
  ])('refuses %s', async (field) => {
    const { errors } = await atlas.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
