import type { GraphiQLProps } from 'graphiql';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { useSyncExternalStore } from 'react';

/** What a read became in the graph, and what it cost there. */
export interface Read {
  readonly statements: readonly string[];
  readonly rows: number;
  readonly milliseconds: number;
  readonly dbHits: number | null;
}

/** What is known of the plan of the last operation that asked for one. */
export type Plan = 'NONE' | 'FORBIDDEN' | readonly Read[];

type Reply = ExecutionResult<Record<string, unknown>, Record<string, unknown> & Told>;

interface Told {
  readonly plan?: { readonly reads: readonly Read[] };
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };

let isWanted = false;
let plan: Plan = 'NONE';
const listeners = new Set<() => void>();

/** The next operation asks for its plan. */
export function wantPlan(): void {
  isWanted = true;
}

export function usePlan(): Plan {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => plan,
  );
}

/**
 * Sends operations; the plan of one is told beside its answer, not in it. Where nobody answers, that is the answer, in the
 * words given.
 */
export function sender(gone: string): GraphiQLProps['fetcher'] {
  return async (operation, options) => {
    const planned = isWanted && operation.operationName !== 'IntrospectionQuery';
    if (planned) isWanted = false;
    const headers = { ...HEADERS, ...options?.headers, ...(planned && { 'atlas-plan': 'true' }) };
    const body = JSON.stringify(operation);
    const reply = await fetch('/graphql', { method: 'POST', headers, body }).catch(() => null);
    if (!reply) return { errors: [new GraphQLError(gone)] };
    const { extensions, ...answer }: Reply = await reply.json();
    const { plan: told, ...rest } = extensions ?? {};
    if (planned) tell(told?.reads ?? (isForbidden(answer) ? 'FORBIDDEN' : 'NONE'));
    return Object.keys(rest).length ? { ...answer, extensions: rest } : answer;
  };
}

function isForbidden({ errors }: Reply): boolean {
  return errors?.some(({ extensions }) => extensions?.code === 'FORBIDDEN') ?? false;
}

function tell(next: Plan): void {
  plan = next;
  for (const listen of listeners) listen();
}
