import { buildASTSchema, type DocumentNode, type FieldDefinitionNode, Kind, parse, print, printSchema } from 'graphql';
import { type CompositeNode, expandInterfaces, isComposite } from './expand.js';
import type { EntityType, Field, InterfaceType, Model, StoredField, TieField, TieProperties } from './model.js';
import {
  connectionName,
  countName,
  enumValueName,
  facetFields,
  filterName,
  hierarchyOf,
  orderable,
  plainFields,
} from './names.js';

/**
 * The full schema that frontends get, as SDL: what `schema/` says, and for every entity its root fields, connections,
 * edges, filters and orderings, so that all entities behave alike.
 */
export function deriveSchema(model: Model): string {
  const derived = [
    COMMON,
    entityTypes(model),
    tieTypes(model),
    ...[...enumsOf(model)].map(enumFilter),
    ...countTypes(model),
    ...[...model.entities.values(), ...farInterfaces(model)].map((type) => whereAndOrder(model, type)),
    ...[...model.entities.values()].map(listTypes),
    ...[...model.tieProperties.values()].map((tie) => tieWhereAndOrder(model, tie)),
    ...[...connectionsOf(model).values()].flatMap((field) => [
      tieFilters(field),
      ...(field.many ? [connectionTypes(model, field)] : []),
    ]),
    ...[...model.entities.values()].map(rootFields),
  ];
  const written = print(asPublished(model));
  return printSchema(buildASTSchema(parse([written, ...derived].join('\n'))));
}

/** `schema/` without its directives, its to-many fields as connections, its tie properties left to the edges. */
function asPublished(model: Model): DocumentNode {
  const { definitions } = expandInterfaces(parse(model.sdl));
  const published = definitions.filter(
    (node) =>
      node.kind !== Kind.DIRECTIVE_DEFINITION &&
      !(
        'name' in node &&
        (node.name?.value === 'RelationshipDirection' || model.tieProperties.has(node.name?.value ?? ''))
      ),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: published.map((node) => {
      if (isComposite(node)) return publishedType(model, node);
      return node.kind === Kind.OBJECT_TYPE_EXTENSION ? { ...node, fields: undirected(node.fields) } : node;
    }),
  };
}

function undirected(fields: readonly FieldDefinitionNode[] = []): FieldDefinitionNode[] {
  return fields.map((field) => ({ ...field, directives: [] }));
}

function publishedType(model: Model, node: CompositeNode): CompositeNode {
  const type = model.entities.get(node.name.value) ?? model.interfaces.get(node.name.value);
  const fields = (node.fields ?? []).map((field) => publishedField(field, type?.fields.get(field.name.value)));
  return { ...node, directives: [], fields };
}

function publishedField(node: FieldDefinitionNode, field: Field | undefined): FieldDefinitionNode {
  if (field?.kind !== 'tie' || !field.many) return { ...node, directives: [] };
  const name = connectionName(field);
  const connection = onlyField(parse(`type T { f${connectionArguments(name)}: ${name}Connection! }`));
  return { ...node, arguments: connection.arguments ?? [], type: connection.type, directives: [] };
}

function onlyField({ definitions: [type] }: DocumentNode): FieldDefinitionNode {
  const field = type && isComposite(type) ? type.fields?.[0] : undefined;
  if (!field) throw new Error('schema: a type with one field was expected');
  return field;
}

