/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a project or a programme stands. */
export type ActivityStatus =
  /** It is under way. */
  | 'ACTIVE'
  /** It was given up. */
  | 'CANCELLED'
  /** It is done. */
  | 'COMPLETED'
  /** It rests, and may go on. */
  | 'PAUSED'
  /** It has not begun. */
  | 'PLANNED';

/** How sure we are of a tie. */
export type Confidence =
  /** Said by one of the two, or by a public record. */
  | 'CONFIRMED'
  /** Our reading of a text that leaves it open; the role says what was read how. */
  | 'INFERRED'
  /** Said by somebody else. */
  | 'REPORTED';

/** What an event is. */
export type EventKind =
  /** Somebody presents to an audience. */
  | 'CONFERENCE'
  /** Players meet: a kick-off, a meet-up. */
  | 'MEETING'
  /** A place or a programme opens. */
  | 'OPENING'
  /** Something else; the description says what. */
  | 'OTHER'
  /** Somebody teaches. */
  | 'TRAINING'
  /** Players work on something together. */
  | 'WORKSHOP';

/** Whether it took place. */
export type EventStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It is to come. */
  | 'PLANNED'
  /** It was announced, and no source says whether it took place. */
  | 'UNKNOWN';

/** Whether it is still to be had. */
export type ExchangeStatus =
  /** No longer wanted, or no longer to be had. */
  | 'CLOSED'
  /** A counterpart was found. */
  | 'MATCHED'
  /** Nobody has been found yet. */
  | 'OPEN';

/** The registers whose numbers we know. */
export type IdentifierScheme =
  /** The participant code of European programmes. */
  | 'PIC'
  /** The number of a French association, `W` and nine digits. */
  | 'RNA'
  /** The Research Organization Registry. */
  | 'ROR'
  /** The nine digits of a French organisation. */
  | 'SIREN'
  /** The fourteen digits of one of its sites. */
  | 'SIRET'
  /** The value added tax number. */
  | 'VAT'
  /** The item of Wikidata, `Q` and digits. */
  | 'WIKIDATA';

/** What an organisation is. */
export type OrganisationKind =
  /** An association or a union of members. */
  | 'ASSOCIATION'
  /** A firm, such as Orange or Soget. */
  | 'COMPANY'
  /** A shared place of work. */
  | 'COWORKING'
  /** A workshop open to all, with machines to make things. */
  | 'FABLAB'
  /** A bank or fund whose business is to give money, such as the Banque des Territoires. */
  | 'FUNDER'
  /** Who helps start-ups into life, such as the Cité du Numérique. */
  | 'INCUBATOR'
  /** A label, movement or cluster that brings players together, such as La French Tech. */
  | 'NETWORK'
  /** None of these; the description says what. */
  | 'OTHER'
  /** A city, métropole, region, port, chamber or the State. */
  | 'PUBLIC_AUTHORITY'
  /** A laboratory or research institute. */
  | 'RESEARCH'
  /** A school or university, such as EM Normandie. */
  | 'SCHOOL'
  /** A young firm with a new product, such as Maloric. */
  | 'START_UP';

/** What an alliance is about. */
export type PartnershipKind =
  /** Sharing data. */
  | 'DATA'
  /** Paying for something together. */
  | 'FUNDING'
  /** Something else; the scope says what. */
  | 'OTHER'
  /** One project, or one event. */
  | 'PROJECT'
  /** One serves the other, or both serve a third. */
  | 'SERVICE'
  /** A long-term aim in common. */
  | 'STRATEGIC'
  /** Teaching or showing something together. */
  | 'TRAINING';

/** Where an alliance stands. */
export type PartnershipStatus =
  /** It is alive. */
  | 'ACTIVE'
  /** Nobody has ended it, and nothing happens. */
  | 'DORMANT'
  /** It is over. */
  | 'ENDED'
  /** Somebody has proposed it. */
  | 'PROPOSED';

/** What a programme is for. */
export type ProgrammeKind =
  /** Help for start-ups that are to grow. */
  | 'ACCELERATION'
  /** A contest or a journey of cities or teams, such as the Intelligent Cities Challenge. */
  | 'CHALLENGE'
  /** Money for projects, such as Territoires d'innovation. */
  | 'FUNDING'
  /** Help for projects that are to become start-ups. */
  | 'INCUBATION'
  /** A label or a network that players join, such as the French Tech label. */
  | 'NETWORK'
  /** Courses and diplomas. */
  | 'TRAINING';

