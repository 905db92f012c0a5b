import { GraphError, type GraphStore } from '../graph/store.js';
import type { Cause, EntityChange, Model, Naming, Properties, TieChange } from '../model/model.js';
import { nameOfTie, type Precedence, readExports, readImports, withOverruled } from './newer.js';
import { checkIdentifiers, type EntityPlan, planEntities } from './plan-entities.js';
import { planTies, type TiePlan } from './plan-ties.js';
import { presentIn } from './present.js';
import type { Problem } from './problem.js';
import type { Preview, Records } from './records.js';
import { reporter as newReporter, type Reporter } from './reporter.js';
import { IDENTIFIERS, shapesOf } from './shape.js';
import { difference, listIn, textIn } from './values.js';

export interface PreviewOptions {
  /** What the graph is called from then on, where it has no name yet. */
  readonly name?: string | null;
  /** Whether what the records say goes before what somebody wrote since their files were last imported. */
  readonly overwrite?: boolean;
  /** The revision of the graph that a file shows, by file, where it is an export. */
  readonly exports?: ReadonlyMap<string, number>;
}

/**
 * Compares what is wanted with what is: gives the exact difference, and everything that is wrong with it.
 * A change set with an error among its problems must not be applied.
 */
export async function preview(
  store: GraphStore,
  model: Model,
  records: Records,
  cause: Cause,
  { name = null, overwrite = false, exports = new Map() }: PreviewOptions = {},
): Promise<Preview> {
  const revision = await store.revision();
  if (revision === null)
    throw new GraphError('NOT_ATLAS', `${store.description} has not been set up: start Atlas on it`);
  const shapes = shapesOf(model);
  const present = presentIn(store, shapes);
  const reporter = newReporter();
  const batch = revision + 1;

  const known = await present.entities(
    idsOf(
      records,
      [...shapes.ties.values()].flatMap(({ references }) => references),
    ),
  );
  const precedence = {
    overwrite,
    known: new Map([
      ...(await readImports(store, filesOf(records))),
      ...(await readExports(store, new Map([...exports].filter(([, made]) => made <= revision)))),
    ]),
    overruled: new Set<string>(),
  };
  const planning = { model, shapes, reporter, known, precedence, batch };
  const entities = planEntities(planning, records.entities);
  checkIdentifiers(planning, entities, await present.holders(newIdentifiers(entities)));

  const { plans: ties, covered } = await planTies(
    {
      model,
      shapes,
      reporter,
      present,
      typeOf: (id) => entities.get(id)?.type ?? known.get(id)?.type,
      ids: () => new Set([...entities.keys(), ...known.keys()]),
      isOld: (id) => known.has(id),
      precedence,
      batch,
    },
    records.ties,
    records.withdrawals,
  );

  refuseLacking(reporter, records, known, ties);
  sayReturned(reporter, precedence, [...entities.values(), ...ties]);

  return {
    changeSet: {
      cause: withOverruled(cause, precedence),
      revision,
      naming: await namingBy(store, name),
      entities: [...entities.values()].flatMap(entityChange),
      ties: ties.flatMap(tieChange),
    },
    problems: [...foreignExports(exports, revision), ...reporter.problems],
    entities: new Map([...entities].map(([id, { type, after }]) => [id, { type, properties: after }])),
    ties: new Set([...covered, ...ties.map(({ id }) => id)]),
    unsaid: [...entities.values(), ...ties].flatMap(({ unsaid }) => unsaid),
  };
}

