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
  print,
  visit,
} from 'graphql';

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
  /** Whether it brings those together who share its far end. */
  readonly allies: boolean;
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
  readonly isEntity: boolean;
  readonly isTie: boolean;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Answers that are worked out elsewhere, and proven there: `test/explore/`, `test/search/` and in `test/contract/`
 * `exploring`, `communities`, `consortium`, `coverage`, `matching`, `time`, `search`, `near`, `history`.
 */
const FILES_PROVEN_ELSEWHERE = new Set([
  'consortium.graphql',
  'coverage.graphql',
  'exploring.graphql',
  'history.graphql',
  'matching.graphql',
  'search.graphql',
  'near.graphql',
]);

const PROVEN_ELSEWHERE: Readonly<Record<string, ReadonlySet<string>>> = {
  Query: new Set([...FILES_PROVEN_ELSEWHERE].flatMap(rootFieldsIn)),
  Actor: new Set(['partners']),
  Organisation: new Set(['partners']),
  Person: new Set(['partners']),
};

function rootFieldsIn(file: string): string[] {
  return parse(readFileSync(new URL(file, FOLDER), 'utf8')).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Query'
      ? (node.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}

function isProvenElsewhere(type: string, field: string): boolean {
  return PROVEN_ELSEWHERE[type]?.has(field) ?? false;
}

/** A schema, as far as the oracle answers it. */
function answered(sdl: string): DocumentNode {
  return visit(parse(sdl), {
    enter(node) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined;
      const fields = (node.fields ?? []).filter((field) => !isProvenElsewhere(node.name.value, field.name.value));
      return { ...node, fields };
    },
  });
}

const text = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql') && !FILES_PROVEN_ELSEWHERE.has(file))
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .join('\n');

// A type does not repeat the fields of its interfaces there, which GraphQL asks of a schema that is served.
const written = buildASTSchema(answered(text), { assumeValid: true, assumeValidSDL: true });

/** The schema that frontends ask. */
export const fullSchemaText = print(answered(readFileSync(new URL('derived/full.graphql', FOLDER), 'utf8')));

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

/** The sorts of ties that ally. */
export const allyingTypes: ReadonlySet<string> = new Set(
  [...types.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap(({ allies, tie }) => (allies && tie ? tie.types : [])),
  ),
);

/** The entity types that a name stands for: the type itself, or all that implement the interface. */
export function membersOf(name: string): readonly string[] {
  return members.get(name) ?? [];
}

/** The words of an enum in the order of the schema; null for any other type. */
export function wordsOf(name: string): readonly string[] | null {
  const type = written.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : null;
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
    isEntity: directive(type, 'node') !== undefined,
    isTie: directive(type, 'relationshipProperties') !== undefined,
  };
}

function readField(field: GraphQLField<unknown, unknown>): Field {
  const relationship = directive(field, 'relationship');
  const flatten = directive(field, 'flatten');
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
    allies: directive(field, 'allies') !== undefined,
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
