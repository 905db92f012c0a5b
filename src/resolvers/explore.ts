import type { Explorer, Period, Scope } from '../explore/explore.js';
import type {
  QueryBrokersArgs,
  QueryCommonPartnersArgs,
  QueryCommunitiesArgs,
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
import { decodeCursor, type Explore, encodeCursor, sealOf } from '../planner/planner.js';
import { badInput, within } from './arguments.js';
import type { Context, RootResolver, RootResolvers } from './resolvers.js';

/** The root fields that the projection answers: in their answers an entity is an id, which the planner reads. */
export function exploreResolvers(explorer: Explorer): RootResolvers {
  const commonPartners: RootResolver<QueryCommonPartnersArgs> = async (_source, args, context, info) => {
    const { a, b } = args;
    const first = within('first', args.first, { unlessSaid: 20, least: 0, most: 100 });
    const question = { ...scopeOf(args, context), a, b, first };
    return context.reads.answer(info, await explorer.ask('commonPartners', context.viewer.visibility, question));
  };

  const neighbourhood: RootResolver<QueryNeighbourhoodArgs> = async (_source, args, context, info) => {
    const depth = within('depth', args.depth, { unlessSaid: 1, least: 1, most: 3 });
    const limit = within('limit', args.limit, { unlessSaid: 50, least: 1, most: 300 });
    const question = { ...scopeOf(args, context), of: args.of, depth, limit };
    return context.reads.answer(info, await explorer.ask('neighbourhood', context.viewer.visibility, question));
  };

  const map: RootResolver<QueryMapArgs> = async (_source, args, context, info) => {
    const limit = within('limit', args.limit, { unlessSaid: 2_000, least: 1, most: 5_000 });
    const question = { ...scopeOf(args, context), limit };
    return context.reads.answer(info, await explorer.ask('map', context.viewer.visibility, question));
  };

  const paths: RootResolver<QueryPathsArgs> = async (_source, args, context, info) => {
    const { from, to, avoid, by } = args;
    const question = {
      ...scopeOf(args, context),
      from,
      to,
      maxLength: within('maxLength', args.maxLength, { unlessSaid: 6, least: 1, most: 8 }),
      first: within('first', args.first, { unlessSaid: 3, least: 1, most: 20 }),
      avoid: { ids: avoid?.ids ?? [], types: avoid?.types ?? [], degreeAbove: avoid?.degreeAbove ?? null },
      by: by ?? 'LENGTH',
    };
    return context.reads.answer(info, await explorer.ask('paths', context.viewer.visibility, question));
  };

  const introductions: RootResolver<QueryIntroductionsArgs> = async (_source, args, context, info) => {
    const { from, to } = args;
    const first = within('first', args.first, { unlessSaid: 3, least: 1, most: 10 });
    const question = { ...scopeOf({ ...args, types: null }, context), from, to, first };
    return context.reads.answer(info, await explorer.ask('introductions', context.viewer.visibility, question));
  };

  const brokers: RootResolver<QueryBrokersArgs> = async (_source, args, context, info) => {
    const first = within('first', args.first, { unlessSaid: 20, least: 0, most: 100 });
    const question = { ...scopeOf(args, context), first };
    return context.reads.answer(info, await explorer.ask('brokers', context.viewer.visibility, question));
  };

  const impactOfLosing: RootResolver<QueryImpactOfLosingArgs> = async (_source, args, context, info) => {
    const question = { ...scopeOf(args, context), id: args.id };
    return context.reads.answer(info, await explorer.ask('impactOfLosing', context.viewer.visibility, question));
  };

  const communities: RootResolver<QueryCommunitiesArgs> = async (_source, args, context, info) => {
    const first = within('first', args.first, { unlessSaid: 20, least: 0, most: 100 });
    const question = { ...scopeOf(args, context), first };
    return context.reads.answer(info, await explorer.ask('communities', context.viewer.visibility, question));
  };

  const gaps: RootResolver<QueryGapsArgs> = async (_source, args, context, info) => {
    const first = within('first', args.first, { unlessSaid: 20, least: 0, most: 100 });
    const question = { ...scopeOf(args, context), first };
    return context.reads.answer(info, await explorer.ask('gaps', context.viewer.visibility, question));
  };

  const timeline: RootResolver<QueryTimelineArgs> = async (_source, args, context, info) => {
    const first = within('first', args.first, { unlessSaid: 50, least: 0, most: 200 });
    const question = { ...scopeOf(args, context), of: args.of, first };
    return context.reads.answer(info, await explorer.ask('timeline', context.viewer.visibility, question));
  };

  const ecosystemDiff: RootResolver<QueryEcosystemDiffArgs> = async (_source, args, context, info) => {
    const { from, to } = args;
    if (from > to) throw badInput(`\`from\` is ${from}, after \`to\`, which is ${to}.`);
    const first = within('first', args.first, { unlessSaid: 50, least: 0, most: 200 });
    const question = { ...scopeOf(args, context), from, to, first };
    return context.reads.answer(info, await explorer.ask('ecosystemDiff', context.viewer.visibility, question));
  };

  const dormant: RootResolver<QueryDormantArgs> = async (_source, args, context, info) => {
    const question = {
      ...scopeOf(args, context),
      silentFor: within('silentFor', args.silentFor, { unlessSaid: 24, least: 1, most: 600 }),
      endingWithin: within('endingWithin', args.endingWithin, { unlessSaid: 6, least: 0, most: 600 }),
      first: within('first', args.first, { unlessSaid: 20, least: 0, most: 100 }),
    };
    return context.reads.answer(info, await explorer.ask('dormant', context.viewer.visibility, question));
  };

  const workshopYield: RootResolver<QueryWorkshopYieldArgs> = async (_source, args, context, info) => {
    const question = {
      ...scopeOf(args, context),
      withinMonths: within('withinMonths', args.withinMonths, { unlessSaid: 12, least: 1, most: 120 }),
      first: within('first', args.first, { unlessSaid: 20, least: 0, most: 100 }),
    };
    return context.reads.answer(info, await explorer.ask('workshopYield', context.viewer.visibility, question));
  };

  const matches: RootResolver<QueryMatchesArgs> = async (_source, args, context, info) => {
    const { need = null, owner = null } = args;
    const first = within('first', args.first, { unlessSaid: 20, least: 0, most: 50 });
    const question = { ...scopeOf(args, context), need, owner, first };
    return context.reads.answer(info, await explorer.ask('matches', context.viewer.visibility, question));
  };

  const evidenceDebt: RootResolver<QueryEvidenceDebtArgs> = async (_source, args, context, info) => {
    const first = within('first', args.first, { unlessSaid: 20, least: 0, most: 100 });
    const question = { ...scopeOf(args, context), first };
    return context.reads.answer(info, await explorer.ask('evidenceDebt', context.viewer.visibility, question));
  };

  const suggestedPartners: RootResolver<QuerySuggestedPartnersArgs> = async (_source, args, context, info) => {
    const first = within('first', args.first, { unlessSaid: 10, least: 0, most: 50 });
    const question = { ...scopeOf(args, context), of: args.of, first };
    return context.reads.answer(info, await explorer.ask('suggestedPartners', context.viewer.visibility, question));
  };

  return {
    commonPartners,
    neighbourhood,
    map,
    paths,
    introductions,
    brokers,
    impactOfLosing,
    communities,
    gaps,
    timeline,
    ecosystemDiff,
    dormant,
    workshopYield,
    matches,
    suggestedPartners,
    evidenceDebt,
  };
}

/** The fields marked `@explored`. */
export function exploredFields(explorer: Explorer): Readonly<Record<string, Explore>> {
  const partners: Explore = async (of, { arguments: args, period, visibility, today }) => {
    const types = Array.isArray(args.types) ? args.types.map(String) : null;
    const first = within('first', args.first, { unlessSaid: 20, least: 0, most: 100 });
    const seal = sealOf('partners', period, types);
    const after = typeof args.after === 'string' ? placeOf(args.after, seal) : null;
    const pages = await explorer.ask('partners', visibility, { today, period, types, of, first, after });
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
  const [strength, node] = decodeCursor(cursor, seal, 2);
  return { strength: Number(strength), node: String(node) };
}

interface ScopeArguments {
  readonly activeOn?: string | null;
  readonly activeDuring?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly certainty?: Period['certainty'] | null;
  readonly types?: readonly string[] | null;
}

function scopeOf(args: ScopeArguments, { today }: Context): Scope {
  return { today, period: periodOf(args), types: args.types ?? null };
}

function periodOf({ activeOn, activeDuring, certainty }: ScopeArguments): Period | null {
  if (activeOn && activeDuring) throw badInput('Give `activeOn` or `activeDuring`, not both.');
  const from = activeOn ?? activeDuring?.from ?? null;
  const to = activeOn ?? activeDuring?.to ?? null;
  if (from !== null && to !== null && from > to)
    throw badInput(`\`activeDuring\` begins on ${from}, after it ends on ${to}.`);
  if (from !== null || to !== null) return { from, to, certainty: certainty ?? 'POSSIBLE' };
  if (activeDuring) throw badInput('`activeDuring` wants `from`, `to` or both.');
  return null;
}