/** How far a start-up has come. */
export type Stage =
  /** It has customers and grows. */
  | 'GROWTH'
  /** An idea that is being tried out. */
  | 'IDEA'
  /** In an incubator, or ready for one. */
  | 'INCUBATION'
  /** Its product is coming to market. */
  | 'LAUNCH'
  /** It grows across regions or countries. */
  | 'SCALE';

/** What a player can do for a start-up or a project. */
export type SupportService =
  /** A place to work. */
  | 'COWORKING'
  /** Machines and help to make things. */
  | 'FABLAB'
  /** Money, or help to find it. */
  | 'FUNDING'
  /** Rooms, premises, a home. */
  | 'HOSTING'
  /** A place in an incubator, with all that goes with it. */
  | 'INCUBATION'
  /** Advice from someone with experience. */
  | 'MENTORING'
  /** Introductions to others. */
  | 'NETWORKING'
  /** Something else; the role says what. */
  | 'OTHER'
  /** Courses and workshops. */
  | 'TRAINING';

/** The sorts of ties, and what each leads from and to. */
export type TieType =
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Event, Need, Offer, Organisation, Partnership, Person, Programme, Project to Topic. */
  | 'ABOUT'
  /** A person's position: employed (WORKS_FOR), founder (FOUNDED) or adviser (ADVISES). From Person to Organisation, Programme, Project. */
  | 'ADVISES'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Organisation, Person to Event. */
  | 'ATTENDED'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Event, Need, Offer, Organisation, Partnership, Person, Place, Programme, Project, Source, Topic to Source. */
  | 'CITES'
  /** An actor's place in a programme: a city in a challenge, a start-up in an intake. From Organisation, Person to Programme. */
  | 'ENROLLED_IN'
  /** A person's position: employed (WORKS_FOR), founder (FOUNDED) or adviser (ADVISES). From Person to Organisation, Programme, Project. */
  | 'FOUNDED'
  /** Money that an actor gives or has promised. From Organisation, Person to Organisation, Programme, Project. */
  | 'FUNDS'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Organisation, Person, Project to Need. */
  | 'HAS_NEED'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Organisation, Person, Project to Offer. */
  | 'HAS_OFFER'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Person to Person. */
  | 'KNOWS'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Event, Organisation, Project to Place. */
  | 'LOCATED_AT'
  /** An actor's membership of a partnership. From Organisation, Person to Partnership. */
  | 'MEMBER_OF'
  /** An actor's part in a project. From Organisation, Person to Project. */
  | 'PARTICIPATES_IN'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Event, Organisation, Place, Programme, Project, Topic to Programme, Organisation, Place, Topic. */
  | 'PART_OF'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Organisation to Event, Place, Programme. */
  | 'RUNS'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Organisation to Organisation. */
  | 'SUCCEEDED_BY'
  /** Help that an organisation gives another, or a project. From Organisation to Organisation, Project. */
  | 'SUPPORTS'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Place to Place. */
  | 'TWINNED_WITH'
  /** A tie that says no more than that it exists, in which role, when, and where we know it from. From Partnership to Event, Programme, Project. */
  | 'UNDER'
  /** A person's position: employed (WORKS_FOR), founder (FOUNDED) or adviser (ADVISES). From Person to Organisation, Programme, Project. */
  | 'WORKS_FOR';

/** Whether something began or ended. */
export type Turn =
  /** It began, was founded, or came together. */
  | 'BEGAN'
  /** It ended. */
  | 'ENDED';

/** How soon it is wanted. */
export type Urgency =
  /** Now. */
  | 'HIGH'
  /** There is time. */
  | 'LOW'
  /** Within months. */
  | 'MEDIUM';

export type BetweenQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  on?: string | null | undefined;
}>;


