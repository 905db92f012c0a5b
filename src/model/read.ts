import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { type CompositeNode, expandInterfaces, isComposite } from './expand.js';
import type {
  Column,
  EntityType,
  Field,
  InterfaceType,
  Model,
  Range,
  RelationshipType,
  StoredField,
  TieField,
  TieProperties,
} from './model.js';

type Enums = Model['enums'];
type DirectiveArguments = Record<string, unknown>;

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/** Reads the words of `schema/directives.graphql` off the SDL. */
export function readModel(sdl: string): Model {
  const { definitions } = expandInterfaces(parse(sdl));
  const composites = definitions.filter(isComposite);
  const byName = new Map(composites.map((node) => [node.name.value, node]));
  const enums: Enums = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? [
            [
              node.name.value,
              new Map((node.values ?? []).map((value) => [value.name.value, descriptionOf(value)])),
            ] as const,
          ]
        : [],
    ),
  );
  const fieldsOf = (node: CompositeNode) => readFields(node, byName, enums);
  const withDirective = (name: string) => composites.filter((node) => directive(node, name));

  const entities = new Map(withDirective('node').map((node) => [node.name.value, readEntity(node, fieldsOf(node))]));
  const entityNodes = [...entities.values()];
  const interfaces = new Map(
    composites
      .filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((node) => [node.name.value, readInterface(node, fieldsOf(node), entityNodes)] as const)
      .filter(([, type]) => type.members.length > 0),
  );
  const tieProperties = new Map(
    withDirective('relationshipProperties').map((node) => [node.name.value, readTieProperties(node, fieldsOf(node))]),
  );
  const tieSheet = byName.get('Tie') && sheetOf(byName.get('Tie') as CompositeNode);
  if (!tieSheet) throw new Error('schema: the interface Tie needs @sheet');
  const staffOnlyRoots = new Set(
    definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
      .filter(({ name }) => ROOTS.has(name.value))
      .flatMap(({ fields = [] }) =>
        fields.filter((field) => directive(field, 'staffOnly')).map(({ name }) => name.value),
      ),
  );
  const model = { entities, interfaces, tieProperties, relationships: new Map(), staffOnlyRoots, enums, tieSheet, sdl };
  return { ...model, relationships: readRelationships(model) };
}

function readEntity(node: CompositeNode, fields: ReadonlyMap<string, Field>): EntityType {
  const name = node.name.value;
  const singular = name.charAt(0).toLowerCase() + name.slice(1);
  const list = directive(node, 'node')?.list;
  const visible = directive(node, 'visible');
  return {
    ...readTieProperties(node, fields),
    singular,
    plural: typeof list === 'string' ? list : `${singular}s`,
    interfaces: (node.interfaces ?? []).map((named) => named.name.value),
    visible:
      typeof visible?.property === 'string'
        ? { property: visible.property }
        : typeof visible?.through === 'string'
          ? { through: visible.through }
          : null,
    backdrop: directive(node, 'backdrop') !== null,
  };
}

function readInterface(
  node: CompositeNode,
  fields: ReadonlyMap<string, Field>,
  entities: readonly EntityType[],
): InterfaceType {
  const { sheet: _, ...base } = readTieProperties(node, fields);
  return {
    ...base,
    interfaces: (node.interfaces ?? []).map((named) => named.name.value),
    members: entities
      .filter((entity) => entity.interfaces.includes(base.name))
      .map((entity) => entity.name)
      .sort(),
  };
}

function readTieProperties(node: CompositeNode, fields: ReadonlyMap<string, Field>): TieProperties {
  const lifetime = directive(node, 'lifetime');
  return {
    name: node.name.value,
    description: descriptionOf(node),
    fields,
    lifetime: lifetime ? { from: String(lifetime.from), to: String(lifetime.to) } : null,
    sheet: sheetOf(node),
  };
}

function sheetOf(node: CompositeNode): { en: string; fr: string } | null {
  const sheet = directive(node, 'sheet');
  return sheet ? { en: String(sheet.en), fr: String(sheet.fr) } : null;
}

function readFields(
  node: CompositeNode,
  byName: ReadonlyMap<string, CompositeNode>,
  enums: Enums,
): ReadonlyMap<string, Field> {
  const end = directive(node, 'lifetime')?.to;
  return new Map(
    (node.fields ?? []).map((field) => [field.name.value, readField(field, byName, enums, field.name.value === end)]),
  );
}

function readField(
  field: FieldDefinitionNode,
  byName: ReadonlyMap<string, CompositeNode>,
  enums: Enums,
  ends: boolean,
): Field {
  const name = field.name.value;
  const type = namedType(field.type);
  const base = {
    name,
    description: descriptionOf(field),
    staffOnly: directive(field, 'staffOnly') !== null,
    searched: directive(field, 'searched') !== null,
    columns: columnsOf(field),
  };

  const relationship = directive(field, 'relationship');
  if (relationship)
    return {
      ...base,
      kind: 'tie',
      ...readRelationship(relationship),
      far: type,
      many: isList(field.type),
      hierarchy: directive(field, 'hierarchy') !== null,
      allies: numberOf(directive(field, 'allies')?.weight),
    };

  if (directive(field, 'explored')) return { ...base, kind: 'explored', type };

  const computed = directive(field, 'computed');
  if (computed) return { ...base, kind: 'computed', type, reads: strings(computed.reads) };

  const flatten = directive(field, 'flatten');
  const far = byName.get(type);
  if (flatten && far)
    return { ...base, kind: 'flattened', type, fields: readFlattened(far, flatten.prefix, byName, enums) };
  if (far) return { ...base, kind: 'reference', property: name, far: type };
  return { ...storedField(field, name, enums), ends };
}

