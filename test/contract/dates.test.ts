import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/store.js';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

type Day = string | null;
/** A lifetime, a day, whether it may have been so then, and whether it surely was; worked out by hand. */
type Life = readonly [since: Day, until: Day, day: string, possible: boolean, certain: boolean, why: string];

const YES = [true, true] as const;
const MAYBE = [true, false] as const;
const NO = [false, false] as const;

const LIVES: readonly Life[] = [
  ['2020', '..', '2019-12-31', ...NO, 'the day before the first day that it can have begun'],
  ['2020', '..', '2020-01-01', ...MAYBE, 'it may have begun on the first day of its year, or later'],
  ['2020', '..', '2020-12-30', ...MAYBE, 'it may still begin on the last day of its year'],
  ['2020', '..', '2020-12-31', ...YES, 'by the last day of its year it has begun'],
  ['2020', '..', '2021-01-01', ...YES, 'it has begun, and goes on'],
  ['2020', '..', '9999-12-31', ...YES, 'what goes on goes on to the last day there is'],
  ['2020-02', '..', '2020-01-31', ...NO, 'the day before its month'],
  ['2020-02', '..', '2020-02-01', ...MAYBE, 'the first day of its month'],
  ['2020-02', '..', '2020-02-28', ...MAYBE, 'February 2020 has one day more'],
  ['2020-02', '..', '2020-02-29', ...YES, 'the last day of February in a leap year'],
  ['2019-02', '..', '2019-02-27', ...MAYBE, 'February 2019 has one day more'],
  ['2019-02', '..', '2019-02-28', ...YES, 'the last day of February in another year'],
  ['1900-02', '..', '1900-02-28', ...YES, 'a hundredth year is no leap year'],
  ['2000-02', '..', '2000-02-28', ...MAYBE, 'a four-hundredth year is one'],
  ['2000-02', '..', '2000-02-29', ...YES, 'the last day of its February'],
  ['2020-04', '..', '2020-04-29', ...MAYBE, 'April has one day more'],
  ['2020-04', '..', '2020-04-30', ...YES, 'the last day of a month of thirty'],
  ['2020-12', '..', '2020-12-30', ...MAYBE, 'December has one day more'],
  ['2020-12', '..', '2020-12-31', ...YES, 'the last day of a month of thirty-one'],
  ['2020-02-29', '..', '2020-02-28', ...NO, 'the day before its day'],
  ['2020-02-29', '..', '2020-02-29', ...YES, 'its day itself'],
  ['2020-02-29', '..', '2020-03-01', ...YES, 'the day after 29 February'],
  ['2020-11-24T14:00', '..', '2020-11-23', ...NO, 'the day before its hour'],
  ['2020-11-24T14:00', '..', '2020-11-24', ...YES, 'of an hour the day counts'],
  [null, '..', '0001-01-01', ...MAYBE, 'what began nobody knows when may always have been'],
  [null, '..', '2020-06-15', ...MAYBE, 'that it goes on does not tell since when'],
  [null, null, '2020-06-15', ...MAYBE, 'where nothing is known, nothing is excluded and nothing sure'],
  [null, '2020', '2020-12-31', ...MAYBE, 'the last day on which it can have ended'],
  [null, '2020', '2021-01-01', ...NO, 'the day after it'],
  [null, '2020-02-29', '2020-02-29', ...MAYBE, 'the day of its end, and nobody knows whether it had begun'],
  ['2020', null, '2019-12-31', ...NO, 'before it began'],
  ['2020', null, '2020-12-31', ...MAYBE, 'it has begun, and may have ended at once'],
  ['2020', null, '9999-12-31', ...MAYBE, 'an end that nobody knows excludes no day'],
  ['2020-02-29', null, '2020-02-29', ...MAYBE, 'the day on which it began, and nobody knows its end'],
  ['2018', '2020', '2019-12-31', ...YES, 'after all beginnings and before all ends that are possible'],
  ['2018', '2020', '2020-01-01', ...YES, 'it ends on this day or later, and is there on its last day'],
  ['2018', '2020', '2020-01-02', ...MAYBE, 'it may have ended the day before'],
  ['2018', '2020', '2020-12-31', ...MAYBE, 'it may have lasted to the end of its last year'],
  ['2018', '2020', '2021-01-01', ...NO, 'by then it has ended'],
  ['2018', '2020-02', '2020-02-01', ...YES, 'the first day on which it can end'],
  ['2018', '2020-02', '2020-02-02', ...MAYBE, 'it may have ended the day before'],
  ['2018', '2020-02', '2020-02-29', ...MAYBE, 'it may have lasted to the leap day'],
  ['2018', '2020-02', '2020-03-01', ...NO, 'the day after February'],
  ['2018', '2019-02', '2019-02-28', ...MAYBE, 'it may have lasted to the last of February'],
  ['2018', '2019-02', '2019-03-01', ...NO, 'without a leap day the next day is in March'],
  ['2018', '2100-02', '2100-02-28', ...MAYBE, 'the last day of a February in a hundredth year'],
  ['2018', '2100-02', '2100-03-01', ...NO, 'there is no day between'],
  ['2018', '2020-02-29', '2020-02-29', ...YES, 'the day on which it ends is its last one'],
  ['2018', '2020-02-29', '2020-03-01', ...NO, 'the day after its end'],
  ['2018', '2020-11-24T14:00', '2020-11-24', ...YES, 'of the hour of its end the day counts'],
  ['2020', '2020', '2019-12-31', ...NO, 'before its only year'],
  ['2020', '2020', '2020-01-01', ...MAYBE, 'it may have begun at once'],
  ['2020', '2020', '2020-06-15', ...MAYBE, 'of no day of its only year is it sure'],
  ['2020', '2020', '2020-12-31', ...MAYBE, 'it may have lasted to the end'],
  ['2020', '2020', '2021-01-01', ...NO, 'after its only year'],
  ['2020-02', '2020-02', '2020-02-29', ...MAYBE, 'the leap day of its only month'],
  ['2020-02-29', '2020-02-29', '2020-02-28', ...NO, 'the day before its only day'],
  ['2020-02-29', '2020-02-29', '2020-02-29', ...YES, 'its only day'],
  ['2020-02-29', '2020-02-29', '2020-03-01', ...NO, 'the day after its only day'],
  ['2020', '2021', '2020-12-31', ...YES, 'begun by now, and not yet in the year of its end'],
  ['2020', '2021', '2021-01-01', ...YES, 'the first day on which it can end'],
  ['2020', '2021', '2021-01-02', ...MAYBE, 'it may have ended the day before'],
  ['2020-05', '2020', '2020-04-30', ...NO, 'its month is known, and not yet there'],
  ['2020-05', '2020', '2020-05-31', ...MAYBE, 'begun by now, but a year is not sure to end later'],
  ['0001', '9999', '0001-01-01', ...MAYBE, 'the first day there is'],
  ['0001', '9999', '9999-01-01', ...YES, 'the first day of the last year'],
  ['0001', '9999', '9999-12-31', ...MAYBE, 'the last year may be over before its last day'],
];

