import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @import { Candidate, Question } from './candidates.js'
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {number} startSeconds until its first answer
 * @property {(question: Question) => Promise<any>} ask
 * @property {() => Promise<void>} stop
 */

const START_SECONDS = 60;
const LOOK_MS = 5;

/** What every candidate is started with: production, and nothing of what this process happens to have. */
const ENVIRONMENT = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ATLAS_SEED: 'none' };

/**
 * @param {Candidate} candidate
 * @param {Readonly<Record<string, string>>} graph the variables that say where its graph is
 * @returns {Promise<Server>}
 */
export async function startServer({ script, variables, greeting }, graph) {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(process.execPath, script, {
    env: { ...ENVIRONMENT, ...variables, ...graph, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => server.kill();
  process.once('exit', end);
  server.once('exit', () => process.off('exit', end));
  let complaint = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    complaint = (complaint + text).slice(-2_000);
  });
  const ask = asker(port);
  while (!(await ask(greeting).then(Boolean, () => false))) {
    const late = performance.now() - began > START_SECONDS * 1000;
    if (server.exitCode !== null || late) throw new Error(`${script.join(' ')} does not answer: ${complaint}`);
    await sleep(LOOK_MS);
  }
  const startSeconds = (performance.now() - began) / 1000;
  return { port, pid: server.pid, startSeconds, ask, stop: () => stop(server) };
}

/** Asks as a client that knows all of HTTP; gives the data of an answer without errors. */
function asker(port) {
  return async ({ path, body }) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { data, errors } = await response.json();
    if (errors || !response.ok) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
    return { data };
  };
}

async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await exit;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Linux counts a process's time in hundredths of a second, whatever the processor does. */
const TICKS_PER_SECOND = 100;

/** The processor time that a process has had, all its threads, in milliseconds; NaN where the system does not tell. */
export function cpuMs(pid) {
  const text = procFile(pid, 'stat');
  // The name, in brackets, may hold blanks.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/** The memory that a process holds, in megabytes; NaN where the system does not tell. */
export function residentMegabytes(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(procFile(pid, 'status')) ?? [];
  return Number(kilobytes) / 1024;
}

function procFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
