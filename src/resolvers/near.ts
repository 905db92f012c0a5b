import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Near, QueryOrganisationsNearArgs } from '../generated/resolvers.js';
import { whereClause } from '../graph/cypher.js';
import { decodeCursor, encodeCursor, NUMBER_KEY, pageSize, type Reads, sealOf, TEXT_KEY } from '../planner/planner.js';
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

/** What lies at one of the places that are near, and the keys that it is ordered by. */
interface Found {
  readonly id: string;
  readonly name: string;
  readonly distance: number;
  readonly place: string;
}

type NearArguments = Pick<QueryOrganisationsNearArgs, 'near' | 'first' | 'after'>;

const CURSOR_KEYS = [NUMBER_KEY, TEXT_KEY, TEXT_KEY];

/** The root fields that order by distance. */
export function nearResolvers(bound: number): RootResolvers {
  const near =
    (sought: Sought): RootResolver<NearArguments> =>
    async (_source, { near, first, after }, { reads }, info) => {
      const size = pageSize('first', first);
      const { where, parameters, asked } = reads.filter(info, sought.type, sought.tie);
      const seal = sealOf(sought.type, near, asked);
      const start = after == null ? null : foundAt(decodeCursor(after, seal, CURSOR_KEYS));
      const geography = await Geography.of(reads.store);
      const centre = centreOf(geography, near);
      if (!centre) return null;
      const distances = geography.within(kilometresOf(near), centre);
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
      return written(reads, info, all, { seal, size, start });
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
    if (!known || compare(each, known) < 0) best.set(each.id, each);
  }
  return [...best.values()].sort(compare);
}

function compare(a: Found, b: Found): number {
  return (
    a.distance - b.distance ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.place, b.place)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

interface Page {
  readonly seal: string;
  readonly size: number;
  readonly start: Found | null;
}

function foundAt([distance, name, id]: readonly (string | number | null)[]): Found {
  // Nothing stands after it that is the same at another of its places.
  return { distance: Number(distance), name: String(name), id: String(id), place: '\uffff' };
}

function written(
  reads: Reads,
  info: GraphQLResolveInfo,
  all: readonly Found[],
  { seal, size, start }: Page,
): Promise<unknown> {
  const left = start ? all.filter((each) => compare(each, start) > 0) : all;
  const edges = left.slice(0, size).map(({ id, name, distance, place }) => ({
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
      hasNextPage: left.length > size,
      hasPreviousPage: start !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  });
}