const COMMON = `
"Which way a list runs."
enum SortDirection { "From small to large, from early to late, from A to Z." ASC "The other way." DESC }

"How many began, or ended, in a year."
type YearCount { "The year; null for those that say none." year: Int "How many." count: Int! }

"A time between two days, both included; open where one is left out."
input Period { "Its first day." from: Date "Its last day." to: Date }

"How to read dates that are only partly known."
enum Certainty {
  "Keep what may have been so on that day."
  POSSIBLE
  "Keep only what was surely so."
  CERTAIN
}

"Where a page stands in its list (GraphQL Cursor Connections)."
type PageInfo {
  "Whether there is more after this page; with \`first\` and \`before\`, whether there is more before the edge of \`before\`."
  hasNextPage: Boolean!
  "Whether there is more before this page; with \`last\` and \`after\`, whether there is more after the edge of \`after\`."
  hasPreviousPage: Boolean!
  "The first edge's cursor: pass it as \`before\` to go back."
  startCursor: String
  "The last edge's cursor: pass it as \`after\` to go on."
  endCursor: String
}

"Compares an identity."
input IdFilter { "Is exactly this." eq: ID "Is one of these." in: [ID!] }

"Compares a text. In names, accents and case do not matter."
input StringFilter {
  "Is this." eq: String
  "Is one of these." in: [String!]
  "Holds this, its spaces too." contains: String
  "Begins with this." startsWith: String
}

"""
Compares a date that may be partial. \`gte: "2020"\` keeps what surely began in 2020 or later, \`lt\` what surely ended before;
\`eq\` compares the text, so that \`2020\` is not \`2020-10\`.
"""
input DateFilter {
  "Is written exactly so." eq: PartialDate
  "Surely before." lt: PartialDate
  "Surely on or before." lte: PartialDate
  "Surely after." gt: PartialDate
  "Surely on or after." gte: PartialDate
}

"Compares a moment."
input DateTimeFilter { "Before." lt: DateTime "At or before." lte: DateTime "After." gt: DateTime "At or after." gte: DateTime }

"Compares a whole number."
input IntFilter { "Is." eq: Int "Is one of these." in: [Int!] "Below." lt: Int "At most." lte: Int "Above." gt: Int "At least." gte: Int }

"Compares a number."
input FloatFilter { "Is." eq: Float "Is one of these." in: [Float!] "Below." lt: Float "At most." lte: Float "Above." gt: Float "At least." gte: Float }

extend type Query {
  "Anything by its id, whatever its type; null when there is none that you may see."
  node("Such as \`cite-du-numerique\`." id: ID!): Node
  "Several by id, in the order asked; null where there is none that you may see. At most 100."
  nodes("Such as [\`cite-du-numerique\`, \`icc\`]." ids: [ID!]!): [Node]
}
`;

function connectionArguments(name: string): string {
  return `(
    "How many, from the start: 20 unless said, 100 at most." first: Int
    "Begin after the edge of this cursor." after: String
    "How many, from the end, instead of \`first\`." last: Int
    "End before the edge of this cursor." before: String
    "Keep only what matches." where: ${name}Where
    "In this order; by name unless said." orderBy: [${name}OrderBy!]
    "Keep only what was so on this day; fields below inherit it." activeOn: Date
    "Keep only what was so at some time between two days, instead of \`activeOn\`; fields below inherit it." activeDuring: Period
    "How \`activeOn\` and \`activeDuring\` read partly known dates: POSSIBLE unless said." certainty: Certainty
  )`;
}

function entityTypes({ entities }: Model): string {
  return `
    "The types of entities, as \`__typename\` gives them."
    enum EntityType { ${[...entities.values()].map(({ name, description }) => `${JSON.stringify(description)} ${name}`).join('\n')} }`;
}

function tieTypes({ relationships, tieProperties }: Model): string {
  const values = [...relationships.values()].map(({ type, properties, pairs }) => {
    const [from, to] = [0, 1].map((end) => [...new Set(pairs.map((pair) => pair[end]))].join(', '));
    return `${JSON.stringify(`${tieProperties.get(properties)?.description} From ${from} to ${to}.`)} ${type}`;
  });
  return `
    "The sorts of ties, and what each leads from and to."
    enum TieType { ${values.join('\n')} }`;
}

function enumsOf(model: Model): Set<string> {
  const owners = [...model.entities.values(), ...model.tieProperties.values()];
  return new Set(
    owners.flatMap((owner) =>
      [...plainFields(owner.fields).values()].flatMap((field) => (field.values ? [field.type] : [])),
    ),
  );
}

function enumFilter(name: string): string {
  return `
    "Compares a ${name}."
    input ${name}Filter { "Is." eq: ${name} "Is one of these." in: [${name}!] }`;
}

