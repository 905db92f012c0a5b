import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql';
import { PROVEN_ELSEWHERE } from './elsewhere.js';

/** What `schema/*.graphql` says, as the oracle reads it. It shares no code with `src/model/`, which reads the same files. */

const FOLDER = new URL('../../schema/', import.meta.url);

/** A tie field: which relationships it reads, which way, and what describes their properties. */
export interface TieOf {
  readonly types: readonly string[];
  readonly direction: 'IN' | 'OUT' | 'EITHER';
  readonly properties: string;
}

/** A column of the workbook. `short` makes it a short form of ties (or identifiers) of that type. */
export interface Column {
  readonly heading: string;
  readonly short: string | null;
  readonly with: readonly string[];
}

export interface Field {
  readonly name: string;
  /** The named type, without lists and exclamation marks. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly tie: TieOf | null;
  readonly columns: readonly Column[];
  /** How close it brings those together who share its far end, from 0 to 1; null where it does not. */
  readonly allies: number | null;
  readonly computed: boolean;
  /** The fields of an object that is kept flat on its owner, by the name that filters and orderings give them. */
  readonly flat: ReadonlyMap<string, Field> | null;
}

export interface Type {
  readonly name: string;
  /** Its own fields and those of its interfaces. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly interfaces: readonly string[];
  readonly lifetime: { readonly from: string; readonly to: string } | null;
  readonly sheet: string | null;
  /** Whether many have one in common without having to do with one another. */
  readonly isBackdrop: boolean;
  readonly isEntity: boolean;
  readonly isTie: boolean;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Files that say what is answered, and nothing of what a workbook holds. */
const ANSWERS: ReadonlySet<string> = new Set([
  ...['consortium.graphql', 'coverage.graphql', 'exploring.graphql', 'history.graphql', 'matching.graphql'],
  ...['near.graphql', 'search.graphql'],
]);

/** A schema without some of its fields. */
function without(sdl: string, isLeftOut: (type: string, field: string) => boolean): DocumentNode {
  return visit(parse(sdl), {
    enter(node) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined;
      const fields = (node.fields ?? []).filter((field) => !isLeftOut(node.name.value, field.name.value));
      return { ...node, fields };
    },
  });
}

const text = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql') && !ANSWERS.has(file))
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .join('\n');

// A type does not repeat the fields of its interfaces there, which GraphQL asks of a schema that is served.
const written = buildASTSchema(
  without(text, (_type, field) => field === 'partners'),
  { assumeValid: true, assumeValidSDL: true },
);

const full = readFileSync(new URL('derived/full.graphql', FOLDER), 'utf8');

/** The schema that frontends ask, as far as the oracle answers it. */
export const answeredSchema = buildASTSchema(
  without(full, (type, field) => type === 'Query' && field in PROVEN_ELSEWHERE),
);

/** The sorts of ties, in their order. */
export const tieTypes: readonly string[] = enumWords(answeredSchema.getType('TieType'));

export const types: ReadonlyMap<string, Type> = new Map(
  Object.values(written.getTypeMap())
    .filter(isComposite)
    .filter(({ name }) => !name.startsWith('__') && name !== 'Query')
    .map((type) => [type.name, readType(type)]),
);

export const entityTypes: readonly Type[] = [...types.values()].filter(({ isEntity }) => isEntity);

export function typeOf(name: string): Type {
  const type = types.get(name);
  if (!type) throw new Error(`oracle: schema/ has no type ${name}`);
  return type;
}

const members: ReadonlyMap<string, readonly string[]> = new Map(
  [...types.keys()].map((name) => [
    name,
    entityTypes
      .filter((type) => type.name === name || type.interfaces.includes(name))
      .map((type) => type.name)
      .sort(),
  ]),
);

/** The sorts of ties that ally, and how close each brings those together who share its far end. */
export const allyingTypes: ReadonlyMap<string, number> = new Map(
  [...types.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap(({ allies, tie }) =>
      allies !== null && tie ? tie.types.map((type) => [type, allies] as const) : [],
    ),
  ),
);

/** The entity types that a name stands for: the type itself, or all that implement the interface. */
export function membersOf(name: string): readonly string[] {
  return members.get(name) ?? [];
}

