import type { Expectation } from './expectation.js';

export const aTeamForACall: Expectation = {
  statements: { most: 4 },
  data: {
    consortium: {
      requirements: [
        { topic: { name: 'data sharing' }, role: null, kind: null, candidates: 5, met: true },
        { topic: { name: 'port and maritime cybersecurity' }, role: null, kind: null, candidates: 5, met: true },
        { topic: { name: 'logistics' }, role: 'lead', kind: null, candidates: 2, met: true },
        { topic: null, role: null, kind: 'SCHOOL', candidates: 4, met: true },
        { topic: { name: 'cruises' }, role: null, kind: 'START_UP', candidates: 0, met: false },
      ],
      complete: true,
      teams: [
        {
          score: 0.4403,
          fit: 0.75,
          together: 0.1307,
          members: [
            { node: { name: 'Cité du Numérique' }, covers: [] },
            { node: { name: 'EM Normandie' }, covers: [{ requirement: 3, proof: 1, reasons: [] }] },
            {
              node: { name: 'HAROPA – Port du Havre' },
              covers: [
                {
                  requirement: 0,
                  proof: 0.8,
                  reasons: [
                    {
                      through: null,
                      ties: [
                        { source: { name: 'Le Havre Smart Port City : 10 ans pour devenir un territoire innovant' } },
                      ],
                    },
                    {
                      through: { name: 'Capitainerie du futur' },
                      ties: [
                        { source: { name: "Smart Port City : l'interaction ville-port à l'ère de la digitalisation" } },
                        { source: { name: "Smart Port City : l'interaction ville-port à l'ère de la digitalisation" } },
                      ],
                    },
                    {
                      through: { name: 'Smart Data Services' },
                      ties: [
                        { source: { name: "L'utilisation des données au cœur de l'offre portuaire" } },
                        { source: { name: "Une plateforme pour gérer les données des ports de l'axe Seine" } },
                      ],
                    },
                    {
                      through: { name: 'Agreements of the port with Airbus' },
                      ties: [
                        { source: { name: "Une plateforme pour gérer les données des ports de l'axe Seine" } },
                        { source: { name: "Une plateforme pour gérer les données des ports de l'axe Seine" } },
                      ],
                    },
                    {
                      through: { name: 'Smart Data Services agreement' },
                      ties: [
                        { source: { name: "Une plateforme pour gérer les données des ports de l'axe Seine" } },
                        { source: { name: "Une plateforme pour gérer les données des ports de l'axe Seine" } },
                      ],
                    },
                  ],
                },
                {
                  requirement: 1,
                  proof: 0.8,
                  reasons: [
                    {
                      through: null,
                      ties: [
                        { source: { name: 'Le Havre Smart Port City : 10 ans pour devenir un territoire innovant' } },
                      ],
                    },
                    {
                      through: { name: "Alliance for the port's cybersecurity platform" },
                      ties: [
                        { source: { name: 'La révolution digitale à bras-le-corps' } },
                        { source: { name: 'La révolution digitale à bras-le-corps' } },
                      ],
                    },
                    {
                      through: { name: 'Port and maritime cybersecurity platform' },
                      ties: [
                        { source: { name: 'Le Havre, place forte de la cybersécurité' } },
                        { source: { name: 'Le Havre Smart Port City : 10 ans pour devenir un territoire innovant' } },
                      ],
                    },
                    {
                      through: { name: 'First meetings on digital and port security' },
                      ties: [
                        { source: { name: 'La cybersécurité portuaire, le nouveau défi à relever' } },
                        { source: { name: 'La cybersécurité portuaire, le nouveau défi à relever' } },
                      ],
                    },
                  ],
                },
                {
                  requirement: 2,
                  proof: 0.4,
                  reasons: [
                    {
                      through: null,
                      ties: [
                        { source: { name: 'Le Havre Smart Port City : 10 ans pour devenir un territoire innovant' } },
                      ],
                    },
                    {
                      through: { name: 'MOBISMARTPORT' },
                      ties: [
                        { source: { name: 'Le Havre Smart Port City : 10 ans pour devenir un territoire innovant' } },
                        { source: { name: 'Le Havre Smart Port City : 10 ans pour devenir un territoire innovant' } },
                      ],
                    },
                    {
                      through: { name: 'Blockchain for dangerous goods' },
                      ties: [
                        { source: { name: 'La révolution digitale à bras-le-corps' } },
                        { source: { name: 'La révolution digitale à bras-le-corps' } },
                      ],
                    },
                    {
                      through: { name: "Alliance for the port's cybersecurity platform" },
                      ties: [{ source: { name: 'La révolution digitale à bras-le-corps' } }],
                    },
                    {
                      through: { name: 'Port and maritime cybersecurity platform' },
                      ties: [{ source: { name: 'Le Havre, place forte de la cybersécurité' } }],
                    },
                  ],
                },
              ],
            },
          ],
          alliances: [{ a: { name: 'Cité du Numérique' }, b: { name: 'EM Normandie' }, strength: 0.392 }],
        },
      ],
    },
  },
};
