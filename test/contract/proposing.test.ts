import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const TODAY = '2024-06-15';

const player = (id: string, dissolved: string | null = null) => [
  id,
  id,
  'COMPANY',
  'trade',
  null,
  dissolved,
  'article',
];
const other = (id: string, topics: string | null, founded: string | null = null) => [
  id,
  id,
  'COMPANY',
  topics,
  founded,
  founded && '..',
  'article',
];
const tie = (from: string, type: string, to: string, since: string | null, until: string | null) => [
  from,
  type,
  to,
  'member',
  since,
  until,
  'article',
  'CONFIRMED',
];

const MEETINGS = Array.from({ length: 20 }, (_, place) => `meeting-${place}`);

/**
 * The lab made a pact with its mate until 2012, and one with its ally that goes on; the ruin was dissolved in 2015. East,
 * north, south and west build ships; tenants come and go in a hall, and people at a dock.
 */
const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'topics', 'founded', 'dissolved', 'source'],
    player('ally'),
    player('free'),
    player('heir'),
    player('lab'),
    player('mate'),
    player('owner'),
    player('ruin', '2015'),
    ...['east', 'north', 'west'].map((id) => other(id, 'ships', '2000')),
    other('south', 'ships'),
    ...['dock', 'first-tenant', 'neighbour', 'tenant'].map((id) => other(id, null)),
  ],
  People: [
    ['id', 'name', 'visibility', 'topics', 'source'],
    ['ada', 'Ada', 'PUBLIC', 'trade', 'article'],
    ['eve', 'Eve', 'PUBLIC', 'trade', 'article'],
    ...['ian', 'kim', 'lea', 'lou', 'may', 'pia', 'tom', 'zoe'].map((id) => [id, id, 'PUBLIC', null, 'article']),
  ],
  Events: [
    ['id', 'name', 'status', 'start', 'end', 'source'],
    ['fair', 'Fair', null, '2019-06-15', '2019-06-15', 'article'],
    ['feast', 'Feast', null, '2015-03', null, 'article'],
    ['plan', 'Plan', 'PLANNED', null, null, 'article'],
    ...MEETINGS.map((id) => [id, id, null, '2024', null, 'article']),
  ],
  Partnerships: [
    ['id', 'name', 'status', 'until', 'source'],
    ['ended', 'Ended', 'ENDED', null, 'article'],
    ['old-pact', 'Old pact', 'ENDED', '2012', 'article'],
    ['pact', 'Pact', null, null, 'article'],
  ],
  Projects: [
    ['id', 'name', 'status', 'source'],
    ['crane', 'Crane', null, 'article'],
    ['folly', 'Folly', 'CANCELLED', 'article'],
  ],
  Needs: [
    ['id', 'name', 'owner', 'topics', 'status', 'since', 'until', 'source'],
    ['pilots', 'Pilots', 'lab', 'drones', 'OPEN', null, null, 'article'],
    ['sails', 'Sails', 'east', 'ships', 'OPEN', '2020', '..', 'article'],
  ],
  Offers: [
    ['id', 'name', 'owner', 'topics', 'status', 'since', 'until', 'source'],
    ['cloth', 'Cloth', 'north', 'ships', 'OPEN', '2020', '..', 'article'],
    ['flights', 'Flights', 'ruin', 'drones', 'OPEN', null, null, 'article'],
    ['hops', 'Hops', 'free', 'drones', 'OPEN', null, null, 'article'],
    ['leaps', 'Leaps', 'free', 'drones', 'CLOSED', null, '2016', 'article'],
    ['rope', 'Rope', 'south', 'ships', 'OPEN', null, null, 'article'],
  ],
  Places: [
    ['id', 'name', 'source'],
    ['hall', 'Hall', 'article'],
  ],
  Topics: [
    ['id', 'name', 'source'],
    ['drones', 'Drones', 'article'],
    ['ships', 'Ships', 'article'],
    ['trade', 'Trade', 'article'],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
  Ties: [
    ['from', 'type', 'to', 'role', 'since', 'until', 'source', 'confidence'],
    tie('lab', 'MEMBER_OF', 'old-pact', '2005', '2012'),
    tie('mate', 'MEMBER_OF', 'old-pact', '2005', '2012'),
    tie('lab', 'MEMBER_OF', 'pact', '2018', '..'),
    tie('ally', 'MEMBER_OF', 'pact', '2018', '..'),
    tie('ally', 'SUPPORTS', 'free', '2018', '..'),
    tie('lab', 'PART_OF', 'owner', null, null),
    tie('lab', 'SUCCEEDED_BY', 'heir', null, null),
    tie('ada', 'WORKS_FOR', 'lab', '2018', '..'),
    tie('eve', 'WORKS_FOR', 'lab', '2008', '2012'),
    tie('zoe', 'WORKS_FOR', 'free', '2018', '..'),
    tie('eve', 'KNOWS', 'zoe', '2008', '..'),
    tie('ada', 'ATTENDED', 'fair', null, null),
    tie('zoe', 'ATTENDED', 'fair', null, null),
    // Kim and Lou have met ever so often; over May, who knows both houses, nobody is sure of anything.
    tie('kim', 'WORKS_FOR', 'owner', '2018', '..'),
    tie('lou', 'WORKS_FOR', 'heir', '2018', '..'),
    ...MEETINGS.flatMap((id) => [tie('kim', 'ATTENDED', id, null, null), tie('lou', 'ATTENDED', id, null, null)]),
    ...['owner', 'heir'].map((id) => ['may', 'ADVISES', id, null, '2000', null, 'article', 'INFERRED']),
    tie('ruin', 'PARTICIPATES_IN', 'crane', '2010', '2012'),
    tie('mate', 'PARTICIPATES_IN', 'crane', '2010', '2012'),
    // What is over, and what never was.
    ...['lab', 'mate'].flatMap((id) => [
      tie(id, 'ATTENDED', 'feast', null, null),
      tie(id, 'ATTENDED', 'plan', null, null),
      tie(id, 'MEMBER_OF', 'ended', null, null),
      tie(id, 'PARTICIPATES_IN', 'folly', null, null),
    ]),
    tie('east', 'PART_OF', 'west', null, null),
    tie('first-tenant', 'LOCATED_AT', 'hall', '2000', '2010'),
    tie('neighbour', 'LOCATED_AT', 'hall', '2005', '..'),
    tie('tenant', 'LOCATED_AT', 'hall', '2020', '..'),
    tie('tom', 'WORKS_FOR', 'dock', '2015', '..'),
    tie('lea', 'WORKS_FOR', 'dock', '2000', '2005'),
    ...['ian', 'pia'].flatMap((id) => [
      tie(id, 'WORKS_FOR', 'dock', '2000', '2014'),
      [id, 'ADVISES', 'dock', null, '2016', null, 'article', 'INFERRED'],
    ]),
  ],
};

