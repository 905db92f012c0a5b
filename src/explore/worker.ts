// The thread that holds the projections: takes the graph in, and answers what it is asked, one question at a time.
import { parentPort } from 'node:worker_threads';
import { Builder, type Projections } from './build.js';
import { Clock, TooLong } from './clock.js';
import { type Asked, type FromThread, moment, type ToThread } from './messages.js';
import type { Projection } from './projection.js';
import { ANSWER_MS, MEASURE_MS, measuring, questions } from './questions.js';

/** How long a question may wait for its turn: as long as what is heavy waits to be read. */
const PATIENCE_MS = 10_000;

let builder: Builder | null = null;
let projections: Projections | null = null;

parentPort?.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'begin':
      builder = new Builder(message.kinds);
      break;
    case 'entities':
      builder?.addEntities(message.type, message.rows);
      break;
    case 'ties':
      builder?.addTies(message.rows);
      break;
    case 'finish':
      finish();
      break;
    case 'ask':
      answerTo(message).then(say);
  }
});

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}

function finish(): void {
  projections = builder?.finish() ?? projections;
  builder = null;
  const { entities, ties } = projections?.STAFF ?? { entities: { ids: [] }, ties: { ids: [] } };
  say({ kind: 'built', size: { entities: entities.ids.length, ties: ties.ids.length } });
}

async function answerTo({ number, at, name, visibility, question }: Asked): Promise<FromThread> {
  if (moment() - at > PATIENCE_MS)
    return { kind: 'failure', number, code: 'OVERLOADED', reason: 'its turn came too late' };
  try {
    if (!projections) throw new Error('there is no projection');
    // The other side of the port types what it asks by the same table.
    const ask = questions[name] as (projection: Projection, question: unknown, clock: Clock) => unknown;
    const clock = new Clock(measuring.includes(name) ? MEASURE_MS : ANSWER_MS);
    return { kind: 'answer', number, answer: await ask(projections[visibility], question, clock) };
  } catch (error) {
    const reason = error instanceof Error ? String(error.stack) : String(error);
    return { kind: 'failure', number, code: error instanceof TooLong ? 'TOO_LONG' : 'FAILED', reason };
  }
}
