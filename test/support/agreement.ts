import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { Dice } from './dice.js';

/** What is in the graph to be asked for. */
export interface Samples {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** A query and how to fill its variables in, again and again: other values, the same filters and orders. */
export interface RandomOperation {
  readonly query: string;
  readonly fill: () => Readonly<Record<string, unknown>>;
}

/** When a row was written, and by which import, differs between two graphs of one content. */
const isSame = ({ name }: { readonly name: string }) => !/^(created_?at|updated_?at|origin|ecosystem)$/i.test(name);
const isOfOrder = ({ name }: { readonly name: string }) => /(OrderField|SortDirection)$/.test(name);

/** A root field with pages, filters, orders, days and fragments, as the seed has them. */
export function randomOperation(schema: GraphQLSchema, { ids, names }: Samples, seed: number): RandomOperation {
  const form = new Dice(seed);
  const leaves = new Dice(~seed);
  const variables: { readonly type: GraphQLInputType; readonly fill: () => unknown }[] = [];
  const scalars: Readonly<Record<string, () => unknown>> = {
    ID: () => leaves.pick(ids),
    String: () => leaves.pick(leaves.pick(names).split(' ')),
    Int: () => leaves.below(6),
    Float: () => leaves.pick([0, 48, 47.1276, 50_000, 1_000_000]),
    Date: () => leaves.pick(['2015-06-15', '2019-01-31', '2022-09-01', '2024-12-31']),
    PartialDate: () => leaves.pick(['2016', '2019-05', '2021-03-01', '2024-06', '..']),
  };

  /** `shape` chooses what a value is made of, `leaves` what stands in it: a new order is a new statement, and dear. */
  function value(type: GraphQLInputType, depth: number, shape: Dice): unknown {
    if (isNonNullType(type)) return value(type.ofType, depth, shape);
    if (isListType(type)) return Array.from({ length: shape.below(4) }, () => value(type.ofType, depth, shape));
    if (isEnumType(type)) return (isOfOrder(type) ? shape : leaves).pick(type.getValues().filter(isSame)).name;
    if (!isInputObjectType(type)) return scalars[type.name]?.();
    const fields = Object.values(type.getFields()).filter(isSame);
    const within = fields.filter((field) => depth > 0 || !/(Where|Match)$/.test(getNamedType(field.type).name));
    const chosen = within.filter((field) => isNonNullType(field.type) || shape.below(within.length) === 0);
    return Object.fromEntries(chosen.map((field) => [field.name, value(field.type, depth - 1, shape)]));
  }

  /** A variable; one that may be null sometimes is. */
  function argument(type: GraphQLInputType): string {
    const seedOfShape = form.below(2 ** 31);
    const fill = () => (!isNonNullType(type) && leaves.below(20) === 0 ? null : value(type, 2, new Dice(seedOfShape)));
    return `$v${variables.push({ type, fill }) - 1}`;
  }

  function selected(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return field.name;
    const unused = form.pick(['first', 'last']);
    const given = field.args
      .filter(({ name }) => ![unused, 'after', 'before'].includes(name))
      .filter((each) => isNonNullType(each.type) || form.below(3) === 0)
      .map((each) => `${each.name}: ${argument(each.type)}`);
    const alias = given.length ? `${field.name}${variables.length}: ` : '';
    return `${alias}${field.name}${given.length ? `(${given})` : ''} { ${selectionOf(type, depth)} }`;
  }

  function selectionOf(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const types = [1, 2].map(() => form.pick(schema.getPossibleTypes(type)));
      return `__typename ${types.map((each) => `... on ${each.name} { ${selectionOf(each, depth)} }`).join(' ')}`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(isSame);
    if (!isEntity(type)) {
      const left = form.pick([['edges'], ['nodes'], ['nodes', 'source']]);
      return fields.flatMap((field) => (left.includes(field.name) ? [] : selected(field, depth))).join(' ');
    }
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const tie = depth > 0 ? selected(form.pick(fields.filter((field) => !plain.includes(field))), depth - 1) : '';
    return `__typename ${form.pick(plain).name} ${form.pick(plain).name} ${tie}`;
  }

  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isSame);
  const selection = selected(form.pick(roots.filter(({ type }) => !isEntity(getNamedType(type)))), 1 + form.below(2));
  const declared = variables.map(({ type }, index) => `$v${index}: ${type}`).join(', ');
  const query = `query ${declared ? `(${declared}) ` : ''}{ ${selection} }`;
  // Fragments on two types may contradict each other.
  if (validate(schema, parse(query)).length) return randomOperation(schema, { ids, names }, seed + 1_000_000);
  return { query, fill: () => Object.fromEntries(variables.map(({ fill }, index) => [`v${index}`, fill()])) };
}

/** What has an id of its own: neither a connection, nor an edge, nor a value. */
function isEntity(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}