/** A lifetime, a period open where null stands, whether it may have been so some day then, and surely was. */
type Spell = readonly [since: Day, until: Day, from: Day, to: Day, possible: boolean, certain: boolean, why: string];

const SPELLS: readonly Spell[] = [
  ['2018', '2020', '2019-06-15', null, ...YES, 'it ends later, whenever that is'],
  ['2018', '2020', '2020-01-01', null, ...YES, 'on the first day on which it can end it is still there'],
  ['2018', '2020', '2020-01-02', null, ...MAYBE, 'it may have ended the day before'],
  ['2018', '2020', '2020-12-31', null, ...MAYBE, 'it may have lasted to the end of its last year'],
  ['2018', '2020', '2021-01-01', null, ...NO, 'it is over'],
  ['2018', '2020-06-15', '2020-06-15', null, ...YES, 'its last day is the first of the period'],
  ['2018', '2020-06-15', '2020-06-16', null, ...NO, 'its last day is the one before'],
  ['2018', '2020', '2016-06-15', null, ...YES, 'all of it comes after'],
  ['2020', '..', '2016-06-15', null, ...YES, 'what begins later and goes on is there one day'],
  ['2020', '..', '2999-06-15', null, ...YES, 'what goes on is there on any later day'],
  ['2020', null, '2021-06-15', null, ...MAYBE, 'nobody knows whether it has ended'],
  [null, '2020', '2021-06-15', null, ...NO, 'whenever it began, it is over'],
  [null, '2020', '2019-06-15', null, ...MAYBE, 'to be sure, both ends have to be known'],
  [null, null, '2020-06-15', null, ...MAYBE, 'nothing is known'],
  ['2020', '..', null, '2019-12-31', ...NO, 'it has not begun by then'],
  ['2020', '..', null, '2020-01-01', ...MAYBE, 'it may have begun on the first day of its year'],
  ['2020', '..', null, '2020-12-30', ...MAYBE, 'it may still begin on the last day of its year'],
  ['2020', '..', null, '2020-12-31', ...YES, 'by the last day of its year it has begun'],
  ['2018', '2019', null, '2025-06-15', ...YES, 'what is long over had been'],
  ['2018', '2019', null, '2018-06-15', ...MAYBE, 'it may begin later in the year'],
  ['2020-02-29', '2020-02-29', null, '2020-02-28', ...NO, 'the day before its only day'],
  ['2020-02-29', '2020-02-29', null, '2020-02-29', ...YES, 'its only day'],
  ['2020', null, null, '2019-06-15', ...NO, 'however long it lasts, it has not begun'],
  ['2020', null, null, '2021-06-15', ...MAYBE, 'to be sure, both ends have to be known'],
  [null, '2020', null, '2019-06-15', ...MAYBE, 'nobody knows whether it had begun'],
  ['2018', '2020-06-14', '2020-06-15', '2020-06-21', ...NO, 'it ended the day before the week'],
  ['2018', '2020-06-15', '2020-06-15', '2020-06-21', ...YES, 'it ended on the first day of the week'],
  ['2020-06-21', '..', '2020-06-15', '2020-06-21', ...YES, 'it began on the last day of the week'],
  ['2020-06-22', '..', '2020-06-15', '2020-06-21', ...NO, 'it began the day after the week'],
  ['2020-06-17', '2020-06-18', '2020-06-15', '2020-06-21', ...YES, 'it began and ended within the week'],
  ['2018', '..', '2020-06-15', '2020-06-21', ...YES, 'it was there all week'],
  ['2020-06', '..', '2020-06-15', '2020-06-21', ...MAYBE, 'it may have begun later in the month'],
  ['2018', '2020-06', '2020-06-15', '2020-06-21', ...MAYBE, 'it may have ended earlier in the month'],
  ['2020-06', '2020-06', '2020-06-15', '2020-06-21', ...MAYBE, 'it may have been over, or yet to come'],
  ['2020-06', '2020-06', '2020-06-01', '2020-06-30', ...YES, 'whenever in the month, it was in the month'],
  ['2020', '2020', '2020-06-15', '2020-06-21', ...MAYBE, 'another week of the year may be meant'],
  ['2018', '2020-06-15T08:00', '2020-06-15', '2020-06-21', ...YES, 'of the hour of its end the day counts'],
  ['2020-06-21T23:00', '..', '2020-06-15', '2020-06-21', ...YES, 'of the hour of its beginning, too'],
];

