import { GraphQLError } from 'graphql';
import {
  type AppliedChangeSet,
  type Change,
  countChangeSets,
  countLog,
  differing,
  fieldIn,
  fieldsOf,
  isProvenance,
  isTie,
  type LogFilter,
  type LoggedChange,
  type LogPosition,
  readChangeSet,
  readChangeSets,
  readLog,
  rowIn,
  type UndoConflict,
  undoChangeSet,
} from '../changes/changes.js';
import type {
  ChangeKind,
  MutationUndoChangeSetArgs,
  QueryChangeSetArgs,
  QueryChangeSetsArgs,
  QueryChangesArgs,
} from '../generated/resolvers.js';
import type { GraphStore } from '../graph/store.js';
import type { Model, PropertyValue, TieProperties } from '../model/model.js';
import { sealOf } from '../planner/planner.js';
import { pageOf } from './page.js';
import type { RootResolver, RootResolvers } from './resolvers.js';

/** What was changed, and how it is undone. */
export function historyResolvers(store: GraphStore, model: Model): RootResolvers {
  const changes: RootResolver<QueryChangesArgs> = async (_source, args, { reads }, info) => {
    const { since = null, of = null, changeSet = null } = args;
    const revision = changeSet === null ? null : revisionOf(changeSet);
    const filter: LogFilter = { since, of, revision };
    return pageOf(reads, info, args, {
      seal: sealOf('changes', filter),
      keys: 3,
      read: (after, first) => readLog(reads.store, filter, { after: after && positionOf(after), first }),
      count: () => countLog(reads.store, filter),
      keysOf: ({ position }) => position,
      write: (logged) => writeChange(model, logged),
    });
  };

  const changeSets: RootResolver<QueryChangeSetsArgs> = async (_source, args, { reads }, info) => {
    const { since = null } = args;
    return pageOf(reads, info, args, {
      seal: sealOf('changeSets', since),
      keys: 1,
      read: (after, first) => readChangeSets(reads.store, { since, before: after?.[0] ?? null, first }),
      count: () => countChangeSets(reads.store, since),
      keysOf: ({ revision }) => [revision],
      write: writeChangeSet,
    });
  };

  const changeSet: RootResolver<QueryChangeSetArgs> = async (_source, { id }, { reads }, info) => {
    const found = await readChangeSet(reads.store, revisionOf(id));
    return reads.answer(info, found && writeChangeSet(found));
  };

  const undo: RootResolver<MutationUndoChangeSetArgs> = async (
    _source,
    { id, skipConflicts = false, dryRun = false },
    context,
    info,
  ) => {
    const { reads, viewer } = context;
    const report = await undoChangeSet(store, model, revisionOf(id), {
      author: viewer.name,
      skipConflicts,
      dryRun,
    });
    if (!report)
      throw new GraphQLError(`There is no change set "${id}"; \`changeSets\` lists those that there are.`, {
        extensions: { code: 'NOT_FOUND' },
      });
    return reads.answer(info, {
      ...report,
      changeSet: report.changeSet && writeChangeSet(report.changeSet),
      conflicts: report.conflicts.map((conflict) => writeConflict(model, conflict)),
    });
  };

  return { changes, changeSets, changeSet, undoChangeSet: undo };
}

/** The revision that an id stands for; one that is none made no change set. */
function revisionOf(id: string): number {
  return /^\d{1,15}$/.test(id) ? Number(id) : -1;
}

function positionOf([revision = 0, chunk = 0, line = 0]: readonly number[]): LogPosition {
  return [revision, chunk, line];
}

export function writeChangeSet({ revision, at, cause, entities, ties }: AppliedChangeSet): object {
  const { kind, author } = cause;
  return {
    id: String(revision),
    revision,
    at,
    kind,
    author,
    files: cause.kind === 'IMPORT' ? cause.files : [],
    undoes: cause.kind === 'UNDO' ? String(cause.undoes) : null,
    entities,
    ties,
  };
}

function writeChange(model: Model, { position, changeSet, change }: LoggedChange): object {
  return {
    id: position.join('-'),
    changeSet: writeChangeSet(changeSet),
    kind: kindOf(change),
    ...thingOf(change),
    origin: rowIn(change.after ?? {}, changeSet.revision),
    fields: writeFields(model, change),
  };
}

function kindOf({ before, after }: Change): ChangeKind {
  if (before === null) return 'CREATED';
  return after === null ? 'DELETED' : 'CHANGED';
}

/** In an answer an entity is an id, which the planner reads. */
function thingOf(change: Change): object {
  const { type, id: of } = change;
  if (!isTie(change)) return { type, of, entity: of };
  const { from, to } = change;
  return { type, of, from, fromEntity: from, to, toEntity: to };
}

/** In the order of the schema. */
function writeFields(model: Model, { type, before, after }: Change): object[] {
  const [old, now] = [fieldsOf(before ?? {}), fieldsOf(after ?? {})];
  const fields = fieldsIn(model, type);
  return differing(old, now)
    .filter((field) => !isProvenance(field) && !STAMPS.has(field))
    .map((field) => ({ field, name: pathOf(fields, field) }))
    .sort((a, b) => placeOf(fields, a.name) - placeOf(fields, b.name) || (a.name < b.name ? -1 : 1))
    .map(({ field, name }) => ({ name, before: textOf(fieldIn(old, field)), after: textOf(fieldIn(now, field)) }));
}

/** What the product itself writes says nothing of the thing. */
const STAMPS: ReadonlySet<string> = new Set(['createdAt']);

type ModelFields = TieProperties['fields'];

function fieldsIn({ entities, relationships, tieProperties }: Model, type: string): ModelFields {
  const owner = entities.get(type) ?? tieProperties.get(relationships.get(type)?.properties ?? '');
  return owner?.fields ?? new Map();
}

/** Where the API has what is kept in a property: `budgetAmount` is `budget.amount`. */
function pathOf(fields: ModelFields, property: string): string {
  for (const field of fields.values()) {
    const inner = field.kind === 'flattened' && field.fields.find((each) => each.property === property);
    if (inner) return `${field.name}.${inner.name}`;
  }
  return property;
}

function placeOf(fields: ModelFields, path: string): number {
  return [...fields.keys()].indexOf(path.split('.', 1)[0] ?? '');
}

function textOf(value: PropertyValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.join(' | ') : String(value);
}

function writeConflict(model: Model, conflict: UndoConflict): object {
  const { reason, change, field, written, current, because, later } = conflict;
  return {
    reason,
    ...thingOf(change),
    field: field === null ? null : pathOf(fieldsIn(model, change.type), field),
    written: textOf(written),
    current: textOf(current),
    because,
    changeSet: later && writeChangeSet(later),
  };
}
