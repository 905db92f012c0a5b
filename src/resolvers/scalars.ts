import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parsePartialDate } from '../model/model.js';

/** A scalar that is text of a certain form; anything else is refused with an example of what is wanted. */
function textScalar(
  name: string,
  wanted: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
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

export const scalars: readonly GraphQLScalarType[] = [
  textScalar('Date', 'a day such as "2020-11-24"', (text) => DAY.test(text) && parsePartialDate(text) !== null),
  textScalar(
    'DateTime',
    'a moment in UTC such as "2020-11-24T09:30:00Z"',
    (text) => MOMENT.test(text) && !Number.isNaN(Date.parse(text)),
  ),
  textScalar('PartialDate', '"2020", "2020-11", "2020-11-24" or ".."', (text) => parsePartialDate(text) !== null),
];