/** A beginning or an end, what it is compared with, and whether that surely holds. */
type Comparison = readonly [of: 'since' | 'until', date: Day, filter: object, passes: boolean, why: string];

const COMPARISONS: readonly Comparison[] = [
  ['since', '2020', { gte: '2020' }, true, 'all of 2020 is in 2020 or later'],
  ['since', '2020', { gt: '2020' }, false, 'no day of 2020 is after 2020'],
  ['since', '2020', { gt: '2019' }, true, 'all of 2020 is after 2019'],
  ['since', '2020', { gte: '2020-01-01' }, true, 'a year begins on its first day'],
  ['since', '2020', { gte: '2020-01-02' }, false, 'it may have been the day before'],
  ['since', '2020', { gt: '2019-12-31' }, true, 'the last day before it'],
  ['since', '2020', { lte: '2020' }, true, 'all of 2020 is in 2020 or before'],
  ['since', '2020', { lt: '2020' }, false, 'no day of 2020 is before 2020'],
  ['since', '2020', { lt: '2020-06' }, false, 'it may have been a day of June, or later'],
  ['since', '2020', { lt: '2020-12-31' }, false, 'it may have been the day itself'],
  ['since', '2020', { lt: '2021' }, true, 'all of 2020 is before 2021'],
  ['since', '2020', { lte: '2020-12-31' }, true, 'a year ends on its last day'],
  ['since', '2020', { lte: '2020-12-30' }, false, 'it may have been the day after'],
  ['since', '2020-02', { lte: '2020-02-29' }, true, 'the last day of February in a leap year'],
  ['since', '2020-02', { lte: '2020-02-28' }, false, 'there is a day more'],
  ['since', '2019-02', { lte: '2019-02-28' }, true, 'the last day of February in another year'],
  ['since', '2019-02', { lt: '2019-03' }, true, 'all of February is before March'],
  ['since', '2020-02-29', { gte: '2020-02' }, true, 'the leap day is in its month'],
  ['since', '2020-02-29', { gt: '2020-02' }, false, 'and not after it'],
  ['since', '2020', { eq: '2020' }, true, 'written so'],
  ['since', '2020', { eq: '2020-01' }, false, 'written otherwise'],
  ['since', '2020-10', { eq: '2020' }, false, 'written more precisely'],
  ['since', null, { lte: '9999' }, false, 'of what nobody knows nothing is sure'],
  ['until', null, { gte: '0001' }, false, 'of what nobody knows nothing is sure'],
  ['until', '..', { gt: '2999' }, true, 'what goes on ends after any year'],
  ['until', '..', { lt: '9999' }, false, 'and before none'],
  ['until', '..', { eq: '..' }, true, 'written so'],
  ['until', '2020', { lt: '..' }, true, 'what has ended does not go on'],
];

