import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What is in the graph to be asked for. */
export interface Samples {
  /** The ids of the entities of a type. */
  readonly idsOf: (type: string) => readonly string[];
  /** What there is in a property of a type, or of a tie's properties; what only staff may see comes first. */
  readonly valuesOf: (owner: string, property: string) => readonly unknown[];
  /** What to ask for where nothing is known of a property, by scalar. */
  readonly byScalar: Readonly<Record<string, readonly unknown[]>>;
}

/** An operation, and which field it asks about. */
export interface Question {
  readonly about: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What tells which rows a connection has, and in which order. */
const ROWS =
  '{ totalCount edges { cursor node { __typename id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

type Field = GraphQLField<unknown, unknown>;

/** A field of something that has an id, or of the root. */
interface Owned {
  readonly owner: GraphQLNamedType;
  readonly field: Field;
}

/** How many values are tried in each place: some that only staff may see, some that everybody may. */
/** How many ids may be asked at once. */
const AT_ONCE = 100;
const SECRETS = 2;
const OTHERS = 2;

/**
 * All that the schema lets one ask: every field with each of its arguments, every value of each enum, every field and
 * operator of each filter, across a tie and the tie behind it, every order both ways. What the schema gains is asked, too.
 */
export function everyQuestion(schema: GraphQLSchema, samples: Samples): Question[] {
  const seen = new Set<string>();
  return fieldsWithArguments(schema).flatMap(({ owner, field }) => {
    const type = getNamedType(field.type);
    // Filters are those of the connection's type; who owns the field is tried with orders and pages.
    const known = seen.has(type.name) && owner !== schema.getQueryType();
    seen.add(type.name);
    const whole = selection(schema, type, 0);
    const [plain = {}, ...more] = argumentsOf(samples, field, !known);
    return [
      questionOf(schema, samples, { owner, field }, plain, whole),
      ...more.map((given) => questionOf(schema, samples, { owner, field }, given, isConnection(type) ? ROWS : whole)),
    ];
  });
}

/**
 * From all that has an id over every tie to every type that it leads to, and there all that it tells and all that stands
 * behind its ties. The deep walk goes over one more tie. Of many far ends it takes the last by name, where secrets stand.
 */
export function everyWalk(schema: GraphQLSchema, samples: Samples, deep: boolean): Question[] {
  const walks = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && isEntity(schema, type) ? stepsFrom(schema, type, deep ? 2 : 1) : [],
  );
  return walks.map(({ about, query }) => ({
    about,
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) ${query} }`,
    variables: { ids: samples.idsOf(/^\w+/.exec(about)?.[0] ?? '') },
  }));
}

/** So many ties, one after the other, and at the end everything. */
function stepsFrom(schema: GraphQLSchema, type: GraphQLNamedType, ties: number): { about: string; query: string }[] {
  const narrowed = (inner: string) => `{ __typename ... on ${type.name} ${inner} }`;
  if (ties === 0) return [{ about: type.name, query: narrowed(selection(schema, type, 1)) }];
  return tiesOf(schema, type).flatMap((field) =>
    farTypes(schema, field).flatMap((far) =>
      stepsFrom(schema, far, ties - 1).map(({ about, query }) => ({
        about: `${type.name}.${field.name} ${about}`,
        query: narrowed(`{ ${field.name}${lastOf(field)} ${farEnds(field, query)} }`),
      })),
    ),
  );
}

/** Partners come in the order of how near they stand: of the nearest alone an answer holds as much as may be. */
function lastOf({ args }: Field): string {
  const has = (wanted: string) => args.some(({ name }) => name === wanted);
  return has('last') ? '(last: 2)' : has('first') ? '(first: 1)' : '';
}

function farEnds(field: Field, query: string): string {
  return isConnection(getNamedType(field.type)) ? `{ nodes ${query} }` : query;
}

function farTypes(schema: GraphQLSchema, field: Field): readonly GraphQLNamedType[] {
  const type = getNamedType(field.type);
  const nodes = isConnection(type) && isObjectType(type) ? type.getFields().nodes : undefined;
  const far = nodes ? getNamedType(nodes.type) : type;
  return isAbstractType(far) ? schema.getPossibleTypes(far) : [far];
}

function tiesOf(schema: GraphQLSchema, type: GraphQLNamedType): Field[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter((field) => isTie(schema, field));
}

/** A field that leads from one entity to others. */
function isTie(schema: GraphQLSchema, field: Field): boolean {
  const type = getNamedType(field.type);
  return isEntity(schema, type) || isConnection(type);
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'edges' in type.getFields();
}

function isEntity(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const node = schema.getType('Node');
  return (
    type === node ||
    ((isObjectType(type) || isInterfaceType(type)) && isAbstractType(node) && schema.isSubType(node, type))
  );
}

/** All that a type tells, and all that stands behind so many of its ties. */
function selection(schema: GraphQLSchema, type: GraphQLNamedType, ties: number, prefix = ''): string {
  if (!isCompositeType(type)) return '';
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const own = fields.map((field) => selected(schema, type, field, ties, prefix));
  // Two types may mean different things by one name: each has its own in the answer.
  const narrowed = isAbstractType(type)
    ? schema
        .getPossibleTypes(type)
        .map((each) => `... on ${each.name} ${selection(schema, each, ties, `${each.name}_`)}`)
    : [];
  return `{ __typename ${[...own, ...narrowed].join(' ')} }`;
}

function selected(schema: GraphQLSchema, owner: GraphQLNamedType, field: Field, ties: number, prefix: string): string {
  const type = getNamedType(field.type);
  const name = `${prefix && `${prefix}${field.name}: `}${field.name}`;
  if (isLeafType(type)) return name;
  // What takes arguments is asked about by itself.
  if (field.args.length > 0 && !isEntity(schema, owner)) return '';
  if (isEntity(schema, owner) && isTie(schema, field))
    return ties > 0 ? `${name} ${selection(schema, type, ties - 1)}` : '';
  // A connection tells all of an entity at its edges; elsewhere there is no more to tell.
  if (isEntity(schema, type) && !tellsAll(schema, owner)) return `${name} { __typename id }`;
  return `${name} ${selection(schema, type, 0)}`;
}

function tellsAll(schema: GraphQLSchema, owner: GraphQLNamedType): boolean {
  return owner === schema.getQueryType() || (isObjectType(owner) && 'cursor' in owner.getFields());
}

/** What reads: mutations are tried where they are proven. */
function fieldsWithArguments(schema: GraphQLSchema): Owned[] {
  const isAsked = (owner: GraphQLNamedType) => !isIntrospectionType(owner) && owner !== schema.getMutationType();
  return Object.values(schema.getTypeMap()).flatMap((owner) =>
    isAsked(owner) && (isObjectType(owner) || isInterfaceType(owner))
      ? Object.values(owner.getFields()).flatMap((field) =>
          field.args.length || owner === schema.getQueryType() ? [{ owner, field }] : [],
        )
      : [],
  );
}

type Given = Readonly<Record<string, unknown>>;

/** What to ask a field with: what it needs, and each of its arguments in each of its ways. */
function argumentsOf(samples: Samples, { args }: Field, filtered: boolean): Given[] {
  const waysOf = ({ name, type }: GraphQLArgument) => waysToFill(samples, type, { owner: '', name, ties: 2 });
  const first = (some: readonly GraphQLArgument[]) =>
    Object.fromEntries(some.map((argument) => [argument.name, waysOf(argument)[0]]));
  const needed = first(args.filter(isRequiredArgument));
  // A word such as `certainty` says how to read a day.
  const days = first(args.filter(({ type }) => getNamedType(type).name === 'Date'));
  const alone = args
    .filter(({ name }) => filtered || name !== 'where')
    .flatMap((argument) =>
      waysOf(argument).map((way) => ({
        ...needed,
        ...(isEnumType(getNamedType(argument.type)) && days),
        [argument.name]: way,
      })),
    );
  return [needed, ...alone];
}

function questionOf(
  schema: GraphQLSchema,
  samples: Samples,
  { owner, field }: Owned,
  given: Given,
  told: string,
): Question {
  const names = Object.keys(given);
  const types = new Map(field.args.map(({ name, type }) => [name, String(type)]));
  const called = names.length ? `(${names.map((name) => `${name}: $${name}`).join(', ')})` : '';
  const byId = isEntity(schema, owner);
  const declared = [...(byId ? ['$those: [ID!]!'] : []), ...names.map((name) => `$${name}: ${types.get(name)}`)];
  const selected = `{ __typename ${field.name}${called} ${told} }`;
  const asked = byId
    ? `{ nodes(ids: $those) { id ... on ${owner.name} ${selected} } }`
    : under(schema, owner, selected);
  return {
    about: `${owner.name}.${field.name}`,
    query: `query ${declared.length ? `(${declared.join(', ')})` : ''} ${asked}`,
    variables: byId ? { those: idsOf(schema, samples, owner), ...given } : given,
  };
}

/** The ids of a type's entities, or of those of an interface: as many as may be asked at once. */
function idsOf(schema: GraphQLSchema, samples: Samples, type: GraphQLNamedType): readonly string[] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.flatMap(({ name }) => samples.idsOf(name)).slice(0, AT_ONCE);
}

/** A selection on a type that has no id, where a root field leads to it. */
function under(schema: GraphQLSchema, owner: GraphQLNamedType, selected: string): string {
  const query = schema.getQueryType();
  const ways: { readonly type: GraphQLNamedType; readonly wrap: (inner: string) => string }[] = query
    ? [{ type: query, wrap: (inner) => inner }]
    : [];
  for (const { type, wrap } of ways) {
    if (type === owner) return wrap(selected);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.args.some(isRequiredArgument) && !ways.some((way) => way.type === getNamedType(field.type)))
        ways.push({ type: getNamedType(field.type), wrap: (inner) => wrap(`{ ${field.name} ${inner} }`) });
  }
  throw new Error(`nothing leads to ${owner.name}`);
}

/** Where a value goes: into which property of what, and how many ties a filter may still cross there. */
interface Place {
  readonly owner: string;
  readonly name: string;
  readonly ties: number;
}

const TIES = 2;

/** The ways to fill an argument or a field of an input in. Behind a tie there are fewer of each. */
function waysToFill(samples: Samples, type: GraphQLInputType, place: Place): unknown[] {
  if (isNonNullType(type)) return waysToFill(samples, type.ofType, place);
  if (isListType(type)) {
    const items = waysToFill(samples, type.ofType, place);
    return [items.slice(0, AT_ONCE), [], ...items.map((item) => [item])];
  }
  if (isInputObjectType(type)) return waysOfInput(samples, type, place);
  if (isEnumType(type))
    return some(
      type.getValues().map(({ name }) => name),
      place,
      false,
    );
  const known = samples.valuesOf(place.owner, place.name);
  return some(known.length > 0 ? known : (samples.byScalar[type.name] ?? []), place, place.owner !== '');
}

/** All of a few values; of many the first, which only staff may see, and the last; behind a tie one. */
function some<Value>(values: readonly Value[], { ties }: Place, few: boolean): Value[] {
  if (ties < TIES) return values.slice(0, 1);
  return few && values.length > SECRETS + OTHERS
    ? [...values.slice(0, SECRETS), ...values.slice(-OTHERS)]
    : [...values];
}

function waysOfInput(samples: Samples, type: GraphQLInputObjectType, place: Place): unknown[] {
  const fields = Object.values(type.getFields());
  const owner = /^(.*)Where$/.exec(type.name)?.[1] ?? place.owner;
  const waysOf = (field: GraphQLInputField, ties = place.ties) =>
    waysToFill(samples, field.type, { owner, name: type.name.endsWith('Filter') ? place.name : field.name, ties });

  if ('direction' in type.getFields())
    return fields.flatMap((field) =>
      waysOf(field).flatMap((way) =>
        field.name === 'direction' ? [] : ['ASC', 'DESC'].map((direction) => ({ [field.name]: way, direction })),
      ),
    );
  if (type.name.endsWith('Match')) {
    const any = [{ some: {} }, { none: {} }];
    if (place.ties < TIES) return any;
    return [
      ...any,
      ...fields.slice(0, 1).flatMap((field) => waysOf(field, place.ties - 1).map((way) => ({ [field.name]: way }))),
    ];
  }
  if (type.name.endsWith('Filter')) {
    const operators = place.ties < TIES ? fields.slice(0, 1) : fields;
    return operators.flatMap((field) =>
      waysOf(field).map((way) => ({ [field.name]: isPart(field) ? beginning(way) : way })),
    );
  }
  return fields.flatMap((field) => {
    if (getNamedType(field.type) !== type) return waysOf(field).map((way) => ({ [field.name]: way }));
    const [one = {}, other = {}] = fields.flatMap((each) =>
      getNamedType(each.type) === type
        ? []
        : waysOf(each)
            .slice(0, 1)
            .map((way) => ({ [each.name]: way })),
    );
    return [{ [field.name]: isListType(field.type) ? [one, other] : one }];
  });
}

function isPart({ name }: GraphQLInputField): boolean {
  return name === 'contains' || name === 'startsWith';
}

function beginning(text: unknown): string {
  return String(text).slice(0, 6);
}
