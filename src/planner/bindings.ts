import type { Parameter, Parameters } from '../graph/store.js';
import type { Variables } from './selection.js';

type Read = (variables: Variables) => Parameter;

/** The parameters of a plan: names given while it is made, values read again from the variables of each request. */
export class Bindings {
  readonly #reads: Read[] = [];

  /** Gives a value a name, `p0`, and the text that stands for it in Cypher, `$p0`. */
  add(read: Read): string {
    this.#reads.push(read);
    return `p${this.#reads.length - 1}`;
  }

  bind(variables: Variables): Parameters {
    return Object.fromEntries(this.#reads.map((read, index) => [`p${index}`, read(variables)]));
  }
}
