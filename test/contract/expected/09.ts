import type { Expectation } from './expectation.js';

/** A position at one of Organisations rows 13, 14, 15 and 20. */
function office(role: string, confidence: string | null, name: string) {
  return { type: 'WORKS_FOR', role, confidence, node: { __typename: 'Organisation', name } };
}

const CODAH = "Communauté de l'agglomération havraise";
const METROPOLE = 'Le Havre Seine Métropole';
const CITY = 'Ville du Havre';

export const whoHoldsWhichPosition: Expectation = {
  statements: 2,
  data: {
    people: {
      nodes: [
        {
          // Ties rows 6, 7, 5; People row 5, whose short form says nothing of confidence.
          name: 'Édouard Philippe',
          positions: {
            edges: [
              office('President', 'REPORTED', CODAH),
              office('Prime Minister (September 2019)', 'REPORTED', 'État français'),
              office('President', 'REPORTED', METROPOLE),
              office('Mayor', null, CITY),
            ],
          },
        },
        {
          // Ties row 14, People row 12, Ties row 15.
          name: 'Émilie Leproust-Houllier',
          positions: {
            edges: [
              office('Delegate for attractiveness', 'REPORTED', CODAH),
              office('Director for attractiveness', null, METROPOLE),
              {
                type: 'WORKS_FOR',
                role: 'speaks for the leader of the programme: read as working on it',
                confidence: 'INFERRED',
                node: { __typename: 'Programme', name: 'Le Havre Smart Port City' },
              },
            ],
          },
        },
        {
          // Ties rows 11, 8, 9, 10: the two of the City by the ids that follow from their cells, 22f4… and d6d7….
          name: 'Jean-Baptiste Gastinne',
          positions: {
            edges: [
              office('First vice-president', 'REPORTED', CODAH),
              office('President (2019), later first vice-president', 'CONFIRMED', METROPOLE),
              office('Mayor (2019)', 'REPORTED', CITY),
              office('First deputy mayor for town planning and environment', 'REPORTED', CITY),
            ],
          },
        },
        {
          // Ties row 12, People row 15.
          name: 'Luc Lemonnier',
          positions: {
            edges: [office('President', 'CONFIRMED', CODAH), office('Mayor (former)', null, CITY)],
          },
        },
      ],
    },
    cite: {
      // `organisation` in People rows 7 and 8.
      name: 'Cité du Numérique',
      people: {
        edges: [
          {
            type: 'WORKS_FOR',
            role: 'Head of communication',
            node: { name: 'Emmanuelle Théron', headline: 'Head of communication, Cité numérique' },
          },
          {
            type: 'WORKS_FOR',
            role: 'Startup & Innovation Manager',
            node: { name: 'Manuella Junter', headline: 'Startup & Innovation Manager, Cité numérique' },
          },
        ],
      },
    },
    frenchTech: {
      // People row 2 and Ties row 2, by the ids that follow from their cells, 025b… and 0f5f….
      name: 'La French Tech Le Havre Normandy',
      people: {
        edges: [
          {
            type: 'WORKS_FOR',
            role: 'General Delegate',
            node: {
              name: 'Jean-Baptiste Roffini',
              headline: 'Co-founder and General Delegate, La French Tech Le Havre Normandy',
            },
          },
          {
            type: 'FOUNDED',
            role: 'co-founder',
            node: {
              name: 'Jean-Baptiste Roffini',
              headline: 'Co-founder and General Delegate, La French Tech Le Havre Normandy',
            },
          },
        ],
      },
    },
  },
};
