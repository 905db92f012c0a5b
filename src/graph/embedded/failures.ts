import { relative } from 'node:path';
import { GraphError, type GraphErrorCode } from '../store.js';

const WRITE_CONFLICT = /GRAFEO-T001/;

interface Failure {
  readonly when: RegExp;
  readonly code: GraphErrorCode;
  readonly say: (folder: string, found: RegExpExecArray) => string;
}

export const REPAIR = 'npm run rebuild makes it again from its change log';

/** What goes wrong, told by the words of the engine and the system. The first that fits counts. */
const FAILURES: readonly Failure[] = [
  {
    when: /UNIQUE constraint violation: property '(\w+)'.* on :(\w+)/s,
    code: 'CONFLICT',
    say: (_, [, property, label]) => `another ${label} has this ${property}: choose a different one`,
  },
  { when: WRITE_CONFLICT, code: 'CONFLICT', say: () => 'other changes came in between again and again: try again' },
  {
    when: /database file cannot be locked/,
    code: 'LOCKED',
    say: (folder) => `another process has the graph in ${folder} open: stop it first`,
  },
  {
    when: /read-only file system|permission denied|operation not permitted|access is denied|\(os error (1|5|13|30)\)/i,
    code: 'READ_ONLY',
    say: (folder) => `cannot write in ${folder}: make it writable, or name another folder in ATLAS_DATA`,
  },
  {
    when: /not a directory|file already exists|no such file/i,
    code: 'READ_ONLY',
    say: (folder) => `cannot make the folder ${folder}: name another in ATLAS_DATA`,
  },
  {
    when: /no space left|quota exceeded/i,
    code: 'READ_ONLY',
    say: (folder) => `the disk of ${folder} is full: make room and try again`,
  },
  {
    when: /unsupported file format version/,
    code: 'NEWER_DATA',
    say: (folder) => `the graph in ${folder} is of another version of its engine: install the Atlas that wrote it`,
  },
  {
    when: /the file (\S.*) is damaged|is damaged|not a Grafeo database|not a database file|files of another database/,
    code: 'DAMAGED',
    say: (folder, [, file]) =>
      `the graph in ${folder} is damaged${file ? `, in ${relative(folder, file)}` : ''}: ${REPAIR}`,
  },
];

/** The engine's or the system's error as one of the port's. */
export function embeddedFailure(error: unknown, folder: string): GraphError {
  if (error instanceof GraphError) return error;
  const words = error instanceof Error ? error.message : String(error);
  for (const { when, code, say } of FAILURES) {
    const found = when.exec(words);
    if (found) return new GraphError(code, say(folder, found), { cause: error });
  }
  return new GraphError('FAILED', `the graph in ${folder} refused a statement${statusOf(error)}`, { cause: error });
}

/** True for a conflict that may not come again: the engine's own word for it, not a broken rule. */
export function isPassing(error: unknown): boolean {
  return error instanceof GraphError && WRITE_CONFLICT.test(String(error.cause));
}

function statusOf(error: unknown): string {
  return error instanceof Error && 'gqlStatus' in error ? ` (status ${String(error.gqlStatus)})` : '';
}
