import type { Explorer, Period, Question, QuestionName, Scope } from '../explore/explore.js';
import type {
  QueryBrokersArgs,
  QueryCommonPartnersArgs,
  QueryCommunitiesArgs,
  QueryConsortiumArgs,
  QueryDormantArgs,
  QueryEcosystemDiffArgs,
  QueryEvidenceDebtArgs,
  QueryGapsArgs,
  QueryImpactOfLosingArgs,
  QueryIntroductionsArgs,
  QueryMapArgs,
  QueryMatchesArgs,
  QueryNeighbourhoodArgs,
  QueryPathsArgs,
  QuerySuggestedPartnersArgs,
  QueryTimelineArgs,
  QueryWorkshopYieldArgs,
} from '../generated/resolvers.js';
import { decodeCursor, type Explore, encodeCursor, NUMBER_KEY, sealOf, TEXT_KEY } from '../planner/planner.js';
import { badInput, within } from './arguments.js';
import type { Context, RootResolver, RootResolvers } from './resolvers.js';

/** What a search for teams can be asked for, so that it stays small. */
const MOST_REQUIREMENTS = 8;
const MOST_REQUIRED_MEMBERS = 12;

type RootQuestion = Exclude<QuestionName, 'partners' | 'holdsAny'>;

/** What each root field asks, beside the days and the sorts of ties that all of them take. */
const ROOTS: { readonly [Name in RootQuestion]: (args: never) => Omit<Question<Name>, keyof Scope> } = {
  commonPartners: ({ a, b, first }: QueryCommonPartnersArgs) => {
    if (a === b) throw badInput('`a` and `b` are the same player.');
    return { a, b, first: firstOf(first) };
  },
  neighbourhood: ({ of, depth, limit }: QueryNeighbourhoodArgs) => ({
    of,
    depth: within('depth', depth, { unlessSaid: 1, least: 1, most: 3 }),
    limit: within('limit', limit, { unlessSaid: 50, least: 1, most: 300 }),
  }),
  map: ({ limit }: QueryMapArgs) => ({ limit: within('limit', limit, { unlessSaid: 2_000, least: 1, most: 5_000 }) }),
  paths: ({ from, to, avoid, by, maxLength, first }: QueryPathsArgs) => ({
    from,
    to,
    maxLength: within('maxLength', maxLength, { unlessSaid: 6, least: 1, most: 8 }),
    first: within('first', first, { unlessSaid: 3, least: 1, most: 20 }),
    avoid: { ids: avoid?.ids ?? [], types: avoid?.types ?? [], degreeAbove: avoid?.degreeAbove ?? null },
    by: by ?? 'LENGTH',
  }),
  introductions: ({ from, to, first }: QueryIntroductionsArgs) => ({
    from,
    to,
    first: within('first', first, { unlessSaid: 3, least: 1, most: 10 }),
  }),
  brokers: ({ first }: QueryBrokersArgs) => ({ first: firstOf(first) }),
  impactOfLosing: ({ id }: QueryImpactOfLosingArgs) => ({ id }),
  communities: ({ first }: QueryCommunitiesArgs) => ({ first: firstOf(first) }),
  gaps: ({ first }: QueryGapsArgs) => ({ first: firstOf(first) }),
  timeline: ({ of, first }: QueryTimelineArgs) => ({ of, first: firstOf(first, 50, 200) }),
  ecosystemDiff: ({ from, to, first }: QueryEcosystemDiffArgs) => {
    if (from > to) throw badInput(`\`from\` is ${from}, after \`to\`, which is ${to}.`);
    return { from, to, first: firstOf(first, 50, 200) };
  },
  dormant: ({ silentFor, endingWithin, first }: QueryDormantArgs) => ({
    silentFor: within('silentFor', silentFor, { unlessSaid: 24, least: 1, most: 600 }),
    endingWithin: within('endingWithin', endingWithin, { unlessSaid: 6, least: 0, most: 600 }),
    first: firstOf(first),
  }),
  workshopYield: ({ withinMonths, first }: QueryWorkshopYieldArgs) => ({
    withinMonths: within('withinMonths', withinMonths, { unlessSaid: 12, least: 1, most: 120 }),
    first: firstOf(first),
  }),
  matches: ({ need = null, owner = null, first }: QueryMatchesArgs) => ({ need, owner, first: firstOf(first, 20, 50) }),
  suggestedPartners: ({ of, first }: QuerySuggestedPartnersArgs) => ({ of, first: firstOf(first, 10, 50) }),
  consortium: ({ requirements, within: place, with: included, without, first }: QueryConsortiumArgs) => ({
    requirements: requirementsOf(requirements),
    within: place ?? null,
    with: distinct('with', included ?? [], 10),
    without: without ?? [],
    first: within('first', first, { unlessSaid: 3, least: 1, most: 10 }),
  }),
  evidenceDebt: ({ first }: QueryEvidenceDebtArgs) => ({ first: firstOf(first) }),
};

