import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../planner/planner.js';
import { costOf, type Sent } from './cost.js';
import { checkNesting, format } from './limits.js';

/**
 * Refuses an operation before any of it is read where it may cost more than `limit` points, and says in
 * `extensions.cost` of every other reply what it cost.
 */
export function limitCost(schema: GraphQLSchema, limit: number): ApolloServerPlugin<BaseContext> {
  const costs = new WeakMap<OperationDefinitionNode, (sent: Sent) => number>();
  return {
    requestDidStart: async () => {
      let requested: number | null = null;
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          // Whatever its type says, Apollo comes here without one when a document holds several and none is named.
          if (!operation) return;
          checkNesting(request.variables);
          const known = costs.get(operation);
          const cost = known ?? costOf({ schema, operation, fragments: fragmentsOf(document) });
          if (!known) costs.set(operation, cost);
          requested = cost(request.variables ?? {});
          if (requested > limit) throw tooDear(limit, requested);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (requested === null || body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested, limit } };
        },
      };
    },
  };
}

function tooDear(limit: number, actual: number): GraphQLError {
  const message = `The operation may cost ${format(actual)} points; ${format(limit)} are allowed: ask for smaller pages (\`first\`), fewer lists in one another, or fewer ties within the ties of a filter.`;
  return new GraphQLError(message, {
    extensions: { code: 'COST_EXCEEDED', limit, actual, http: { status: 400 } },
  });
}