/** The words of an enum in the order of the schema; null for any other type. */
export function wordsOf(name: string): readonly string[] | null {
  const type = written.getType(name);
  return isEnumType(type) ? enumWords(type) : null;
}

function enumWords(type: unknown): string[] {
  if (!isEnumType(type)) throw new Error(`oracle: ${type} is no enum`);
  return type.getValues().map(({ name }) => name);
}

/** The fields of a type that filters and orderings can name, those of flattened objects among them. */
export function plainFieldsOf(name: string): ReadonlyMap<string, Field> {
  const plain = new Map<string, Field>();
  for (const field of typeOf(name).fields.values()) {
    if (field.flat) for (const [property, inner] of field.flat) plain.set(property, inner);
    else if (!field.tie && !field.list && !field.computed && !types.has(field.type)) plain.set(field.name, field);
  }
  return plain;
}

/** `foundedOn` → `FOUNDED_ON`, as order enums spell it. */
export function upperCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function isComposite(type: GraphQLNamedType): type is Composite {
  return isObjectType(type) || isInterfaceType(type);
}

function interfacesOf(type: Composite): GraphQLInterfaceType[] {
  return type.getInterfaces().flatMap((inherited) => [...interfacesOf(inherited), inherited]);
}

function readType(type: Composite): Type {
  const inherited = interfacesOf(type);
  const fields = [...inherited, type].flatMap((owner) => Object.values(owner.getFields()));
  const lifetime = [type, ...inherited].map((owner) => directive(owner, 'lifetime')).find(Boolean);
  const sheet = directive(type, 'sheet');
  return {
    name: type.name,
    // What a type says itself comes last, and so goes before what its interfaces say.
    fields: new Map(fields.map((field) => [field.name, readField(field)])),
    interfaces: inherited.map(({ name }) => name),
    lifetime: lifetime ? { from: String(lifetime.from), to: String(lifetime.to) } : null,
    sheet: sheet ? String(sheet.en) : null,
    isBackdrop: directive(type, 'backdrop') !== undefined,
    isEntity: directive(type, 'node') !== undefined,
    isTie: directive(type, 'relationshipProperties') !== undefined,
  };
}

function readField(field: GraphQLField<unknown, unknown>): Field {
  const relationship = directive(field, 'relationship');
  const flatten = directive(field, 'flatten');
  const allies = directive(field, 'allies');
  const type = getNamedType(field.type);
  return {
    name: field.name,
    type: type.name,
    list: isListType(getNullableType(field.type)),
    required: isNonNullType(field.type),
    tie: relationship ? readTie(relationship) : null,
    columns: directives(field, 'column').map((column) => ({
      heading: String(column.en),
      short: typeof column.short === 'string' ? column.short : null,
      with: strings(column.with),
    })),
    allies: allies ? Number(allies.weight) : null,
    computed: directive(field, 'computed') !== undefined,
    flat: flatten && isComposite(type) ? readFlat(type, flatten.prefix) : null,
  };
}

function readTie({ type, direction, properties }: Readonly<Record<string, unknown>>): TieOf {
  if (direction !== 'IN' && direction !== 'OUT' && direction !== 'EITHER') throw new Error('oracle: no such direction');
  return { types: strings(type), direction, properties: String(properties) };
}

function readFlat(type: Composite, prefix: unknown): Map<string, Field> {
  const named = (name: string) =>
    typeof prefix === 'string' ? `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  return new Map(Object.values(type.getFields()).map((field) => [named(field.name), readField(field)]));
}

type Directed = Pick<Composite | GraphQLField<unknown, unknown>, 'astNode'>;

function directive(of: Directed, name: string): Readonly<Record<string, unknown>> | undefined {
  return directives(of, name)[0];
}

function directives({ astNode }: Directed, name: string): Readonly<Record<string, unknown>>[] {
  const definition = written.getDirective(name);
  if (!definition || !astNode) return [];
  return (astNode.directives ?? [])
    .filter((node) => node.name.value === name)
    .map((node) => getDirectiveValues(definition, { directives: [node] }) ?? {});
}

function strings(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
