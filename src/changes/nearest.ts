import { searchKey } from '../model/model.js';

/** The candidate that a mistyped word most likely meant; null when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = searchKey(word);
  let best: string | null = null;
  let limit = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, searchKey(candidate), limit);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** How many letters to add, drop or replace; `limit` stands for anything from there on. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1)
      current[j] = Math.min(
        (previous[j] ?? limit) + 1,
        (current[j - 1] ?? limit) + 1,
        (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return Math.min(limit, previous[b.length] ?? limit);
}