/** When the city came in. */
const WRITTEN = '2024-05-27T09:30:45.500Z';
/** What that moment is compared with, however it is written. */
const WRITINGS: readonly (readonly [filter: object, passes: boolean])[] = [
  [{ gt: '2024-05-27T09:30Z' }, true],
  [{ lt: '2024-05-27T09:30Z' }, false],
  [{ lt: '2024-05-27T09:31Z' }, true],
  [{ gt: '2024-05-27T09:30:45Z' }, true],
  [{ lte: '2024-05-27T09:30:45Z' }, false],
  [{ lte: '2024-05-27T09:30:45.5Z' }, true],
  [{ gte: '2024-05-27T09:30:45.50Z' }, true],
  [{ gt: '2024-05-27T09:30:45.500Z' }, false],
  [{ lte: '2024-05-27T09:30:45.500000Z' }, true],
];

/** A tie's dates, a moment, and whether the tie holds on the day that it is then in Paris. */
type Moment = readonly [since: Day, until: Day, now: string, current: 'YES' | 'NO' | 'UNKNOWN', why: string];

const MOMENTS: readonly Moment[] = [
  ['2020-02-29', '..', '2020-02-28T22:59:00Z', 'NO', 'one minute before midnight in Paris in winter'],
  ['2020-02-29', '..', '2020-02-28T23:00:00Z', 'YES', 'midnight in Paris in winter'],
  ['2018', '2020-06-30', '2020-06-30T21:59:00Z', 'YES', 'one minute before midnight in Paris in summer'],
  ['2018', '2020-06-30', '2020-06-30T22:00:00Z', 'NO', 'midnight in Paris in summer'],
  ['2020', '..', '2019-12-31T12:00:00Z', 'NO', 'its year has not begun'],
  ['2020', '..', '2020-06-15T12:00:00Z', 'UNKNOWN', 'it may begin later in its year'],
  ['2020', '..', '2020-12-31T12:00:00Z', 'YES', 'by the last day of its year it has begun'],
  ['2018', '2020', '2019-06-15T12:00:00Z', 'YES', 'between'],
  ['2018', '2020', '2020-06-15T12:00:00Z', 'UNKNOWN', 'it may have ended earlier in the year'],
  ['2018', '2020', '2021-01-01T12:00:00Z', 'NO', 'by then it has ended'],
  ['2018', '2020-02', '2020-02-29T12:00:00Z', 'UNKNOWN', 'it may last to the leap day'],
  ['2018', '2020-02', '2020-03-01T12:00:00Z', 'NO', 'the day after the leap day'],
  ['2020', null, '2021-06-15T12:00:00Z', 'UNKNOWN', 'nobody knows whether it has ended'],
  ['2020', null, '2019-06-15T12:00:00Z', 'NO', 'but it has not begun'],
  [null, '2020', '2019-06-15T12:00:00Z', 'UNKNOWN', 'nobody knows whether it has begun'],
  [null, '2020', '2021-06-15T12:00:00Z', 'NO', 'but it has ended'],
  [null, '..', '2020-06-15T12:00:00Z', 'YES', 'it is said to go on'],
  [null, null, '2020-06-15T12:00:00Z', 'UNKNOWN', 'nothing is known'],
];

