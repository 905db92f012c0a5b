import { type Expectation, named } from './expectation.js';

export const severalAtOnce: Expectation = {
  statements: 1,
  data: {
    nodes: [
      // Organisations row 3.
      { __typename: 'Organisation', id: 'em-normandie', name: 'EM Normandie', kind: 'SCHOOL' },
      {
        // People row 9.
        __typename: 'Person',
        id: 'fabrice-jolivet',
        name: 'Fabrice Jolivet',
        headline: 'President and founder of Maloric',
      },
      {
        // Places row 9; Ties rows 41, 45, 42, 43, 44: twinned from either side.
        __typename: 'Place',
        id: 'le-havre',
        name: 'Le Havre',
        twins: named('Aix-en-Provence', 'Caen', 'Lille', 'Paris-Saclay', 'Rouen'),
        organisers: named(),
      },
      null,
      {
        // Events row 4; Ties row 76.
        __typename: 'Event',
        id: 'needs-assessment-workshop',
        name: 'Needs-assessment workshop of all city stakeholders',
        organisers: named('Le Havre Seine Métropole'),
      },
      {
        // Sources row 14; `source` in Organisations rows 67–68, Programmes row 8, Projects rows 18–19,
        // Partnerships row 19, Offers row 37. The ties that it is the source of do not count.
        __typename: 'Source',
        id: 's12-aurh',
        name: 'Le Havre Ville Portuaire Intelligente',
        citedBy: { totalCount: 7 },
      },
    ],
  },
};
