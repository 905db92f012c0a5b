/** A list of numbers that grows and shrinks, four bytes each. Their order says nothing. */
export class Numbers {
  #values = new Uint32Array(2);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(value: number): void {
    if (this.#length === this.#values.length) this.#values = grown(this.#values);
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  delete(value: number): void {
    const place = this.#values.indexOf(value);
    if (place < 0 || place >= this.#length) return;
    this.#length -= 1;
    this.#values[place] = this.#values[this.#length] ?? 0;
  }

  /** Adds one to the count of each number in the list. */
  count(counts: Uint8Array): void {
    const values = this.#values;
    for (let place = 0; place < this.#length; place += 1) {
      const value = values[place] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
}

/** Half as long again. */
function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length + (values.length >> 1) + 1);
  larger.set(values);
  return larger;
}