const idOf = (since: Day, until: Day) => `${since ?? 'unknown'}-${until ?? 'unknown'}`;
const lifetimes = new Map<string, readonly [Day, Day]>(
  [
    ...LIVES.map(([since, until]) => [since, until] as const),
    ...SPELLS.map(([since, until]) => [since, until] as const),
    ...MOMENTS.map(([since, until]) => [since, until] as const),
    ...COMPARISONS.map(([of, date]) => (of === 'since' ? ([date, null] as const) : ([null, date] as const))),
  ].map(([since, until]) => [idOf(since, until), [since, until]]),
);
const rowsOf = <Row>(row: (id: string, since: Day, until: Day) => Row) =>
  [...lifetimes].map(([id, [since, until]]) => row(id, since, until));

/** For each lifetime a partnership that has it, and a place, which has none, where the port is so long. */
const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'source'],
    ['port', 'Port', 'OTHER', 's'],
  ],
  Places: [['id', 'name'], ...rowsOf((id) => [`at ${id}`, `At ${id}`])],
  Partnerships: [['id', 'name', 'since', 'until', 'source'], ...rowsOf((id, ...life) => [id, id, ...life, 's'])],
  Ties: [
    ['from', 'type', 'to', 'since', 'until', 'source'],
    ...rowsOf((id) => ['port', 'MEMBER_OF', id, '0001-01-01', '..', 's'] as const),
    ...rowsOf((id, ...life) => ['port', 'LOCATED_AT', `at ${id}`, ...life, 's'] as const),
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'A source'],
  ],
};

