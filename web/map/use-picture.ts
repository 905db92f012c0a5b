import { useEffect, useState } from 'preact/hooks';
import { type Graph, type Picture, pictureOf, planOf } from './graph.ts';
import type { Layout, Plan } from './layout.ts';

/** A layout, or the plan of one, and whose it is. */
export interface Numbered<Value> {
  readonly turn: number;
  readonly value: Value;
}

export interface Painting {
  /** Null until there is a first. */
  readonly picture: Picture | null;
  /** Whether the worker could not make the next. */
  readonly failed: boolean;
}

/** It is started with the page, to be ready when the data is there. */
const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
let turns = 0;
/** It may end before anybody listens. */
let isBroken = false;
worker.addEventListener('error', () => {
  isBroken = true;
});

/** Lays a graph out in a worker. */
export function usePicture(graph: Graph | null): Painting {
  const [painting, setPainting] = useState<Painting>({ picture: null, failed: false });
  useEffect(() => {
    const fail = () => setPainting(({ picture }) => ({ picture, failed: true }));
    if (isBroken) fail();
    worker.addEventListener('error', fail);
    return () => worker.removeEventListener('error', fail);
  }, []);
  useEffect(() => {
    if (!graph) return;
    turns += 1;
    const turn = turns;
    const take = ({ data }: MessageEvent<Numbered<Layout>>) => {
      if (data.turn === turn) setPainting({ picture: pictureOf(graph, data.value), failed: false });
    };
    worker.addEventListener('message', take);
    worker.postMessage({ turn, value: planOf(graph) } satisfies Numbered<Plan>);
    return () => worker.removeEventListener('message', take);
  }, [graph]);
  return painting;
}
