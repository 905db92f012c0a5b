import { useEffect, useState } from 'preact/hooks';
import { type Graph, type Picture, pictureOf } from './graph.ts';
import type { Layout, Plan } from './layout.ts';

/** A layout, or the plan of one, and whose it is. */
export interface Numbered<Value> {
  readonly turn: number;
  readonly value: Value;
}

/** It is started with the page, to be ready when the data is there. */
const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
let turns = 0;

/** Lays a graph out in a worker; null until there is a first picture of it. */
export function usePicture(graph: Graph | null): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    if (!graph) return;
    turns += 1;
    const turn = turns;
    const take = ({ data }: MessageEvent<Numbered<Layout>>) => {
      if (data.turn === turn) setPicture(pictureOf(graph, data.value));
    };
    worker.addEventListener('message', take);
    const plan: Plan = {
      radii: Float32Array.from(graph.nodes, ({ r }) => r),
      community: graph.community,
      from: Uint32Array.from(graph.ties, ({ a }) => a),
      to: Uint32Array.from(graph.ties, ({ b }) => b),
    };
    worker.postMessage({ turn, value: plan } satisfies Numbered<Plan>);
    return () => worker.removeEventListener('message', take);
  }, [graph]);
  return picture;
}
