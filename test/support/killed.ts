import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { GraphStore } from '../../src/graph/store.js';
import { dump } from './dump.js';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
/** What the graph holds before, and what comes in when somebody pulls the plug. */
export const [BEFORE, COMING] = ['le-havre.xlsx', 'estuary.xlsx'].map((file) => join(SEED, file)) as [string, string];

export type Settings = Readonly<Record<string, string>>;

interface Run {
  readonly command: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string }>;
}

/** `npm run import`, once it has built. */
function startImport(file: string, settings: Settings): Run {
  const command = spawn(process.execPath, ['dist/cli/import.js', file, '--yes'], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [command.stdout, command.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return { command, ended: once(command, 'close').then(([code]) => ({ code, output })) };
}

const saysItIsIn = (output: string) => /^The graph is at revision \d+\.$/m.test(output);

export async function imported(file: string, settings: Settings): Promise<number> {
  const begin = performance.now();
  const { code, output } = await startImport(file, settings).ended;
  expect(code, output).toBe(0);
  return performance.now() - begin;
}

/** Starts an import and kills it, or what `victim` names, at a share of the time that one takes. */
export async function killedAt(
  share: number,
  length: number,
  settings: Settings,
  victim?: () => void,
): Promise<string> {
  const { command, ended } = startImport(COMING, settings);
  await sleep(share * length);
  if (victim) victim();
  else command.kill('SIGKILL');
  return (await ended).output;
}

/** What an import that was cut off may have left: all of it, where it said so, or nothing. */
export class Halves {
  readonly #left = { before: 0, after: 0 };

  constructor(
    private readonly before: object,
    private readonly after: object,
  ) {}

  /** Whether it left all of it. */
  check(left: object, output: string): boolean {
    const isIn = isDeepStrictEqual(left, this.after);
    this.#left[isIn ? 'after' : 'before'] += 1;
    if (saysItIsIn(output)) expect(left).toEqual(this.after);
    else if (!isIn) expect(left).toEqual(this.before);
    return isIn;
  }

  get count(): string {
    return `${this.#left.before} left nothing, ${this.#left.after} all of it`;
  }

  get sawBoth(): boolean {
    return this.#left.before > 0 && this.#left.after > 0;
  }
}

/** Kills so often, at moments spread evenly, and then ever later until one came after the commit: a busy machine takes its time. */
export async function killOften(
  count: number,
  halves: Halves,
  killAt: (share: number) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < count; index += 1) await killAt((index + 0.5) / count);
  for (let share = 1; !halves.sawBoth && share < 5; share *= 1.2) await killAt(share);
  expect(halves.sawBoth, halves.count).toBe(true);
}

/** What is there once nothing more comes: a database may still keep a change whose command is gone already. */
export async function dumpOf(opening: Promise<GraphStore>): Promise<Record<string, unknown>> {
  const store = await opening;
  for (;;) {
    const revision = await store.revision();
    const content = { ...(await dump(store)), revision };
    if ((await store.revision()) !== revision) continue;
    await store.close();
    return content;
  }
}