export type BetweenQuery = { from:
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Need', name: string, id: string }
    | { __typename: 'Offer', name: string, id: string }
    | { __typename: 'Organisation', name: string, id: string }
    | { __typename: 'Partnership', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Programme', name: string, id: string }
    | { __typename: 'Project', name: string, id: string }
    | { __typename: 'Source', name: string, id: string }
    | { __typename: 'Topic', name: string, id: string }
   | null, to:
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Need', name: string, id: string }
    | { __typename: 'Offer', name: string, id: string }
    | { __typename: 'Organisation', name: string, id: string }
    | { __typename: 'Partnership', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Programme', name: string, id: string }
    | { __typename: 'Project', name: string, id: string }
    | { __typename: 'Source', name: string, id: string }
    | { __typename: 'Topic', name: string, id: string }
   | null, paths: { complete: boolean, found: Array<{ length: number, trust: number, nodes: Array<
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
      >, steps: Array<{ from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , ties: Array<{ type: TieType, role: string | null, since: string | null, until: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , source: { id: string, name: string, url: string | null } | null }> }> }> } | null, commonPartners: { totalCount: number, partners: Array<{ strength: number, node:
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , viaA: Array<{ through:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
         | null, ties: Array<{ source: { id: string, name: string, url: string | null } | null }> }>, viaB: Array<{ through:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
         | null, ties: Array<{ source: { id: string, name: string, url: string | null } | null }> }> }> } | null, introductions: { found: Array<{ trust: number, introducers: Array<{ id: string, name: string, headline: string | null }>, steps: Array<{ from:
          | { id: string, name: string }
          | { id: string, name: string }
        , to:
          | { id: string, name: string }
          | { id: string, name: string }
        , through: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, ties: Array<{ source: { id: string, name: string, url: string | null } | null }> }> }> } | null };

export type ThroughFragment = { through:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Need', id: string, name: string }
    | { __typename: 'Offer', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Partnership', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Programme', id: string, name: string }
    | { __typename: 'Project', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Topic', id: string, name: string }
   | null, ties: Array<{ source: { id: string, name: string, url: string | null } | null }> };

export type DayQueryVariables = Exact<{
  on: string;
}>;


export type DayQuery = { map: { nodes: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, ties: Array<{ type: TieType, from: string, to: string }> } | null };

export type PartFragment = { nodes: Array<{ node:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }>, ties: Array<{ type: TieType, from: string, to: string }> };

export type OverviewQueryVariables = Exact<{
  on?: string | null | undefined;
  dated: boolean;
}>;


export type OverviewQuery = { ecosystem: { name: string, revision: number, counts: Array<{ type: string, count: number }> } | null, map: { leftOut: number, tiesLeftOut: number, untied: number, nodes: Array<{ degree: number, node:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }>, ties: Array<{ type: TieType, from: string, to: string }> } | null, communities: { found: Array<{ memberIds: Array<string>, topics: Array<{ share: number, topic: { name: string } }> }> } | null, partnerships: { nodes: Array<{ since: string | null }> } | null, projects: { nodes: Array<{ since: string | null }> } | null, events: { nodes: Array<{ start: string | null }> } | null, then?: { nodes: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, ties: Array<{ type: TieType, from: string, to: string }> } | null };

export type PlayerQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
}>;


export type PlayerQuery = { node:
    | { __typename: 'Event', name: string, description: string | null, url: string | null, id: string, eventKind: EventKind | null, eventStatus: EventStatus | null, since: string | null, until: string | null, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Need', name: string, description: string | null, urgency: Urgency | null, since: string | null, until: string | null, id: string, exchangeStatus: ExchangeStatus | null, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Offer', name: string, description: string | null, urgency: Urgency | null, since: string | null, until: string | null, id: string, exchangeStatus: ExchangeStatus | null, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Organisation', name: string, description: string | null, stage: Stage | null, legalForm: string | null, foundedOn: string | null, dissolvedOn: string | null, url: string | null, alternateNames: Array<string>, id: string, organisationKind: OrganisationKind, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> }, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, funders: { edges: Array<{ id: string, amount: number | null, currency: string | null }> }, funds: { edges: Array<{ id: string, amount: number | null, currency: string | null }> }, partners: { totalCount: number, edges: Array<{ strength: number, viaCount: number, node:
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , via: Array<{ through:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Need', id: string, name: string }
              | { __typename: 'Offer', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Partnership', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Programme', id: string, name: string }
              | { __typename: 'Project', id: string, name: string }
              | { __typename: 'Source', id: string, name: string }
              | { __typename: 'Topic', id: string, name: string }
             | null, ties: Array<{ type: TieType, from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , source: { id: string, name: string, url: string | null } | null }> }> }> } }
    | { __typename: 'Partnership', name: string, description: string | null, scope: string | null, since: string | null, until: string | null, id: string, partnershipKind: PartnershipKind | null, partnershipStatus: PartnershipStatus | null, url: string | null, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Person', name: string, description: string | null, headline: string | null, url: string | null, id: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> }, funds: { edges: Array<{ id: string, amount: number | null, currency: string | null }> }, partners: { totalCount: number, edges: Array<{ strength: number, viaCount: number, node:
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , via: Array<{ through:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Need', id: string, name: string }
              | { __typename: 'Offer', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Partnership', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
              | { __typename: 'Programme', id: string, name: string }
              | { __typename: 'Project', id: string, name: string }
              | { __typename: 'Source', id: string, name: string }
              | { __typename: 'Topic', id: string, name: string }
             | null, ties: Array<{ type: TieType, from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , source: { id: string, name: string, url: string | null } | null }> }> }> } }
    | { __typename: 'Place', name: string, description: string | null, address: string | null, id: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, located: { totalCount: number, nodes: Array<
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
        > } }
    | { __typename: 'Programme', name: string, description: string | null, since: string | null, until: string | null, url: string | null, id: string, programmeKind: ProgrammeKind | null, activityStatus: ActivityStatus | null, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> }, budget: { amount: number, currency: string | null } | null, funders: { edges: Array<{ id: string, amount: number | null, currency: string | null }> } }
    | { __typename: 'Project', name: string, description: string | null, acronym: string | null, since: string | null, until: string | null, url: string | null, id: string, activityStatus: ActivityStatus | null, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, topics: { nodes: Array<{ id: string, name: string }> }, budget: { amount: number, currency: string | null } | null, funders: { edges: Array<{ id: string, amount: number | null, currency: string | null }> } }
    | { __typename: 'Source', name: string, description: string | null, url: string | null, publisher: string | null, id: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, citedBy: { totalCount: number, nodes: Array<
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        > } }
    | { __typename: 'Topic', name: string, description: string | null, id: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, subjects: { totalCount: number, nodes: Array<
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
        > } }
   | null, neighbourhood: { leftOut: number, ties: Array<{ id: string, type: TieType, role: string | null, since: string | null, until: string | null, confidence: Confidence | null, from:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
      , to:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
      , source: { id: string, name: string, url: string | null } | null }> } | null, suggestedPartners: { found: Array<{ score: number, node:
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , needs: { matches: Array<{ need: { __typename: 'Need', id: string, name: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> } } }> }, topics: { shared: Array<{ __typename: 'Topic', id: string, name: string }> }, partners: { shared: Array<
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        > }, places: { shared: Array<{ __typename: 'Place', id: string, name: string }> } }> } | null, matches: { totalCount: number, found: Array<{ score: number, need: { __typename: 'Need', id: string, name: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, owner:
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
         | null }, offer: { __typename: 'Offer', id: string, name: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, owner:
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
         | null }, topics: Array<{ wanted: { id: string, name: string } }>, introduction: { introducers: Array<{ __typename: 'Person', id: string, name: string }>, steps: Array<{ ties: Array<{ source: { id: string, name: string, url: string | null } | null }> }> } | null }> } | null, offersThatFit: { totalCount: number, found: Array<{ score: number, need: { __typename: 'Need', id: string, name: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, owner:
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
         | null }, offer: { __typename: 'Offer', id: string, name: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, owner:
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
         | null }, topics: Array<{ wanted: { id: string, name: string } }>, introduction: { introducers: Array<{ __typename: 'Person', id: string, name: string }>, steps: Array<{ ties: Array<{ source: { id: string, name: string, url: string | null } | null }> }> } | null }> } | null, timeline: { totalCount: number, undated: number, moments: Array<{ from: string, to: string, turn: Turn, node:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
      , tie: { type: TieType, role: string | null, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , source: { id: string, name: string, url: string | null } | null } | null }> } | null };

