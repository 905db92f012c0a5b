import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parsePartialDate } from '../model/model.js';

/** A scalar that is text of a certain form; anything else (`read` gives null) is refused with an example of what is wanted. */
function textScalar(
  name: string,
  wanted: string,
  read: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null;
    if (text !== null) return text;
    throw new GraphQLError(`${JSON.stringify(value)} is not a ${name}; write ${wanted}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

function partialDate(text: string): string | null {
  return parsePartialDate(text)?.text ?? null;
}

function day(text: string): string | null {
  return DAY.test(text) ? partialDate(text) : null;
}

/** Moments are kept, and compared, as text: two ways to write one have to become one. */
function moment(text: string): string | null {
  if (!MOMENT.test(text) || day(text.slice(0, 10)) === null) return null;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

export const scalars: readonly GraphQLScalarType[] = [
  textScalar('Date', 'a day such as "2020-11-24"', day),
  textScalar('DateTime', 'a moment in UTC such as "2020-11-24T09:30:00Z"', moment),
  textScalar('PartialDate', '"2020", "2020-11", "2020-11-24" or ".."', partialDate),
];
