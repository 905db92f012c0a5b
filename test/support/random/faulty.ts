import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import type { Dice } from './dice.js';
import { type Field, isConnection, nodeTypeOf } from './shapes.js';
import type { Values } from './variables.js';

/** What is asked, when it is asked wrongly. */
export interface FaultyRequest {
  readonly query: string;
  readonly variables: Values;
  readonly operationName?: string;
}

/** One way to be wrong: what it makes of a good operation, and the one code that it must get. */
export interface Fault {
  readonly name: string;
  readonly code: string;
  readonly plant: (good: Good, planter: Planter) => FaultyRequest;
}

/** An operation in which nothing is wrong. */
export interface Good {
  readonly document: DocumentNode;
  readonly variables: Values;
}

/** Draws where to be wrong. */
export class Planter {
  constructor(
    readonly schema: GraphQLSchema,
    readonly dice: Dice,
    /** A cursor that is good for `Query.topics`, and nowhere else. */
    readonly cursor: string,
  ) {}

  /** A list of entities, or of ties from some, asked for with these arguments; it has to have those of these names. */
  list(given: string, ...names: readonly string[]): string {
    const roots = this.#connectionsOf(this.schema.getQueryType(), names).filter(({ args }) =>
      args.some(({ name }) => name === 'orderBy'),
    );
    const root = this.dice.pick(roots);
    const node = nodeTypeOf(getNamedType(root.type));
    const ties = isObjectType(node) ? this.#connectionsOf(node, names) : [];
    if (ties.length === 0 || this.dice.chance(0.5)) return `planted: ${root.name}(${given}) { nodes { id } }`;
    return `planted: ${root.name}(first: 1) { nodes { ${this.dice.pick(ties).name}(${given}) { edges { node { id } } } } }`;
  }

  /** A root field for one of a type. */
  get one(): string {
    const roots = fieldsOf(this.schema.getQueryType()).filter(
      ({ args }) => args.length === 1 && args[0]?.name === 'id',
    );
    return this.dice.pick(roots).name;
  }

  /** The name of an entity's list, and of its type. */
  get lists(): readonly (readonly [field: string, type: string])[] {
    return this.#connectionsOf(this.schema.getQueryType(), ['orderBy']).map((field) => [
      field.name,
      nodeTypeOf(getNamedType(field.type)).name,
    ]);
  }

  #connectionsOf(type: GraphQLObjectType | null | undefined, names: readonly string[]): Field[] {
    return fieldsOf(type).filter(
      (field) =>
        isConnection(getNamedType(field.type)) &&
        ['first', ...names].every((name) => field.args.some((argument) => argument.name === name)),
    );
  }
}

function fieldsOf(type: GraphQLObjectType | null | undefined): Field[] {
  return Object.values(type?.getFields() ?? {});
}

const sent = ({ variables }: Good, document: DocumentNode, more: Values = {}): FaultyRequest => ({
  query: print(document),
  variables: { ...variables, ...more },
});

/** The operation with one more root field. */
function beside(good: Good, field: string, more: Values = {}, declared = ''): FaultyRequest {
  const extra = parse(`query ${declared ? `(${declared})` : ''} { ${field} }`)
    .definitions[0] as OperationDefinitionNode;
  const document = visit(good.document, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...(extra.variableDefinitions ?? [])],
      selectionSet: {
        ...node.selectionSet,
        selections: [...node.selectionSet.selections, ...extra.selectionSet.selections],
      },
    }),
  });
  return sent(good, document, more);
}

/** The operation with one more part of some selection in it. */
function within(good: Good, { dice }: Planter, part: string): FaultyRequest {
  const [extra] = (parse(`{ ${part} }`).definitions[0] as OperationDefinitionNode).selectionSet.selections;
  return sent(
    good,
    changed(
      good.document,
      dice,
      Kind.SELECTION_SET,
      () => true,
      (set) => ({ ...set, selections: [...set.selections, extra as SelectionNode] }),
    ),
  );
}

/** The operation with some field in it changed. */
function field(
  good: Good,
  { dice }: Planter,
  isMeant: (node: FieldNode) => boolean,
  change: (node: FieldNode) => FieldNode,
): FaultyRequest {
  return sent(good, changed(good.document, dice, Kind.FIELD, isMeant, change));
}

type NodeOf<Name extends string> = Extract<SelectionNode | FieldNode['selectionSet'], { kind: Name }>;