export type FitsFragment = { totalCount: number, found: Array<{ score: number, need: { __typename: 'Need', id: string, name: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, owner:
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
       | null }, offer: { __typename: 'Offer', id: string, name: string, sources: { nodes: Array<{ id: string, name: string, url: string | null }> }, owner:
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
       | null }, topics: Array<{ wanted: { id: string, name: string } }>, introduction: { introducers: Array<{ __typename: 'Person', id: string, name: string }>, steps: Array<{ ties: Array<{ source: { id: string, name: string, url: string | null } | null }> }> } | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ node:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Need', id: string, name: string }
      | { __typename: 'Offer', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Partnership', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Programme', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
    , matched: { field: string, snippet: string } }> | null };

export type StatedFragment = { id: string, name: string, url: string | null };

export type WholeQueryVariables = Exact<{
  on?: string | null | undefined;
  from: string;
  to: string;
}>;


export type WholeQuery = { brokers: { error: number, found: Array<{ betweenness: number, degree: number, articulation: boolean, node:
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }> } | null, communities: { totalCount: number, found: Array<{ number: number, size: number, topics: Array<{ topic: { id: string, name: string } }>, members: Array<
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
      > }> } | null, gaps: { totalCount: number, found: Array<{ topics: Array<{ topic: { id: string, name: string }, a: Array<
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        >, b: Array<
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        > }> }> } | null, coverage: { cells: Array<{ stage: Stage | null, service: SupportService, providerCount: number, providers: Array<{ id: string, name: string }> }>, startUps: Array<{ stage: Stage | null, count: number }> } | null, ecosystemDiff: { began: { totalCount: number, found: Array<
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
      > }, ended: { totalCount: number, found: Array<
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Need', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
      > }, tiesMade: { totalCount: number, found: Array<{ id: string, type: TieType, role: string | null, since: string | null, until: string | null, from:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        , to:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        , source: { id: string, name: string, url: string | null } | null }> }, tiesEnded: { totalCount: number, found: Array<{ id: string, type: TieType, role: string | null, since: string | null, until: string | null, from:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        , to:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Need', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        , source: { id: string, name: string, url: string | null } | null }> } } | null };

export type ChangedTiesFragment = { totalCount: number, found: Array<{ id: string, type: TieType, role: string | null, since: string | null, until: string | null, from:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Need', id: string, name: string }
      | { __typename: 'Offer', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Partnership', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Programme', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
    , to:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Need', id: string, name: string }
      | { __typename: 'Offer', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Partnership', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Programme', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
    , source: { id: string, name: string, url: string | null } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StatedFragmentDoc = new TypedDocumentString(`
    fragment Stated on Source {
  id
  name
  url
}
    `, {"fragmentName":"Stated"}) as unknown as TypedDocumentString<StatedFragment, unknown>;
export const ThroughFragmentDoc = new TypedDocumentString(`
    fragment Through on Alliance {
  through {
    __typename
    id
    name
  }
  ties {
    source {
      ...Stated
    }
  }
}
    fragment Stated on Source {
  id
  name
  url
}`, {"fragmentName":"Through"}) as unknown as TypedDocumentString<ThroughFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on WholeMap {
  nodes {
    node {
      id
    }
  }
  ties {
    type
    from
    to
  }
}
    `, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const FitsFragmentDoc = new TypedDocumentString(`
    fragment Fits on Matches {
  totalCount
  found {
    score
    need {
      __typename
      id
      name
      sources(first: 2) {
        nodes {
          ...Stated
        }
      }
      owner {
        __typename
        id
        name
      }
    }
    offer {
      __typename
      id
      name
      sources(first: 2) {
        nodes {
          ...Stated
        }
      }
      owner {
        __typename
        id
        name
      }
    }
    topics {
      wanted {
        id
        name
      }
    }
    introduction {
      introducers {
        __typename
        id
        name
      }
      steps {
        ties {
          source {
            ...Stated
          }
        }
      }
    }
  }
}
    fragment Stated on Source {
  id
  name
  url
}`, {"fragmentName":"Fits"}) as unknown as TypedDocumentString<FitsFragment, unknown>;
export const ChangedTiesFragmentDoc = new TypedDocumentString(`
    fragment ChangedTies on TiesOfDiff {
  totalCount
  found {
    id
    type
    role
    since
    until
    from {
      __typename
      id
      name
    }
    to {
      __typename
      id
      name
    }
    source {
      ...Stated
    }
  }
}
    fragment Stated on Source {
  id
  name
  url
}`, {"fragmentName":"ChangedTies"}) as unknown as TypedDocumentString<ChangedTiesFragment, unknown>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($from: ID!, $to: ID!, $on: Date) {
  from: node(id: $from) {
    __typename
    id
    ... on Entity {
      name
    }
  }
  to: node(id: $to) {
    __typename
    id
    ... on Entity {
      name
    }
  }
  paths(from: $from, to: $to, by: TRUST, first: 3, activeOn: $on) {
    complete
    found {
      length
      trust
      nodes {
        __typename
        id
        name
      }
      steps {
        from {
          id
        }
        ties {
          type
          role
          since
          until
          from {
            id
          }
          source {
            ...Stated
          }
        }
      }
    }
  }
  commonPartners(a: $from, b: $to, first: 8, activeOn: $on) {
    totalCount
    partners {
      strength
      node {
        __typename
        id
        name
      }
      viaA {
        ...Through
      }
      viaB {
        ...Through
      }
    }
  }
  introductions(from: $from, to: $to, first: 3, activeOn: $on) {
    found {
      trust
      introducers {
        id
        name
        headline
      }
      steps {
        from {
          id
          name
        }
        to {
          id
          name
        }
        through {
          id
          name
        }
        ties {
          source {
            ...Stated
          }
        }
      }
    }
  }
}
    fragment Through on Alliance {
  through {
    __typename
    id
    name
  }
  ties {
    source {
      ...Stated
    }
  }
}
fragment Stated on Source {
  id
  name
  url
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const DayDocument = new TypedDocumentString(`
    query Day($on: Date!) {
  map(activeOn: $on) {
    ...Part
  }
}
    fragment Part on WholeMap {
  nodes {
    node {
      id
    }
  }
  ties {
    type
    from
    to
  }
}`) as unknown as TypedDocumentString<DayQuery, DayQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($on: Date, $dated: Boolean!) {
  ecosystem {
    name
    revision
    counts {
      type
      count
    }
  }
  map {
    nodes {
      degree
      node {
        __typename
        id
        name
      }
    }
    ties {
      type
      from
      to
    }
    leftOut
    tiesLeftOut
    untied
  }
  communities(first: 100) {
    found {
      topics {
        share
        topic {
          name
        }
      }
      memberIds
    }
  }
  partnerships(first: 1, orderBy: [{field: SINCE}]) {
    nodes {
      since
    }
  }
  projects(first: 1, orderBy: [{field: SINCE}]) {
    nodes {
      since
    }
  }
  events(first: 1, orderBy: [{field: START}]) {
    nodes {
      start
    }
  }
  then: map(activeOn: $on) @include(if: $dated) {
    ...Part
  }
}
    fragment Part on WholeMap {
  nodes {
    node {
      id
    }
  }
  ties {
    type
    from
    to
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PlayerDocument = new TypedDocumentString(`
    query Player($id: ID!, $on: Date) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      description
      sources {
        nodes {
          ...Stated
        }
      }
    }
    ... on Topical {
      topics {
        nodes {
          id
          name
        }
      }
    }
    ... on Organisation {
      organisationKind: kind
      stage
      legalForm
      foundedOn
      dissolvedOn
      url
      alternateNames
      identifiers {
        scheme
        value
      }
    }
    ... on Person {
      headline
      url
    }
    ... on Project {
      acronym
      activityStatus: status
      since
      until
      url
      budget {
        amount
        currency
      }
    }
    ... on Programme {
      programmeKind: kind
      activityStatus: status
      since
      until
      url
      budget {
        amount
        currency
      }
    }
    ... on Partnership {
      partnershipKind: kind
      partnershipStatus: status
      scope
      since
      until
      url: agreementUrl
    }
    ... on Event {
      eventKind: kind
      eventStatus: status
      since: start
      until: end
      url
    }
    ... on Need {
      exchangeStatus: status
      urgency
      since
      until
    }
    ... on Offer {
      exchangeStatus: status
      urgency
      since
      until
    }
    ... on Source {
      url
      publisher
      citedBy(first: 50) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Topic {
      subjects(first: 50) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on FundingRecipient {
      funders(first: 100) {
        edges {
          id
          amount
          currency
        }
      }
    }
    ... on Place {
      address
      located(first: 50) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Actor {
      funds(first: 100) {
        edges {
          id
          amount
          currency
        }
      }
      partners(first: 12, activeOn: $on) {
        totalCount
        edges {
          strength
          viaCount
          node {
            __typename
            id
            name
          }
          via {
            through {
              __typename
              id
              name
            }
            ties {
              type
              from {
                id
              }
              source {
                ...Stated
              }
            }
          }
        }
      }
    }
  }
  neighbourhood(of: $id, limit: 300, activeOn: $on) {
    ties {
      id
      type
      role
      since
      until
      confidence
      from {
        __typename
        id
        name
      }
      to {
        __typename
        id
        name
      }
      source {
        ...Stated
      }
    }
    leftOut
  }
  suggestedPartners(of: $id, first: 4, activeOn: $on) {
    found {
      score
      node {
        __typename
        id
        name
      }
      needs {
        matches {
          need {
            __typename
            id
            name
            sources(first: 2) {
              nodes {
                ...Stated
              }
            }
          }
        }
      }
      topics {
        shared {
          __typename
          id
          name
        }
      }
      partners {
        shared {
          __typename
          id
          name
        }
      }
      places {
        shared {
          __typename
          id
          name
        }
      }
    }
  }
  matches(owner: $id, first: 5, activeOn: $on) {
    ...Fits
  }
  offersThatFit: matches(need: $id, first: 10, activeOn: $on) {
    ...Fits
  }
  timeline(of: $id, first: 40) {
    totalCount
    undated
    moments {
      from
      to
      turn
      node {
        __typename
        id
        name
      }
      tie {
        type
        role
        from {
          id
        }
        source {
          ...Stated
        }
      }
    }
  }
}
    fragment Fits on Matches {
  totalCount
  found {
    score
    need {
      __typename
      id
      name
      sources(first: 2) {
        nodes {
          ...Stated
        }
      }
      owner {
        __typename
        id
        name
      }
    }
    offer {
      __typename
      id
      name
      sources(first: 2) {
        nodes {
          ...Stated
        }
      }
      owner {
        __typename
        id
        name
      }
    }
    topics {
      wanted {
        id
        name
      }
    }
    introduction {
      introducers {
        __typename
        id
        name
      }
      steps {
        ties {
          source {
            ...Stated
          }
        }
      }
    }
  }
}
fragment Stated on Source {
  id
  name
  url
}`) as unknown as TypedDocumentString<PlayerQuery, PlayerQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 8) {
    node {
      __typename
      id
      name
    }
    matched {
      field
      snippet
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WholeDocument = new TypedDocumentString(`
    query Whole($on: Date, $from: Date!, $to: Date!) {
  brokers(first: 12, activeOn: $on) {
    error
    found {
      betweenness
      degree
      articulation
      node {
        __typename
        id
        name
      }
    }
  }
  communities(first: 12, activeOn: $on) {
    totalCount
    found {
      number
      size
      topics {
        topic {
          id
          name
        }
      }
      members {
        __typename
        id
        name
      }
    }
  }
  gaps(first: 6, activeOn: $on) {
    totalCount
    found {
      topics {
        topic {
          id
          name
        }
        a {
          __typename
          id
          name
        }
        b {
          __typename
          id
          name
        }
      }
    }
  }
  coverage(activeOn: $on) {
    cells {
      stage
      service
      providerCount
      providers {
        id
        name
      }
    }
    startUps {
      stage
      count
    }
  }
  ecosystemDiff(from: $from, to: $to, first: 12) {
    began {
      totalCount
      found {
        __typename
        id
        name
      }
    }
    ended {
      totalCount
      found {
        __typename
        id
        name
      }
    }
    tiesMade {
      ...ChangedTies
    }
    tiesEnded {
      ...ChangedTies
    }
  }
}
    fragment Stated on Source {
  id
  name
  url
}
fragment ChangedTies on TiesOfDiff {
  totalCount
  found {
    id
    type
    role
    since
    until
    from {
      __typename
      id
      name
    }
    to {
      __typename
      id
      name
    }
    source {
      ...Stated
    }
  }
}`) as unknown as TypedDocumentString<WholeQuery, WholeQueryVariables>;