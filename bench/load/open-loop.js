import { performance } from 'node:perf_hooks';
import { Connection } from './connection.js';

const LOOK_MS = 1;

/**
 * Sends requests when they are due, at random moments (a Poisson process), whatever is still under way; a latency counts
 * from when the request was due, so that a server which falls behind cannot hide it.
 *
 * @param {{ port: number, requests: readonly Buffer[], perSecond: number, seconds: number, random: { next(): number } }} load
 * @returns {Promise<{ latencies: Float64Array, failed: number }>} a latency for each request, in the order of `requests`, which begin again
 */
export async function openLoop({ port, requests, perSecond, seconds, random }) {
  const idle = [];
  const queue = [];
  const latencies = [];
  const due = dueTimes(perSecond, seconds, random);
  let failed = 0;
  let opened = 0;

  const began = performance.now();
  await new Promise((resolve, reject) => {
    let sent = 0;
    let answered = 0;
    const send = (connection, index) =>
      connection.send(requests[index % requests.length], (ok) => {
        latencies[index] = performance.now() - began - due[index];
        if (!ok) failed += 1;
        answered += 1;
        const next = queue.shift();
        if (next === undefined) idle.push(connection);
        else send(connection, next);
        if (answered === due.length) resolve();
      });
    const start = (index) => {
      const connection = idle.pop();
      if (connection?.isOpen) return send(connection, index);
      if (connection) {
        opened -= 1;
        return start(index);
      }
      if (opened >= MOST_CONNECTIONS) return queue.push(index);
      opened += 1;
      Connection.open(port).then((fresh) => send(fresh, index), reject);
    };
    const look = setInterval(() => {
      const now = performance.now() - began;
      while (sent < due.length && due[sent] <= now) start(sent++);
      if (sent === due.length) clearInterval(look);
    }, LOOK_MS);
  });
  for (const connection of idle) connection.close();
  return { latencies: Float64Array.from(latencies), failed };
}

const MOST_CONNECTIONS = 256;

function dueTimes(perSecond, seconds, random) {
  const times = [];
  for (let at = 0; ; times.push(at)) {
    at += (-Math.log(1 - random.next()) / perSecond) * 1000;
    if (at >= seconds * 1000) return times;
  }
}
