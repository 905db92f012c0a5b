import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  createMessageConnection,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { EntityRow, Links, ReadPlan, Tables } from '../plan.js';
import { GraphError, type GraphErrorCode, type Key, type Parameters, type Row } from '../store.js';

/** A number that the writing process gives to each of its writes. */
interface OfWrite {
  readonly write: number;
}

interface Statement {
  readonly cypher: string;
  readonly parameters: Parameters;
}

interface Keys {
  readonly keys: readonly Key[];
}

type Nothing = Record<string, never>;

/** What a process may ask of the one that has the graph open, by JSON-RPC: what it sends, and what it is answered. */
export interface Asks {
  opened: [Nothing, { description: string; version: number }];
  query: [Statement, Row[]];
  ask: [Statement, Row[]];
  read: [{ plan: ReadPlan; parameters: Parameters }, PlainTables];
  /** Answered when the transaction has ended. Before, whoever has the graph open asks for the `WORK`. */
  write: [OfWrite, null];
  /** A statement of that work. */
  run: [OfWrite & Statement, Row[]];
  unique: [Keys, null];
  index: [Keys, null];
  sort: [Keys, null];
  revision: [Nothing, number | null];
  health: [Nothing, null];
}

/** What the process that has the graph open asks of the one that writes. */
export const WORK = 'work';

export function connectionOver(socket: Socket): MessageConnection {
  const connection = createMessageConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket));
  // One that breaks closes, and whoever waits for an answer is told then.
  connection.onError(() => undefined);
  connection.onClose(() => connection.dispose());
  return connection;
}

/** The code of JSON-RPC for an error that is a `GraphError`. */
const GRAPH_ERROR = 1;

/** An error as it travels. */
export function told(error: unknown): unknown {
  return error instanceof GraphError ? new ResponseError(GRAPH_ERROR, error.message, error.code) : error;
}

/** The `GraphError` that travelled; null when it was something else. */
export function heard(error: unknown): GraphError | null {
  if (!(error instanceof ResponseError) || error.code !== GRAPH_ERROR) return null;
  return new GraphError(error.data as GraphErrorCode, error.message, { cause: error });
}

/** `Tables` without maps, which JSON does not have. */
export interface PlainTables {
  readonly roots: Tables['roots'];
  readonly entities: readonly (readonly (readonly [string, EntityRow])[])[];
  readonly links: readonly (readonly (readonly [string, Links])[])[];
  readonly work: Tables['work'];
}

export function toPlain({ entities, links, ...rest }: Tables): PlainTables {
  return { ...rest, entities: entities.map((table) => [...table]), links: links.map((table) => [...table]) };
}

export function fromPlain({ entities, links, ...rest }: PlainTables): Tables {
  return { ...rest, entities: entities.map((table) => new Map(table)), links: links.map((table) => new Map(table)) };
}

/** The longest path in bytes that every system takes for a socket. */
const LONGEST = 100;

/** Where the process that has the graph in a folder open can be asked. */
export function socketPath(dataFolder: string): string {
  const folder = resolve(dataFolder);
  const name = `atlas-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const path = join(folder, 'atlas.sock');
  return Buffer.byteLength(path) <= LONGEST ? path : join(tmpdir(), `${name}.sock`);
}
