import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../model/model.js';
import type { Atlas } from '../resolvers/resolvers.js';

type Profile = ReturnType<Atlas['profile']>;

/** Whether a request asks what its operation becomes in the graph, and costs there. */
export function asksPlan({ headers }: FastifyRequest): boolean {
  return headers['atlas-plan'] === 'true';
}

/** The profile of a request that asks for one, and may; null for one that does not ask. */
export function profileFor(
  request: FastifyRequest,
  viewer: Viewer,
  atlas: Atlas,
  shownTo: Viewer['visibility'],
): Profile | null {
  if (!asksPlan(request)) return null;
  if (viewer.visibility === 'STAFF' || shownTo === 'PUBLIC') return atlas.profile();
  throw new GraphQLError(
    'Only staff may see what an operation becomes in the graph: send a staff token, or leave the header Atlas-Plan out.',
    { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
  );
}

/** Puts what was profiled beside the answer, as `extensions.plan`. */
export const tellPlan: ApolloServerPlugin<{ readonly profile: Profile | null }> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue: { profile } }) => {
      if (!profile || body.kind !== 'single') return;
      const { singleResult } = body;
      singleResult.extensions = { ...singleResult.extensions, plan: { reads: profile.reads } };
    },
  }),
};
