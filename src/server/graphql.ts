import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Config } from '../config.js';
import type { Viewer } from '../model/model.js';
import type { Atlas, Context } from '../resolvers/resolvers.js';
import { aliasesRule } from './aliases.js';
import { cacheAnswers } from './answer-cache.js';
import { boundAnswers } from './answers.js';
import { limitCost } from './cost-limit.js';
import { keptDocuments } from './documents.js';
import type { DescribeError } from './errors.js';
import { packLargeAnswers } from './gzip.js';
import { limitsRule, MAX_TOKENS } from './limits.js';
import { noteAnswered, noteAsked, unreadOperation } from './operation.js';
import { asksPlan, profileFor, tellPlan } from './operation-plan.js';
import { limitRate } from './rate-limit.js';
import { traceRequests } from './traces.js';
import type { Identify } from './viewer.js';

const MEGABYTE = 1024 * 1024;

interface GraphQLEndpoint {
  readonly atlas: Atlas;
  readonly identify: Identify;
  readonly describe: DescribeError;
  readonly config: Pick<
    Config,
    'cacheMegabytes' | 'plansShownTo' | 'introspection' | 'costLimit' | 'rateLimit' | 'corsOrigins'
  >;
}

/** `/graphql`, for GET and POST. */
export async function serveGraphQL(
  app: FastifyInstance,
  { atlas, identify, describe, config }: GraphQLEndpoint,
): Promise<void> {
  boundAnswers(atlas.schema);
  const apollo = new ApolloServer<RequestContext>({
    schema: atlas.schema,
    fieldResolver: atlas.fieldResolver,
    formatError: (_formatted, error) => describe(error),
    stringifyResult: (result) => JSON.stringify(result),
    // Where it is closed, graphql's own rule says so: Apollo's speaks of its constructor.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [limitsRule, aliasesRule, ...(config.introspection ? [] : [NoSchemaIntrospectionCustomRule])],
    validationOptions: { hideSuggestions: !config.introspection },
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    documentStore: keptDocuments(),
    logger: app.log,
    // The rest of this product decides when to stop and what may be sent where, whatever the environment says.
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [
      limitCost(atlas.schema, config.costLimit),
      answerBy(atlas, describe),
      tellPlan,
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
    endpoint.decorateRequest('viewer', null);
    endpoint.addHook('onRequest', async (request, reply) => {
      const { authorization } = request.headers;
      request.operation = unreadOperation();
      request.viewer = identify(authorization);
      reply.headers(authorization === undefined && !asksPlan(request) ? PUBLIC_HEADERS : PRIVATE_HEADERS);
    });
    const { corsOrigins: origins } = config;
    if (origins.length > 0)
      await endpoint.register(cors, { ...FROM_ELSEWHERE, origin: origins === '*' ? '*' : [...origins] });
    await limitRate(endpoint, config.rateLimit);
    traceRequests(endpoint);
    const cache = cacheAnswers(endpoint, { bytes: config.cacheMegabytes * MEGABYTE, state: atlas.state });
    packLargeAnswers(endpoint);
    await endpoint.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (request, reply) => {
        const { viewer } = request;
        if (!viewer) {
          reply.header('www-authenticate', 'Bearer');
          throw unauthenticated();
        }
        const profile = profileFor(request, viewer, atlas, config.plansShownTo);
        return { ...atlas.context(viewer, profile), profile, request, keep: () => cache.keep(request) };
      },
    });
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for a token that names nobody. */
    viewer: Viewer | null;
  }
}

interface RequestContext extends Context {
  readonly request: FastifyRequest;
  /** Lets the answer be given again while nothing has changed. */
  readonly keep: () => void;
  /** What the operation costs the graph, where that is asked. */
  readonly profile: ReturnType<Atlas['profile']> | null;
}

/**
 * Answers what the API can answer by itself, before Apollo has graphql-js execute it: by id is then answered a quarter more
 * often, two hops and lists a tenth to a fifth. Apollo formats no error of such an answer, and gives it no status but 200:
 * an error of variables, which wants another, is left to graphql-js.
 *
 * A request whose operation is at fault has status 400 for a client that knows `application/graphql-response+json`. Others
 * get `application/json`, where a status other than 200 would say that the reply is no GraphQL response (GraphQL over HTTP).
 */
function answerBy(atlas: Atlas, describe: DescribeError): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        // Whatever its type says, Apollo comes here without one when a document holds several and none is named.
        if (!operation) return null;
        noteAsked(contextValue.request, operation.operation, operation.name?.value);
        const variables = request.variables ?? {};
        const answer = await atlas.answer(contextValue, { document, operation, variables });
        if (!answer) {
          contextValue.profile?.forget();
          return null;
        }
        const { data, errors } = answer;
        if (errors.length === 0) contextValue.keep();
        const { log } = contextValue.request;
        const singleResult = errors.length ? { errors: errors.map((error) => describe(error, log)), data } : { data };
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
      willSendResponse: async ({ request, response, source, contextValue }) => {
        noteAnswered(contextValue.request, contextValue, response.body);
        const knows = request.http?.headers.get('accept')?.includes('application/graphql-response+json');
        if (!knows && source !== undefined && response.http.status === 400) response.http.status = 200;
      },
    }),
  };
}

/** What pages of others may send and read. They bring tokens themselves: there are no cookies. */
const FROM_ELSEWHERE = {
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'content-type',
    'authorization',
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'x-request-id',
    'atlas-plan',
  ],
  exposedHeaders: ['etag', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after', 'x-request-id'],
  maxAge: 86_400,
  strictPreflight: false,
};

const VARY = 'authorization, accept-encoding';
const PUBLIC_HEADERS = { 'cache-control': 'no-cache', vary: VARY };
const PRIVATE_HEADERS = { 'cache-control': 'private, no-store', vary: VARY };

function unauthenticated(): GraphQLError {
  return new GraphQLError('This token is not known here; leave the Authorization header out to ask as the public.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}
