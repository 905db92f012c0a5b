import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The message of the Bolt protocol that ends a transaction: one structure without fields, in a chunk of its own. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** What stands between a client and a server, and what it does to what passes. */
export interface Between {
  readonly port: number;
  /** How many connections are open. */
  readonly connections: number;
  /** How many were ever opened. */
  readonly opened: number;
  /** Breaks all connections; new ones are let through. */
  interrupt(): void;
  /** Breaks all connections, and refuses new ones until `restore`. */
  cut(): Promise<void>;
  /** Lets nothing through in either direction, and breaks nothing, until `restore`. */
  stall(): void;
  /** Breaks the connection at the next commit: before the server learns of it, or when it has answered. */
  breakAtCommit(when: 'BEFORE' | 'AFTER'): void;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** A proxy before a server on this machine. */
export async function startProxy(target: number): Promise<Between> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let opened = 0;
  let isStalled = false;
  let breaksAtCommit: 'BEFORE' | 'AFTER' | null = null;

  const tie = (client: Socket) => {
    const server = connect({ host: '127.0.0.1', port: target });
    const pair = [client, server] as const;
    opened += 1;
    pairs.add(pair);
    let isLost = false;
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of pair) {
      socket.on('close', end).on('error', end);
      if (isStalled) socket.pause();
    }
    client.on('data', (data) => {
      const breaks = data.includes(COMMIT) ? breaksAtCommit : null;
      if (breaks) breaksAtCommit = null;
      if (breaks === 'BEFORE') return end();
      isLost ||= breaks === 'AFTER';
      server.write(data);
    });
    server.on('data', (data) => (isLost ? end() : client.write(data)));
  };

  const listener = createServer(tie);
  const listen = async (port: number) => {
    listener.listen(port, '127.0.0.1');
    await once(listener, 'listening');
  };
  await listen(0);
  const { port } = listener.address() as AddressInfo;
  const interrupt = () => {
    for (const [client, server] of pairs) {
      client.destroy();
      server.destroy();
    }
  };
  const cut = async () => {
    const closed = new Promise((resolve) => listener.close(resolve));
    interrupt();
    await closed;
  };

  return {
    port,
    get connections() {
      return pairs.size;
    },
    get opened() {
      return opened;
    },
    interrupt,
    cut,
    stall: () => {
      isStalled = true;
      for (const pair of pairs) for (const socket of pair) socket.pause();
    },
    breakAtCommit: (when) => {
      breaksAtCommit = when;
    },
    restore: async () => {
      isStalled = false;
      for (const pair of pairs) for (const socket of pair) socket.resume();
      if (!listener.listening) await listen(port);
    },
    close: async () => {
      if (listener.listening) await cut();
    },
  };
}
