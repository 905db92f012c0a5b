import { type Expectation, named } from './expectation.js';

/** What Ties rows 66–70 have in common; the month is over, so that nobody is there today. Sources row 2. */
const IN_OCTOBER = {
  since: '2020-10',
  until: '2020-10',
  current: 'NO',
  source: {
    name: "Launch of the Cité du Numérique, anchoring point of Le Havre Métropole's digital ecosystem",
    publisher: 'Intelligent Cities Challenge',
  },
};

export const atTheKickOff: Expectation = {
  statements: 1,
  data: {
    event: {
      // Events row 3; Programmes row 3.
      name: "Kick-off of Le Havre's ICC journey",
      start: '2020-10',
      status: 'HELD',
      partOf: named('ICC journey of Le Havre'),
      attendees: {
        totalCount: 5,
        edges: [
          {
            // Ties row 69; Organisations row 16.
            ...IN_OCTOBER,
            role: "representatives of the 'City Port', read as HAROPA – Port du Havre",
            confidence: 'INFERRED',
            node: { __typename: 'Organisation', name: 'HAROPA – Port du Havre', kind: 'PUBLIC_AUTHORITY' },
          },
          {
            // Ties row 66; People row 2.
            ...IN_OCTOBER,
            role: 'welcomed the team',
            confidence: 'REPORTED',
            node: {
              __typename: 'Person',
              name: 'Jean-Baptiste Roffini',
              headline: 'Co-founder and General Delegate, La French Tech Le Havre Normandy',
            },
          },
          {
            // Ties row 67; Organisations row 5.
            ...IN_OCTOBER,
            role: 'host, by its General Delegate',
            confidence: 'REPORTED',
            node: { __typename: 'Organisation', name: 'La French Tech Le Havre Normandy', kind: 'NETWORK' },
          },
          {
            // Ties row 68; Organisations row 13.
            ...IN_OCTOBER,
            role: 'representatives of the Métropole',
            confidence: 'REPORTED',
            node: { __typename: 'Organisation', name: 'Le Havre Seine Métropole', kind: 'PUBLIC_AUTHORITY' },
          },
          {
            // Ties row 70; Organisations row 29.
            ...IN_OCTOBER,
            role: 'representatives of the telecom operator',
            confidence: 'REPORTED',
            node: { __typename: 'Organisation', name: 'Orange', kind: 'COMPANY' },
          },
        ],
      },
    },
  },
};
