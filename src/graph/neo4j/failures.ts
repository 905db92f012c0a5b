import { GraphError, type GraphErrorCode } from '../store.js';

/** How messages name a graph on a server; `server` is an address without user and password. */
export interface Address {
  readonly server: string;
  readonly database: string | undefined;
}

const OVERTAKEN = /^\S*(TransientError|AlreadyExists)/;

interface Failure {
  readonly when: RegExp;
  readonly code: GraphErrorCode;
  readonly say: (address: Address, found: RegExpExecArray) => string;
}

/** What goes wrong, told by the server's and the driver's codes, then their words. The first that fits counts. */
const FAILURES: readonly Failure[] = [
  {
    when: /^\S*Security\.AuthenticationRateLimit/,
    code: 'UNAUTHORISED',
    say: ({ server }) =>
      `Neo4j at ${server} has seen too many wrong passwords: wait a little, then check NEO4J_PASSWORD`,
  },
  {
    when: /^\S*Security\.(CredentialsExpired|Forbidden)/,
    code: 'UNAUTHORISED',
    say: ({ server }) => `Neo4j at ${server} does not allow this: change the user's password or its rights`,
  },
  {
    when: /^\S*Security\./,
    code: 'UNAUTHORISED',
    say: ({ server }) => `Neo4j at ${server} refuses the user or its password: check NEO4J_USER and NEO4J_PASSWORD`,
  },
  {
    when: /^\S*DatabaseNotFound/,
    code: 'WRONG_ADDRESS',
    say: ({ server, database }) => `Neo4j at ${server} has no database ${database ?? ''}: check NEO4J_DATABASE`,
  },
  {
    when: /^\S*(TransactionTimedOut|LockAcquisitionTimeout|ExecutionTimeout)/,
    code: 'TIMEOUT',
    say: ({ server }) => `Neo4j at ${server} took too long and was stopped: ask for less, or try again`,
  },
  {
    when: /^\S*Transaction\.Terminated/,
    code: 'TIMEOUT',
    say: ({ server }) => `somebody ended this at Neo4j at ${server}: nothing of it was kept; try again`,
  },
  {
    when: /^\S*(MemoryPool|OutOfMemory|MaximumTransactionLimit|ResourceExhaustion)|^\S* Connection acquisition timed out/,
    code: 'OVERLOADED',
    say: ({ server }) => `Neo4j at ${server} is overloaded: try again later`,
  },
  {
    when: /^\S*ReadOnly/,
    code: 'READ_ONLY',
    say: ({ server }) =>
      `Neo4j at ${server} only reads: address its leader with neo4j:// in NEO4J_URI, or make it writable`,
  },
  {
    when: /^\S*Statement\.AccessMode/,
    code: 'FAILED',
    say: () => 'a query tried to change the graph: only `write` may',
  },
  {
    when: /^\S*ConstraintValidationFailed .*label `(\w+)` and property `(\w+)`/s,
    code: 'CONFLICT',
    say: (_, [, label, property]) => `another ${label} has this ${property}: choose a different one`,
  },
  {
    when: /^\S*ConstraintCreationFailed .*label `(\w+)` and property `(\w+)`/s,
    code: 'CONFLICT',
    say: (_, [, label, property]) => `${label} nodes share a value of ${property}: make it unique before set-up`,
  },
  {
    when: /^\S*(ServiceUnavailable|SessionExpired|DatabaseUnavailable|\.Cluster\.)/,
    code: 'UNREACHABLE',
    say: ({ server }) => `no Neo4j answers at ${server}: start it, or correct NEO4J_URI`,
  },
  {
    when: /handshake|bolt protocol|HTTP/i,
    code: 'WRONG_ADDRESS',
    say: ({ server }) => `what answers at ${server} is no Neo4j that understands us: correct NEO4J_URI`,
  },
  {
    when: OVERTAKEN,
    code: 'CONFLICT',
    say: () => 'other changes came in between again and again: try again',
  },
];

/** The driver's error as one of the port's. */
export function neo4jFailure(error: unknown, address: Address): GraphError {
  if (error instanceof GraphError) return error;
  const status = statusOf(error);
  const words = `${status} ${error instanceof Error ? error.message : String(error)}`;
  for (const { when, code, say } of FAILURES) {
    const found = when.exec(words);
    if (found) return new GraphError(code, say(address, found), { cause: error });
  }
  return new GraphError('FAILED', `Neo4j at ${address.server} refused a statement (${status})`, { cause: error });
}

/** True when another process did the same first, so that the statement has nothing left to do. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof GraphError && OVERTAKEN.test(statusOf(error.cause));
}

function statusOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
