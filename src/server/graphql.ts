import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Atlas, Context } from '../resolvers/resolvers.js';
import { boundAnswers } from './answers.js';
import type { DescribeError } from './errors.js';
import { limitsRule, MAX_TOKENS } from './limits.js';
import type { Identify } from './viewer.js';

interface GraphQLEndpoint {
  readonly atlas: Atlas;
  readonly identify: Identify;
  readonly describe: DescribeError;
}

/** `/graphql`, for GET and POST. */
export async function serveGraphQL(
  app: FastifyInstance,
  { atlas, identify, describe }: GraphQLEndpoint,
): Promise<void> {
  boundAnswers(atlas.schema);
  const apollo = new ApolloServer<Context>({
    schema: atlas.schema,
    fieldResolver: atlas.fieldResolver,
    formatError: (_formatted, error) => describe(error),
    stringifyResult: (result) => JSON.stringify(result),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [limitsRule],
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    logger: app.log,
    // The rest of this product decides when to stop and what may be sent where, whatever the environment says.
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  await app.register(async (endpoint) => {
    endpoint.addHook('onRequest', async ({ headers }, reply) => {
      reply.headers(headers.authorization === undefined ? PUBLIC_HEADERS : STAFF_HEADERS);
    });
    await endpoint.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async ({ headers }, reply) => {
        const viewer = identify(headers.authorization);
        if (viewer) return atlas.context(viewer);
        reply.header('www-authenticate', 'Bearer');
        throw unauthenticated();
      },
    });
  });
}

const PUBLIC_HEADERS = { 'cache-control': 'no-cache', vary: 'authorization' };
const STAFF_HEADERS = { 'cache-control': 'private, no-store', vary: 'authorization' };

function unauthenticated(): GraphQLError {
  return new GraphQLError('This token is not known here; leave the Authorization header out to ask as the public.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}
