import { setTimeout as sleep } from 'node:timers/promises';
import { MARKER_KEY } from './marker.js';
import type { GraphStore } from './store.js';

/** How long who is in no hurry waits for others that want to know the same. */
const GATHERED_MS = 50;

/** Tells the states of a graph apart: while the text is the same, nothing was changed. */
export interface GraphState {
  /** The state that was last heard of, without asking; null while none was. */
  heard(): string | null;
  /** A state that the graph was in after the call. */
  now(): Promise<string>;
  /** The same, a little later: all who ask meanwhile cost the graph one statement. */
  soon(): Promise<string>;
}

type Graph = Pick<GraphStore, 'changesOnlyHere' | 'writes' | 'ask'>;

/** A graph that only this process changes is known without asking it; one that others change too has to be asked. */
export function stateOf(graph: Graph): GraphState {
  if (!graph.changesOnlyHere) return new Revisions(graph);
  const heard = () => String(graph.writes);
  return { heard, now: async () => heard(), soon: async () => heard() };
}

/** The state, together with what else there is to tell apart. */
export function stateWith(state: GraphState, told: (graph: string) => string): GraphState {
  return {
    heard: () => {
      const graph = state.heard();
      return graph === null ? null : told(graph);
    },
    now: async () => told(await state.now()),
    soon: async () => told(await state.soon()),
  };
}

/** With the change set that made it, for a graph that was put in the place of another may have come as far. */
const READ_STATE = `
  MATCH (a:Atlas {key: '${MARKER_KEY}'}) OPTIONAL MATCH (s:ChangeSet {revision: a.revision})
  RETURN a.revision AS revision, a.version AS version, s.id AS id`;

/** Reads the revision for all who want it, one statement at a time: never one that was sent before somebody asked. */
class Revisions implements GraphState {
  readonly #graph: Graph;
  #heard: string | null = null;
  #underWay: Promise<unknown> = Promise.resolve();
  #next: Promise<string> | null = null;
  #later: Promise<string> | null = null;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  heard(): string | null {
    return this.#heard;
  }

  now(): Promise<string> {
    this.#next ??= this.#underWay.then(() => {
      this.#next = null;
      const reading = this.#read();
      this.#underWay = reading.catch(() => undefined);
      return reading;
    });
    return this.#next;
  }

  soon(): Promise<string> {
    this.#later ??= sleep(GATHERED_MS, undefined, { ref: false }).then(() => {
      this.#later = null;
      return this.now();
    });
    return this.#later;
  }

  async #read(): Promise<string> {
    const [row] = await this.#graph.ask(READ_STATE);
    this.#heard = JSON.stringify(row ?? null);
    return this.#heard;
  }
}
