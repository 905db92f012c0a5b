import { type GraphQLOutputType, isEnumType, isListType, isNonNullType, isScalarType } from 'graphql';
import type { Json, Write } from './shape.js';

/** Whether a value is what the schema promises, so that graphql-js would pass it on as it is. */
type Fits = (value: Json) => boolean;

const SCALARS: Readonly<Record<string, Fits>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => Number.isFinite(value),
  Int: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
};

const anything: Fits = () => true;

/**
 * Notes a value that the schema does not allow: a null where none may be, an enum's value that it does not have. Only a
 * graph that something else than Atlas wrote holds one. Such an answer is left to graphql-js, which knows what of it to
 * put null and what to say.
 */
export function promised<Source>(type: GraphQLOutputType, write: Write<Source>): Write<Source> {
  const fits = fitsOf(type);
  if (fits === anything) return write;
  return (source, run) => {
    const value = write(source, run);
    if (!fits(value)) run.promise.kept = false;
    return value;
  };
}

function fitsOf(type: GraphQLOutputType): Fits {
  if (isNonNullType(type)) return present(fitsOf(type.ofType));
  const fits = fitsOfNullable(type);
  return fits === anything ? anything : (value) => value == null || fits(value);
}

function fitsOfNullable(type: GraphQLOutputType): Fits {
  if (isListType(type)) return allOf(fitsOf(type.ofType));
  if (isEnumType(type)) return oneOf(new Set(type.getValues().map(({ name }) => name)));
  // What an object holds is promised field by field.
  return (isScalarType(type) && SCALARS[type.name]) || anything;
}

function present(fits: Fits): Fits {
  return (value) => value != null && fits(value);
}

function allOf(fits: Fits): Fits {
  return (value) => Array.isArray(value) && value.every(fits);
}

function oneOf(values: ReadonlySet<unknown>): Fits {
  return (value) => values.has(value);
}
