import { cpus, loadavg, totalmem } from 'node:os';

const GIGABYTE = 2 ** 30;

/** What the figures were measured on, as far as it matters to them. */
export function machine() {
  const [{ model }] = cpus();
  return {
    node: process.version,
    cores: cpus().length,
    processor: model,
    gigabytes: Math.round(totalmem() / GIGABYTE),
  };
}

/** How many processes wanted a core in the last minute. */
export function load() {
  return loadavg()[0];
}