function firstOf(first: unknown, unlessSaid = 20, most = 100): number {
  return within('first', first, { unlessSaid, least: 0, most });
}

function requirementsOf(requirements: QueryConsortiumArgs['requirements']): Question<'consortium'>['requirements'] {
  within('requirements', requirements.length, { unlessSaid: 1, least: 1, most: MOST_REQUIREMENTS });
  const asked = requirements.map(({ topic = null, role = null, kind = null, members }) => {
    if (topic === null && kind === null && !role?.trim())
      throw badInput('A requirement wants `topic`, `role`, `kind` or several of them.');
    return {
      topic,
      role: role?.trim() || null,
      kind,
      members: within('members', members, { unlessSaid: 1, least: 1, most: 5 }),
    };
  });
  const members = asked.reduce((sum, requirement) => sum + requirement.members, 0);
  within('members', members, { unlessSaid: 1, least: 1, most: MOST_REQUIRED_MEMBERS });
  return asked;
}

function distinct(name: string, ids: readonly string[], most: number): string[] {
  within(name, ids.length, { unlessSaid: 0, least: 0, most });
  return [...new Set(ids)];
}

/** The root fields that the projection answers: in their answers an entity is an id, which the planner reads. */
export function exploreResolvers(explorer: Explorer): RootResolvers {
  const names = Object.keys(ROOTS) as RootQuestion[];
  return Object.fromEntries(names.map((name) => [name, resolverOf(explorer, name)]));
}

function resolverOf<Name extends RootQuestion>(explorer: Explorer, name: Name): RootResolver<never> {
  // GraphQL gives each field the arguments that the schema says it has.
  const asked = ROOTS[name] as (args: ScopeArguments) => Omit<Question<Name>, keyof Scope>;
  return async (_source, args: ScopeArguments, context, info) => {
    const question = { ...scopeOf(args, context), ...asked(args) } as Question<Name>;
    return context.reads.answer(info, await explorer.ask(name, context.viewer.visibility, question));
  };
}

/** The fields marked `@explored`. */
export function exploredFields(explorer: Explorer): Readonly<Record<string, Explore>> {
  const partners: Explore = async (of, { arguments: args, period, visibility, today }) => {
    const types = Array.isArray(args.types) ? args.types.map(String) : null;
    const first = firstOf(args.first);
    const seal = sealOf('partners', period, types);
    const after = typeof args.after === 'string' ? placeOf(args.after, seal) : null;
    const certainty = period?.certainty ?? 'POSSIBLE';
    const pages = await explorer.ask('partners', visibility, { today, period, certainty, types, of, first, after });
    return pages.map(({ partners, total, hasNextPage }) => {
      const edges = partners.map((partner) => ({
        ...partner,
        cursor: encodeCursor(seal, [partner.strength, partner.node]),
      }));
      return {
        edges,
        nodes: partners.map(({ node }) => node),
        totalCount: total,
        pageInfo: {
          hasNextPage,
          hasPreviousPage: after !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    });
  };
  return { partners };
}

function placeOf(cursor: string, seal: string): { readonly strength: number; readonly node: string } {
  const [strength, node] = decodeCursor(cursor, seal, [NUMBER_KEY, TEXT_KEY]);
  return { strength: Number(strength), node: String(node) };
}

interface ScopeArguments {
  readonly activeOn?: string | null;
  readonly activeDuring?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly certainty?: Scope['certainty'] | null;
  readonly types?: readonly string[] | null;
}

function scopeOf(args: ScopeArguments, { today }: Context): Scope {
  return { today, period: periodOf(args), certainty: args.certainty ?? 'POSSIBLE', types: args.types ?? null };
}

function periodOf({ activeOn, activeDuring }: ScopeArguments): Period | null {
  if (activeOn && activeDuring) throw badInput('Give `activeOn` or `activeDuring`, not both.');
  const from = activeOn ?? activeDuring?.from ?? null;
  const to = activeOn ?? activeDuring?.to ?? null;
  if (from !== null && to !== null && from > to)
    throw badInput(`\`activeDuring\` begins on ${from}, after it ends on ${to}.`);
  if (from !== null || to !== null) return { from, to };
  if (activeDuring) throw badInput('`activeDuring` wants `from`, `to` or both.');
  return null;
}
