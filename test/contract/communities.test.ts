import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const player = (id: string, topics: string | null) => [id, id, 'COMPANY', topics, 'article'];
const member = (id: string, of: string) => [id, 'MEMBER_OF', of, '2019', '2021', 'article'];

/** Two quays that trade, each held together by a guild, and a third that does not; a person whom staff alone see joins the two. */
const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'topics', 'source'],
    player('east-1', 'trade'),
    player('east-2', 'trade|sail'),
    player('east-3', 'sail'),
    player('east-4', 'sail'),
    player('west-1', 'trade'),
    player('west-2', 'trade'),
    player('west-3', null),
    player('alone', 'trade'),
    player('north-1', 'trade'),
    player('north-2', null),
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['bob', 'Bob', 'STAFF', 'article'],
  ],
  Partnerships: [
    ['id', 'name', 'source'],
    ['east-guild', 'East guild', 'article'],
    ['west-guild', 'West guild', 'article'],
  ],
  Topics: [
    ['id', 'name', 'source'],
    ['trade', 'Trade', 'article'],
    ['sail', 'Sail', 'article'],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
  Ties: [
    ['from', 'type', 'to', 'since', 'until', 'source'],
    ...['east-1', 'east-2', 'east-3', 'east-4'].map((id) => member(id, 'east-guild')),
    ...['west-1', 'west-2', 'west-3'].map((id) => member(id, 'west-guild')),
    ['north-1', 'SUPPORTS', 'north-2', '2019', '2021', 'article'],
    member('bob', 'east-guild'),
    member('bob', 'west-guild'),
  ],
};

const COMMUNITY = 'number size topics { topic { id } members share } members { id }';

interface Community {
  readonly number: number;
  readonly size: number;
  readonly topics: readonly object[];
  readonly members: readonly { readonly id: string }[];
}

onEveryEngine('communities', (open) => {
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

  it('hold those that are tied to one another, the largest first, and what sets each apart', async () => {
    const { communities } = await asked<{ communities: { found: Community[] } }>(
      `communities { totalCount modularity found { ${COMMUNITY} } }`,
    );
    expect(communities).toMatchObject({ totalCount: 3 });
    const [east, west, north] = communities.found;
    // The best tied is the guild; players come by id, all tied alike.
    expect(east?.members.map(({ id }) => id)).toEqual(['east-guild', 'east-1', 'east-2', 'east-3', 'east-4']);
    // Of five, three sail; of the eleven that are tied, three: more than the two of five that trade, of five in eleven.
    expect(east).toMatchObject({
      number: 0,
      size: 5,
      topics: [
        { topic: { id: 'sail' }, members: 3, share: 0.6 },
        { topic: { id: 'trade' }, members: 2, share: 0.4 },
      ],
    });
    expect(west).toMatchObject({ number: 1, size: 4, topics: [{ topic: { id: 'trade' }, members: 2, share: 0.5 }] });
    expect(north).toMatchObject({ number: 2, size: 2, topics: [] });
  });

  describe('share topics without a tie', () => {
    const GAPS = `gaps { totalCount found {
      score a { number } b { number } topics { topic { id } a { id } b { id } }
    } }`;

    it('where nobody seen joins them', async () => {
      expect(await asked(GAPS)).toEqual({
        gaps: {
          totalCount: 1,
          found: [
            {
              // Two in each, of a topic that two communities of three and more are about.
              score: 1.2619,
              a: { number: 0 },
              b: { number: 1 },
              topics: [
                {
                  topic: { id: 'trade' },
                  a: [{ id: 'east-1' }, { id: 'east-2' }],
                  b: [{ id: 'west-1' }, { id: 'west-2' }],
                },
              ],
            },
          ],
        },
      });
    });

    it('and staff, who see him who does, are told of none', async () => {
      expect(await asked(GAPS, STAFF_TOKEN)).toEqual({ gaps: { totalCount: 0, found: [] } });
    });
  });

  it('are those of the day asked', async () => {
    expect(await asked('communities(activeOn: "2023-01-01") { totalCount modularity found { size } }')).toEqual({
      communities: { totalCount: 0, modularity: 0, found: [] },
    });
  });

  it.each(['communities(first: 101) { totalCount }', 'gaps(first: -1) { totalCount }'])('refuse %s', async (field) => {
    const { errors } = await atlas.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
