import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { currentVersion } from '../setup.js';
import { GraphError, type GraphStore, type Run } from '../store.js';
import { type Asks, connectionOver, socketPath, told, toPlain, WORK } from './protocol.js';

/** How long a process that writes may send nothing: others wait for their turn meanwhile, and it may have been stopped. */
const SILENCE_MS = 60_000;

/** Lets this user's other processes use a graph that only this one can have open; gives what ends it. */
export async function shareGraph(
  store: GraphStore,
  dataFolder: string,
  silenceMilliseconds: number = SILENCE_MS,
): Promise<() => void> {
  const path = socketPath(dataFolder);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(store, socket, silenceMilliseconds);
  });
  // Only who has the graph open listens here: what is left over is of one that was killed.
  rmSync(path, { force: true });
  const umask = process.umask(0o177);
  server.listen(path);
  process.umask(umask);
  await once(server, 'listening');
  return () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
}

function serve(store: GraphStore, socket: Socket, silenceMilliseconds: number): void {
  const connection = connectionOver(socket);
  const running = new Map<number, Write>();
  const answer = <Name extends keyof Asks>(
    name: Name,
    give: (asked: Asks[Name][0]) => Promise<Asks[Name][1]>,
  ): void => {
    connection.onRequest(
      name,
      (asked: Asks[Name][0]): Promise<unknown> =>
        give(asked).catch((error: unknown) => {
          throw told(error);
        }),
    );
  };

  answer('opened', async () => ({ description: store.description, version: currentVersion }));
  answer('query', ({ cypher, parameters }) => store.query(cypher, parameters));
  answer('ask', ({ cypher, parameters }) => store.ask(cypher, parameters));
  answer('read', ({ plan, parameters }) => store.read(plan, parameters).then(toPlain));
  answer('write', ({ write }) =>
    store.write(async ({ run }) => {
      const silence = new Silence(silenceMilliseconds);
      running.set(write, { run, silence });
      try {
        // It fails when the work does, or when whoever does it has gone: then nothing is kept.
        await Promise.race([connection.sendRequest(WORK, { write }), silence.tooLong]);
        return null;
      } finally {
        running.delete(write);
        silence.end();
      }
    }),
  );
  answer('run', async ({ write, cypher, parameters }) => {
    const found = running.get(write);
    if (!found) throw tooSilent();
    return found.silence.brokenBy(() => found.run(cypher, parameters));
  });
  for (const define of ['unique', 'index', 'sort'] as const)
    answer(define, ({ keys }) => store[define](keys).then(() => null));
  answer('revision', () => store.revision());
  answer('health', () => store.health().then(() => null));
  connection.listen();
}

/** A write of another process that is under way here. */
interface Write {
  readonly run: Run;
  readonly silence: Silence;
}

/** Measures how long a process asks for nothing, between its statements. */
class Silence {
  /** Fails when it lasts too long. */
  readonly tooLong: Promise<never>;
  readonly #most: number;
  #fail: (error: GraphError) => void = () => {};
  #timer: NodeJS.Timeout | null = null;
  #underWay = 0;

  constructor(most: number) {
    this.#most = most;
    this.tooLong = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.#begin();
  }

  async brokenBy<T>(statement: () => Promise<T>): Promise<T> {
    this.end();
    this.#underWay += 1;
    try {
      return await statement();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#begin();
    }
  }

  end(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  #begin(): void {
    this.#timer = setTimeout(() => this.#fail(tooSilent()), this.#most).unref();
  }
}

function tooSilent(): GraphError {
  return new GraphError(
    'TIMEOUT',
    'the command went silent in the middle of its change: nothing was written, try again',
  );
}
