import type { Expectation } from './expectation.js';

const tie = (from: string, type: string, to: string) => ({ type, from: { id: from }, to: { id: to } });

export const aroundTheCite: Expectation = {
  statements: 2,
  data: {
    neighbourhood: {
      nodes: [
        {
          distance: 0,
          hidden: 29,
          node: { __typename: 'Organisation', id: 'cite-du-numerique', name: 'Cité du Numérique' },
        },
        // The first ring has half of the room for seven, for the best ties of the Cité: confirmed (Ties row 84), then dated
        // or lasting ones (rows 148 and below), then the support of row 79.
        {
          distance: 1,
          hidden: 26,
          node: { __typename: 'Organisation', id: 'le-havre-seine-metropole', name: 'Le Havre Seine Métropole' },
        },
        {
          distance: 1,
          hidden: 9,
          node: {
            __typename: 'Project',
            id: 'cite-numerique-batiment',
            name: 'Building of the Cité numérique and EM Normandie',
          },
        },
        {
          distance: 1,
          hidden: 1,
          node: { __typename: 'Programme', id: 'startup-challenger', name: 'Startup Challenger' },
        },
        { distance: 1, hidden: 5, node: { __typename: 'Organisation', id: 'em-normandie', name: 'EM Normandie' } },
        // The second ring takes turns: the Métropole's best (row 160), the building's (row 28), the school's (row 98).
        {
          distance: 2,
          hidden: 17,
          node: {
            __typename: 'Partnership',
            id: 'smart-port-city-consortium',
            name: 'Consortium of Le Havre Smart Port City',
          },
        },
        { distance: 2, hidden: 1, node: { __typename: 'Person', id: 'alain-marchal', name: 'Alain Marchal' } },
        {
          distance: 2,
          hidden: 4,
          node: {
            __typename: 'Partnership',
            id: 'cantine-numerique-fondateurs',
            name: 'Founding of the cantine numérique of Le Havre',
          },
        },
      ],
      // The most telling first: Ties rows 160, 84, 28, 148, 147, then the Startup Challenger, 79, 98.
      ties: [
        tie('le-havre-seine-metropole', 'MEMBER_OF', 'smart-port-city-consortium'),
        tie('le-havre-seine-metropole', 'SUPPORTS', 'cite-du-numerique'),
        tie('alain-marchal', 'WORKS_FOR', 'cite-numerique-batiment'),
        tie('cite-du-numerique', 'PARTICIPATES_IN', 'cite-numerique-batiment'),
        tie('em-normandie', 'PARTICIPATES_IN', 'cite-numerique-batiment'),
        tie('cite-du-numerique', 'RUNS', 'startup-challenger'),
        tie('cite-du-numerique', 'SUPPORTS', 'em-normandie'),
        tie('em-normandie', 'MEMBER_OF', 'cantine-numerique-fondateurs'),
      ],
      leftOut: 77,
    },
  },
};
