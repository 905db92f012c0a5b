import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dice } from '../support/dice.js';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const member = (id: string, of: string) => [id, 'MEMBER_OF', of, 'member', '2019', '..', 'article', 'CONFIRMED'];
const TIES = ['from', 'type', 'to', 'role', 'since', 'until', 'source', 'confidence'];
const SOURCES: Sheets = {
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
};

/** The lab flies drones, the mill offers metal, the port has led a project on trade; bob, whom staff alone see, can do it all. */
const CITY: Sheets = {
  ...SOURCES,
  Organisations: [
    ['id', 'name', 'kind', 'topics', 'place', 'source'],
    ['bank', 'Bank', 'FUNDER', null, 'hall', 'article'],
    ['kite', 'Kite', 'START_UP', 'drones', 'elsewhere', 'article'],
    ['lab', 'Lab', 'FABLAB', 'drones', 'hall', 'article'],
    ['mill', 'Mill', 'COMPANY', null, 'city', 'article'],
    ['port', 'Port', 'PUBLIC_AUTHORITY', null, 'city', 'article'],
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['ada', 'Ada', 'PUBLIC', 'article'],
    ['bob', 'Bob', 'STAFF', 'article'],
  ],
  Projects: [
    ['id', 'name', 'topics', 'source'],
    ['crane', 'Crane', 'trade', 'article'],
  ],
  Events: [
    ['id', 'name', 'start', 'topics', 'source'],
    ['fair', 'Fair', '2020-06-15', 'trade', 'article'],
  ],
  Partnerships: [
    ['id', 'name', 'source'],
    ['pact', 'Pact', 'article'],
  ],
  Offers: [
    ['id', 'name', 'owner', 'topics', 'status', 'source'],
    ['beams', 'Beams', 'mill', 'metal', 'OPEN', 'article'],
    ['gone', 'Gone', 'bank', 'metal', 'CLOSED', 'article'],
    ['help', 'Help', 'bob', 'metal', 'OPEN', 'article'],
  ],
  Topics: [
    ['id', 'name', 'part of', 'source'],
    ['air', 'Air', null, 'article'],
    ['drones', 'Drones', 'air', 'article'],
    ['metal', 'Metal', null, 'article'],
    ['music', 'Music', null, 'article'],
    ['trade', 'Trade', null, 'article'],
  ],
  Places: [
    ['id', 'name', 'part of', 'source'],
    ['city', 'City', null, 'article'],
    ['elsewhere', 'Elsewhere', null, 'article'],
    ['hall', 'Hall', 'city', 'article'],
  ],
  Ties: [
    TIES,
    member('lab', 'pact'),
    member('port', 'pact'),
    ['port', 'PARTICIPATES_IN', 'crane', 'Lead partner', '2019', '..', 'article', 'CONFIRMED'],
    ['bank', 'ATTENDED', 'fair', 'speaker', null, null, 'article', 'CONFIRMED'],
    ['ada', 'WORKS_FOR', 'port', 'piloté', '2019', '..', 'article', 'CONFIRMED'],
    ['bob', 'PARTICIPATES_IN', 'crane', 'lead', '2019', '..', 'article', 'CONFIRMED'],
  ],
};

const ASKED = `complete
  requirements { topic { id } role kind members candidates met }
  teams { score fit together
    members { node { id } covers { requirement proof
      reasons { weight topic { id } through { id } ties { type from { id } to { id } source { id } } } } }
    alliances { a { id } b { id } strength via { through { id } ties { id } } } }`;

interface Answer {
  readonly complete: boolean;
  readonly requirements: readonly { readonly candidates: number; readonly met: boolean }[];
  readonly teams: readonly {
    readonly score: number;
    readonly fit: number;
    readonly together: number;
    readonly members: readonly {
      readonly node: { readonly id: string };
      readonly covers: readonly { readonly requirement: number; readonly proof: number; readonly reasons: object[] }[];
    }[];
    readonly alliances: readonly object[];
  }[];
}

