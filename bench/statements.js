import { connect, createServer } from 'node:net';
import { freePort } from './servers.js';

/** A client's first bytes: what makes it Bolt, and four proposals of a version. */
const GREETING_BYTES = 20;
/** What a server answers that lets the client choose among its versions. */
const MANIFEST = 0x000001ff;
const VERSION_BYTES = 4;
/** What Bolt calls a statement. */
const RUN = 0x10;

/**
 * Stands between a candidate and Neo4j and counts what goes by: statements, whoever sends them, and the bytes of answers.
 *
 * @param {string} uri of the Neo4j
 */
export async function countStatements(uri) {
  const counts = { statements: 0, answerBytes: 0 };
  const { hostname, port: target } = new URL(uri);
  const port = await freePort();
  const sockets = new Set();
  const proxy = createServer({ noDelay: true }, (client) => {
    const server = connect({ host: hostname, port: Number(target), noDelay: true });
    const reader = new MessageReader((signature) => {
      if (signature === RUN) counts.statements += 1;
    });
    client.on('data', (chunk) => {
      reader.read(chunk);
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      reader.readReply(chunk);
      counts.answerBytes += chunk.length;
      client.write(chunk);
    });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ]) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  return {
    // Not `neo4j:`, which would ask the server for its own address and go there.
    uri: `bolt://127.0.0.1:${port}`,
    counts: () => ({ ...counts }),
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}

/** Reads the client's side of a Bolt connection: a greeting, then messages in chunks, each after its length. */
class MessageReader {
  #onMessage;
  #skip = GREETING_BYTES;
  #reply = Buffer.alloc(0);
  /** `choice` and `capabilities` stand between greeting and messages where the server lets the client choose. */
  #state = 'greeting';
  #length = 0;
  #left = 0;
  /** How many bytes of the present message have gone by. */
  #seen = 0;

  constructor(onMessage) {
    this.#onMessage = onMessage;
  }

  readReply(chunk) {
    if (this.#reply.length < VERSION_BYTES)
      this.#reply = Buffer.concat([this.#reply, chunk.subarray(0, VERSION_BYTES)]);
  }

  read(chunk) {
    for (const byte of chunk) this.#take(byte);
  }

  #take(byte) {
    switch (this.#state) {
      case 'greeting':
        if (--this.#skip === 0) this.#state = 'reply';
        return;
      case 'reply':
        // The client goes on only when the server has replied.
        this.#skip = VERSION_BYTES;
        this.#state = this.#reply.readUInt32BE() === MANIFEST ? 'choice' : 'high';
        this.#take(byte);
        return;
      case 'choice':
        if (--this.#skip === 0) this.#state = 'capabilities';
        return;
      case 'capabilities':
        if (byte < 0x80) this.#state = 'high';
        return;
      case 'high':
        this.#length = byte << 8;
        this.#state = 'low';
        return;
      case 'low':
        this.#left = this.#length | byte;
        if (this.#left === 0) this.#seen = 0;
        this.#state = this.#left === 0 ? 'high' : 'data';
        return;
      default:
        if (this.#seen++ === 1) this.#onMessage(byte);
        if (--this.#left === 0) this.#state = 'high';
    }
  }
}
