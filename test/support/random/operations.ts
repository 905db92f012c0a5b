import { type GraphQLSchema, parse, validate } from 'graphql';
import { Curiosity, Dice } from './dice.js';
import { Inputs } from './inputs.js';
import type { Samples } from './samples.js';
import { Selections } from './selections.js';
import { type CursorVariable, type Values, Variables } from './variables.js';

export type { Samples } from './samples.js';
export type { CursorVariable, Values } from './variables.js';

export interface RandomOperation {
  readonly query: string;
  /** Values for its variables, to be asked one after the other; without those of cursors. */
  readonly fillings: readonly Values[];
  readonly cursors: readonly CursorVariable[];
  readonly viewer: 'public' | 'staff';
}

export interface Options {
  readonly schema: GraphQLSchema;
  readonly samples: Samples;
  /** One seed, one sequence of operations. */
  readonly seed: number;
  /** What the public may not filter by, and so asks for but rarely. */
  readonly staffOnly: ReadonlySet<string>;
}

/**
 * Random valid operations of a schema, without end: lists and single things, ties within ties, filters, orders, pages,
 * days, interfaces, fragments, aliases, variables. It knows of the schema only what GraphQL and its conventions say
 * (connections and their arguments), so that what is added to the schema is asked for too.
 */
export function* randomOperations({ schema, samples, seed, staffOnly }: Options): Generator<RandomOperation, never> {
  const curiosity = new Curiosity(new Dice(seed));
  const inputs = {
    public: new Inputs(curiosity, samples, staffOnly),
    staff: new Inputs(curiosity, samples, new Set()),
  };
  for (;;) {
    const viewer = curiosity.dice.pick(['public', 'staff'] as const);
    const variables = new Variables(curiosity.dice);
    const selections = new Selections({ schema, curiosity, inputs: inputs[viewer], variables });
    const body = selections.roots();
    const declared = variables.declarations;
    const operation = declared.length ? `query (${declared.join(', ')}) ${body}` : body;
    const query = [operation, ...selections.fragments].join('\n');
    // Fields under one name may contradict each other.
    if (validate(schema, parse(query)).length > 0) continue;
    yield { query, fillings: variables.fillings, cursors: variables.cursors, viewer };
  }
}
