import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A place in an operation where a text can be put: an argument, or something in one. */
export interface PlaceOfText {
  /** `Organisation.partnerships(where) MembershipPartnershipWhere.role` */
  readonly name: string;
  /** The sort of value that is wanted there: `String`, `Date`, `OrganisationKind`. */
  readonly wants: string;
  /** An operation whose variable `$value` is the argument. */
  readonly query: string;
  /** The argument with a text in this place. */
  readonly holding: (text: string) => unknown;
}

/** What stands for a value that has to be given and is not what is tried. */
const HARMLESS: Readonly<Record<string, unknown>> = {
  ID: 'cite-du-numerique',
  String: 'a',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2022-01-01',
  DateTime: '2022-01-01T00:00:00.000Z',
  PartialDate: '2022',
};

/** Every argument of every field of a schema; of the input objects that they take every field once, and then the first. */
export function placesOfText(schema: GraphQLSchema): PlaceOfText[] {
  const inputs = new Set<string>();
  return [...waysTo(schema)].flatMap(([type, way]) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => {
        const query = operation(type === schema.getMutationType() ? 'mutation' : 'query', way, field, argument);
        return leavesOf(argument.type, `${type.name}.${field.name}(${argument.name})`, inputs).map((leaf) => ({
          ...leaf,
          query,
        }));
      }),
    ),
  );
}

/** From a type to the selection of its field, `text` standing for what is selected of it. */
type Way = (text: string) => string;

/** The shortest way from the roots to each object type. */
function waysTo(schema: GraphQLSchema): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>();
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    if (root) ways.set(root, (text) => `{ ${text} }`);
  // Ways that are found on the way are gone on from, too.
  for (const [type, way] of ways)
    for (const field of Object.values(type.getFields())) {
      const head = `${field.name}${written(field.args.filter(isRequired).map(harmless))}`;
      for (const [next, narrowed] of objectsOf(schema, field.type))
        if (!ways.has(next)) ways.set(next, (text) => way(`${head} { ${narrowed(text)} }`));
    }
  return ways;
}

function objectsOf(schema: GraphQLSchema, type: GraphQLOutputType): [GraphQLObjectType, Way][] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [[named, (text) => text]];
  if (!isAbstractType(named)) return [];
  return schema.getPossibleTypes(named).map((each) => [each, (text) => `... on ${each.name} { ${text} }`]);
}

function operation(sort: string, way: Way, field: GraphQLField<unknown, unknown>, tried: GraphQLArgument): string {
  const others = field.args.filter((argument) => argument !== tried && isRequired(argument)).map(harmless);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${sort} ($value: ${tried.type}) ${way(`${field.name}${written([...others, `${tried.name}: $value`])}${selection}`)}`;
}

function isRequired({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function harmless({ name, type }: GraphQLArgument): string {
  return `${name}: ${literal(harmlessValue(type))}`;
}

function harmlessValue(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [harmlessValue(nullable.ofType)];
  if (isInputObjectType(nullable)) return requiredOf(nullable);
  return isEnumType(nullable) ? nullable.getValues()[0]?.name : HARMLESS[nullable.name];
}

function requiredOf(type: GraphQLInputObjectType): Record<string, unknown> {
  const required = Object.values(type.getFields()).filter(isRequired);
  return Object.fromEntries(required.map((field) => [field.name, harmlessValue(field.type)]));
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(', ')}}`;
}

function written(given: readonly string[]): string {
  return given.length ? `(${given.join(', ')})` : '';
}

type Leaf = Pick<PlaceOfText, 'name' | 'wants' | 'holding'>;

/** How many input objects may stand in one another where each field is tried: a filter across a tie is three. */
const DEPTH = 4;

function leavesOf(type: GraphQLInputType, name: string, inputs: Set<string>, depth = 0): Leaf[] {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return leavesOf(nullable.ofType, name, inputs, depth).map((leaf) => ({
      ...leaf,
      holding: (text) => [leaf.holding(text)],
    }));
  if (isLeafType(nullable))
    return [{ name, wants: isEnumType(nullable) ? 'enum' : nullable.name, holding: (text) => text }];
  if (!isInputObjectType(nullable)) return [];
  const fields = Object.values(nullable.getFields());
  const isNew = depth < DEPTH && !inputs.has(nullable.name);
  if (isNew) inputs.add(nullable.name);
  return (isNew ? fields : fields.slice(0, 1)).flatMap((field) =>
    leavesOf(field.type, `${name} ${nullable.name}.${field.name}`, inputs, depth + 1).map((leaf) => ({
      ...leaf,
      holding: (text) => ({ ...requiredOf(nullable), [field.name]: leaf.holding(text) }),
    })),
  );
}
