import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config.js';
import { Explorer } from '../../src/explore/explore.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel, type Model } from '../../src/model/model.js';
import { type Atlas, type AtlasParts, createAtlas } from '../../src/resolvers/resolvers.js';
import { Finder } from '../../src/search/search.js';
import { startServer } from '../../src/server/server.js';

export const STAFF_TOKEN = 'the-token-of-the-tests';

interface AtlasOptions {
  /** A graph that the caller opened, and closes; an empty embedded one of our own when absent. */
  readonly store?: GraphStore;
  /** Fills the graph before anyone asks. */
  readonly fill?: (store: GraphStore, model: Model) => Promise<unknown>;
  /** Puts another API in the place of the graph's. */
  readonly atlas?: (real: Atlas) => Atlas;
  /** What readiness asks, when it is not the graph. */
  readonly health?: Pick<GraphStore, 'health' | 'revision'>;
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The most ids that a level may hold, instead of what the configuration says. */
  readonly levelLimit?: number;
}

interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A reply of the API as a frontend reads it. */
export interface Reply<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

export interface RunningAtlas {
  readonly url: string;
  readonly store: GraphStore;
  readonly explorer: Explorer;
  readonly finder: Finder;
  /** Sends an operation; as staff when a token says so. */
  ask<Data = Record<string, unknown>>(operation: Operation | string, token?: string): Promise<Reply<Data>>;
  close(): Promise<void>;
}

/** Variables with which an operation sends no statements but its own, so that they can be counted: no answers are kept. */
export const COUNTED = { ATLAS_CACHE_MB: '0' };

/** What is to be proven is what is answered, and not what is refused as too dear. */
export const UNBOUNDED = { ATLAS_COST_LIMIT: '999999999' };

/** Starts a whole server, silent and on a free port. */
export async function startAtlas(options: AtlasOptions = {}): Promise<RunningAtlas> {
  const model = loadModel();
  const { store, forget } = options.store ? { store: options.store, forget: nothing } : await openOwn();
  await setUp(store, model);
  await options.fill?.(store, model);
  const config = loadConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    ATLAS_RATE_LIMIT: '0',
    STAFF_TOKENS: `tests:${sha256(STAFF_TOKEN)}`,
    ...options.env,
  });
  const { levelLimit = config.levelLimit } = options;
  const parts = partsOf(store, model);
  const { explorer, finder } = parts;
  const real = createAtlas(parts, { ...config, levelLimit });
  const server = await startServer({
    config,
    store: options.health ?? store,
    atlas: options.atlas?.(real) ?? real,
  });
  return {
    url: server.url,
    store,
    explorer,
    finder,
    ask: (operation, token) => ask(server.url, typeof operation === 'string' ? { query: operation } : operation, token),
    close: async () => {
      await server.close();
      await explorer.close();
      await finder.close();
      await forget();
    },
  };
}

/** What an API over a graph is made of. */
export function partsOf(store: GraphStore, model: Model = loadModel()): AtlasParts {
  return { model, store, explorer: new Explorer(store, model), finder: new Finder(store, model) };
}

async function openOwn(): Promise<{ store: GraphStore; forget: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  const store = await openEmbedded(folder);
  const forget = async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, forget };
}

async function nothing(): Promise<void> {}

/** As Apollo Client sends them. */
const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json,application/json;q=0.9',
};

async function ask<Data>(url: string, operation: Operation, token: string | undefined): Promise<Reply<Data>> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...HEADERS, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(operation),
  });
  const { data, errors = [] }: Pick<Reply<Data>, 'data'> & Partial<Pick<Reply<Data>, 'errors'>> = JSON.parse(
    await reply.text(),
  );
  return { status: reply.status, headers: reply.headers, data, errors };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
