import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

/** A port and a lab met at a fair and made a pact a year later; bob, whom staff alone see, was there too. */
const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'founded', 'dissolved', 'source'],
    ['bank', 'Bank', 'FUNDER', null, null, 'article'],
    ['inn', 'Inn', 'COMPANY', null, '2015-06-30', 'article'],
    ['lab', 'Lab', 'FABLAB', '2018-03', null, 'article'],
    ['mint', 'Mint', 'FUNDER', '1990', '..', 'article'],
    ['port', 'Port', 'PUBLIC_AUTHORITY', '1517', '..', 'article'],
    ['yard', 'Yard', 'COMPANY', '2001', '2019-12-31', 'article'],
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['bob', 'Bob', 'STAFF', 'article'],
  ],
  Events: [
    ['id', 'name', 'status', 'start', 'source'],
    ['fair', 'Fair', 'HELD', '2019-06-15', 'article'],
    ['feast', 'Feast', null, '2019-08-01', 'article'],
    ['called-off', 'Called off', 'CANCELLED', '2012-02-01', 'article'],
    ['planned', 'Planned', 'PLANNED', '2012-03-01', 'article'],
    ['ahead', 'Ahead', null, '2099-03-01', 'article'],
  ],
  Partnerships: [
    ['id', 'name', 'status', 'since', 'until', 'source'],
    ['pact', 'Pact', null, '2020-05', '..', 'article'],
    ['club', 'Club', null, '2010', '2026-12', 'article'],
    ['fresh', 'Fresh', null, '2024', '..', 'article'],
    ['gone', 'Gone', 'ENDED', '2008', '2013', 'article'],
    ['guild', 'Guild', null, '2010', '..', 'article'],
    ['past', 'Past', 'ENDED', '2011', null, 'article'],
    ['vague', 'Vague', null, null, null, 'article'],
  ],
  Projects: [
    ['id', 'name', 'since', 'until', 'source'],
    ['crane', 'Crane', '2015', '2017', 'article'],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
  Ties: [
    ['id', 'from', 'type', 'to', 'since', 'until', 'source'],
    ['f1', 'port', 'ATTENDED', 'fair', null, null, 'article'],
    ['f2', 'lab', 'ATTENDED', 'fair', null, null, 'article'],
    ['f3', 'bob', 'ATTENDED', 'fair', null, null, 'article'],
    ['e1', 'port', 'ATTENDED', 'feast', null, null, 'article'],
    ['e2', 'yard', 'ATTENDED', 'feast', null, null, 'article'],
    ['ahead-1', 'lab', 'ATTENDED', 'ahead', null, null, 'article'],
    ['ahead-2', 'bank', 'ATTENDED', 'ahead', null, null, 'article'],
    ...['called-off', 'planned'].flatMap((id) => [
      [`${id}-1`, 'yard', 'ATTENDED', id, null, null, 'article'],
      [`${id}-2`, 'bank', 'ATTENDED', id, null, null, 'article'],
    ]),
    ['p1', 'port', 'MEMBER_OF', 'pact', null, '..', 'article'],
    ['p2', 'lab', 'MEMBER_OF', 'pact', null, '..', 'article'],
    ['p3', 'bob', 'MEMBER_OF', 'pact', '2020-06-01', null, 'article'],
    ['c1', 'port', 'MEMBER_OF', 'club', '2010', null, 'article'],
    ['c2', 'yard', 'MEMBER_OF', 'club', '2012', null, 'article'],
    ['c3', 'bank', 'MEMBER_OF', 'club', '2011', null, 'article'],
    ...['past', 'vague'].flatMap((id) => [
      [`${id}-1`, 'lab', 'MEMBER_OF', id, null, null, 'article'],
      [`${id}-2`, 'bank', 'MEMBER_OF', id, null, null, 'article'],
    ]),
    ...['fresh', 'gone'].flatMap((id) => [
      [`${id}-1`, 'mint', 'MEMBER_OF', id, null, null, 'article'],
      [`${id}-2`, 'bank', 'MEMBER_OF', id, null, null, 'article'],
    ]),
    // The lab had left before the fair, where it met Bob, who came after.
    ['g1', 'lab', 'MEMBER_OF', 'guild', '2019-02', '2019-04', 'article'],
    ['g2', 'bob', 'MEMBER_OF', 'guild', '2019-06-20', '..', 'article'],
    ['r1', 'port', 'PARTICIPATES_IN', 'crane', null, null, 'article'],
    ['r2', 'bank', 'SUPPORTS', 'port', null, null, 'article'],
    ['r3', 'bank', 'SUPPORTS', 'lab', null, null, 'article'],
  ],
};

