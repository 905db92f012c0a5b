import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Exit {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Atlas as a process of its own, as `npm start` runs it once it has built. */
export interface AtlasProcess {
  /** What it has said so far. */
  readonly said: { readonly output: string; readonly errors: string };
  readonly exit: Promise<Exit>;
  /** Resolves with what it has said when it is up. */
  up(): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts it on a free port, with nothing of the environment but these variables. */
export function startProcess(env: Readonly<Record<string, string>>, ...args: readonly string[]): AtlasProcess {
  const child: ChildProcess = spawn(process.execPath, ['dist/main.js', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
  });
  const said = { output: '', errors: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.errors += text;
  });
  const exit = once(child, 'close').then(([code]): Exit => ({ code, ...said }));
  const up = async (): Promise<string> => {
    while (!said.output.includes('Ctrl-C')) {
      if (child.exitCode !== null) throw new Error(said.errors);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return said.output;
  };
  return { said, exit, up, kill: (signal) => child.kill(signal) };
}

/** Where one that is up listens. */
export function addressIn(output: string): string {
  return /http:\S+(?=\/graphql)/.exec(output)?.[0] ?? '';
}
