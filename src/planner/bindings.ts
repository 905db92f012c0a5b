import type { Condition, Found } from '../graph/plan.js';
import type { Parameter, Parameters } from '../graph/store.js';
import type { Variables } from './selection.js';

type Read = (variables: Variables) => Parameter;

/** The parameters of a plan: names given while it is made, values read again from the variables of each request. */
export class Bindings {
  readonly #reads: Read[] = [];
  readonly #checks: ((variables: Variables) => void)[] = [];
  /** What the store finds first. */
  readonly found: Found[] = [];

  /** Gives a value a name, `p0`, and the text that stands for it in Cypher, `$p0`. */
  add(read: Read): string {
    this.#reads.push(read);
    return `p${this.#reads.length - 1}`;
  }

  /** Gives the entities of a type that conditions keep a name, `q0`, and `$q0` stands for them in Cypher. */
  find(label: string, where: readonly Condition[]): string {
    const parameter = `q${this.found.length}`;
    this.found.push({ parameter, label, where });
    return parameter;
  }

  /** Has each request's variables looked at before they are bound; `look` throws what is wrong with them. */
  check(look: (variables: Variables) => void): void {
    this.#checks.push(look);
  }

  /** What the text holds where its names stand: `m.kind = $p0` becomes `m.kind = "FABLAB"`. */
  filledIn(text: string, variables: Variables): string {
    return text.replace(/\$([pq])(\d+)/g, (_, sort, number) => {
      if (sort === 'p') return JSON.stringify(this.#reads[number]?.(variables));
      const { label, where } = this.found[number] as Found;
      return `(${label} ${this.filledIn(where.join(' AND '), variables)})`;
    });
  }

  bind(variables: Variables): Parameters {
    for (const look of this.#checks) look(variables);
    return Object.fromEntries(this.#reads.map((read, index) => [`p${index}`, read(variables)]));
  }
}
