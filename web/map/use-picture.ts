import { useEffect, useState } from 'preact/hooks';
import { type Graph, type Picture, pictureOf } from './graph.ts';
import type { Layout, Plan } from './layout.ts';

/** Lays a graph out in a worker; null until there is a first picture of it. */
export function usePicture(graph: Graph | null): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    if (!graph) return;
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Layout>) => setPicture(pictureOf(graph, data)));
    const plan: Plan = {
      radii: Float32Array.from(graph.nodes, ({ r }) => r),
      community: graph.community,
      from: Uint32Array.from(graph.ties, ({ a }) => a),
      to: Uint32Array.from(graph.ties, ({ b }) => b),
    };
    worker.postMessage(plan);
    return () => worker.terminate();
  }, [graph]);
  return picture;
}
