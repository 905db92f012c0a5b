import { expect } from 'vitest';
import type { Expectation } from './expectation.js';

/** Partnerships rows 2 and 4. The chapter (row 6) has no members on the first page. */
const CONSORTIUM = 'Consortium of Le Havre Smart Port City';
const BID = 'Joint bid of Rouen, Caen and Le Havre for the French Tech label';

/** An organisation and its memberships, of which no dates are known. */
function member(name: string, kind: string, ...alliances: readonly (readonly [role: string, name: string])[]) {
  const edges = alliances.map(([role, alliance]) => ({ role, current: 'UNKNOWN', node: { name: alliance } }));
  return { node: { name, kind, partnerships: { edges } } };
}

export const membersOfStrategicAlliances: Expectation = {
  statements: 1,
  data: {
    organisations: {
      // The organisations of Ties rows 52, 54, 56, 58 (chapter), 116, 118, 120, 315–318 (bid), 160–176 (consortium), each once.
      totalCount: 25,
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      edges: [
        // Ties rows 318, 175, 174.
        member('Creative Data', 'START_UP', ['standard-bearer of its city', BID]),
        member('Les Apaches', 'START_UP', ['start-up', CONSORTIUM]),
        member('Sinay', 'START_UP', ['start-up', CONSORTIUM]),
        // Ties rows 173, 171, 172, 176, 169 and 316.
        member('Cisco', 'COMPANY', ['international company', CONSORTIUM]),
        member('Nokia', 'COMPANY', ['international company', CONSORTIUM]),
        member('Orange', 'COMPANY', ['international company', CONSORTIUM]),
        member('Siemens', 'COMPANY', ['named among nearly 80 players', CONSORTIUM]),
        member('Soget', 'COMPANY', ['partner', CONSORTIUM], ['standard-bearer of its city', BID]),
      ],
    },
  },
};

/** The second page, without alliances. */
export const nextMembersOfStrategicAlliances = {
  organisations: {
    totalCount: 25,
    pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    edges: [
      // Ties row 317.
      { node: { name: 'Soyhuce', kind: 'COMPANY' } },
      // Ties row 162.
      { node: { name: 'Université Le Havre Normandie', kind: 'SCHOOL' } },
      // Ties rows 118, 164, 56, 120 and 166, 161, 160 and 52.
      { node: { name: 'Caen la mer', kind: 'PUBLIC_AUTHORITY' } },
      { node: { name: 'CCI Seine Estuaire', kind: 'PUBLIC_AUTHORITY' } },
      { node: { name: "Communauté d'agglomération Paris-Saclay", kind: 'PUBLIC_AUTHORITY' } },
      { node: { name: "Communauté de l'agglomération havraise", kind: 'PUBLIC_AUTHORITY' } },
      { node: { name: 'HAROPA – Port du Havre', kind: 'PUBLIC_AUTHORITY' } },
      { node: { name: 'Le Havre Seine Métropole', kind: 'PUBLIC_AUTHORITY' } },
    ],
  },
};
