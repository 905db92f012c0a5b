import { type Expectation, named } from './expectation.js';

/** A place, and the larger one that its `part of` cell in Places names. */
function place(name: string, partOf: string) {
  return { name, partOf: named(partOf) };
}

export const citiesOfTheChallenge: Expectation = {
  statements: 1,
  data: {
    programme: {
      // Programmes row 2.
      name: 'Intelligent Cities Challenge',
      cities: {
        // Ties rows 39, 35, 40, 38, 37.
        totalCount: 5,
        edges: [
          {
            role: 'ICC city',
            confidence: 'CONFIRMED',
            node: {
              // Organisations row 27; Places row 13.
              name: "Communauté d'agglomération Paris-Saclay",
              places: { nodes: [place('Paris-Saclay', 'Île-de-France')] },
            },
          },
          {
            role: 'one of the 7 French cities selected',
            confidence: 'CONFIRMED',
            node: {
              // Organisations row 13; Places rows 27 and 9.
              name: 'Le Havre Seine Métropole',
              places: { nodes: [place('Hôtel de la Communauté urbaine', 'Le Havre'), place('Le Havre', 'Normandie')] },
            },
          },
          {
            role: 'ICC city',
            confidence: 'CONFIRMED',
            node: {
              // Organisations row 28; Places row 14.
              name: 'Métropole Européenne de Lille',
              places: { nodes: [place('Lille', 'Hauts-de-France')] },
            },
          },
          {
            role: 'ICC city',
            confidence: 'CONFIRMED',
            node: {
              // Organisations row 26; Places row 15.
              name: "Ville d'Aix-en-Provence",
              places: { nodes: [place('Aix-en-Provence', "Provence-Alpes-Côte d'Azur")] },
            },
          },
          {
            role: 'city in the challenge: this page speaks of the city, others of the Métropole',
            confidence: 'REPORTED',
            node: {
              // Organisations row 15; Places row 9.
              name: 'Ville du Havre',
              places: { nodes: [place('Le Havre', 'Normandie')] },
            },
          },
        ],
      },
      alliances: {
        // Partnerships row 6; Ties rows 56, 52, 58, 54.
        nodes: [
          {
            name: 'French geographical chapter of the ICC',
            since: '2022-09-27',
            members: named(
              "Communauté d'agglomération Paris-Saclay",
              'Le Havre Seine Métropole',
              'Métropole Européenne de Lille',
              "Ville d'Aix-en-Provence",
            ),
          },
        ],
      },
    },
  },
};
