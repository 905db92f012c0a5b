import type { Expectation } from './expectation.js';

export const whatCameAndWent: Expectation = {
  statements: { most: 8 },
  data: {
    ecosystemDiff: {
      began: {
        totalCount: 17,
        found: [
          { __typename: 'Programme', name: 'State–Region plan contract 2021–2027 (Normandie)' },
          { __typename: 'Need', name: 'A livelier digital ecosystem' },
          { __typename: 'Programme', name: 'Startup Challenger' },
        ],
      },
      tiesMade: { totalCount: 55 },
      tiesEnded: { totalCount: 35 },
    },
    dormant: {
      totalCount: 14,
      found: [
        {
          node: { name: 'Consortium of Le Havre Smart Port City' },
          why: 'SILENT',
          lastSeen: '2017-12-31',
          memberCount: 17,
        },
        { node: { name: 'Le Havre Smart Port City' }, why: 'SILENT', lastSeen: '2019-12-31', memberCount: 13 },
      ],
    },
    workshopYield: {
      events: 16,
      found: [
        {
          event: { name: "Kick-off of Le Havre's ICC journey" },
          attendees: 5,
          alliances: [
            { through: { name: '5G Lab' }, players: [{ name: 'HAROPA – Port du Havre' }, { name: 'Orange' }] },
          ],
        },
      ],
    },
    timeline: {
      totalCount: 7,
      undated: 30,
      moments: [
        {
          from: '2021-04-29',
          to: '2021-04-29',
          turn: 'ENDED',
          node: { name: 'Projects for the incubation programme Startup Challenger' },
        },
        {
          from: '2021-03-01',
          to: '2021-03-31',
          turn: 'BEGAN',
          node: { name: 'First pre-incubation of the Cité numérique (2021)' },
        },
        { from: '2021-01-01', to: '2021-12-31', turn: 'BEGAN', node: { name: 'Startup Challenger' } },
      ],
    },
  },
};
