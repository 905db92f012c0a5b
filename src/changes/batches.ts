const ROWS = 2_000;

/** Rows in portions that one statement can carry. */
export function batches<T>(rows: Iterable<T>, size: number = ROWS): T[][] {
  const all = [...rows];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** Puts rows with one key together, in the order in which they came. */
export function grouped<T, K>(rows: Iterable<T>, keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
