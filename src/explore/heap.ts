/** A queue of numbers, the lowest key first; of equal keys the lowest number, so that answers never depend on chance. */
export class Heap {
  readonly #keys: number[] = [];
  readonly #values: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** The lowest key; Infinity when empty. */
  get lowest(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY;
  }

  push(key: number, value: number): void {
    const keys = this.#keys;
    const values = this.#values;
    let place = keys.push(key) - 1;
    values.push(value);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const parentKey = keys[parent] ?? 0;
      const parentValue = values[parent] ?? 0;
      if (parentKey < key || (parentKey === key && parentValue <= value)) break;
      keys[place] = parentKey;
      values[place] = parentValue;
      place = parent;
    }
    keys[place] = key;
    values[place] = value;
  }

  /** Takes the value of the lowest key out; undefined when empty. */
  pop(): number | undefined {
    const keys = this.#keys;
    const values = this.#values;
    const [top] = values;
    const key = keys.pop();
    const value = values.pop();
    if (key === undefined || value === undefined || keys.length === 0) return top;
    const size = keys.length;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#before(child + 1, child)) child += 1;
      const childKey = keys[child] ?? 0;
      const childValue = values[child] ?? 0;
      if (childKey > key || (childKey === key && childValue >= value)) break;
      keys[place] = childKey;
      values[place] = childValue;
      place = child;
    }
    keys[place] = key;
    values[place] = value;
    return top;
  }

  #before(a: number, b: number): boolean {
    const keyA = this.#keys[a] ?? 0;
    const keyB = this.#keys[b] ?? 0;
    return keyA < keyB || (keyA === keyB && (this.#values[a] ?? 0) < (this.#values[b] ?? 0));
  }
}
