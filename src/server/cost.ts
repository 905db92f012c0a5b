import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** The values of an operation's variables, by name, as they were sent. */
export type Sent = Readonly<Record<string, unknown>>;

/** A number that is known once the variables are. */
type Amount = (sent: Sent) => number;

/**
 * The points of what reads more than it gives; each object of the answer is one point. On the embedded engine a point was
 * about 4 µs of processor time at most, in a graph of 100,000 entities (`npm run bench:limits`).
 */
const POINTS = {
  /** A root field that looks through all of a type, or of the graph; a count of all by a value. */
  list: 12_000,
  /** A count of all by what they are tied to. */
  tieFacet: 50_000,
  comparison: 3_000,
  order: 10_000,
  /** A filter across a tie; each further tie within it is as much as `STEP_GROWTH` of them. */
  step: 45_000,
  /** The schema, of which an operation can ask for as much as it likes under each name. */
  introspection: 50_000,
  /** Who is allied with one, worked out for each of those who are asked about. */
  partners: 1_000,
  /** All that lies near a place, each with its distance. */
  near: 75_000,
  /** What exploring works out over the ties of all. */
  question: 50_000,
  /** Ties of entities: all that these have are gone through, however few are asked for. */
  ties: 3_000,
  /** What leads to a topic, a place or a source, as nearly everything may. */
  gathered: 40_000,
};
const STEP_GROWTH = 5;

/** How many an argument asks for: the most that any field takes, and what is taken to be meant where none is said. */
const SLICES: Readonly<Record<string, { readonly most: number; readonly unlessSaid: number }>> = {
  ids: { most: 100, unlessSaid: 0 },
  last: { most: 100, unlessSaid: 20 },
  first: { most: 200, unlessSaid: 20 },
  limit: { most: 5_000, unlessSaid: 50 },
};

/** How long a list is taken to be that nobody can ask to be shorter. */
const UNSLICED: Amount = () => 5;
const NONE: Amount = () => 0;
const ONE: Amount = () => 1;

