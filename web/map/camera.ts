import type { Camera } from '../address.ts';
import type { Picture } from './graph.ts';
import type { Look } from './look.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Names want room beside the outermost; on a narrow screen so much of it would be too dear. */
const MARGIN = 56;
const MOST_MARGIN = 0.07;
/** At the bottom lie the legend and the years. */
const CONTROLS = 52;

/** From where some nodes are seen, or all that is shown: communities as wholes. */
export function cameraOn(picture: Picture, look: Look, { width, height }: Size, nodes?: readonly number[]): Camera {
  const { x, y, communities } = picture;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (cx: number, cy: number, r: number) => {
    left = Math.min(left, cx - r);
    right = Math.max(right, cx + r);
    top = Math.min(top, cy - r);
    bottom = Math.max(bottom, cy + r);
  };
  for (const node of nodes ?? [...x.keys()].filter((each) => look.shownNodes[each]))
    include(x[node] ?? 0, y[node] ?? 0, 12);
  if (!nodes)
    for (const [number, each] of communities.entries()) if (look.sizes[number]) include(each.x, each.y, each.r);
  if (left > right) return { x: 0, y: 0, k: 1 };
  const wide = width - 2 * Math.min(MARGIN, MOST_MARGIN * width);
  const high = height - MARGIN - CONTROLS;
  const across = Math.min(wide / (right - left), high / (bottom - top));
  const k = Math.max(Math.min(across, nodes ? 1.6 : 3), 0.02);
  return { x: (left + right) / 2, y: (top + bottom) / 2 + CONTROLS / 2 / k, k };
}