function whereAndOrder(model: Model, type: EntityType | InterfaceType): string {
  const ties = [...type.fields.values()].filter((field) => field.kind === 'tie');
  return `
    "Which of ${type.name} to keep: everything said must hold."
    input ${type.name}Where {
      ${filterFields(type)}
      ${ties.map((field) => `${described(model, type, field)} ${field.name}: ${connectionName(field)}Match`).join('\n')}
      ${hierarchyOf(type.fields) ? `"Is one of these, or lies within one, at any depth." within: IdFilter` : ''}
      ${combinators(type.name)}
    }
    ${isListed(model, type) ? orderEnum(type, `What ${type.name} can be ordered by.`) : ''}`;
}

/** Whether there are lists of it, which have an order. */
function isListed(model: Model, { name }: Pick<EntityType, 'name'>): boolean {
  return model.entities.has(name) || [...connectionsOf(model).values()].some(({ far, many }) => many && far === name);
}

function described(model: Model, type: EntityType | InterfaceType, field: TieField): string {
  const far = model.entities.has(field.far) ? `a ${field.far}` : `something (${field.far})`;
  return `"Is tied, or not, by \`${field.name}\` of ${type.name} to ${far} that matches."`;
}

function filterFields({ fields }: Pick<EntityType, 'fields'>): string {
  return [...plainFields(fields)].map(([name, field]) => `"By \`${name}\`." ${name}: ${filterName(field)}`).join('\n');
}

function combinators(name: string): string {
  return `
    "All of these hold." and: [${name}Where!]
    "At least one of these holds." or: [${name}Where!]
    "This does not hold." not: ${name}Where`;
}

function orderEnum({ name, fields }: Pick<EntityType, 'name' | 'fields'>, description: string): string {
  const values = [...plainFields(fields)].filter(([, field]) => orderable(field));
  return `
    "${description}"
    enum ${name}OrderField { ${values.map(([value]) => `"By \`${value}\`; what has none comes last." ${enumValueName(value)}`).join('\n')} }`;
}

/** Counts by enum and by far end, those that some list of entities can be counted by. */
function countTypes(model: Model): string[] {
  const fields = [...model.entities.values()].flatMap((entity) => facetFields(entity.fields).map(([, field]) => field));
  const types = new Map(fields.map((field) => [countName(field), field]));
  types.delete('YearCount');
  return [...types].map(([name, field]) =>
    field.kind === 'tie'
      ? `
    "How many are tied to the same ${field.far}."
    type ${name} { "What they are tied to." node: ${field.far}! "How many." count: Int! }`
      : `
    "How many have the same ${field.type}."
    type ${name} { "The value; null for those that have none." value: ${field.type} "How many." count: Int! }`,
  );
}

function facetField([name, field]: readonly [string, StoredField | TieField]): string {
  const counts = `[${countName(field)}!]!`;
  if (field.kind === 'tie')
    return `
      "By \`${name}\`: how many are tied to each, most first."
      ${name}("How many of them: 10 unless said, 100 at most." first: Int): ${counts}`;
  const order = field.values ? 'in the order of its values' : 'by year, from early to late';
  return `"By \`${name}\`, ${order}; what has none comes last." ${name}: ${counts}`;
}

function listTypes({ name, fields }: EntityType): string {
  return `
    "How many ${name} there are of each sort, of all that the filter keeps, not only on this page."
    type ${name}Facets {
      ${facetFields(fields).map(facetField).join('\n')}
    }
    "An order for lists of ${name}."
    input ${name}OrderBy { "By what." field: ${name}OrderField! "Which way." direction: SortDirection = ASC }

    "A page of ${name}."
    type ${name}Connection {
      "The entities, each with its cursor." edges: [${name}Edge!]!
      "The entities." nodes: [${name}!]!
      "How many there are in all, not only on this page." totalCount: Int!
      "How many there are of each sort." facets: ${name}Facets!
      "Where this page stands." pageInfo: PageInfo!
    }

    "A ${name} and its place in a list."
    type ${name}Edge { "Its place." cursor: String! "The entity." node: ${name}! }`;
}

