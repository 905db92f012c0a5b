import {
  buildSchema,
  type GraphQLNamedType,
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
