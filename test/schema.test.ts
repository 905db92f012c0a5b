import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, it } from 'vitest';
import { deriveSchema, loadModel } from '../src/model/model.js';
import { plainFieldsOf, type Type, wordsOf, types as written } from './oracle/sdl.js';

const schema = buildSchema(deriveSchema(loadModel()));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** The names of all parts of a type that have no description. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: { name: string; description?: string | null | undefined }[] = [
    { name: '', description: type.description },
  ];
  if (isEnumType(type)) parts.push(...type.getValues());
  if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()));
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields()))
      parts.push(
        field,
        ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name}:)`, description })),
      );
  return parts.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`);
}

it('describes each type, field, argument and value for those who have never seen it', () => {
  expect(types.length).toBeGreaterThan(100);
  expect(types.flatMap(undescribed)).toEqual([]);
});

/** The types that a type's own parts lead to. */
function ledToBy(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...fields.flatMap((field) => [field, ...field.args].map((part) => getNamedType(part.type))),
    ...type.getInterfaces(),
    ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : []),
  ];
}

it('has no type that nothing leads to', () => {
  const reached = new Set<GraphQLNamedType>();
  const reach = (type: GraphQLNamedType | null | undefined) => {
    if (!type || reached.has(type)) return;
    reached.add(type);
    for (const next of ledToBy(type)) reach(next);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) reach(root);
  expect(types.filter((type) => !reached.has(type)).map(({ name }) => name)).toEqual([]);
});

/** By what a value of each type can be filtered; a word is compared as a whole. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  ID: ['eq', 'in'],
  String: ['eq', 'in', 'contains', 'startsWith'],
  Int: ['eq', 'in', 'lt', 'lte', 'gt', 'gte'],
  Float: ['eq', 'in', 'lt', 'lte', 'gt', 'gte'],
  PartialDate: ['eq', 'lt', 'lte', 'gt', 'gte'],
  DateTime: ['lt', 'lte', 'gt', 'gte'],
};

function partsOf(name: string): Map<string, string> {
  const type = schema.getType(name);
  const fields: readonly { readonly name: string; readonly type: GraphQLType }[] =
    isInputObjectType(type) || isObjectType(type) ? Object.values(type.getFields()) : [];
  return new Map(fields.map((field) => [field.name, getNamedType(field.type).name]));
}

it.each(
  [...written.values()]
    .filter(({ isEntity, isTie }) => isEntity || isTie)
    .map((type): [string, Type] => [type.name, type]),
)(
  'filters %s by every value and tie of it, and counts it by every word, year and tie to many',
  (name, { fields, isEntity }) => {
    const filters = partsOf(`${name}Where`);
    const plain = [...plainFieldsOf(name)];
    for (const [field, { type }] of plain) {
      const operators = wordsOf(type) ? ['eq', 'in'] : OPERATORS[type];
      expect([...partsOf(filters.get(field) ?? '').keys()], `${name}Where.${field}`).toEqual(operators);
    }
    const ties = [...fields.values()].filter(({ tie }) => tie !== null);
    for (const { name: field } of ties)
      expect([...partsOf(filters.get(field) ?? '').keys()], `${name}Where.${field}`).toEqual(['some', 'none', 'every']);
    for (const field of ['and', 'or', 'not']) expect(filters.get(field)).toBe(`${name}Where`);
    if (!isEntity) return;
    const counted = [
      ...plain.flatMap(([field, { type }]) => (wordsOf(type) || type === 'PartialDate' ? [field] : [])),
      ...ties.flatMap(({ name: field, list }) => (list ? [field] : [])),
    ];
    expect([...partsOf(`${name}Facets`).keys()].toSorted()).toEqual(counted.toSorted());
  },
);
