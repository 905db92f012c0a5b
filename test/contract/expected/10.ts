import { type Expectation, named } from './expectation.js';

export const whatLiesWhere: Expectation = {
  statements: 1,
  data: {
    place: {
      // Places rows 18 and 9.
      partOf: { nodes: [{ name: 'Le Havre', location: { latitude: 49.49, longitude: 0.11 } }] },
      // `place` in Projects row 30.
      located: named('New higher-education and student-life centre'),
      parts: {
        nodes: [
          {
            // Places row 19; Ties row 77.
            name: 'Building of the Cité numérique and EM Normandie',
            address: 'quai Frissard',
            organisers: named('Cité du Numérique'),
            located: {
              // `place` in Organisations rows 2–3, Projects row 21, Events rows 16 and 19; Ties rows 73, 75, 85, 86.
              totalCount: 9,
              nodes: [
                { __typename: 'Project', name: 'Building of the Cité numérique and EM Normandie' },
                { __typename: 'Organisation', name: 'Cité du Numérique' },
                { __typename: 'Organisation', name: 'EM Normandie' },
                { __typename: 'Organisation', name: 'La French Tech Le Havre Normandy' },
                { __typename: 'Organisation', name: 'Maloric' },
                {
                  __typename: 'Event',
                  name: 'Ministers visit the building site of the Cité numérique',
                  start: '2018-10-19',
                },
                {
                  __typename: 'Event',
                  name: 'Needs-assessment workshop of all city stakeholders',
                  start: '2020-12',
                },
                { __typename: 'Event', name: 'Opening of the Cité du Numérique', start: '2020-11' },
                {
                  __typename: 'Event',
                  name: 'Visit to the building site of the Cité numérique',
                  start: '2019-11-22',
                },
              ],
            },
          },
          {
            // Places row 24; Organisations row 58; Events row 12.
            name: 'ENSM building in Le Havre',
            address: null,
            organisers: named(),
            located: {
              totalCount: 2,
              nodes: [
                { __typename: 'Organisation', name: 'ENSM' },
                { __typename: 'Event', name: 'First French port hackathon', start: '2016-11-18' },
              ],
            },
          },
          {
            // Places row 25; Organisations rows 57 and 59.
            name: 'Pôle ingénieurs et logistique (PIL)',
            address: null,
            organisers: named(),
            located: {
              totalCount: 2,
              nodes: [
                { __typename: 'Organisation', name: 'ISEL' },
                { __typename: 'Organisation', name: 'Trafis Lab' },
              ],
            },
          },
        ],
      },
    },
  },
};
