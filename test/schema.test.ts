import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, it } from 'vitest';
import { deriveSchema, loadModel } from '../src/model/model.js';

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