function storedField(field: FieldDefinitionNode, property: string, enums: Enums): StoredField {
  const type = namedType(field.type);
  const words = enums.get(type);
  return {
    kind: 'stored',
    name: field.name.value,
    description: descriptionOf(field),
    staffOnly: directive(field, 'staffOnly') !== null,
    searched: directive(field, 'searched') !== null,
    columns: columnsOf(field),
    property,
    type,
    values: words ? [...words.keys()] : null,
    list: isList(field.type),
    required: field.type.kind === Kind.NON_NULL_TYPE,
    recorded: (directive(field, 'recorded') ?? directive(field, 'figure')) !== null,
    publicProperty: directive(field, 'figure') ? publicName(property) : null,
    range: rangeOf(field),
    link: directive(field, 'link') !== null,
    ends: false,
  };
}

function rangeOf(field: FieldDefinitionNode): Range | null {
  const range = directive(field, 'range');
  return range ? { min: Number(range.min), max: numberOf(range.max) } : null;
}

/** `partnerCount` → `publicPartnerCount`. */
function publicName(property: string): string {
  return `public${property.charAt(0).toUpperCase()}${property.slice(1)}`;
}

function readFlattened(
  node: CompositeNode,
  prefix: unknown,
  byName: ReadonlyMap<string, CompositeNode>,
  enums: Enums,
): StoredField[] {
  return (node.fields ?? []).map((field) => {
    const name = field.name.value;
    if (byName.has(namedType(field.type))) throw new Error(`schema: ${node.name.value}.${name} cannot be flattened`);
    const property = typeof prefix === 'string' ? `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
    return storedField(field, property, enums);
  });
}

function readRelationship({
  type,
  direction,
  properties,
}: DirectiveArguments): Pick<TieField, 'types' | 'direction' | 'properties'> {
  if (direction !== 'IN' && direction !== 'OUT' && direction !== 'EITHER')
    throw new Error(`schema: @relationship(type: ${String(type)}) needs a direction IN, OUT or EITHER`);
  return { types: strings(type), direction, properties: String(properties) };
}

/** What each relationship type joins, gathered from the fields that read it from either end. */
function readRelationships({
  entities,
  interfaces,
}: Pick<Model, 'entities' | 'interfaces'>): Map<string, RelationshipType> {
  const found = new Map<
    string,
    { properties: string; undirected: boolean; allies: number | null; out: Set<string>; in: Set<string> }
  >();
  for (const entity of entities.values())
    for (const field of entity.fields.values()) {
      if (field.kind !== 'tie') continue;
      const members = interfaces.get(field.far)?.members ?? [field.far];
      for (const type of field.types) {
        const entry = found.get(type) ?? {
          properties: field.properties,
          undirected: false,
          allies: null,
          out: new Set(),
          in: new Set(),
        };
        if (entry.properties !== field.properties)
          throw new Error(
            `schema: ${entity.name}.${field.name} gives ${type} other properties than ${entry.properties}`,
          );
        if (field.direction === 'EITHER') entry.undirected = true;
        entry.allies ??= field.allies;
        for (const member of members)
          if (field.direction === 'IN') entry.in.add(`${member} ${entity.name}`);
          else entry.out.add(`${entity.name} ${member}`);
        found.set(type, entry);
      }
    }
  const relationships = new Map(
    [...found].map(([type, entry]) => [
      type,
      {
        type,
        properties: entry.properties,
        undirected: entry.undirected,
        allies: entry.allies,
        pairs: [...new Set([...entry.out, ...entry.in])].sort().map((pair) => pair.split(' ') as [string, string]),
      },
    ]),
  );
  checkFarEnds(entities, interfaces, relationships);
  return relationships;
}

/** Statements follow a tie without a look at what it leads to: whatever one field writes, the others must be able to give. */
function checkFarEnds(
  entities: Model['entities'],
  interfaces: Model['interfaces'],
  relationships: Model['relationships'],
): void {
  for (const entity of entities.values())
    for (const [name, field] of entity.fields) {
      if (field.kind !== 'tie') continue;
      const members = interfaces.get(field.far)?.members ?? [field.far];
      for (const [type, end] of field.types.flatMap((each) => endsOf(relationships, each, field, entity.name)))
        if (!members.includes(end))
          throw new Error(`schema: ${entity.name}.${name} follows ${type} to ${field.far}, and meets ${end}, too`);
    }
}

function endsOf(
  relationships: Model['relationships'],
  type: string,
  { direction }: TieField,
  owner: string,
): [type: string, end: string][] {
  const pairs = relationships.get(type)?.pairs ?? [];
  return pairs.flatMap(([from, to]) => [
    ...(direction !== 'IN' && owner === from ? [[type, to] as [string, string]] : []),
    ...(direction !== 'OUT' && owner === to ? [[type, from] as [string, string]] : []),
  ]);
}

function columnsOf(field: FieldDefinitionNode): Column[] {
  return (field.directives ?? [])
    .filter((node) => node.name.value === 'column')
    .map(argumentsOf)
    .map((column) => ({
      en: String(column.en),
      fr: String(column.fr),
      also: strings(column.also ?? []),
      required: column.required === true,
      short: typeof column.short === 'string' ? column.short : null,
      with: strings(column.with ?? []),
    }));
}

function descriptionOf(node: { readonly description?: { readonly value: string } | undefined }): string {
  return node.description?.value ?? '';
}

function directive(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): DirectiveArguments | null {
  const found = node.directives?.find((candidate) => candidate.name.value === name);
  return found ? argumentsOf(found) : null;
}

function argumentsOf(node: ConstDirectiveNode): DirectiveArguments {
  return Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

function numberOf(value: unknown): number | null {
  return value === undefined ? null : Number(value);
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
