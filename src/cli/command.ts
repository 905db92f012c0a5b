import { isAbsolute, relative, resolve } from 'node:path';
import { type Config, ConfigError, loadConfig } from '../config.js';
import { openEmbedded } from '../graph/embedded.js';
import { openNeo4j } from '../graph/neo4j.js';
import { openRemote } from '../graph/remote.js';
import { setUp } from '../graph/setup.js';
import { GraphError, type GraphStore } from '../graph/store.js';
import { loadModel, type Model } from '../model/model.js';
import {
  ExportRefused,
  LANGUAGES,
  type Language,
  UnreadableError,
  UnwritableError,
} from '../spreadsheet/spreadsheet.js';

/** What a command tells the shell. */
export const EXIT = { done: 0, refused: 1, wrongFile: 2, graph: 3 } as const;

/** What was typed makes no command; `message` says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How each kind of failure ends a command; anything else is a fault of ours, told with its stack. */
const FAILURES: readonly (readonly [kind: new (...args: never[]) => Error, code: number])[] = [
  [ExportRefused, EXIT.refused],
  [UnreadableError, EXIT.wrongFile],
  [UnwritableError, EXIT.wrongFile],
  [UsageError, EXIT.wrongFile],
  [ConfigError, EXIT.graph],
  [GraphError, EXIT.graph],
];

/** Runs a command to its end, and tells the shell how it went. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  process.exitCode = await main().catch(fail);
}

function fail(error: unknown): number {
  const failure = FAILURES.find(([kind]) => error instanceof kind);
  console.error(failure && error instanceof Error ? error.message : error);
  return failure?.[1] ?? EXIT.graph;
}

/** Opens the graph that the variables name, for as long as some work takes. */
export async function withGraph<T>(work: (store: GraphStore, model: Model, config: Config) => Promise<T>): Promise<T> {
  const model = loadModel();
  const config = loadConfig(process.env);
  const store = await openStore(config);
  try {
    await setUp(store, model);
    return await work(store, model, config);
  } finally {
    await store.close();
  }
}

/** A graph that a server has open is used through it. */
export async function openStore({ neo4j, dataFolder }: Config): Promise<GraphStore> {
  if (neo4j) return openNeo4j(neo4j);
  return (await openRemote(dataFolder)) ?? openEmbedded(dataFolder, console.error);
}

/** Whose name goes into the history; null where the system has none. */
export function whoTypes(): string | null {
  return process.env.USER ?? process.env.USERNAME ?? null;
}

/** A path from the folder in which the command was typed: npm runs it from the root of the package. */
export function asTyped(path: string): string {
  return isAbsolute(path) ? path : relative('.', resolve(process.env.INIT_CWD ?? '.', path));
}

/** The one folder that a command names. */
export function onlyFolder(usage: string): string {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || folder.startsWith('--') || more.length > 0) throw new UsageError(usage);
  return asTyped(folder);
}

/** The language of sheets and headings; English unless another is typed. */
export function languageNamed(text: string = 'en'): Language {
  const language = LANGUAGES.find((known) => known === text);
  if (language) return language;
  throw new UsageError(`--language: "${text}" is none that we write; give one of ${LANGUAGES.join(', ')}`);
}
