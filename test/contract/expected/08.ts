import { type Expectation, named } from './expectation.js';

/** Since October 2020, and nobody has said until when. */
const FROM_OCTOBER = { since: '2020-10', until: null };
const UNDATED = { since: null, until: null };

export const aroundDataManagement: Expectation = {
  statements: 1,
  data: {
    topic: {
      // Topics rows 8 and 7.
      name: 'data management',
      partOf: named('data'),
      subjects: {
        // `topics` in Organisations row 13, Programmes rows 2–3, Projects row 12, Partnerships rows 5, 6 and 9,
        // Events rows 3–5, Needs rows 2–3, Offers rows 13 and 35.
        totalCount: 14,
        nodes: [
          {
            __typename: 'Need',
            name: 'Assessment of the needs of all city stakeholders',
            owner: { name: 'Le Havre Seine Métropole' },
            ...FROM_OCTOBER,
          },
          {
            __typename: 'Event',
            name: 'First French Geographical Chapter Meeting of the ICC',
            start: '2022-09-27',
          },
          {
            __typename: 'Partnership',
            name: 'French geographical chapter of the ICC',
            since: '2022-09-27',
            until: null,
          },
          {
            __typename: 'Offer',
            name: "Home of the events and meetings of Le Havre's ICC journey",
            owner: { name: 'Cité du Numérique' },
            ...UNDATED,
          },
          { __typename: 'Programme', name: 'ICC journey of Le Havre', ...FROM_OCTOBER },
          { __typename: 'Partnership', name: 'ICC LHSM team', ...UNDATED },
          { __typename: 'Programme', name: 'Intelligent Cities Challenge', ...UNDATED },
          { __typename: 'Event', name: "Kick-off of Le Havre's ICC journey", start: '2020-10' },
          { __typename: 'Organisation', name: 'Le Havre Seine Métropole', organisationKind: 'PUBLIC_AUTHORITY' },
          {
            __typename: 'Offer',
            name: 'Lead Experts for ICC cities',
            owner: { name: 'European Commission' },
            ...UNDATED,
          },
          { __typename: 'Event', name: 'Needs-assessment workshop of all city stakeholders', start: '2020-12' },
          { __typename: 'Project', name: 'Smart Data Services', ...UNDATED },
          { __typename: 'Partnership', name: 'Smart Data Services agreement', ...UNDATED },
          {
            __typename: 'Need',
            name: 'Strategy for managing and exploiting data',
            owner: { name: 'Le Havre Seine Métropole' },
            ...FROM_OCTOBER,
          },
        ],
      },
    },
  },
};
