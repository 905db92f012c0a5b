import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { currentVersion } from '../setup.js';
import type { GraphStore, Run } from '../store.js';
import { type Asks, connectionOver, socketPath, told, toPlain, WORK } from './protocol.js';

/** Lets this user's other processes use a graph that only this one can have open; gives what ends it. */
export async function shareGraph(store: GraphStore, dataFolder: string): Promise<() => void> {
  const path = socketPath(dataFolder);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(store, socket);
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

function serve(store: GraphStore, socket: Socket): void {
  const connection = connectionOver(socket);
  const running = new Map<number, Run>();
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
    store
      .write(async ({ run }) => {
        running.set(write, run);
        // It fails when the work does, or when whoever does it has gone: then nothing is kept.
        await connection.sendRequest(WORK, { write });
        return null;
      })
      .finally(() => running.delete(write)),
  );
  answer('run', async ({ write, cypher, parameters }) => {
    const run = running.get(write);
    if (!run) throw new Error('a statement of a write that has ended');
    return run(cypher, parameters);
  });
  for (const define of ['unique', 'index', 'sort'] as const)
    answer(define, ({ keys }) => store[define](keys).then(() => null));
  answer('revision', () => store.revision());
  answer('health', () => store.health().then(() => null));
  connection.listen();
}
