import { type Expectation, named } from './expectation.js';

/** Projects rows 5, 7 and 12. */
const FIVE_G_LAB = { __typename: 'Project', name: '5G Lab', status: 'ACTIVE' };
const CYBERSECURITY = { __typename: 'Project', name: 'Port and maritime cybersecurity platform', status: null };
const SMART_DATA = { __typename: 'Project', name: 'Smart Data Services', status: null };

/** Organisations rows 13, 16, 36, 58 and 60. */
const METROPOLE = { __typename: 'Organisation', name: 'Le Havre Seine Métropole', kind: 'PUBLIC_AUTHORITY' };
const PORT = { __typename: 'Organisation', name: 'HAROPA – Port du Havre', kind: 'PUBLIC_AUTHORITY' };
const SOGET = { __typename: 'Organisation', name: 'Soget', kind: 'COMPANY' };
const ENSM = { __typename: 'Organisation', name: 'ENSM', kind: 'SCHOOL' };
const CIDN = { __typename: 'Organisation', name: "Centre d'innovation drones Normandie", kind: 'RESEARCH' };

export const needsAndWhoMightHelp: Expectation = {
  statements: 2,
  data: {
    needs: {
      // Needs rows 11, 9, 13, 12, 10; rows 14 and 15 (drones) are matched.
      totalCount: 5,
      nodes: [
        {
          name: 'Awareness and means against cyber-attacks for small port firms',
          topics: named('port and maritime cybersecurity', 'raising awareness'),
          owner: CYBERSECURITY,
        },
        {
          name: 'Operational data of port and city in a common pool',
          topics: named('data exploitation', 'data sharing', 'mobility'),
          owner: SMART_DATA,
        },
        {
          name: 'Research and local start-ups on cybersecurity',
          topics: named('port and maritime cybersecurity', 'research', 'start-ups'),
          owner: CYBERSECURITY,
        },
        {
          name: 'Training for port and maritime cybersecurity',
          topics: named('port and maritime cybersecurity', 'skills and training'),
          owner: CYBERSECURITY,
        },
        {
          name: 'Uses of 5G that create value for local companies',
          topics: named('5G', 'connected objects', 'industry'),
          owner: FIVE_G_LAB,
        },
      ],
    },
    offers: {
      // Offers rows 30, 31, 29, 28, 27, 32, 34; rows 31 and 34 have no status, and are not said to be taken.
      totalCount: 7,
      nodes: [
        { name: 'A port as test field for 5G', status: 'OPEN', owner: PORT },
        {
          name: 'Data analysis, advice, indicators, applications and training',
          status: null,
          owner: SMART_DATA,
        },
        { name: 'Flight zones around the airport', status: 'OPEN', owner: METROPOLE },
        { name: 'Initial and continuing training on drones', status: 'OPEN', owner: CIDN },
        { name: 'Pooled drones, rovers, staff and premises', status: 'OPEN', owner: CIDN },
        { name: 'Port community system S)ONE', status: 'OPEN', owner: SOGET },
        { name: 'Training in cyber crises and an immersive test bed', status: null, owner: ENSM },
      ],
    },
  },
};
