import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Near, QueryOrganisationsNearArgs } from '../generated/resolvers.js';
import { whereClause } from '../graph/cypher.js';
import {
  decodeCursor,
  encodeCursor,
  isBackwards,
  NUMBER_KEY,
  pageSize,
  type Reads,
  sealOf,
  TEXT_KEY,
} from '../planner/planner.js';
import { badInput } from './arguments.js';
import { Geography, type Point } from './geography.js';
import type { RootResolver, RootResolvers } from './resolvers.js';

const MOST_KILOMETRES = 1_000;

/** What is looked for at the place `place`. */
interface Sought {
  readonly type: string;
  /** What describes the ties that lead to it. */
  readonly tie: string;
  readonly pattern: string;
}

const ORGANISATIONS: Sought = {
  type: 'Organisation',
  tie: 'Link',
  pattern: '(:Place {id: place})<-[r:LOCATED_AT]-(m:Organisation)',
};
const PLACES: Sought = { type: 'Place', tie: 'Link', pattern: '(m:Place {id: place})' };

/** What a list is ordered by, and its cursors hold. */
interface Keys {
  readonly distance: number;
  readonly name: string;
  readonly id: string;
}

/** What lies at one of the places that are near. */
interface Found extends Keys {
  readonly place: string;
}

type PageArguments = Pick<QueryOrganisationsNearArgs, 'first' | 'after' | 'last' | 'before'>;
type NearArguments = Pick<QueryOrganisationsNearArgs, 'near'> & PageArguments;

const CURSOR_KEYS = [NUMBER_KEY, TEXT_KEY, TEXT_KEY];

/** The root fields that order by distance. */
export function nearResolvers(bound: number): RootResolvers {
  const near =
    (sought: Sought): RootResolver<NearArguments> =>
    async (_source, { near, ...paging }, { reads }, info) => {
      const kilometres = kilometresOf(near);
      const { where, parameters, asked } = reads.filter(info, sought.type, sought.tie);
      const page = pageOf(paging, sealOf(sought.type, near, asked));
      const geography = await Geography.of(reads.store);
      const centre = centreOf(geography, near);
      // What is asked of it may be wrong all the same.
      if (!centre) return reads.answer(info, null);
      const distances = geography.within(kilometres, centre);
      if (distances.size > bound) throw tooWide(info, bound);
      const rows = await reads.store.query(
        `UNWIND $places AS place MATCH ${sought.pattern}${whereClause(where)}
         RETURN m.id AS id, m.sortName AS name, place LIMIT $most`,
        { ...parameters, places: [...distances.keys()], most: bound + 1 },
      );
      if (rows.length > bound) throw tooWide(info, bound);
      const all = nearest(
        rows.map(({ id, name, place }) => ({
          id: String(id),
          name: String(name),
          place: String(place),
          distance: distances.get(String(place)) ?? 0,
        })),
      );
      return written(reads, info, all, page);
    };
  return { organisationsNear: near(ORGANISATIONS), placesNear: near(PLACES) };
}

/** Where to look around; null when there is no such place. */
function centreOf(geography: Geography, { place, point }: Near): Point | null {
  if ((place == null) === (point == null)) throw badInput('`near` wants `place` or `point`, and not both.');
  if (point) return checked(point);
  const found = geography.pointOf(String(place));
  if (found === null)
    throw badInput(
      `Nobody has said where the place \`${place}\` lies: give a \`point\`, or its \`location\` in the workbook.`,
    );
  return found ?? null;
}

function checked({ latitude, longitude }: Point): Point {
  if (Math.abs(latitude) > 90) throw badInput(`\`latitude\` is ${latitude}; it must be from -90 to 90.`);
  if (Math.abs(longitude) > 180) throw badInput(`\`longitude\` is ${longitude}; it must be from -180 to 180.`);
  return { latitude, longitude };
}

function kilometresOf({ within }: Near): number {
  if (typeof within === 'number' && within > 0 && within <= MOST_KILOMETRES) return within;
  throw badInput(`\`within\` is ${within}; it must be above 0, and ${MOST_KILOMETRES} at most.`);
}

function tooWide({ path }: GraphQLResolveInfo, bound: number): GraphQLError {
  const message = `\`${path.key}\` finds more than ${bound}. Narrow it with \`where\`, or a smaller \`within\`.`;
  return new GraphQLError(message, { extensions: { code: 'LEVEL_TOO_WIDE', limit: bound } });
}

/** Each once, at the nearest of its places, the nearest first. */
function nearest(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const each of found) {
    const known = best.get(each.id);
    if (!known || (compare(each, known) || compareTexts(each.place, known.place)) < 0) best.set(each.id, each);
  }
  return [...best.values()].sort(compare);
}

function compare(a: Keys, b: Keys): number {
  return a.distance - b.distance || compareTexts(a.name, b.name) || compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What is asked of a list: from which end, how many, and between which rows. */
interface Page {
  readonly seal: string;
  readonly backwards: boolean;
  readonly size: number;
  readonly after: Keys | null;
  readonly before: Keys | null;
}

function pageOf({ first, after, last, before }: PageArguments, seal: string): Page {
  const backwards = isBackwards(first, last);
  const keysAt = (cursor: string | null | undefined) => (cursor == null ? null : keysIn(cursor, seal));
  return {
    seal,
    backwards,
    size: pageSize(backwards ? 'last' : 'first', last ?? first),
    after: keysAt(after),
    before: keysAt(before),
  };
}

function keysIn(cursor: string, seal: string): Keys {
  const [distance, name, id] = decodeCursor(cursor, seal, CURSOR_KEYS);
  return { distance: Number(distance), name: String(name), id: String(id) };
}

function written(
  reads: Reads,
  info: GraphQLResolveInfo,
  all: readonly Found[],
  { seal, backwards, size, after, before }: Page,
): Promise<unknown> {
  const between = all.filter((each) => (!after || compare(each, after) > 0) && (!before || compare(each, before) < 0));
  const more = between.length > size;
  const rows = backwards ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const edges = rows.map(({ id, name, distance, place }) => ({
    cursor: encodeCursor(seal, [distance, name, id]),
    node: id,
    distance,
    place,
  }));
  return reads.answer(info, {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: backwards ? before !== null : more,
      hasPreviousPage: backwards ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  });
}