const membersOf = ({ teams }: Answer) => teams.map(({ members }) => members.map(({ node }) => node.id).sort());

onEveryEngine('consortium', (open) => {
  describe('in a small city', () => {
    let atlas: RunningAtlas;
    beforeAll(async () => {
      atlas = await startAtlas({ store: await open(), fill: (store, model) => importSheets(store, model, CITY) });
      await atlas.explorer.refresh();
    });
    afterAll(() => atlas?.close());

    const teams = async (given: string, token?: string): Promise<Answer> => {
      const { data, errors } = await atlas.ask<{ consortium: Answer }>(
        `{ consortium(${given}, activeOn: "2020-07-01") { ${ASKED} } }`,
        token,
      );
      expect(errors).toEqual([]);
      return data.consortium;
    };

    it('is the smallest team, with what each brings, and why', async () => {
      const answer = await teams('requirements: [{topic: "air"}, {topic: "trade", role: "LEAD"}, {topic: "metal"}]');
      expect(answer.complete).toBe(true);
      expect(answer.requirements).toEqual([
        { topic: { id: 'air' }, role: null, kind: null, members: 1, candidates: 2, met: true },
        { topic: { id: 'trade' }, role: 'LEAD', kind: null, members: 1, candidates: 1, met: true },
        { topic: { id: 'metal' }, role: null, kind: null, members: 1, candidates: 1, met: true },
      ]);
      // The lab and the kite do as well; the lab works with the port already.
      expect(membersOf(answer)).toEqual([
        ['lab', 'mill', 'port'],
        ['kite', 'mill', 'port'],
      ]);
      const [best] = answer.teams;
      expect(best).toMatchObject({ fit: 0.9333, together: 0.1667, score: 0.55 });
      expect(best?.alliances).toMatchObject([{ strength: 0.5, via: [{ through: { id: 'pact' } }] }]);
      const covers = Object.fromEntries(best?.members.map(({ node, covers }) => [node.id, covers]) ?? []);
      const source = { id: 'article' };
      expect(covers).toEqual({
        lab: [
          {
            requirement: 0,
            proof: 0.8,
            reasons: [
              {
                weight: 0.8,
                topic: { id: 'drones' },
                through: null,
                ties: [{ type: 'ABOUT', from: { id: 'lab' }, to: { id: 'drones' }, source }],
              },
            ],
          },
        ],
        port: [
          {
            requirement: 1,
            proof: 1,
            reasons: [
              {
                weight: 1,
                topic: { id: 'trade' },
                through: { id: 'crane' },
                ties: [
                  { type: 'PARTICIPATES_IN', from: { id: 'port' }, to: { id: 'crane' }, source },
                  { type: 'ABOUT', from: { id: 'crane' }, to: { id: 'trade' }, source },
                ],
              },
              {
                weight: 1,
                topic: null,
                through: { id: 'crane' },
                ties: [{ type: 'PARTICIPATES_IN', from: { id: 'port' }, to: { id: 'crane' }, source }],
              },
            ],
          },
        ],
        mill: [
          {
            requirement: 2,
            proof: 1,
            reasons: [
              {
                weight: 1,
                topic: { id: 'metal' },
                through: { id: 'beams' },
                ties: [
                  { type: 'HAS_OFFER', from: { id: 'mill' }, to: { id: 'beams' }, source },
                  { type: 'ABOUT', from: { id: 'beams' }, to: { id: 'metal' }, source },
                ],
              },
            ],
          },
        ],
      });
    });

    it('knows of nobody whom the viewer may not see', async () => {
      const given = 'requirements: [{topic: "metal"}, {topic: "trade", role: "lead"}]';
      expect(membersOf(await teams(given))).toEqual([['mill', 'port']]);
      const forStaff = await teams(given, STAFF_TOKEN);
      expect(membersOf(forStaff)[0]).toEqual(['bob']);
      expect(forStaff.requirements.map(({ candidates }) => candidates)).toEqual([2, 2]);
      for (const id of ['bob', 'nobody'])
        expect(
          (await atlas.ask(`{ consortium(requirements: [{role: "x"}], with: ["${id}"]) { complete } }`)).data,
        ).toEqual({
          consortium: null,
        });
    });

    it('says what nobody brings, and goes on without', async () => {
      const answer = await teams(
        'requirements: [{topic: "music"}, {kind: FUNDER}, {kind: FABLAB, members: 2}, {topic: "trade", kind: FUNDER}]',
      );
      // To have been at an event about trade is not to know about it.
      expect(answer.requirements.map(({ candidates, met }) => [candidates, met])).toEqual([
        [0, false],
        [1, true],
        [1, false],
        [0, false],
      ]);
      expect(membersOf(answer)).toEqual([['bank']]);
      expect(answer.teams[0]).toMatchObject({ score: 1, fit: 1, together: 1, alliances: [] });
      expect(membersOf(await teams('requirements: [{topic: "music"}]'))).toEqual([]);
    });

    it('wants as many members as are asked for, with some and without others', async () => {
      expect(membersOf(await teams('requirements: [{topic: "air", members: 2}]'))).toEqual([['kite', 'lab']]);
      expect(membersOf(await teams('requirements: [{topic: "air"}], without: ["lab"]'))).toEqual([['kite']]);
      const withBank = await teams('requirements: [{topic: "air"}, {kind: FUNDER}], with: ["bank"]');
      expect(membersOf(withBank)).toEqual([
        ['bank', 'kite'],
        ['bank', 'lab'],
      ]);
      expect(membersOf(await teams('requirements: [{kind: FUNDER}], with: ["bank", "lab"]'))).toEqual([
        ['bank', 'lab'],
      ]);
    });

    it('is of players at a place, and of people who work there', async () => {
      expect(membersOf(await teams('requirements: [{topic: "air"}], within: "city"'))).toEqual([['lab']]);
      expect(membersOf(await teams('requirements: [{topic: "air"}], within: "hall"'))).toEqual([['lab']]);
      expect(membersOf(await teams('requirements: [{role: "pilote"}], within: "city"'))).toEqual([['ada']]);
      expect(membersOf(await teams('requirements: [{role: "pilote"}], within: "hall"'))).toEqual([]);
    });

    it.each([
      'requirements: []',
      'requirements: [{}]',
      'requirements: [{role: " "}]',
      'requirements: [{role: "x", members: 6}]',
      'requirements: [{role: "x", members: 5}, {role: "y", members: 5}, {role: "z", members: 5}]',
      'requirements: [{role: "x"}], first: 0',
      'requirements: [{role: "x"}], first: 11',
    ])('refuses %s', async (given) => {
      const { errors } = await atlas.ask(`{ consortium(${given}) { complete } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    });
  });

  describe('in a city by chance', () => {
    const dice = new Dice(7);
    const topics = ['t0', 't1', 't2', 't3', 't4'];
    const players = Array.from({ length: 14 }, (_, place) => ({
      id: `p${String(place).padStart(2, '0')}`,
      kind: dice.pick(['COMPANY', 'SCHOOL', 'FUNDER']),
      topics: topics.filter(() => dice.below(4) === 0),
    }));
    const pacts = Array.from({ length: 12 }, (_, place) => ({
      id: `pact${place}`,
      members: players.filter(() => dice.below(5) === 0).map(({ id }) => id),
    }));
    let atlas: RunningAtlas;
    const strengths = new Map<string, number>();

    beforeAll(async () => {
      atlas = await startAtlas({
        store: await open(),
        fill: (store, model) =>
          importSheets(store, model, {
            ...SOURCES,
            Organisations: [
              ['id', 'name', 'kind', 'topics', 'source'],
              ...players.map((player) => [
                player.id,
                player.id,
                player.kind,
                player.topics.join('|') || null,
                'article',
              ]),
            ],
            Topics: [['id', 'name', 'source'], ...topics.map((id) => [id, id, 'article'])],
            Partnerships: [['id', 'name', 'source'], ...pacts.map(({ id }) => [id, id, 'article'])],
            Ties: [TIES, ...pacts.flatMap(({ id, members }) => members.map((one) => member(one, id)))],
          }),
      });
      const { data } = await atlas.ask<{
        organisations: { nodes: { id: string; partners: { edges: { strength: number; node: { id: string } }[] } }[] };
      }>('{ organisations(first: 20) { nodes { id partners(first: 20) { edges { strength node { id } } } } } }');
      for (const { id, partners } of data.organisations.nodes)
        for (const { strength, node } of partners.edges) strengths.set(`${id} ${node.id}`, strength);
    });
    afterAll(() => atlas?.close());

    interface Wanted {
      readonly topic?: string;
      readonly kind?: string;
      readonly members: number;
    }
    type Player = (typeof players)[number];
    const brings = (player: Player, { topic, kind }: Wanted) =>
      (topic === undefined || player.topics.includes(topic)) && (kind === undefined || player.kind === kind);
    const bringsAll = (team: readonly Player[], wanted: readonly Wanted[]) =>
      wanted.every((each) => team.filter((player) => brings(player, each)).length >= each.members);

    /** All teams of which nobody can be spared, by looking at each set of players. */
    const allTeams = (wanted: readonly Wanted[]) => {
      const found: { size: number; score: number; ids: string }[] = [];
      for (let set = 1; set < 2 ** players.length; set += 1) {
        const team = players.filter((_, place) => set & (1 << place));
        if (team.length > 6 || !bringsAll(team, wanted)) continue;
        if (
          team.some((one) =>
            bringsAll(
              team.filter((other) => other !== one),
              wanted,
            ),
          )
        )
          continue;
        const pairs = team.flatMap((a, place) =>
          team.slice(place + 1).map((b) => strengths.get(`${a.id} ${b.id}`) ?? 0),
        );
        const together = pairs.length === 0 ? 1 : pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
        const fit = wanted.reduce((sum, { topic }) => sum + (topic === undefined ? 1 : 0.8), 0) / wanted.length;
        found.push({ size: team.length, score: (fit + together) / 2, ids: team.map(({ id }) => id).join() });
      }
      return found.sort((a, b) => a.size - b.size || b.score - a.score);
    };

    it.each(Array.from({ length: 12 }, (_, round) => round))(
      'finds what looking at all teams finds (%i)',
      async (round) => {
        const chance = new Dice(100 + round);
        const wanted = Array.from({ length: 2 + (round % 4) }, (): Wanted => {
          const members = 1 + Number(chance.below(4) === 0);
          if (chance.below(3) === 0) return { kind: chance.pick(['COMPANY', 'SCHOOL', 'FUNDER']), members };
          return { topic: chance.pick(topics), members };
        }).filter((each) => players.filter((player) => brings(player, each)).length >= each.members);
        const written = wanted.map(({ topic, kind, members }) => {
          const what = topic === undefined ? `kind: ${kind}` : `topic: "${topic}"`;
          return `{${what}, members: ${members}}`;
        });
        const { data, errors } = await atlas.ask<{ consortium: Answer }>(
          `{ consortium(requirements: [${written.join()}], first: 10) { ${ASKED} } }`,
        );
        expect(errors).toEqual([]);
        const right = allTeams(wanted);
        expect(data.consortium.complete).toBe(true);
        const found = data.consortium.teams.map(({ members, score }) => ({
          size: members.length,
          score,
          ids: members
            .map(({ node }) => node.id)
            .sort()
            .join(),
        }));
        expect(found.map(({ size }) => size)).toEqual(right.slice(0, 10).map(({ size }) => size));
        found.forEach(({ score, ids }, place) => {
          expect(score).toBeCloseTo(right[place]?.score ?? -1, 3);
          expect(right.map((team) => team.ids)).toContain(ids);
        });
        expect(new Set(found.map(({ ids }) => ids)).size).toBe(found.length);
      },
    );
  });
});