onEveryEngine('what is proposed', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) });
    atlas = await startAtlas({ store: await open(), fill: (store, model) => importSheets(store, model, CITY) });
    await atlas.explorer.refresh();
  });
  afterAll(async () => {
    vi.useRealTimers();
    await atlas?.close();
  });

  interface Answer {
    readonly [field: string]: {
      readonly found: readonly {
        readonly node: { readonly id: string };
        readonly offer: { readonly id: string };
        readonly introducers: readonly { readonly id: string }[];
        readonly steps: readonly object[];
      }[];
      readonly complete: boolean;
      readonly teams: readonly { readonly members: readonly { readonly node: { readonly id: string } }[] }[];
    };
  }
  const asked = async (field: string): Promise<Answer[string]> => {
    const { data, errors } = await atlas.ask<Answer>(`{ answer: ${field} }`);
    expect(errors).toEqual([]);
    return data.answer as Answer[string];
  };

  describe('as a partner', () => {
    const suggested = async (of: string, given = '') => {
      const { found } = await asked(`suggestedPartners(of: "${of}", first: 50${given}) { found { node { id } } }`);
      return found.map(({ node }) => node.id).sort();
    };

    it('is who is there today and has no tie of any sort then', async () => {
      // The ally shares a pact; Ada works for the lab, which is part of its owner and has an heir; the ruin is gone.
      expect(await suggested('lab')).toEqual(['eve', 'free', 'mate']);
      expect(await suggested('ada')).not.toContain('lab');
      expect(await suggested('eve')).toEqual(expect.arrayContaining(['ada', 'lab']));
      expect(await suggested('owner')).not.toContain('lab');
    });

    it('is told with the ties over which both know a third', async () => {
      const { data } = await atlas.ask(`{ suggestedPartners(of: "lab", first: 1) {
        found { node { id } partners { shared { id } ties { type from { id } to { id } } } } } }`);
      const told = (from: string, type: string, to: string) => ({ type, from: { id: from }, to: { id: to } });
      expect(data.suggestedPartners).toEqual({
        found: [
          {
            node: { id: 'free' },
            partners: {
              shared: [{ id: 'ally' }],
              ties: [
                told('lab', 'MEMBER_OF', 'pact'),
                told('ally', 'MEMBER_OF', 'pact'),
                told('ally', 'SUPPORTS', 'free'),
              ],
            },
          },
        ],
      });
    });

    it('is nobody who may be tied already, whichever ties are asked and however surely', async () => {
      expect(await suggested('east')).toEqual(['north', 'south']);
      expect(await suggested('east', ', types: [MEMBER_OF]')).toEqual(['north', 'south']);
      expect(await suggested('east', `, activeOn: "${TODAY}", certainty: CERTAIN`)).toEqual(['north']);
      expect(await suggested('east', ', certainty: CERTAIN')).toEqual(['north']);
    });

    it('is who is in the same place then', async () => {
      expect(await suggested('tenant')).toEqual(['neighbour']);
      expect(await suggested('first-tenant')).toEqual([]);
      expect(await suggested('first-tenant', ', activeOn: "2008-06-15"')).toEqual(['neighbour']);
    });

    it('is who was on the last day asked', async () => {
      expect(await suggested('lab', ', activeOn: "2010-06-15"')).toEqual(['ada', 'ally', 'free', 'ruin']);
      // Of what has ended, nobody says when, they may have been members still.
      expect(await suggested('lab', ', activeOn: "2016-06-15"')).not.toContain('mate');
      const until = ', activeDuring: {from: "2005-01-01", to: "2010-06-15"}';
      expect(await suggested('lab', until)).toEqual(['ada', 'ally', 'free', 'ruin']);
    });
  });

  it('as a match is an offer of somebody who is there', async () => {
    const offers = async (given: string) =>
      (await asked(`matches(need: "pilots"${given}) { found { offer { id } } }`)).found.map(({ offer }) => offer.id);
    expect(await offers('')).toEqual(['hops']);
    // That it is closed is said of today.
    expect(await offers(', activeOn: "2014-06-15"')).toEqual(['flights', 'hops', 'leaps']);
    expect(await offers(', activeOn: "2018-06-15"')).toEqual(['hops']);
  });

  it('as a match is of who is surely there where that is asked, today too', async () => {
    const offers = async (given: string) =>
      (await asked(`matches(need: "sails"${given}) { found { offer { id } } }`)).found.map(({ offer }) => offer.id);
    expect(await offers('')).toEqual(['cloth', 'rope']);
    expect(await offers(', certainty: CERTAIN')).toEqual(['cloth']);
  });

  it('as a team are players who are there, by what they have ever done', async () => {
    const teams = async (given: string) => {
      const answer = await asked(`consortium(${given}) { teams { members { node { id } } } }`);
      return answer.teams.map(({ members }) => members.map(({ node }) => node.id).join());
    };
    expect(await teams('requirements: [{topic: "drones"}]')).toEqual(['free']);
    expect(
      await teams('requirements: [{role: "member", topic: "trade"}], without: ["lab", "ally", "ada", "eve"]'),
    ).toEqual(['mate']);
    expect(await teams('requirements: [{topic: "drones"}], activeOn: "2014-06-15"')).toEqual(['free', 'ruin']);
    expect(await teams('requirements: [{topic: "ships"}], first: 2')).toEqual(['north', 'south']);
    expect(await teams('requirements: [{topic: "ships"}], first: 2, certainty: CERTAIN')).toEqual(['north', 'east']);
    // Who was dissolved stays in, and brings nothing any more.
    expect(await teams('requirements: [{topic: "drones"}], with: ["ruin"]')).toEqual(['ruin,free']);
  });

  it('as an introduction are people who speak for an organisation today, over whom they have ever met', async () => {
    const { found } = await asked('introductions(from: "lab", to: "free") { found { introducers { id } } }');
    expect(found).toEqual([{ introducers: [{ id: 'ada' }, { id: 'zoe' }] }]);
  });

  it('as an introduction follows the ties asked, and a match is introduced by them', async () => {
    const chains = async (types: string) => {
      const { found } = await asked(
        `introductions(from: "lab", to: "free", types: [${types}]) { found { introducers { id } } }`,
      );
      const matched = await asked(
        `matches(need: "pilots", types: [${types}]) { found { offer { id } introduction { introducers { id } } } }`,
      );
      expect(matched.found).toEqual([{ offer: { id: 'hops' }, introduction: found[0] ?? null }]);
      return found;
    };
    expect(await chains('WORKS_FOR, ATTENDED')).toEqual([{ introducers: [{ id: 'ada' }, { id: 'zoe' }] }]);
    expect(await chains('WORKS_FOR, KNOWS')).toEqual([]);
  });

  it('as an introduction is told by the ties that it follows', async () => {
    const chains = async (from: string, to: string) => {
      const answer = await asked(
        `introductions(from: "${from}", to: "${to}") { complete found { introducers { id } steps { ties { type } } } }`,
      );
      return [answer.complete, ...answer.found.map(({ introducers, steps }) => [introducers, steps])];
    };
    const step = (...types: readonly string[]) => ({ ties: types.map((type) => ({ type })) });
    // Pia worked for the dock until 2014, and advises it today.
    expect(await chains('dock', 'pia')).toEqual([true, [[], [step('ADVISES')]]]);
    // Ian has met Tom there only since he advises it; Lea had left before Tom came, and knows Ian and Pia.
    expect(await chains('ian', 'tom')).toEqual([true, [[], [step('ADVISES', 'WORKS_FOR')]]]);
    expect(await chains('lea', 'tom')).toEqual([true]);
    expect(await chains('lea', 'pia')).toEqual([true, [[], [step('WORKS_FOR', 'WORKS_FOR')]]]);
  });

  it('as an introduction says whether there may be more', async () => {
    const introductions = (first: number) =>
      asked(`introductions(from: "owner", to: "heir", first: ${first}) { complete found { introducers { id } } }`);
    const best = { introducers: [{ id: 'kim' }, { id: 'lou' }] };
    expect(await introductions(1)).toEqual({ complete: true, found: [best] });
    expect(await introductions(3)).toEqual({ complete: false, found: [best] });
    expect(await introductions(10)).toEqual({ complete: true, found: [best, { introducers: [{ id: 'may' }] }] });
  });
});
