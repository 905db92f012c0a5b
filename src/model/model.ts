import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModel } from './read.js';

export type { Cause, ChangeSet, EntityChange, Naming, Properties, PropertyValue, TieChange } from './change-set.js';
export { deriveSchema } from './derive.js';
export { figuresOf, modelSeenBy } from './figures.js';
export { foldPart, searchKey, sortName } from './fold.js';
export {
  connectionName,
  countName,
  enumValueName,
  facetFields,
  filterName,
  hierarchyOf,
  orderable,
  plainFields,
} from './names.js';
export { maxProperty, minProperty, ONGOING, type ParsedPartialDate, parsePartialDate } from './partial-date.js';
export { parseUrl } from './url.js';
export { PUBLIC_VIEWER, type Viewer, type Visibility } from './viewer.js';

/** A heading of the workbook that fills a field (`@column`). */
export interface Column {
  readonly en: string;
  readonly fr: string;
  readonly also: readonly string[];
  readonly required: boolean;
  /** The tie type or identifier scheme that one cell is a short form of; null for a column of its own. */
  readonly short: string | null;
  /** The tie's own fields that have a column on this sheet too (only beside `short`). */
  readonly with: readonly string[];
}

interface FieldBase {
  readonly name: string;
  /** What the SDL says of it: documentation for frontends and staff. */
  readonly description: string;
  /** Null to the public, forbidden to it in filters and orderings. */
  readonly staffOnly: boolean;
  /** Whether `search` finds the entity by its text (`@searched`). */
  readonly searched: boolean;
  readonly columns: readonly Column[];
}

/** Kept in one property of the node or tie, of the field's own name or, in a flattened object, `prefix` + Name. */
export interface StoredField extends FieldBase {
  readonly kind: 'stored';
  readonly property: string;
  /** A scalar's or an enum's name: `String`, `PartialDate`, `OrganisationKind`. */
  readonly type: string;
  /** The enum's values in order; null for a scalar. */
  readonly values: readonly string[] | null;
  readonly list: boolean;
  readonly required: boolean;
  /** Written by the product itself; no column fills it. */
  readonly recorded: boolean;
  /** The least and the most that a number can be (`@range`); null where any will do. */
  readonly range: Range | null;
  /** Whether it is the address of a page (`@link`). */
  readonly link: boolean;
  /** Where the public's is kept of what is worked out from the ties (`@figure`); null for what is said. */
  readonly publicProperty: string | null;
  /** The date that a lifetime ends with: the only one that may go on. */
  readonly ends: boolean;
}

export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** An object kept as properties of its owner (`@flatten`); null when its first required field is. */
export interface FlattenedField extends FieldBase {
  readonly kind: 'flattened';
  readonly type: string;
  readonly fields: readonly StoredField[];
}

/** Worked out from stored properties (`@computed`): `current`, `identifiers`, `attributes`. */
export interface ComputedField extends FieldBase {
  readonly kind: 'computed';
  readonly type: string;
  readonly reads: readonly string[];
}

/** Worked out on the projection of the graph (`@explored`), when it is asked. */
export interface ExploredField extends FieldBase {
  readonly kind: 'explored';
  readonly type: string;
}

/** A relationship to other entities (`@relationship`). */
export interface TieField extends FieldBase {
  readonly kind: 'tie';
  readonly types: readonly string[];
  readonly direction: 'IN' | 'OUT' | 'EITHER';
  /** The name of the type that describes the tie's properties. */
  readonly properties: string;
  /** The far end: an entity's or an interface's name. */
  readonly far: string;
  /** False for a field that gives one entity rather than a connection. */
  readonly many: boolean;
  /** How close it brings together those who share its far end, from 0 to 1 (`@allies`); null where it does not. */
  readonly allies: number | null;
  /** Whether it leads to what the entity is a part of, of its own type (`@hierarchy`). */
  readonly hierarchy: boolean;
}

/** A tie's `source`: an entity whose id is a property of the tie. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  readonly property: string;
  readonly far: string;
}

export type Field = StoredField | FlattenedField | ComputedField | ExploredField | TieField | ReferenceField;

export interface Lifetime {
  readonly from: string;
  readonly to: string;
}

interface ObjectBase {
  readonly name: string;
  readonly description: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly lifetime: Lifetime | null;
  /** Heading words of its sheet, English and French. */
  readonly sheet: { readonly en: string; readonly fr: string } | null;
}

/** A type stored as nodes: label `name` beside the label `Entity`. */
export interface EntityType extends ObjectBase {
  /** The names of its root fields: `organisation`, `organisations`. */
  readonly singular: string;
  readonly plural: string;
  readonly interfaces: readonly string[];
  /** When the public may see one: always (null), by a property's value PUBLIC, or through whom it is tied to. */
  readonly visible: { readonly property: string } | { readonly through: string } | null;
  /** Whether many things share one without having to do with one another (`@backdrop`). */
  readonly backdrop: boolean;
}

/** An interface over entities, such as `Actor`; the far end of many ties. */
export interface InterfaceType extends Omit<ObjectBase, 'sheet'> {
  readonly interfaces: readonly string[];
  /** The names of the entities that implement it, sorted. */
  readonly members: readonly string[];
}

/** The properties of a kind of tie, such as `Membership`. */
export type TieProperties = ObjectBase;

/** A relationship type of the graph, and what it may join. */
export interface RelationshipType {
  readonly type: string;
  readonly properties: string;
  /** Stored once, the smaller id first, and read without an arrow. */
  readonly undirected: boolean;
  /** How close it brings together those who share its far end, from 0 to 1; null where it does not. */
  readonly allies: number | null;
  /** The entity types that it may join, from → to. */
  readonly pairs: readonly (readonly [from: string, to: string])[];
}

/** What `schema/` says, read once: the one source for planner, set-up, import and the full schema. */
export interface Model {
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly tieProperties: ReadonlyMap<string, TieProperties>;
  readonly relationships: ReadonlyMap<string, RelationshipType>;
  /** The root fields, of queries and mutations, that are for staff alone. */
  readonly staffOnlyRoots: ReadonlySet<string>;
  /** By enum: its values in order, each with its description. */
  readonly enums: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The sheet of ties, from the interface `Tie`. */
  readonly tieSheet: { readonly en: string; readonly fr: string };
  /** `schema/` as written, one text. */
  readonly sdl: string;
}

const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Reads `schema/*.graphql`. Throws an `Error` naming type and field when the files contradict themselves. */
export function loadModel(folder: string = SCHEMA_FOLDER): Model {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return readModel(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
}

/** The entities that a type name stands for: itself, or the members of an interface. */
export function membersOf(model: Model, name: string): readonly string[] {
  const members = model.interfaces.get(name)?.members;
  if (members) return members;
  if (model.entities.has(name)) return [name];
  throw new Error(`schema: ${name} is neither an entity nor an interface`);
}

/** True when some entity of this type, or interface, may be hidden from the public. */
export function hideable(model: Model, name: string): boolean {
  return membersOf(model, name).some((member) => model.entities.get(member)?.visible != null);
}
