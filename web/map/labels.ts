/** A box on the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ROW = 5;

/** Which room on the screen is taken. Names ask it for theirs, so that none lies on another. */
export class Room {
  readonly #rows = new Map<number, (readonly [number, number])[]>();

  take(box: Box): void {
    for (const row of rowsOf(box)) {
      const taken = this.#rows.get(row) ?? [];
      taken.push([box.x, box.x + box.width]);
      this.#rows.set(row, taken);
    }
  }

  isFree(box: Box): boolean {
    const end = box.x + box.width;
    return rowsOf(box).every((row) => !this.#rows.get(row)?.some(([from, to]) => from < end && to > box.x));
  }
}

function rowsOf({ y, height }: Box): number[] {
  const first = Math.floor(y / ROW);
  return Array.from({ length: Math.floor((y + height) / ROW) - first + 1 }, (_, row) => first + row);
}

const GAP = 4;

/** Where a name may stand beside a node: right, left, above, below, then askew. */
export function placesFor({ x, y, width: wide, height: high }: Box, width: number, height: number): Box[] {
  const size = { width, height };
  const [right, left, middle] = [x + wide + GAP, x - GAP - width, x + (wide - width) / 2];
  const [level, above, below] = [y + (high - height) / 2, y - GAP / 2 - height, y + high + GAP / 2];
  return [
    { x: right, y: level, ...size },
    { x: left, y: level, ...size },
    { x: middle, y: above, ...size },
    { x: middle, y: below, ...size },
    { x: right - GAP, y: above + GAP, ...size },
    { x: right - GAP, y: below - GAP, ...size },
    { x: left + GAP, y: above + GAP, ...size },
    { x: left + GAP, y: below - GAP, ...size },
  ];
}

const LONGEST = 26;

export function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}
