// Lays the map out beside the page, so that it can be used meanwhile.
import { layouts, type Plan } from './layout.ts';
import type { Numbered } from './use-picture.ts';

addEventListener('message', ({ data: { turn, value } }: MessageEvent<Numbered<Plan>>) => {
  for (const layout of layouts(value)) postMessage({ turn, value: layout });
});