function changed<Name extends Kind.FIELD | Kind.SELECTION_SET>(
  document: DocumentNode,
  dice: Dice,
  kind: Name,
  isMeant: (node: NodeOf<Name>) => boolean,
  change: (node: NodeOf<Name>) => NodeOf<Name>,
): DocumentNode {
  const meant = new Set<object>();
  visit(document, { [kind]: { enter: (node: NodeOf<Name>) => void (isMeant(node) && meant.add(node)) } });
  const chosen = dice.pick([...meant]);
  return visit(document, { [kind]: { enter: (node: NodeOf<Name>) => (node === chosen ? change(node) : undefined) } });
}

const argument = (text: string) => {
  const [node] = (parse(`{ a(${text}) }`).definitions[0] as OperationDefinitionNode).selectionSet.selections;
  return node?.kind === Kind.FIELD ? (node.arguments ?? []) : [];
};

const directive = (text: string) => {
  const [node] = (parse(`{ a ${text} }`).definitions[0] as OperationDefinitionNode).selectionSet.selections;
  return node?.directives ?? [];
};

const nested = (depth: number) => `${'parts { nodes { '.repeat(depth)}id${' } }'.repeat(depth)}`;
const acrossTwo = (inner: string) => `partnerships: { some: { node: { members: { some: { node: ${inner} } } } } }`;

const invalid = (name: string, plant: Fault['plant']): Fault => ({ name, code: 'GRAPHQL_VALIDATION_FAILED', plant });
const wrong = (name: string, plant: Fault['plant']): Fault => ({ name, code: 'BAD_USER_INPUT', plant });
const tooMuch = (name: string, plant: Fault['plant']): Fault => ({ name, code: 'LIMIT_EXCEEDED', plant });

