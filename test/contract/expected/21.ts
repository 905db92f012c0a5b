import type { Expectation } from './expectation.js';

export const findAnything: Expectation = {
  statements: 1,
  data: {
    search: [
      {
        // Organisations row 2: "cite" as it stands, "numerik" one letter from how "numérique" begins.
        node: { __typename: 'Organisation', name: 'Cité du Numérique' },
        score: 0.8357,
        matched: { field: 'alternateNames', snippet: 'Cité numérique' },
      },
      {
        // Events row 2: the same words among others.
        node: { __typename: 'Event', name: 'Opening of the Cité du Numérique' },
        score: 0.7304,
        matched: { field: 'name', snippet: 'Opening of the Cité du Numérique' },
      },
      {
        // Partnerships row 17: among more of them.
        node: { __typename: 'Partnership', name: 'EM Normandie at the Cité du Numérique' },
        score: 0.7192,
        matched: { field: 'name', snippet: 'EM Normandie at the Cité du Numérique' },
      },
    ],
  },
};
