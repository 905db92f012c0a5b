import type { QueryCoverageArgs } from '../generated/resolvers.js';
import type { Reader } from '../graph/store.js';
import { type Model, membersOf, type Visibility } from '../model/model.js';
import type { RootResolver, RootResolvers } from './resolvers.js';

const MOST_PROVIDERS = 20;

/** Whether something was there on a day: it may have been, or surely was. What is asked of no day always was. */
const ALIVE = {
  POSSIBLE: (variable: string, from: string, to: string) =>
    `($day IS NULL OR (coalesce(${variable}.${from}Min, '') <= $day AND coalesce(${variable}.${to}Max, '9999-12-31') >= $day))`,
  CERTAIN: (variable: string, from: string, to: string) =>
    `($day IS NULL OR (${variable}.${from}Max <= $day AND ${variable}.${to}Min >= $day))`,
} as const;

/** The root field that counts help by stage and service. */
export function coverageResolvers(model: Model): RootResolvers {
  const coverage: RootResolver<QueryCoverageArgs> = async (_source, { activeOn, certainty }, { viewer, reads }, info) =>
    reads.answer(
      info,
      await readCoverage(reads.store, model, {
        visibility: viewer.visibility,
        day: activeOn ?? null,
        certainty: certainty ?? 'POSSIBLE',
      }),
    );
  return { coverage };
}

interface Asked {
  readonly visibility: Visibility;
  readonly day: string | null;
  readonly certainty: keyof typeof ALIVE;
}

interface Cell {
  readonly stage: string | null;
  readonly service: string;
  readonly supports: number;
  readonly providers: readonly string[];
  readonly providerCount: number;
}

async function readCoverage(store: Reader, model: Model, { visibility, day, certainty }: Asked) {
  const alive = (type: string, variable: string) => {
    const lifetime = (model.entities.get(type) ?? model.tieProperties.get(type))?.lifetime;
    return lifetime ? ALIVE[certainty](variable, lifetime.from, lifetime.to) : 'true';
  };
  const helped = membersOf(model, 'Supported').map((type) => `(NOT b:${type} OR ${alive(type, 'b')})`);
  // Nobody's organisations or projects are hidden today; should they be, they are not counted either.
  const seen = visibility === 'PUBLIC' ? 'coalesce(a.public, true) AND coalesce(b.public, true) AND ' : '';
  const rows = await store.query(
    `MATCH (a:Organisation)-[r:SUPPORTS]->(b:Entity)
     WHERE ${seen}r.service IS NOT NULL AND ${[alive('Support', 'r'), alive('Organisation', 'a'), ...helped].join(' AND ')}
     RETURN coalesce(r.stage, b.stage) AS stage, r.service AS service, a.id AS provider, a.sortName AS name
     ORDER BY name, provider`,
    { day },
  );
  const startUps = await store.query(
    `MATCH (m:Organisation {kind: 'START_UP'}) WHERE ${alive('Organisation', 'm')} RETURN m.stage AS stage, count(*) AS count`,
    { day },
  );
  const stages = enumOf(model, 'Stage');
  const hasUnsaid = rows.some(({ stage }) => stage === null);
  return {
    cells: [...stages, ...(hasUnsaid ? [null] : [])].flatMap((stage) =>
      enumOf(model, 'SupportService').map((service) => cellOf(rows, stage, service)),
    ),
    startUps: [...stages, null].flatMap((stage) => {
      const found = startUps.find((row) => row.stage === stage);
      return found || stage !== null ? [{ stage, count: Number(found?.count ?? 0) }] : [];
    }),
  };
}

function cellOf(rows: readonly Readonly<Record<string, unknown>>[], stage: string | null, service: string): Cell {
  const supports = rows.filter((row) => row.stage === stage && row.service === service);
  const providers = [...new Set(supports.map(({ provider }) => String(provider)))];
  return {
    stage,
    service,
    supports: supports.length,
    providers: providers.slice(0, MOST_PROVIDERS),
    providerCount: providers.length,
  };
}

function enumOf(model: Model, name: string): readonly string[] {
  const fields = [...model.entities.values(), ...model.tieProperties.values()].flatMap(({ fields }) => [
    ...fields.values(),
  ]);
  const field = fields.find((each) => each.kind === 'stored' && each.type === name);
  return (field?.kind === 'stored' && field.values) || [];
}
