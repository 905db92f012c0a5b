import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const OK = Buffer.from('HTTP/1.1 200');
const ERRORS = Buffer.from('{"errors"');

/** The bytes of a POST of JSON, made before the clock runs. */
export function requestBytes({ port, path, body }) {
  const payload = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${payload.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), payload]);
}

/**
 * One connection that is kept alive, one request at a time. It knows just as much of HTTP as the candidates speak, for
 * what it costs is taken from the cores that they run on.
 */
export class Connection {
  #socket;
  /** What a request waits for, or null. */
  #done = null;
  #left = 0;
  /** Chunks of a head that is not whole yet. */
  #head = null;
  #failed = false;
  /** False once the server has closed it, as it does where nothing comes for some seconds. */
  isOpen = true;

  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port, noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      });
    });
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => this.#end(false));
    socket.on('end', () => {
      this.isOpen = false;
    });
    socket.on('close', () => {
      this.isOpen = false;
      this.#end(false);
    });
  }

  /** Sends a request; `done` is told whether the answer was one without errors. */
  send(bytes, done) {
    this.#done = done;
    this.#socket.write(bytes);
  }

  close() {
    this.#socket.destroy();
  }

  #read(chunk) {
    if (this.#left > 0) return this.#body(chunk);
    const bytes = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) {
      this.#head = bytes;
      return;
    }
    this.#head = null;
    const start = end + HEAD_END.length;
    const [, length] = /^content-length: (\d+)/im.exec(bytes.latin1Slice(0, end)) ?? [];
    if (length === undefined) throw new Error('an answer without a content-length');
    const isWell = OK.compare(bytes, 0, OK.length) === 0;
    this.#failed = !isWell || ERRORS.compare(bytes, start, start + ERRORS.length) === 0;
    this.#left = Number(length);
    this.#body(bytes.subarray(start));
  }

  #body(chunk) {
    this.#left -= chunk.length;
    if (this.#left === 0) this.#end(!this.#failed);
  }

  #end(ok) {
    const done = this.#done;
    this.#done = null;
    done?.(ok);
  }
}