/** Where fields stand: an operation, its schema and the fragments beside it. */
interface Scope {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** The same field with the same arguments under one name, in as many places as it is asked for. */
interface Asked {
  readonly owner: GraphQLCompositeType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
}

/** What a part of an operation costs: for each object above it, and once, however many these are. */
interface Cost {
  readonly each: Amount;
  readonly once: Amount;
}

/**
 * What an operation may cost at most, in points, told by what it says alone: a list of n is n times what is asked of each.
 * It is worked out once for an operation, and then filled in with the variables. What `@skip` and `@include` may leave out
 * counts, too.
 */
export function costOf(scope: Scope): Amount {
  const { schema, operation } = scope;
  const root = schema.getRootType(operation.operation);
  if (!root) return NONE;
  const { each, once } = costBelow(scope, [[root, operation.selectionSet]], UNSLICED);
  const defaults = defaultsOf(operation);
  return (sent) => {
    const values = { ...defaults, ...sent };
    return Math.min(each(values) + once(values), Number.MAX_SAFE_INTEGER);
  };
}

type Selection = readonly [type: GraphQLCompositeType, set: SelectionSetNode];

function costBelow(scope: Scope, selections: readonly Selection[], slice: Amount): Cost {
  const costs = [...askedBy(scope, selections).values()].map((asked) => costOfField(scope, asked, slice));
  return { each: sum(costs.map(({ each }) => each)), once: sum(costs.map(({ once }) => once)) };
}

/** `slice` is how long the lists are that the object above holds. */
function costOfField(scope: Scope, { owner, field, nodes }: Asked, slice: Amount): Cost {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return { each: NONE, once: NONE };
  if (isIntrospectionType(type)) return { each: NONE, once: () => POINTS.introspection };
  const [node] = nodes;
  const own = node ? sliceOf(field, node) : null;
  const isList = isListType(getNullableType(field.type));
  const times = isList ? (own ?? slice) : ONE;
  const selections = nodes.flatMap(({ selectionSet }): Selection[] => (selectionSet ? [[type, selectionSet]] : []));
  const below = costBelow(scope, selections, isList ? UNSLICED : (own ?? UNSLICED));
  const worked = field.name === 'partners' ? POINTS.partners : 0;
  const reading = readingOf(scope, owner, field);
  const filter = sum((node?.arguments ?? []).map(costOfArgument));
  return {
    each: (sent) => worked + times(sent) * (1 + below.each(sent)),
    once: (sent) => reading + filter(sent) + below.once(sent),
  };
}

/** What a field reads that its answer does not show. */
function readingOf({ schema }: Scope, owner: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): number {
  if (owner.name.endsWith('Facets')) return field.args.length > 0 ? POINTS.tieFacet : POINTS.list;
  if (owner === schema.getQueryType() || owner === schema.getMutationType()) return pointsOfRoot(field);
  const isTies = isEntity(owner) && field.args.some(({ name }) => name === 'where');
  if (!isTies) return 0;
  return gathers(owner, field) ? POINTS.gathered : POINTS.ties;
}

/** A question lets one say which ties count. */
function pointsOfRoot({ args, type: answer }: GraphQLField<unknown, unknown>): number {
  if (isEntity(getNamedType(answer))) return 0;
  if (args.some(({ type }) => getNamedType(type).name === 'TieType')) return POINTS.question;
  return args.some(({ name }) => name === 'near') ? POINTS.near : POINTS.list;
}

/** Topics, places and sources, which alone of all entities have no topics, are what the rest is about, at, or from. */
function gathers(owner: GraphQLCompositeType, { type }: GraphQLField<unknown, unknown>): boolean {
  const connection = getNamedType(type);
  if (!isObjectType(owner) || !isObjectType(connection) || owner.getFields().topics) return false;
  return isInterfaceType(getNamedType(connection.getFields().nodes?.type));
}

/** What is asked for by its id. */
function isEntity(type: unknown): boolean {
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}

/** How many a field was asked for; null where nobody can say. */
function sliceOf({ args }: GraphQLField<unknown, unknown>, node: FieldNode): Amount | null {
  const slices = Object.entries(SLICES).flatMap(([name, { most, unlessSaid }]) => {
    const argument = args.find((each) => each.name === name);
    if (!argument) return [];
    const said = valueIn(node.arguments?.find((each) => each.name.value === name)?.value);
    const countOf = isListType(getNullableType(argument.type)) ? lengthOf : numberOf;
    const standard = numberOf(argument.defaultValue) ?? unlessSaid;
    return [{ asked: (sent: Sent) => countOf(said(sent)), most, standard }];
  });
  const usual = slices.at(-1);
  if (!usual) return null;
  return (sent) => {
    for (const { asked, most } of slices) {
      const count = asked(sent);
      if (count !== null) return Math.max(0, Math.min(count, most));
    }
    return usual.standard;
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** How many are in a list; a value alone is a list of one. */
function lengthOf(value: unknown): number | null {
  if (value == null) return null;
  return Array.isArray(value) ? value.length : 1;
}

function costOfArgument({ name, value: node }: ArgumentNode): Amount {
  if (name.value !== 'where' && name.value !== 'orderBy') return NONE;
  const value = valueIn(node);
  return name.value === 'where' ? (sent) => costOfFilter(value(sent), 1) : (sent) => costOfOrder(value(sent));
}

function costOfOrder(orders: unknown): number {
  return POINTS.order * (lengthOf(orders) ?? 0);
}

const QUANTIFIERS: ReadonlySet<string> = new Set(['some', 'none', 'every', 'within']);

/** `step` is how much a tie counts here. */
function costOfFilter(where: unknown, step: number): number {
  if (where == null) return 0;
  if (typeof where !== 'object') return POINTS.comparison;
  return Object.entries(where)
    .map(([name, value]) => {
      if (value == null) return 0;
      // However many words it names, a list is looked up once.
      if (name === 'in') return POINTS.comparison;
      return QUANTIFIERS.has(name)
        ? POINTS.step * step + costOfFilter(value, step * STEP_GROWTH)
        : costOfFilter(value, step);
    })
    .reduce((total, each) => total + each, 0);
}

/** A value as it was sent, known at once where no variable stands in it. */
function valueIn(node: ValueNode | undefined): (sent: Sent) => unknown {
  if (!node) return () => undefined;
  const value = (sent: Sent) => valueFromASTUntyped(node, sent);
  if (holdsVariable(node)) return value;
  const known = value({});
  return () => known;
}

function holdsVariable(node: ValueNode): boolean {
  let holds = false;
  visit(node, {
    Variable: () => {
      holds = true;
    },
  });
  return holds;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Sent {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

const INTROSPECTION: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/** The fields of a selection, its fragments spread out, by all that tells one from another. */
function askedBy({ fragments, schema }: Scope, selections: readonly Selection[]): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  const spread = new Set<string>();

  const add = (owner: GraphQLCompositeType, node: FieldNode): void => {
    const field = INTROSPECTION.get(node.name.value) ?? ('getFields' in owner && owner.getFields()[node.name.value]);
    if (!field) return;
    const key = [node.alias?.value ?? '', node.name.value, ...(node.arguments ?? []).map(print)].join(' ');
    const same = asked.get(key);
    if (same) same.nodes.push(node);
    else asked.set(key, { owner, field, nodes: [node] });
  };
  const addAll = (owner: GraphQLCompositeType, set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) add(owner, node);
      else if (node.kind === Kind.INLINE_FRAGMENT) addNarrowed(owner, node);
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment) addNarrowed(owner, fragment);
      }
    }
  };
  const addNarrowed = (
    owner: GraphQLCompositeType,
    { typeCondition, selectionSet }: InlineFragmentNode | FragmentDefinitionNode,
  ): void => {
    const type = typeCondition && schema.getType(typeCondition.name.value);
    addAll(isCompositeType(type) ? type : owner, selectionSet);
  };
  for (const [type, set] of selections) addAll(type, set);
  return asked;
}

function sum(amounts: readonly Amount[]): Amount {
  const some = amounts.filter((amount) => amount !== NONE);
  if (some.length <= 1) return some[0] ?? NONE;
  return (sent) => some.reduce((total, amount) => total + amount(sent), 0);
}
