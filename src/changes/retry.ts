import { GraphError } from '../graph/store.js';

const ATTEMPTS = 5;

/** Reads the graph and writes what follows from it, anew where somebody else has written in between. */
export async function onWhatIsThere<Result>(change: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await change();
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof GraphError) || error.code !== 'CONFLICT') throw error;
    }
}
