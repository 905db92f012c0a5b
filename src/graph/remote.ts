import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { type Asks, connectionOver, fromPlain, heard, socketPath, WORK } from './remote/protocol.js';
import { currentVersion } from './setup.js';
import { GraphError, type GraphStore, type Run, type Transaction } from './store.js';
import { Turns } from './turns.js';

export { shareGraph } from './remote/share.js';

/** Opens the embedded graph in a folder through the process that has it open; null where none does, or shares it. */
export async function openRemote(dataFolder: string): Promise<GraphStore | null> {
  const socket = await reach(socketPath(dataFolder));
  if (!socket) return null;
  const connection = connectionOver(socket);
  const works = new Map<number, () => Promise<void>>();
  connection.onRequest(WORK, ({ write }: { write: number }) =>
    works
      .get(write)?.()
      .then(() => null),
  );
  connection.listen();

  const turns = new Turns();
  let statements = 0;
  let lastWrite = 0;
  const ask = async <Name extends keyof Asks>(name: Name, asked: Asks[Name][0]): Promise<Asks[Name][1]> => {
    statements += 1;
    try {
      return await connection.sendRequest<Asks[Name][1]>(name, asked);
    } catch (error) {
      throw heard(error) ?? gone(dataFolder, error);
    }
  };

  /** The work is done here, where its rows are; its statements run there, in one transaction. */
  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    lastWrite += 1;
    const number = lastWrite;
    const outcome: { result?: { readonly value: T }; failure?: { readonly error: unknown } } = {};
    const run: Run = (cypher, parameters = {}) => ask('run', { write: number, cypher, parameters });
    works.set(number, async () => {
      try {
        outcome.result = { value: await work({ run }) };
      } catch (error) {
        outcome.failure = { error };
        throw error;
      }
    });
    try {
      await ask('write', { write: number });
    } catch (error) {
      throw outcome.failure ? outcome.failure.error : error;
    } finally {
      works.delete(number);
    }
    if (!outcome.result) throw gone(dataFolder);
    return outcome.result.value;
  }

  const define = (name: 'unique' | 'index' | 'sort') => (keys: Asks['unique'][0]['keys']) =>
    turns.inTurn(async () => {
      await ask(name, { keys });
    });
  const { description, version } = await ask('opened', {});
  if (version !== currentVersion) {
    socket.destroy();
    throw new GraphError(
      'WRONG_VERSION',
      `the server that has the graph in ${dataFolder} open is of another version of Atlas: stop it first`,
    );
  }
  return {
    description,
    changesOnlyHere: false,
    findsFirst: true,
    get statements() {
      return statements;
    },
    get writes() {
      return turns.writes;
    },
    read: (plan, parameters) => turns.atOnce(async () => fromPlain(await ask('read', { plan, parameters }))),
    query: (cypher, parameters = {}) => turns.atOnce(() => ask('query', { cypher, parameters })),
    ask: (cypher, parameters = {}) => turns.atOnce(() => ask('ask', { cypher, parameters })),
    write: (work) => turns.write(() => write(work)),
    unique: define('unique'),
    index: define('index'),
    sort: define('sort'),
    revision: () => turns.atOnce(() => ask('revision', {})),
    health: () =>
      turns.atOnce(async () => {
        await ask('health', {});
      }),
    close: async () => {
      if (await turns.close()) socket.destroy();
    },
  };
}

/** A socket that another user has put there is none of ours. */
async function reach(path: string): Promise<Socket | null> {
  const isOurs = process.platform === 'win32' || (await stat(path).catch(() => null))?.uid === process.getuid?.();
  if (!isOurs) return null;
  const socket = connect(path);
  return once(socket, 'connect').then(
    () => socket,
    () => null,
  );
}

function gone(dataFolder: string, cause?: unknown): GraphError {
  return new GraphError(
    'UNREACHABLE',
    `the server that has the graph in ${dataFolder} open has gone: see which revision it is at, then try again`,
    { cause },
  );
}
