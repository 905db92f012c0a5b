import type { Expectation } from './expectation.js';

const node = (degree: number, __typename: string, id: string, name: string) => ({
  degree,
  node: { __typename, id, name },
});

export const theWholeMap: Expectation = {
  statements: 1,
  data: {
    map: {
      nodes: [
        node(39, 'Programme', 'le-havre-smart-port-city', 'Le Havre Smart Port City'),
        // As many as `brokers` says of the two (20.ts).
        node(33, 'Organisation', 'cite-du-numerique', 'Cité du Numérique'),
        node(28, 'Organisation', 'le-havre-seine-metropole', 'Le Havre Seine Métropole'),
        node(19, 'Organisation', 'haropa-port-du-havre', 'HAROPA – Port du Havre'),
      ],
      ties: [
        { type: 'SUPPORTS', from: 'le-havre-seine-metropole', to: 'cite-du-numerique' },
        { type: 'RUNS', from: 'le-havre-seine-metropole', to: 'le-havre-smart-port-city' },
        { type: 'ENROLLED_IN', from: 'le-havre-seine-metropole', to: 'le-havre-smart-port-city' },
        { type: 'ENROLLED_IN', from: 'haropa-port-du-havre', to: 'le-havre-smart-port-city' },
      ],
      leftOut: 242,
      tiesLeftOut: 406,
      untied: 9,
    },
  },
};
