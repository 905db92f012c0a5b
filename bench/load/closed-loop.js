import { performance } from 'node:perf_hooks';
import { Connection } from './connection.js';

/**
 * Keeps each connection busy with one request after another for a while.
 *
 * @param {{ port: number, requests: readonly Buffer[], connections: number, seconds: number, from?: number }} load
 *   `from`: with which request it begins
 * @returns {Promise<{ perSecond: number, latencies: Float64Array, answered: number, failed: number, next: number }>}
 */
export async function closedLoop({ port, requests, connections, seconds, from = 0 }) {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const latencies = [];
  let next = from;
  let failed = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  let ended = began;

  const keepBusy = (connection) =>
    new Promise((resolve) => {
      const send = () => {
        const sent = performance.now();
        if (sent >= end) return resolve();
        connection.send(requests[next++ % requests.length], (ok) => {
          ended = performance.now();
          latencies.push(ended - sent);
          if (!ok) failed += 1;
          send();
        });
      };
      send();
    });
  await Promise.all(open.map(keepBusy));
  for (const connection of open) connection.close();
  const perSecond = latencies.length / ((ended - began) / 1000);
  return { perSecond, latencies: Float64Array.from(latencies).sort(), answered: latencies.length, failed, next };
}