function tieWhereAndOrder(model: Model, tie: TieProperties): string {
  return `
    "Which ties (${tie.name}) to keep: everything said must hold."
    input ${tie.name}Where {
      ${filterFields(tie)}
      "By the id of the tie's source." source: IdFilter
      ${typeEnum(model, tie.name) ? `"By the sort of tie." type: ${tie.name}TypeFilter` : ''}
      ${combinators(tie.name)}
    }
    ${typeEnum(model, tie.name)}
    ${orderEnum(tie, `What ties (${tie.name}) can be ordered by.`)}`;
}

/** The sorts of tie that one field reads together, `WORKS_FOR`, `FOUNDED`, `ADVISES`; empty where each field reads one. */
function typeEnum(model: Model, properties: string): string {
  const field = [...connectionsOf(model).values()].find(
    (each) => each.properties === properties && each.types.length > 1,
  );
  if (!field) return '';
  return `
    "The sorts of tie that ${properties} covers."
    enum ${properties}Type { ${field.types.map((type) => `"Ties of type ${type}." ${type}`).join('\n')} }
    ${enumFilter(`${properties}Type`)}`;
}

function farInterfaces(model: Model): InterfaceType[] {
  const far = new Set([...connectionsOf(model).values()].map((field) => field.far));
  return [...model.interfaces.values()].filter((type) => far.has(type.name));
}

/** One field for each pair of tie properties and far type. */
function connectionsOf(model: Model): Map<string, TieField> {
  const found = new Map<string, TieField>();
  // A tie to one has no pages; where others to many share its types, these have.
  for (const type of [...model.entities.values(), ...model.interfaces.values()])
    for (const field of type.fields.values())
      if (field.kind === 'tie' && !found.get(connectionName(field))?.many) found.set(connectionName(field), field);
  return found;
}

/** What filters say of a tie, whether it leads to one or to many. */
function tieFilters(field: TieField): string {
  const name = connectionName(field);
  return `
    "Which to keep: by the far end, by the tie, or by both."
    input ${name}Where { "By the far end." node: ${field.far}Where "By the tie's own properties." tie: ${field.properties}Where }

    "Whether there is a tie that matches."
    input ${name}Match {
      "There is at least one such tie." some: ${name}Where
      "There is no such tie." none: ${name}Where
      "All its ties are such, or it has none." every: ${name}Where
    }`;
}

function connectionTypes(model: Model, field: TieField): string {
  const name = connectionName(field);
  const tie = model.tieProperties.get(field.properties);
  if (!tie) throw new Error(`schema: @relationship names the properties ${field.properties}, which are not defined`);
  return `
    "An order: by a field of the far end, or by one of the tie."
    input ${name}OrderBy {
      "By a field of the far end." node: ${field.far}OrderField
      "By a field of the tie." tie: ${field.properties}OrderField
      "Which way." direction: SortDirection = ASC
    }

    "A page of ties (${field.properties}) that lead to ${field.far}."
    type ${name}Connection {
      "The ties, each with its far end." edges: [${name}Edge!]!
      "The far ends." nodes: [${field.far}!]!
      "How many ties there are in all, not only on this page." totalCount: Int!
      "Where this page stands." pageInfo: PageInfo!
    }

    ${JSON.stringify(`${tie.description} Here it leads to ${field.far}.`)}
    type ${name}Edge implements Tie & Dated {
      "Its place in the list." cursor: String!
      "The far end." node: ${field.far}!
      ${field.types.length > 1 ? `"Which sort of tie it is." type: ${field.properties}Type!` : ''}
      ${tieFieldsSdl(model, field.properties)}
    }`;
}

function tieFieldsSdl(model: Model, properties: string): string {
  const document = expandInterfaces(parse(model.sdl));
  const type = document.definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === properties,
  );
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) return '';
  return (type.fields ?? []).map((field) => print({ ...field, directives: [] })).join('\n');
}

function rootFields({ name, singular, plural, description }: EntityType): string {
  return `
    extend type Query {
      ${JSON.stringify(`One by id; null when there is none that you may see. ${description.split('\n')[0]}`)}
      ${singular}("Its id." id: ID!): ${name}
      "All of type ${name} that you may see, a page at a time."
      ${plural}${connectionArguments(name)}: ${name}Connection
    }`;
}
