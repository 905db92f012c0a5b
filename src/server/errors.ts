import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from 'graphql';
import { ExploreError, type ExploreErrorCode } from '../explore/explore.js';
import { GraphError, type GraphErrorCode } from '../graph/store.js';
import { tooManyTokens } from './limits.js';

/** Where errors are written; pino and Apollo's logger both are one. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/** What a client is told instead of a failure's own words. */
interface Told {
  readonly code: string;
  readonly message: string;
}

const UNAVAILABLE: Told = { code: 'SERVICE_UNAVAILABLE', message: 'The graph cannot be used at the moment.' };

/** What the graph's failures are called outside; null for one that is nobody's business but ours. */
const GRAPH_FAILURES: Readonly<Record<GraphErrorCode, Told | null>> = {
  UNREACHABLE: UNAVAILABLE,
  WRONG_ADDRESS: UNAVAILABLE,
  UNAUTHORISED: UNAVAILABLE,
  WRONG_VERSION: UNAVAILABLE,
  LOCKED: UNAVAILABLE,
  DAMAGED: UNAVAILABLE,
  NEWER_DATA: UNAVAILABLE,
  NOT_ATLAS: UNAVAILABLE,
  READ_ONLY: { code: 'READ_ONLY', message: 'The graph cannot be changed at the moment.' },
  TIMEOUT: { code: 'TIMEOUT', message: 'The graph took too long to answer; ask for less at once.' },
  OVERLOADED: { code: 'OVERLOADED', message: 'Too much is asked of the graph at the moment; try again shortly.' },
  NOT_READY: { code: 'NOT_READY', message: 'The graph is still being read; try again in some seconds.' },
  CONFLICT: { code: 'CONFLICT', message: 'Someone else changed the same at the same time; try again.' },
  FAILED: null,
};

const INTERRUPTED: Told = {
  code: 'EXPLORING_INTERRUPTED',
  message: 'Exploring was interrupted and begins anew; try again.',
};

const EXPLORE_FAILURES: Readonly<Record<ExploreErrorCode, Told | null>> = {
  TOO_LONG: { code: 'TIMEOUT', message: 'Exploring took too long; ask for less at once, or for a smaller part.' },
  OVERLOADED: { code: 'OVERLOADED', message: 'Too much is being explored at the moment; try again shortly.' },
  CRASHED: INTERRUPTED,
  FAILED: null,
};

/**
 * Turns whatever went wrong into what a client gets: its code, its message, and where in the response it is. The log of the
 * request, where it is at hand, says whose it was.
 */
export type DescribeError = (error: unknown, log?: ErrorLog) => GraphQLFormattedError;

/**
 * The one place that gives errors their codes, hides what is nobody's business, and logs what we must know. What the
 * request did wrong passes with its own words; a failure of the graph gets a code; all else becomes an incident.
 */
export function describeErrors(serverLog: ErrorLog): DescribeError {
  return (error, log = serverLog) => {
    const root = rootCause(error);
    const cause = tooManyTokens(root) ?? root;
    if (error instanceof GraphQLError && cause instanceof GraphQLError) {
      const extensions = { ...error.extensions, ...cause.extensions };
      if (isOfRequest(cause, extensions)) return located(error, cause.message, withoutHttp(extensions));
    }
    const incident = randomBytes(5).toString('hex');
    const known = knownFailure(cause);
    const { code, message } = known ?? internal(incident);
    // A graph that is away fails every request: its own words say enough, so often.
    log.error({ incident, ...(known ? wordsOf(cause) : { err: cause }) }, code);
    return located(error, message, { code });
  };
}

/** The reply to a request that is refused before it is read as GraphQL, in the same form. */
export function refusal(code: string, message: string): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code } }] };
}

function knownFailure(error: unknown): Told | null {
  if (error instanceof ExploreError) return EXPLORE_FAILURES[error.code];
  return error instanceof GraphError ? GRAPH_FAILURES[error.code] : null;
}

function wordsOf(failure: unknown): { readonly reason: string; readonly cause?: string } {
  if (!(failure instanceof Error)) return { reason: String(failure) };
  return { reason: failure.message, ...(failure.cause instanceof Error && { cause: failure.cause.message }) };
}

function internal(incident: string): Told {
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side; the incident is logged as ${incident}.`,
  };
}

/** The error that was thrown first: graphql and Apollo wrap it, some twice, to say where. */
function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/**
 * Whoever throws for the request's sake gives a code, and so does Apollo where it refuses one; graphql points into the
 * request instead. When graphql finds fault with our values it does neither.
 */
function isOfRequest(cause: GraphQLError, { code }: GraphQLErrorExtensions): boolean {
  return typeof code === 'string' || cause.nodes !== undefined;
}

/** `http` is for Apollo, which has read it by now. */
function withoutHttp({ http: _, ...extensions }: GraphQLErrorExtensions): GraphQLErrorExtensions {
  return { code: 'BAD_USER_INPUT', ...extensions };
}

function located(error: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLFormattedError {
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}