export const FAULTS: readonly Fault[] = [
  invalid('an unknown field', (good, planter) => within(good, planter, 'nothing')),
  invalid('an unknown fragment', (good, planter) => within(good, planter, '...Nothing')),
  invalid('a fragment on an unknown type', (good, planter) => within(good, planter, '... on Nothing { id }')),
  invalid('an unknown argument', (good, planter) =>
    field(
      good,
      planter,
      () => true,
      (node) => ({ ...node, arguments: [...(node.arguments ?? []), ...argument('nothing: 1')] }),
    ),
  ),
  invalid('an unknown directive', (good, planter) =>
    field(
      good,
      planter,
      () => true,
      (node) => ({ ...node, directives: [...(node.directives ?? []), ...directive('@nothing')] }),
    ),
  ),
  invalid('an unknown variable', (good, planter) =>
    field(
      good,
      planter,
      ({ directives }) => !directives?.length,
      (node) => ({ ...node, directives: directive('@include(if: $nothing)') }),
    ),
  ),
  invalid('nothing selected of an object', (good, planter) =>
    field(
      good,
      planter,
      ({ selectionSet }) => selectionSet !== undefined,
      ({ selectionSet: _, ...node }) => node,
    ),
  ),
  invalid('something selected of a value', (good, planter) => within(good, planter, '__typename { id }')),
  invalid('an argument that is missing', (good, planter) => beside(good, `planted: ${planter.one} { id }`)),
  invalid('an argument given twice', (good, planter) => beside(good, planter.list('first: 1, first: 1'))),
  invalid('a literal of another type', (good, planter) =>
    beside(good, planter.list(planter.dice.pick(['first: "many"', 'first: 1.5', 'first: [1]', 'after: 1']))),
  ),
  invalid('a word that there is not', (good) =>
    beside(good, 'planted: organisations(where: { kind: { eq: NOTHING } }) { nodes { id } }'),
  ),
  invalid('an unknown filter', (good, planter) => beside(good, planter.list('where: { nothing: { eq: 1 } }', 'where'))),
  invalid('a fragment that spreads itself', (good) => {
    const { query, variables } = beside(good, '...Round');
    return { query: `${query} fragment Round on Query { ...Round }`, variables };
  }),
  wrong('a variable of another type', (good, planter) =>
    beside(
      good,
      planter.list('first: $planted'),
      { planted: planter.dice.pick<unknown>(['many', 1.5, [1, 2], {}, true, 2 ** 31]) },
      '$planted: Int',
    ),
  ),
  wrong('a variable that is missing', (good, planter) =>
    beside(good, `planted: ${planter.one}(id: $planted) { id }`, {}, '$planted: ID!'),
  ),
  wrong('a variable that is null', (good, planter) =>
    beside(good, `planted: ${planter.one}(id: $planted) { id }`, { planted: null }, '$planted: ID!'),
  ),
  wrong('an unknown filter in a variable', (good, planter) => {
    const [list, type] = planter.dice.pick(planter.lists);
    return beside(
      good,
      `planted: ${list}(where: $planted) { nodes { id } }`,
      { planted: { nothing: { eq: 1 } } },
      `$planted: ${type}Where`,
    );
  }),
  wrong('a word that there is not, in a variable', (good, planter) => {
    const [list, type] = planter.dice.pick(planter.lists);
    return beside(
      good,
      `planted: ${list}(orderBy: [$planted]) { nodes { id } }`,
      { planted: { field: 'NOTHING' } },
      `$planted: ${type}OrderBy!`,
    );
  }),
  wrong('a day that there is not', (good, planter) =>
    beside(
      good,
      planter.list('activeOn: $planted', 'activeOn'),
      { planted: planter.dice.pick(['2021-02-29', '2021', 'today', '']) },
      '$planted: Date',
    ),
  ),
  wrong('too many at once', (good, planter) =>
    beside(good, planter.list(`${planter.dice.pick(['first', 'last'])}: ${101 + planter.dice.below(99)}`, 'last')),
  ),
  wrong('less than none', (good, planter) =>
    beside(good, planter.list(`${planter.dice.pick(['first', 'last'])}: -1`, 'last')),
  ),
  wrong('from the start and from the end', (good, planter) => beside(good, planter.list('first: 1, last: 1', 'last'))),
  wrong('a day and a time', (good, planter) =>
    beside(
      good,
      planter.list('activeOn: "2020-01-01", activeDuring: { from: "2020-01-01" }', 'activeOn', 'activeDuring'),
    ),
  ),
  wrong('a time without days', (good, planter) => beside(good, planter.list('activeDuring: {}', 'activeDuring'))),
  wrong('a time that ends before it begins', (good, planter) =>
    beside(good, planter.list('activeDuring: { from: "2021-01-01", to: "2020-01-01" }', 'activeDuring')),
  ),
  wrong('too many ids', (good) => beside(good, `planted: nodes(ids: [${'"a" '.repeat(101)}]) { id }`)),
  wrong('a name that is none', (good) => beside(good, '__proto__: organisations { totalCount }')),
  {
    name: 'a cursor that is none',
    code: 'BAD_CURSOR',
    plant: (good, planter) =>
      beside(
        good,
        planter.list(
          `${planter.dice.pick(['after', 'before'])}: "${planter.dice.pick(['x', '', 'W10', 'bnVsbA'])}"`,
          'after',
          'before',
        ),
      ),
  },
  {
    name: 'a cursor of another list',
    code: 'BAD_CURSOR',
    plant: (good, { dice, lists, cursor }) => {
      const [list] = dice.pick(lists.filter(([name]) => name !== 'topics'));
      return beside(good, `planted: ${list}(after: "${cursor}") { nodes { id } }`);
    },
  },
  tooMuch('fields too deep in one another', (good) => beside(good, `planted: organisation(id: "a") { ${nested(8)} }`)),
  tooMuch('too many root fields', (good) =>
    beside(good, Array.from({ length: 100 }, (_, index) => `p${index}: ecosystem { name }`).join(' ')),
  ),
  tooMuch('too many fields in one selection', (good) =>
    beside(good, `planted: organisation(id: "a") { ${'id '.repeat(201)} }`),
  ),
  tooMuch('too many tokens', (good) => beside(good, `planted: organisation(id: "a") { ${'id '.repeat(4_001)} }`)),
  tooMuch('a filter too deep', (good) =>
    beside(good, `planted: organisations(where: ${'{ not: '.repeat(32)}{}${' }'.repeat(32)}) { totalCount }`),
  ),
  {
    name: 'a filter across three ties',
    code: 'COST_EXCEEDED',
    plant: (good) =>
      beside(good, `planted: organisations(where: { ${acrossTwo(`{ ${acrossTwo('{}')} }`)} }) { totalCount }`),
  },
  {
    name: 'a document that ends early',
    code: 'GRAPHQL_PARSE_FAILED',
    plant: ({ document, variables }) => ({ query: print(document).replace(/\}\s*$/, ''), variables }),
  },
  {
    name: 'an operation that is not there',
    code: 'OPERATION_RESOLUTION_FAILURE',
    plant: ({ document, variables }) => ({ query: print(document), variables, operationName: 'Nothing' }),
  },
];