onEveryEngine('time', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ store: await open(), fill: (store, model) => importSheets(store, model, CITY) });
    await atlas.explorer.refresh();
  });
  afterAll(() => atlas?.close());

  const asked = async (query: string, token?: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await atlas.ask<Record<string, unknown>>(`{ ${query} }`, token);
    expect(errors).toEqual([]);
    return data;
  };

  describe('a timeline', () => {
    const of = (id: string, more = '') =>
      asked(`timeline(of: "${id}"${more}) { totalCount undated moments { from to turn node { id } tie { id } } }`);
    const moment = (from: string, to: string, turn: string, node: string, tie: string | null) => ({
      from,
      to,
      turn,
      node: { id: node },
      tie: tie && { id: tie },
    });

    it('tells the latest first, and counts what has no day', async () => {
      expect(await of('port')).toEqual({
        timeline: {
          totalCount: 10,
          // The bank's support.
          undated: 1,
          moments: [
            moment('2026-12-01', '2026-12-31', 'ENDED', 'club', 'c1'),
            moment('2020-05-01', '2020-05-31', 'BEGAN', 'pact', 'p1'),
            moment('2019-08-01', '2019-08-01', 'ENDED', 'feast', 'e1'),
            moment('2019-08-01', '2019-08-01', 'BEGAN', 'feast', 'e1'),
            moment('2019-06-15', '2019-06-15', 'ENDED', 'fair', 'f1'),
            moment('2019-06-15', '2019-06-15', 'BEGAN', 'fair', 'f1'),
            moment('2017-01-01', '2017-12-31', 'ENDED', 'crane', 'r1'),
            moment('2015-01-01', '2015-12-31', 'BEGAN', 'crane', 'r1'),
            moment('2010-01-01', '2010-12-31', 'BEGAN', 'club', 'c1'),
            moment('1517-01-01', '1517-12-31', 'BEGAN', 'port', null),
          ],
        },
      });
    });

    it('ends ties with whichever end of theirs goes first', async () => {
      expect(await of('yard', ', types: [MEMBER_OF]')).toMatchObject({
        timeline: {
          moments: [
            // It left the club, which goes on, when it was dissolved.
            moment('2019-12-31', '2019-12-31', 'ENDED', 'club', 'c2'),
            moment('2019-12-31', '2019-12-31', 'ENDED', 'yard', null),
            moment('2012-01-01', '2012-12-31', 'BEGAN', 'club', 'c2'),
            moment('2001-01-01', '2001-12-31', 'BEGAN', 'yard', null),
          ],
        },
      });
    });

    it('is of the ties asked', async () => {
      expect(await of('port', ', types: [PARTICIPATES_IN], first: 1')).toMatchObject({
        timeline: { totalCount: 3, undated: 0, moments: [{ node: { id: 'crane' }, turn: 'ENDED' }] },
      });
    });

    it('is of the ties that held on the day asked', async () => {
      const { timeline } = await asked(
        'timeline(of: "port", activeOn: "2016-01-01") { undated moments { node { id } } }',
      );
      expect(timeline).toEqual({
        undated: 1,
        moments: ['club', 'crane', 'crane', 'club', 'port'].map((id) => ({ node: { id } })),
      });
    });

    it('is null for what is not to be seen', async () => {
      expect(await of('bob')).toEqual({ timeline: null });
      expect(await asked('timeline(of: "bob") { totalCount }', STAFF_TOKEN)).not.toEqual({ timeline: null });
    });
  });

  describe('a comparison of two days', () => {
    const DIFF = `ecosystemDiff(from: "2019-07-01", to: "2020-12-31") {
      began { totalCount found { id } } ended { totalCount found { id } }
      tiesMade { totalCount found { id source { id } } } tiesEnded { found { id } }
    }`;
    const tie = (id: string) => ({ id, source: { id: 'article' } });

    it('tells what came and went between them, the first first', async () => {
      expect(await asked(DIFF)).toEqual({
        ecosystemDiff: {
          began: { totalCount: 2, found: [{ id: 'feast' }, { id: 'pact' }] },
          ended: { totalCount: 2, found: [{ id: 'feast' }, { id: 'yard' }] },
          tiesMade: { totalCount: 4, found: ['e1', 'e2', 'p2', 'p1'].map(tie) },
          tiesEnded: { found: [{ id: 'e1' }, { id: 'e2' }, { id: 'c2' }] },
        },
      });
    });

    it('counts apart what nobody has dated, however young those are whom it ties', async () => {
      // The lab was founded in March 2018: the bank's support cannot be older, and nobody says when it began.
      const diff = `ecosystemDiff(from: "2018-01-01", to: "2019-01-01") {
        began { totalCount undated } ended { totalCount undated }
        tiesMade { totalCount undated } tiesEnded { totalCount undated } }`;
      expect(await asked(diff)).toEqual({
        ecosystemDiff: {
          // The bank and what is vague; and the lab and what is past, which do not say when they ended.
          began: { totalCount: 1, undated: 2 },
          ended: { totalCount: 0, undated: 4 },
          // The lab joined in 2018 what began before.
          tiesMade: { totalCount: 1, undated: 4 },
          tiesEnded: { totalCount: 0, undated: 6 },
        },
      });
    });

    it('counts apart only what may have come since', async () => {
      const undatedSince = async (day: string) =>
        asked(`ecosystemDiff(from: "${day}", to: "2015-07-31") { began { undated } }`);
      // The inn closed on the 30th: whenever it opened, it was there by then. The others are the bank and what is vague.
      expect(await undatedSince('2015-06-29')).toEqual({ ecosystemDiff: { began: { undated: 3 } } });
      expect(await undatedSince('2015-06-30')).toEqual({ ecosystemDiff: { began: { undated: 2 } } });
    });

    it('tells staff what staff alone see', async () => {
      expect(await asked(DIFF, STAFF_TOKEN)).toMatchObject({ ecosystemDiff: { tiesMade: { totalCount: 5 } } });
    });
  });

  describe('what wants looking after', () => {
    const ALLIANCES = 'totalCount undated found { node { id } why lastSeen endsBy memberCount }';
    const dormantOn = (day: string, more = '') => asked(`dormant(activeOn: "${day}"${more}) { ${ALLIANCES} }`);

    it('ends soon', async () => {
      expect(await dormantOn('2026-08-01')).toMatchObject({
        dormant: { found: [{ node: { id: 'club' }, why: 'ENDING', endsBy: '2026-12-31', memberCount: 2 }, {}] },
      });
    });

    it('or has given no sign of life', async () => {
      expect(await dormantOn('2023-01-01')).toEqual({
        dormant: {
          totalCount: 2,
          // What is vague; what is past has ended, nobody says when.
          undated: 1,
          found: [
            // The yard left when it was dissolved.
            { node: { id: 'club' }, why: 'SILENT', lastSeen: '2019-12-31', endsBy: '2026-12-31', memberCount: 2 },
            { node: { id: 'pact' }, why: 'SILENT', lastSeen: '2020-05-31', endsBy: null, memberCount: 2 },
          ],
        },
      });
      expect(await dormantOn('2023-01-01', ', silentFor: 36')).toMatchObject({ dormant: { totalCount: 1 } });
      expect(await dormantOn('2021-06-01')).toMatchObject({ dormant: { totalCount: 0 } });
    });

    it('has not, where it may have begun in the year that is not over', async () => {
      // What is vague might be silent.
      expect(await dormantOn('2024-06-15', ', silentFor: 1')).toMatchObject({
        dormant: { undated: 1, found: [{ node: { id: 'club' } }, { node: { id: 'pact' } }] },
      });
    });

    it('was there on a past day, whatever has ended since', async () => {
      expect(await dormantOn('2013-08-01')).toMatchObject({
        dormant: { found: [{ node: { id: 'gone' }, why: 'ENDING', endsBy: '2013-12-31', memberCount: 2 }] },
      });
    });

    it('is told with the ties that say who belongs to it', async () => {
      const { dormant } = await asked(
        'dormant(activeOn: "2023-01-01") { found { members { id } ties { id source { id } } } }',
      );
      const told = (members: readonly string[], ties: readonly string[]) => ({
        members: members.map((id) => ({ id })),
        ties: ties.map((id) => ({ id, source: { id: 'article' } })),
      });
      expect(dormant).toEqual({ found: [told(['bank', 'port'], ['c3', 'c1']), told(['lab', 'port'], ['p2', 'p1'])] });
    });

    it('does so today unless a day is said', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-01-01T12:00:00Z') });
      const today = await asked(`dormant { ${ALLIANCES} }`);
      vi.useRealTimers();
      expect(today).toEqual(await dormantOn('2023-01-01'));
    });
  });

  describe('what came of events', () => {
    const YIELD = `workshopYield { totalCount events found {
      event { id } on attendees allianceCount alliances { through { id } players { id } ties { id } }
    } }`;

    it('is what those who met there entered within a year', async () => {
      expect(await asked(YIELD)).toEqual({
        workshopYield: {
          totalCount: 1,
          events: 2,
          found: [
            {
              event: { id: 'fair' },
              on: '2019-06-15',
              attendees: 2,
              allianceCount: 1,
              alliances: [
                {
                  through: { id: 'pact' },
                  players: [{ id: 'lab' }, { id: 'port' }],
                  ties: [{ id: 'p2' }, { id: 'p1' }],
                },
              ],
            },
          ],
        },
      });
      expect(await asked('workshopYield(withinMonths: 6) { totalCount events }')).toEqual({
        workshopYield: { totalCount: 0, events: 2 },
      });
    });

    it('is counted by the ties asked, whoever was there', async () => {
      const yieldOf = (types: string) => asked(`workshopYield(types: [${types}]) { totalCount events }`);
      expect(await yieldOf('MEMBER_OF')).toEqual({ workshopYield: { totalCount: 1, events: 2 } });
      expect(await yieldOf('SUPPORTS')).toEqual({ workshopYield: { totalCount: 0, events: 2 } });
    });

    it('is what was there on the day asked, after events held by then', async () => {
      const yieldOn = (day: string) => asked(`workshopYield(activeOn: "${day}") { totalCount events }`);
      expect(await yieldOn('2019-07-01')).toEqual({ workshopYield: { totalCount: 0, events: 1 } });
      expect(await yieldOn('2019-12-31')).toEqual({ workshopYield: { totalCount: 0, events: 2 } });
      expect(await yieldOn('2020-12-31')).toEqual({ workshopYield: { totalCount: 1, events: 2 } });
    });

    it('counts whom staff alone see for staff alone', async () => {
      expect(await asked(YIELD, STAFF_TOKEN)).toMatchObject({
        workshopYield: {
          found: [{ attendees: 3, alliances: [{ players: [{ id: 'bob' }, { id: 'lab' }, { id: 'port' }] }] }],
        },
      });
    });
  });

  it.each([
    'timeline(of: "port", first: 201) { totalCount }',
    'ecosystemDiff(from: "2021-01-01", to: "2020-01-01") { began { totalCount } }',
    'dormant(silentFor: 0) { totalCount }',
    'dormant(endingWithin: 601) { totalCount }',
    'workshopYield(withinMonths: 121) { totalCount }',
  ])('refuses %s', async (field) => {
    const { errors } = await atlas.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
