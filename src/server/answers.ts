import { GraphQLError, type GraphQLSchema } from 'graphql';
import { format } from './limits.js';

/** How many values the answer to one operation may hold: about a second of writing. */
export const MAX_VALUES = 300_000;

/** So many characters of a text count as a value: a thousand long descriptions are more than a thousand numbers. */
const CHARACTERS = 64;

const bounded = new WeakSet<GraphQLSchema>();

/**
 * Holds each operation to `MAX_VALUES`. A short operation over few entities can have an answer of gigabytes, for an answer
 * repeats whatever it reaches by several ways; the root fields give it with every entity built once and shared, so that
 * its size is known before it is written out.
 */
export function boundAnswers(schema: GraphQLSchema): void {
  if (bounded.has(schema)) return;
  bounded.add(schema);
  const spent = new WeakMap<object, number>();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const field of roots.flatMap((type) => Object.values(type?.getFields() ?? {}))) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = async (source, args, context, info) => {
      const answer: unknown = await resolve(source, args, context, info);
      const size = sizeOf(answer, new Map()) + (spent.get(context) ?? 0);
      spent.set(context, size);
      if (size > MAX_VALUES) throw tooLarge(size);
      return answer;
    };
  }
}

/** How many values there are once everything shared is written out, each shared part being looked at once. */
function sizeOf(value: unknown, known: Map<object, number>): number {
  if (typeof value === 'string') return Math.ceil((value.length + 1) / CHARACTERS);
  if (typeof value !== 'object' || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  let size = 1;
  for (const part of Object.values(value)) size += sizeOf(part, known);
  known.set(value, size);
  return size;
}

function tooLarge(actual: number): GraphQLError {
  const message = `The answer would hold ${format(actual)} values; ${format(MAX_VALUES)} are allowed: ask for smaller pages (\`first\`), or in parts.`;
  return new GraphQLError(message, {
    extensions: { code: 'LIMIT_EXCEEDED', measure: 'values', limit: MAX_VALUES, actual },
  });
}
