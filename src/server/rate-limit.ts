import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { clientOf } from './client.js';

const WINDOW_MS = 60_000;

/**
 * Holds each client to so many requests a minute, 0 to any number. A client is an address, or half an address where it is
 * one of IPv6; the reply says how many are left in the `RateLimit` headers of the IETF's draft.
 */
export async function limitRate(endpoint: FastifyInstance, max: number): Promise<void> {
  if (max === 0) return;
  await endpoint.register(rateLimit, {
    max,
    timeWindow: WINDOW_MS,
    keyGenerator: clientOf,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => tooOften(max, Math.ceil(ttl / 1_000)),
  });
}

function tooOften(limit: number, seconds: number): GraphQLError {
  return new GraphQLError(`You asked more than ${limit} times in a minute: go on in ${seconds} s.`, {
    extensions: { code: 'RATE_LIMITED', limit, http: { status: 429 } },
  });
}
