// Lays the map out beside the page, so that it can be used meanwhile.
import { layouts, type Plan } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<Plan>) => {
  for (const layout of layouts(data)) postMessage(layout);
});
