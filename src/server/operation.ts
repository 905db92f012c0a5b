import type { GraphQLResponse } from '@apollo/server';
import { type Span, trace } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import type { OperationTypeNode } from 'graphql';
import { tracing } from '../graph/store.js';
import type { Context } from '../resolvers/resolvers.js';

/** What a request asked of `/graphql` and got, without a value of it: for the log, metrics and traces. */
export interface AskedOperation {
  /** `query` or `mutation`; `none` for what could not be read as one. */
  type: string;
  /** What the client calls it; null when it does not. */
  name: string | null;
  /** The codes of its errors. */
  codes: readonly string[];
  /** Whether it is an answer that was given before. */
  cached: boolean;
  work: Context['reads']['work'] | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for a request of something else. */
    operation: AskedOperation | null;
  }
}

const LONGEST_NAME = 100;

export function unreadOperation(): AskedOperation {
  return { type: 'none', name: null, codes: [], cached: false, work: null };
}

/** Notes what a request asks, once that is known. */
export function noteAsked({ operation }: FastifyRequest, type: OperationTypeNode, name: string | undefined): void {
  if (!operation) return;
  operation.type = type;
  operation.name = name?.slice(0, LONGEST_NAME) ?? null;
  if (tracing()) nameSpan(trace.getActiveSpan(), operation);
}

/** Notes what a request got. */
export function noteAnswered({ operation }: FastifyRequest, { reads }: Context, body: GraphQLResponse['body']): void {
  if (!operation || body.kind !== 'single') return;
  operation.work = reads.work;
  operation.codes = (body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.code));
}

function nameSpan(span: Span | undefined, { type, name }: AskedOperation): void {
  if (!span?.isRecording()) return;
  span.updateName(name ? `${type} ${name}` : type);
  span.setAttribute('graphql.operation.type', type);
  if (name) span.setAttribute('graphql.operation.name', name);
}