/** A sheet that only changes what is there may leave out columns; one that brings something new needs those that all rows need. */
function refuseLacking(
  reporter: Reporter,
  { entities }: Records,
  known: ReadonlyMap<string, unknown>,
  ties: readonly TiePlan[],
): void {
  const lacking = entities.filter(({ id, lacks = [] }) => lacks.length > 0 && !known.has(id));
  if (lacking.length === 0) return;
  const tied = new Set(ties.flatMap(({ type, from, to }) => [`from ${type} ${from}`, `to ${type} ${to}`]));
  const told = new Set<string>();
  for (const { id, lacks = [], place } of lacking) {
    for (const { heading, header, type, end } of lacks) {
      const column = [place.file, place.sheet, heading].join('\n');
      if (tied.has(`${end} ${type} ${id}`) || told.has(column)) continue;
      told.add(column);
      reporter.report(
        { ...place, row: header },
        {
          code: 'MISSING_COLUMN',
          property: null,
          message: `there is no column "${heading}", and every new row needs one; add it`,
        },
      );
    }
  }
}

/** Tells what comes back because it was taken away after its row was exported. */
function sayReturned(reporter: Reporter, { known }: Precedence, plans: readonly (EntityPlan | TiePlan)[]): void {
  for (const plan of plans) {
    const { id, before, place } = plan;
    const knownToFile = known.get(place.file);
    const deleted = knownToFile?.since.deleted.get(id);
    if (before !== null || !knownToFile || deleted === undefined) continue;
    const [name, property] = 'from' in plan ? [nameOfTie(plan), 'to'] : [`"${id}"`, 'id'];
    reporter.report(place, {
      severity: 'WARNING',
      code: 'RETURNED',
      property,
      value: id,
      message: `${name} comes back, which was taken away (batch ${deleted}) after revision ${knownToFile.revision}, of which ${place.file} is an export; if it should not, take it out of the file`,
    });
  }
}

/** An empty graph has nothing that the export of another could replace. */
function foreignExports(exports: ReadonlyMap<string, number>, revision: number): Problem[] {
  const foreign = [...exports].filter(([, made]) => revision > 0 && made > revision);
  return foreign.map(([file, made]) => ({
    ...{ file, sheet: null, row: null, column: null, value: String(made) },
    severity: 'WARNING',
    code: 'FOREIGN_EXPORT',
    message: `${file} is an export of revision ${made}, and this graph is at revision ${revision}: it comes from another graph, or this one was restored since, and it is read as a file that people made; export from this graph, and edit that`,
  }));
}

/** A name is given once. */
async function namingBy(store: GraphStore, name: string | null): Promise<Naming | null> {
  const [unnamed] = name === null ? [] : await store.query('MATCH (a:Atlas) WHERE a.name IS NULL RETURN a.key AS key');
  return unnamed ? { before: null, after: name } : null;
}

function filesOf({ entities, ties }: Records): string[] {
  return [...new Set([...entities, ...ties].map(({ place }) => place.file))];
}

/** Every id that is spoken of. */
function idsOf(records: Records, references: readonly { readonly property: string }[]): Set<string> {
  const properties = new Set(references.map(({ property }) => property));
  const ids = new Set(records.entities.map(({ id }) => id));
  for (const { from, to, values } of records.ties) {
    ids.add(from).add(to);
    for (const property of properties) {
      const id = textIn(values, property);
      if (id !== null) ids.add(id);
    }
  }
  return ids;
}

function newIdentifiers(plans: ReadonlyMap<string, EntityPlan>): Set<string> {
  return new Set(
    [...plans.values()].flatMap(({ before, after }) => {
      const old = new Set(listIn(before?.properties ?? {}, IDENTIFIERS));
      return listIn(after, IDENTIFIERS).filter((key) => !old.has(key));
    }),
  );
}

function entityChange({ type, id, before, after }: EntityPlan): EntityChange[] {
  return changed(before?.properties ?? null, after).map((change) => ({ type, id, ...change }));
}

function tieChange({ type, id, from, to, before, after }: TiePlan): TieChange[] {
  return changed(before, after).map((change) => ({ type, id, from, to, ...change }));
}

interface BeforeAfter {
  readonly before: Properties | null;
  readonly after: Properties | null;
}

function changed(before: Properties | null, after: Properties | null): BeforeAfter[] {
  if (before === null || after === null) return [{ before, after }];
  const differs = difference(before, after);
  return differs ? [differs] : [];
}