onEveryEngine('dates', (open) => {
  let store: GraphStore;
  let atlas: RunningAtlas;
  beforeAll(async () => {
    store = await open();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(WRITTEN) });
    atlas = await startAtlas({ store, fill: (graph, model) => importSheets(graph, model, CITY) });
    vi.useRealTimers();
  });
  afterAll(() => atlas?.close());

  describe('a day keeps what may have been so, or surely was', () => {
    const query = `query ($entity: ID!, $tie: ID!, $day: Date, $during: Period, $certainty: Certainty) {
      entity: partnerships(activeOn: $day, activeDuring: $during, certainty: $certainty, where: {id: {eq: $entity}}) { totalCount }
      tie: organisation(id: "port") {
        held: places(activeOn: $day, activeDuring: $during, certainty: $certainty, where: {node: {id: {eq: $tie}}}) { totalCount }
      }
      far: organisation(id: "port") {
        held: partnerships(activeOn: $day, activeDuring: $during, certainty: $certainty, where: {node: {id: {eq: $entity}}}) { totalCount }
      }
    }`;

    const expectKept = async (id: string, days: object, possible: boolean, certain: boolean) => {
      for (const [certainty, kept] of [['POSSIBLE', possible] as const, ['CERTAIN', certain] as const]) {
        const variables = { entity: id, tie: `at ${id}`, certainty, ...days };
        const { data, errors } = await atlas.ask({ query, variables });
        expect(errors).toEqual([]);
        const held = { totalCount: Number(kept) };
        expect(data, `${certainty} ${JSON.stringify(days)}`).toEqual({ entity: held, tie: { held }, far: { held } });
      }
    };

    it.each(LIVES)('%s to %s on %s: possible %s, certain %s, for %s', async (since, until, day, possible, certain) => {
      for (const days of [{ day }, { during: { from: day, to: day } }])
        await expectKept(idOf(since, until), days, possible, certain);
    });

    it.each(SPELLS)(
      '%s to %s from %s to %s: possible %s, certain %s, for %s',
      async (since, until, from, to, possible, certain) => {
        const during = { ...(from && { from }), ...(to && { to }) };
        await expectKept(idOf(since, until), { during }, possible, certain);
      },
    );
  });

  describe('a filter keeps what surely is so', () => {
    it.each(COMPARISONS)('%s %s %j: %s, for %s', async (of, date, filter, passes) => {
      const id = of === 'since' ? idOf(date, null) : idOf(null, date);
      const query = `query ($entity: PartnershipWhere, $tie: LinkPlaceWhere) {
        entity: partnerships(where: $entity) { totalCount }
        tie: organisation(id: "port") { kept: places(where: $tie) { totalCount } }
      }`;
      const variables = {
        entity: { id: { eq: id }, [of]: filter },
        tie: { node: { id: { eq: `at ${id}` } }, tie: { [of]: filter } },
      };
      const { data, errors } = await atlas.ask({ query, variables });
      expect(errors).toEqual([]);
      const kept = { totalCount: Number(passes) };
      expect(data).toEqual({ entity: kept, tie: { kept } });
    });
  });

  describe('a moment is compared as a moment, not as it is written', () => {
    const query = 'query ($createdAt: DateTimeFilter) { organisations(where: {createdAt: $createdAt}) { totalCount } }';

    it.each(WRITINGS)('%j: %s', async (createdAt, passes) => {
      const { data } = await atlas.ask({ query, variables: { createdAt } });
      expect(data).toEqual({ organisations: { totalCount: Number(passes) } });
    });

    it.each(['2024-02-30T00:00Z', '2023-02-29T00:00Z', '2024-05-27T25:00Z', '2024-05-27'])('%s is none', async (lt) => {
      const { errors } = await atlas.ask({ query, variables: { createdAt: { lt } } });
      expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('is not a DateTime') })]);
    });
  });

  describe('a tie is current on the day that it is in Paris', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    it.each(MOMENTS)('%s to %s at %s: %s, for %s', async (since, until, now, current) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      const query = `query ($where: LinkPlaceWhere) {
        organisation(id: "port") { places(where: $where) { edges { current } } }
      }`;
      const variables = { where: { node: { id: { eq: `at ${idOf(since, until)}` } } } };
      const { data } = await atlas.ask({ query, variables });
      expect(data).toEqual({ organisation: { places: { edges: [{ current }] } } });
    });
  });
});
