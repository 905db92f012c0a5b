import type { ReadPlan, Tables } from './plan.js';
import type { Observe, Parameters, Reader, Row } from './store.js';

/** What a read became in the graph, and what it cost there. */
export interface ReadCost {
  /** In Cypher, in the order in which they were answered. */
  readonly statements: readonly string[];
  /** How many entities and ties it gave, each far end of a tie once; of a statement by itself, its rows. */
  readonly rows: number;
  /** From asking to answer, the way there and back included. */
  readonly milliseconds: number;
  /** Null where the engine counts none. */
  readonly dbHits: number | null;
}

/** The graph as one operation reads it, all by itself, so that what its reads cost is its own. */
export class Profile implements Reader {
  readonly #store: Reader;
  #reads: (ReadCost | null)[] = [];

  constructor(store: Reader) {
    this.#store = store;
  }

  get writes(): number {
    return this.#store.writes;
  }

  /** In the order in which they were asked; those that failed gave nothing to tell of. */
  get reads(): readonly ReadCost[] {
    return this.#reads.filter((cost) => cost !== null);
  }

  read(plan: ReadPlan, parameters: Parameters): Promise<Tables> {
    return this.#measured(
      (observe) => this.#store.read(plan, parameters, observe),
      ({ work }) => work.rows,
    );
  }

  query(cypher: string, parameters?: Parameters): Promise<Row[]> {
    return this.#measured(
      (observe) => this.#store.query(cypher, parameters, observe),
      ({ length }) => length,
    );
  }

  /** For an operation that is answered anew. */
  forget(): void {
    this.#reads = [];
  }

  async #measured<Answer>(ask: (observe: Observe) => Promise<Answer>, rowsOf: (answer: Answer) => number) {
    const reads = this.#reads;
    const place = reads.push(null) - 1;
    const statements: string[] = [];
    let dbHits: number | null = null;
    const begun = performance.now();
    const answer = await ask((cypher, hits) => {
      statements.push(cypher);
      if (hits !== null) dbHits = (dbHits ?? 0) + hits;
    });
    const milliseconds = Math.round((performance.now() - begun) * 100) / 100;
    reads[place] = { statements, rows: rowsOf(answer), milliseconds, dbHits };
    return answer;
  }
}
