// npm start: builds what changed, then is the server itself.
import { build } from './build.js';

build();

// A supervisor's SIGTERM ends npm and the shell under it at once, and would leave the server behind: it goes with them.
const parent = process.ppid;
const LOOK_MS = 250;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, LOOK_MS).unref();

await import('../dist/main.js');
