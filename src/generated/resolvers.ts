import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../resolvers/resolvers.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
};

export type Acquaintance = {
  __typename?: 'Acquaintance';
  from: Actor;
  through: Array<Entity>;
  ties: Array<Evidence>;
  to: Actor;
};

export type ActivityReason = {
  __typename?: 'ActivityReason';
  score: Scalars['Float']['output'];
  ties: Scalars['Int']['output'];
};

export type ActivityStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PAUSED'
  | 'PLANNED';

export type ActivityStatusCount = {
  __typename?: 'ActivityStatusCount';
  count: Scalars['Int']['output'];
  value?: Maybe<ActivityStatus>;
};

export type ActivityStatusFilter = {
  eq?: InputMaybe<ActivityStatus>;
  in?: InputMaybe<Array<ActivityStatus>>;
};

export type Actor = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  dismissedPartners?: Maybe<Array<Scalars['String']['output']>>;
  events: LinkEventConnection;
  funds: FundingFundingRecipientConnection;
  id: Scalars['ID']['output'];
  lastActivity?: Maybe<Scalars['PartialDate']['output']>;
  name: Scalars['String']['output'];
  needs: LinkNeedConnection;
  offers: LinkOfferConnection;
  origin?: Maybe<Scalars['String']['output']>;
  partnerCount: Scalars['Int']['output'];
  partners: PartnerConnection;
  partnerships: MembershipPartnershipConnection;
  programmes: EnrolmentProgrammeConnection;
  projects: ParticipationProjectConnection;
  sources: LinkSourceConnection;
  topics: LinkTopicConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type ActorEventsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkEventOrderBy>>;
  where?: InputMaybe<LinkEventWhere>;
};


export type ActorFundsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingFundingRecipientOrderBy>>;
  where?: InputMaybe<FundingFundingRecipientWhere>;
};


export type ActorNeedsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkNeedOrderBy>>;
  where?: InputMaybe<LinkNeedWhere>;
};


export type ActorOffersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOfferOrderBy>>;
  where?: InputMaybe<LinkOfferWhere>;
};


export type ActorPartnersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type ActorPartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipPartnershipOrderBy>>;
  where?: InputMaybe<MembershipPartnershipWhere>;
};


export type ActorProgrammesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnrolmentProgrammeOrderBy>>;
  where?: InputMaybe<EnrolmentProgrammeWhere>;
};


export type ActorProjectsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationProjectOrderBy>>;
  where?: InputMaybe<ParticipationProjectWhere>;
};


export type ActorSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type ActorTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type ActorCount = {
  __typename?: 'ActorCount';
  count: Scalars['Int']['output'];
  node: Actor;
};

export type ActorOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'LAST_ACTIVITY'
  | 'NAME'
  | 'PARTNER_COUNT'
  | 'UPDATED_AT';

export type ActorWhere = {
  and?: InputMaybe<Array<ActorWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  events?: InputMaybe<LinkEventMatch>;
  funds?: InputMaybe<FundingFundingRecipientMatch>;
  id?: InputMaybe<IdFilter>;
  lastActivity?: InputMaybe<DateFilter>;
  name?: InputMaybe<StringFilter>;
  needs?: InputMaybe<LinkNeedMatch>;
  not?: InputMaybe<ActorWhere>;
  offers?: InputMaybe<LinkOfferMatch>;
  or?: InputMaybe<Array<ActorWhere>>;
  origin?: InputMaybe<StringFilter>;
  partnerCount?: InputMaybe<IntFilter>;
  partnerships?: InputMaybe<MembershipPartnershipMatch>;
  programmes?: InputMaybe<EnrolmentProgrammeMatch>;
  projects?: InputMaybe<ParticipationProjectMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  topics?: InputMaybe<LinkTopicMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type Alliance = {
  __typename?: 'Alliance';
  through?: Maybe<Entity>;
  ties: Array<Evidence>;
  weight: Scalars['Float']['output'];
};

export type Attribute = {
  __typename?: 'Attribute';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type Avoid = {
  degreeAbove?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  types?: InputMaybe<Array<EntityType>>;
};

export type Broker = {
  __typename?: 'Broker';
  articulation: Scalars['Boolean']['output'];
  betweenness: Scalars['Float']['output'];
  degree: Scalars['Int']['output'];
  node: Actor;
};

export type Brokers = {
  __typename?: 'Brokers';
  error: Scalars['Float']['output'];
  found: Array<Broker>;
};

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type Change = {
  __typename?: 'Change';
  changeSet: ChangeSet;
  entity?: Maybe<Entity>;
  fields: Array<FieldChange>;
  from?: Maybe<Scalars['ID']['output']>;
  fromEntity?: Maybe<Entity>;
  id: Scalars['ID']['output'];
  kind: ChangeKind;
  of: Scalars['ID']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['ID']['output']>;
  toEntity?: Maybe<Entity>;
  type: Scalars['String']['output'];
};

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

export type ChangeKind =
  | 'CHANGED'
  | 'CREATED'
  | 'DELETED';

export type ChangeSet = {
  __typename?: 'ChangeSet';
  at: Scalars['DateTime']['output'];
  author?: Maybe<Scalars['String']['output']>;
  entities: Scalars['Int']['output'];
  files: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ChangeSetKind;
  revision: Scalars['Int']['output'];
  ties: Scalars['Int']['output'];
  undoes?: Maybe<Scalars['ID']['output']>;
};

export type ChangeSetConnection = {
  __typename?: 'ChangeSetConnection';
  edges: Array<ChangeSetEdge>;
  nodes: Array<ChangeSet>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChangeSetEdge = {
  __typename?: 'ChangeSetEdge';
  cursor: Scalars['String']['output'];
  node: ChangeSet;
};

export type ChangeSetKind =
  | 'EDIT'
  | 'IMPORT'
  | 'UNDO';

export type CommonPartner = {
  __typename?: 'CommonPartner';
  node: Actor;
  strength: Scalars['Float']['output'];
  strengthToA: Scalars['Float']['output'];
  strengthToB: Scalars['Float']['output'];
  viaA: Array<Alliance>;
  viaB: Array<Alliance>;
};

export type CommonPartners = {
  __typename?: 'CommonPartners';
  adamicAdar: Scalars['Float']['output'];
  jaccard: Scalars['Float']['output'];
  partners: Array<CommonPartner>;
  resourceAllocation: Scalars['Float']['output'];
  totalCount: Scalars['Int']['output'];
};

export type Communities = {
  __typename?: 'Communities';
  found: Array<Community>;
  modularity: Scalars['Float']['output'];
  totalCount: Scalars['Int']['output'];
};

export type Community = {
  __typename?: 'Community';
  memberIds: Array<Scalars['ID']['output']>;
  members: Array<Entity>;
  number: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
  topics: Array<CommunityTopic>;
};

export type CommunityTopic = {
  __typename?: 'CommunityTopic';
  members: Scalars['Int']['output'];
  share: Scalars['Float']['output'];
  topic: Topic;
};

export type Confidence =
  | 'CONFIRMED'
  | 'INFERRED'
  | 'REPORTED';

export type ConfidenceFilter = {
  eq?: InputMaybe<Confidence>;
  in?: InputMaybe<Array<Confidence>>;
};

export type Consortium = {
  __typename?: 'Consortium';
  complete: Scalars['Boolean']['output'];
  requirements: Array<RequirementMet>;
  teams: Array<Team>;
};

export type Coverage = {
  __typename?: 'Coverage';
  cells: Array<CoverageCell>;
  startUps: Array<StartUpsAtStage>;
};

export type CoverageCell = {
  __typename?: 'CoverageCell';
  providerCount: Scalars['Int']['output'];
  providers: Array<Organisation>;
  service: SupportService;
  stage?: Maybe<Stage>;
  supports: Scalars['Int']['output'];
};

export type Covering = {
  __typename?: 'Covering';
  proof: Scalars['Float']['output'];
  reasons: Array<CoveringReason>;
  requirement: Scalars['Int']['output'];
};

export type CoveringReason = {
  __typename?: 'CoveringReason';
  through?: Maybe<Entity>;
  ties: Array<Evidence>;
  topic?: Maybe<Topic>;
  weight: Scalars['Float']['output'];
};

export type Current =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type CutOff = {
  __typename?: 'CutOff';
  members: Array<Entity>;
  size: Scalars['Int']['output'];
};

export type DateFilter = {
  eq?: InputMaybe<Scalars['PartialDate']['input']>;
  gt?: InputMaybe<Scalars['PartialDate']['input']>;
  gte?: InputMaybe<Scalars['PartialDate']['input']>;
  lt?: InputMaybe<Scalars['PartialDate']['input']>;
  lte?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type DateTimeFilter = {
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Dated = {
  since?: Maybe<Scalars['PartialDate']['output']>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type DormantAlliance = {
  __typename?: 'DormantAlliance';
  endsBy?: Maybe<Scalars['Date']['output']>;
  lastSeen?: Maybe<Scalars['Date']['output']>;
  memberCount: Scalars['Int']['output'];
  members: Array<Actor>;
  node: Entity;
  ties: Array<Evidence>;
  why: DormantReason;
};

export type DormantAlliances = {
  __typename?: 'DormantAlliances';
  found: Array<DormantAlliance>;
  totalCount: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
};

export type DormantReason =
  | 'ENDING'
  | 'SILENT';

export type Ecosystem = {
  __typename?: 'Ecosystem';
  counts: Array<TypeCount>;
  lastImport?: Maybe<LastImport>;
  name: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

export type EcosystemDiff = {
  __typename?: 'EcosystemDiff';
  began: EntitiesOfDiff;
  ended: EntitiesOfDiff;
  tiesEnded: TiesOfDiff;
  tiesMade: TiesOfDiff;
};

export type EnrolmentActorConnection = {
  __typename?: 'EnrolmentActorConnection';
  edges: Array<EnrolmentActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EnrolmentActorEdge = Dated & Tie & {
  __typename?: 'EnrolmentActorEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Actor;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type EnrolmentActorMatch = {
  every?: InputMaybe<EnrolmentActorWhere>;
  none?: InputMaybe<EnrolmentActorWhere>;
  some?: InputMaybe<EnrolmentActorWhere>;
};

export type EnrolmentActorOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ActorOrderField>;
  tie?: InputMaybe<EnrolmentOrderField>;
};

export type EnrolmentActorWhere = {
  node?: InputMaybe<ActorWhere>;
  tie?: InputMaybe<EnrolmentWhere>;
};

export type EnrolmentOrderField =
  | 'CONFIDENCE'
  | 'ID'
  | 'SINCE'
  | 'UNTIL';

export type EnrolmentProgrammeConnection = {
  __typename?: 'EnrolmentProgrammeConnection';
  edges: Array<EnrolmentProgrammeEdge>;
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EnrolmentProgrammeEdge = Dated & Tie & {
  __typename?: 'EnrolmentProgrammeEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Programme;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type EnrolmentProgrammeMatch = {
  every?: InputMaybe<EnrolmentProgrammeWhere>;
  none?: InputMaybe<EnrolmentProgrammeWhere>;
  some?: InputMaybe<EnrolmentProgrammeWhere>;
};

export type EnrolmentProgrammeOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ProgrammeOrderField>;
  tie?: InputMaybe<EnrolmentOrderField>;
};

export type EnrolmentProgrammeWhere = {
  node?: InputMaybe<ProgrammeWhere>;
  tie?: InputMaybe<EnrolmentWhere>;
};

export type EnrolmentWhere = {
  and?: InputMaybe<Array<EnrolmentWhere>>;
  confidence?: InputMaybe<ConfidenceFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<EnrolmentWhere>;
  or?: InputMaybe<Array<EnrolmentWhere>>;
  origin?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  source?: InputMaybe<IdFilter>;
  until?: InputMaybe<DateFilter>;
};

export type EntitiesOfDiff = {
  __typename?: 'EntitiesOfDiff';
  found: Array<Entity>;
  totalCount: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
};

export type Entity = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type EntitySourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type EntityCount = {
  __typename?: 'EntityCount';
  count: Scalars['Int']['output'];
  node: Entity;
};

export type EntityOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type EntityType =
  | 'Event'
  | 'Need'
  | 'Offer'
  | 'Organisation'
  | 'Partnership'
  | 'Person'
  | 'Place'
  | 'Programme'
  | 'Project'
  | 'Source'
  | 'Topic';

export type EntityWhere = {
  and?: InputMaybe<Array<EntityWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<EntityWhere>;
  or?: InputMaybe<Array<EntityWhere>>;
  origin?: InputMaybe<StringFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type Event = Entity & Located & Node & Organised & PartnershipContext & ProgrammePart & Topical & {
  __typename?: 'Event';
  attendees: LinkActorConnection;
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  end?: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<EventKind>;
  name: Scalars['String']['output'];
  organisers: LinkOrganisationConnection;
  origin?: Maybe<Scalars['String']['output']>;
  partOf: LinkProgrammeConnection;
  partnerships: LinkPartnershipConnection;
  places: LinkPlaceConnection;
  sources: LinkSourceConnection;
  start?: Maybe<Scalars['PartialDate']['output']>;
  status?: Maybe<EventStatus>;
  topics: LinkTopicConnection;
  updatedAt: Scalars['DateTime']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


export type EventAttendeesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkActorOrderBy>>;
  where?: InputMaybe<LinkActorWhere>;
};


export type EventOrganisersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type EventPartOfArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkProgrammeOrderBy>>;
  where?: InputMaybe<LinkProgrammeWhere>;
};


export type EventPartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPartnershipOrderBy>>;
  where?: InputMaybe<LinkPartnershipWhere>;
};


export type EventPlacesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPlaceOrderBy>>;
  where?: InputMaybe<LinkPlaceWhere>;
};


export type EventSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type EventTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  facets: EventFacets;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventCount = {
  __typename?: 'EventCount';
  count: Scalars['Int']['output'];
  node: Event;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventFacets = {
  __typename?: 'EventFacets';
  attendees: Array<ActorCount>;
  end: Array<YearCount>;
  kind: Array<EventKindCount>;
  organisers: Array<OrganisationCount>;
  partOf: Array<ProgrammeCount>;
  partnerships: Array<PartnershipCount>;
  places: Array<PlaceCount>;
  sources: Array<SourceCount>;
  start: Array<YearCount>;
  status: Array<EventStatusCount>;
  topics: Array<TopicCount>;
};


export type EventFacetsAttendeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFacetsOrganisersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFacetsPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFacetsPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EventKind =
  | 'CONFERENCE'
  | 'MEETING'
  | 'OPENING'
  | 'OTHER'
  | 'TRAINING'
  | 'WORKSHOP';

export type EventKindCount = {
  __typename?: 'EventKindCount';
  count: Scalars['Int']['output'];
  value?: Maybe<EventKind>;
};

export type EventKindFilter = {
  eq?: InputMaybe<EventKind>;
  in?: InputMaybe<Array<EventKind>>;
};

export type EventOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: EventOrderField;
};

export type EventOrderField =
  | 'CREATED_AT'
  | 'END'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'START'
  | 'STATUS'
  | 'UPDATED_AT';

export type EventStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED'
  | 'UNKNOWN';

export type EventStatusCount = {
  __typename?: 'EventStatusCount';
  count: Scalars['Int']['output'];
  value?: Maybe<EventStatus>;
};

export type EventStatusFilter = {
  eq?: InputMaybe<EventStatus>;
  in?: InputMaybe<Array<EventStatus>>;
};

export type EventWhere = {
  and?: InputMaybe<Array<EventWhere>>;
  attendees?: InputMaybe<LinkActorMatch>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<EventKindFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<EventWhere>;
  or?: InputMaybe<Array<EventWhere>>;
  organisers?: InputMaybe<LinkOrganisationMatch>;
  origin?: InputMaybe<StringFilter>;
  partOf?: InputMaybe<LinkProgrammeMatch>;
  partnerships?: InputMaybe<LinkPartnershipMatch>;
  places?: InputMaybe<LinkPlaceMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  start?: InputMaybe<DateFilter>;
  status?: InputMaybe<EventStatusFilter>;
  topics?: InputMaybe<LinkTopicMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  url?: InputMaybe<StringFilter>;
  within?: InputMaybe<IdFilter>;
};

export type EventYield = {
  __typename?: 'EventYield';
  allianceCount: Scalars['Int']['output'];
  alliances: Array<FollowedAlliance>;
  attendees: Scalars['Int']['output'];
  event: Event;
  on: Scalars['Date']['output'];
};

export type Evidence = Dated & {
  __typename?: 'Evidence';
  confidence?: Maybe<Confidence>;
  from: Entity;
  id: Scalars['ID']['output'];
  quality: Scalars['Float']['output'];
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  to: Entity;
  type: TieType;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type EvidenceDebt = {
  __typename?: 'EvidenceDebt';
  found: Array<WeakTie>;
  totalCount: Scalars['Int']['output'];
};

export type ExchangeStatus =
  | 'CLOSED'
  | 'MATCHED'
  | 'OPEN';

export type ExchangeStatusCount = {
  __typename?: 'ExchangeStatusCount';
  count: Scalars['Int']['output'];
  value?: Maybe<ExchangeStatus>;
};

export type ExchangeStatusFilter = {
  eq?: InputMaybe<ExchangeStatus>;
  in?: InputMaybe<Array<ExchangeStatus>>;
};

export type FieldChange = {
  __typename?: 'FieldChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

export type FollowedAlliance = {
  __typename?: 'FollowedAlliance';
  players: Array<Actor>;
  through?: Maybe<Entity>;
  ties: Array<Evidence>;
};

export type FundingActorConnection = {
  __typename?: 'FundingActorConnection';
  edges: Array<FundingActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundingActorEdge = Dated & Tie & {
  __typename?: 'FundingActorEdge';
  amount?: Maybe<Scalars['Float']['output']>;
  confidence?: Maybe<Confidence>;
  currency?: Maybe<Scalars['String']['output']>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Actor;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type FundingActorMatch = {
  every?: InputMaybe<FundingActorWhere>;
  none?: InputMaybe<FundingActorWhere>;
  some?: InputMaybe<FundingActorWhere>;
};

export type FundingActorOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ActorOrderField>;
  tie?: InputMaybe<FundingOrderField>;
};

export type FundingActorWhere = {
  node?: InputMaybe<ActorWhere>;
  tie?: InputMaybe<FundingWhere>;
};

export type FundingFundingRecipientConnection = {
  __typename?: 'FundingFundingRecipientConnection';
  edges: Array<FundingFundingRecipientEdge>;
  nodes: Array<FundingRecipient>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundingFundingRecipientEdge = Dated & Tie & {
  __typename?: 'FundingFundingRecipientEdge';
  amount?: Maybe<Scalars['Float']['output']>;
  confidence?: Maybe<Confidence>;
  currency?: Maybe<Scalars['String']['output']>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: FundingRecipient;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type FundingFundingRecipientMatch = {
  every?: InputMaybe<FundingFundingRecipientWhere>;
  none?: InputMaybe<FundingFundingRecipientWhere>;
  some?: InputMaybe<FundingFundingRecipientWhere>;
};

export type FundingFundingRecipientOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<FundingRecipientOrderField>;
  tie?: InputMaybe<FundingOrderField>;
};

export type FundingFundingRecipientWhere = {
  node?: InputMaybe<FundingRecipientWhere>;
  tie?: InputMaybe<FundingWhere>;
};

export type FundingOrderField =
  | 'AMOUNT'
  | 'CONFIDENCE'
  | 'ID'
  | 'SINCE'
  | 'UNTIL';

export type FundingRecipient = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  funders: FundingActorConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type FundingRecipientFundersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingActorOrderBy>>;
  where?: InputMaybe<FundingActorWhere>;
};


export type FundingRecipientSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type FundingRecipientCount = {
  __typename?: 'FundingRecipientCount';
  count: Scalars['Int']['output'];
  node: FundingRecipient;
};

export type FundingRecipientOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type FundingRecipientWhere = {
  and?: InputMaybe<Array<FundingRecipientWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  funders?: InputMaybe<FundingActorMatch>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<FundingRecipientWhere>;
  or?: InputMaybe<Array<FundingRecipientWhere>>;
  origin?: InputMaybe<StringFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type FundingWhere = {
  amount?: InputMaybe<FloatFilter>;
  and?: InputMaybe<Array<FundingWhere>>;
  confidence?: InputMaybe<ConfidenceFilter>;
  currency?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<FundingWhere>;
  or?: InputMaybe<Array<FundingWhere>>;
  origin?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  source?: InputMaybe<IdFilter>;
  until?: InputMaybe<DateFilter>;
};

export type Gap = {
  __typename?: 'Gap';
  a: Community;
  b: Community;
  score: Scalars['Float']['output'];
  topics: Array<GapTopic>;
};

export type GapTopic = {
  __typename?: 'GapTopic';
  a: Array<Entity>;
  b: Array<Entity>;
  topic: Topic;
};

export type Gaps = {
  __typename?: 'Gaps';
  found: Array<Gap>;
  totalCount: Scalars['Int']['output'];
};

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Identifier = {
  __typename?: 'Identifier';
  scheme: IdentifierScheme;
  value: Scalars['String']['output'];
};

export type IdentifierScheme =
  | 'PIC'
  | 'RNA'
  | 'ROR'
  | 'SIREN'
  | 'SIRET'
  | 'VAT'
  | 'WIKIDATA';

export type Impact = {
  __typename?: 'Impact';
  cutOff: Scalars['Int']['output'];
  fallsApart: Scalars['Boolean']['output'];
  partCount: Scalars['Int']['output'];
  parts: Array<CutOff>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

export type Introduction = {
  __typename?: 'Introduction';
  introducers: Array<Person>;
  steps: Array<Acquaintance>;
  trust: Scalars['Float']['output'];
};

export type Introductions = {
  __typename?: 'Introductions';
  complete: Scalars['Boolean']['output'];
  found: Array<Introduction>;
};

export type Lacking =
  | 'CONFIRMATION'
  | 'DATE'
  | 'ROLE'
  | 'SOURCE';

export type LastImport = {
  __typename?: 'LastImport';
  at: Scalars['DateTime']['output'];
  files: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

export type LinkActorConnection = {
  __typename?: 'LinkActorConnection';
  edges: Array<LinkActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkActorEdge = Dated & Tie & {
  __typename?: 'LinkActorEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Actor;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkActorMatch = {
  every?: InputMaybe<LinkActorWhere>;
  none?: InputMaybe<LinkActorWhere>;
  some?: InputMaybe<LinkActorWhere>;
};

export type LinkActorOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ActorOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkActorWhere = {
  node?: InputMaybe<ActorWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkEntityConnection = {
  __typename?: 'LinkEntityConnection';
  edges: Array<LinkEntityEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkEntityEdge = Dated & Tie & {
  __typename?: 'LinkEntityEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Entity;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkEntityMatch = {
  every?: InputMaybe<LinkEntityWhere>;
  none?: InputMaybe<LinkEntityWhere>;
  some?: InputMaybe<LinkEntityWhere>;
};

export type LinkEntityOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<EntityOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkEntityWhere = {
  node?: InputMaybe<EntityWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkEventConnection = {
  __typename?: 'LinkEventConnection';
  edges: Array<LinkEventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkEventEdge = Dated & Tie & {
  __typename?: 'LinkEventEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Event;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkEventMatch = {
  every?: InputMaybe<LinkEventWhere>;
  none?: InputMaybe<LinkEventWhere>;
  some?: InputMaybe<LinkEventWhere>;
};

export type LinkEventOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<EventOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkEventWhere = {
  node?: InputMaybe<EventWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkLocatedConnection = {
  __typename?: 'LinkLocatedConnection';
  edges: Array<LinkLocatedEdge>;
  nodes: Array<Located>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkLocatedEdge = Dated & Tie & {
  __typename?: 'LinkLocatedEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Located;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkLocatedMatch = {
  every?: InputMaybe<LinkLocatedWhere>;
  none?: InputMaybe<LinkLocatedWhere>;
  some?: InputMaybe<LinkLocatedWhere>;
};

export type LinkLocatedOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<LocatedOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkLocatedWhere = {
  node?: InputMaybe<LocatedWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkNeedConnection = {
  __typename?: 'LinkNeedConnection';
  edges: Array<LinkNeedEdge>;
  nodes: Array<Need>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkNeedEdge = Dated & Tie & {
  __typename?: 'LinkNeedEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Need;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkNeedMatch = {
  every?: InputMaybe<LinkNeedWhere>;
  none?: InputMaybe<LinkNeedWhere>;
  some?: InputMaybe<LinkNeedWhere>;
};

export type LinkNeedOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<NeedOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkNeedOwnerMatch = {
  every?: InputMaybe<LinkNeedOwnerWhere>;
  none?: InputMaybe<LinkNeedOwnerWhere>;
  some?: InputMaybe<LinkNeedOwnerWhere>;
};

export type LinkNeedOwnerWhere = {
  node?: InputMaybe<NeedOwnerWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkNeedWhere = {
  node?: InputMaybe<NeedWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkOfferConnection = {
  __typename?: 'LinkOfferConnection';
  edges: Array<LinkOfferEdge>;
  nodes: Array<Offer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkOfferEdge = Dated & Tie & {
  __typename?: 'LinkOfferEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Offer;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkOfferMatch = {
  every?: InputMaybe<LinkOfferWhere>;
  none?: InputMaybe<LinkOfferWhere>;
  some?: InputMaybe<LinkOfferWhere>;
};

export type LinkOfferOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<OfferOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkOfferWhere = {
  node?: InputMaybe<OfferWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkOrderField =
  | 'CONFIDENCE'
  | 'ID'
  | 'SINCE'
  | 'UNTIL';

export type LinkOrganisationConnection = {
  __typename?: 'LinkOrganisationConnection';
  edges: Array<LinkOrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkOrganisationEdge = Dated & Tie & {
  __typename?: 'LinkOrganisationEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Organisation;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkOrganisationMatch = {
  every?: InputMaybe<LinkOrganisationWhere>;
  none?: InputMaybe<LinkOrganisationWhere>;
  some?: InputMaybe<LinkOrganisationWhere>;
};

export type LinkOrganisationOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<OrganisationOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkOrganisationWhere = {
  node?: InputMaybe<OrganisationWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkOrganisedConnection = {
  __typename?: 'LinkOrganisedConnection';
  edges: Array<LinkOrganisedEdge>;
  nodes: Array<Organised>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkOrganisedEdge = Dated & Tie & {
  __typename?: 'LinkOrganisedEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Organised;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkOrganisedMatch = {
  every?: InputMaybe<LinkOrganisedWhere>;
  none?: InputMaybe<LinkOrganisedWhere>;
  some?: InputMaybe<LinkOrganisedWhere>;
};

export type LinkOrganisedOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<OrganisedOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkOrganisedWhere = {
  node?: InputMaybe<OrganisedWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkPartnershipConnection = {
  __typename?: 'LinkPartnershipConnection';
  edges: Array<LinkPartnershipEdge>;
  nodes: Array<Partnership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkPartnershipContextConnection = {
  __typename?: 'LinkPartnershipContextConnection';
  edges: Array<LinkPartnershipContextEdge>;
  nodes: Array<PartnershipContext>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkPartnershipContextEdge = Dated & Tie & {
  __typename?: 'LinkPartnershipContextEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: PartnershipContext;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkPartnershipContextMatch = {
  every?: InputMaybe<LinkPartnershipContextWhere>;
  none?: InputMaybe<LinkPartnershipContextWhere>;
  some?: InputMaybe<LinkPartnershipContextWhere>;
};

export type LinkPartnershipContextOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<PartnershipContextOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkPartnershipContextWhere = {
  node?: InputMaybe<PartnershipContextWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkPartnershipEdge = Dated & Tie & {
  __typename?: 'LinkPartnershipEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Partnership;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkPartnershipMatch = {
  every?: InputMaybe<LinkPartnershipWhere>;
  none?: InputMaybe<LinkPartnershipWhere>;
  some?: InputMaybe<LinkPartnershipWhere>;
};

export type LinkPartnershipOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<PartnershipOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkPartnershipWhere = {
  node?: InputMaybe<PartnershipWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkPersonConnection = {
  __typename?: 'LinkPersonConnection';
  edges: Array<LinkPersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkPersonEdge = Dated & Tie & {
  __typename?: 'LinkPersonEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Person;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkPersonMatch = {
  every?: InputMaybe<LinkPersonWhere>;
  none?: InputMaybe<LinkPersonWhere>;
  some?: InputMaybe<LinkPersonWhere>;
};

export type LinkPersonOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<PersonOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkPersonWhere = {
  node?: InputMaybe<PersonWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkPlaceConnection = {
  __typename?: 'LinkPlaceConnection';
  edges: Array<LinkPlaceEdge>;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkPlaceEdge = Dated & Tie & {
  __typename?: 'LinkPlaceEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Place;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkPlaceMatch = {
  every?: InputMaybe<LinkPlaceWhere>;
  none?: InputMaybe<LinkPlaceWhere>;
  some?: InputMaybe<LinkPlaceWhere>;
};

export type LinkPlaceOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<PlaceOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkPlaceWhere = {
  node?: InputMaybe<PlaceWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkProgrammeConnection = {
  __typename?: 'LinkProgrammeConnection';
  edges: Array<LinkProgrammeEdge>;
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkProgrammeEdge = Dated & Tie & {
  __typename?: 'LinkProgrammeEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Programme;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkProgrammeMatch = {
  every?: InputMaybe<LinkProgrammeWhere>;
  none?: InputMaybe<LinkProgrammeWhere>;
  some?: InputMaybe<LinkProgrammeWhere>;
};

export type LinkProgrammeOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ProgrammeOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkProgrammePartConnection = {
  __typename?: 'LinkProgrammePartConnection';
  edges: Array<LinkProgrammePartEdge>;
  nodes: Array<ProgrammePart>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkProgrammePartEdge = Dated & Tie & {
  __typename?: 'LinkProgrammePartEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: ProgrammePart;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkProgrammePartMatch = {
  every?: InputMaybe<LinkProgrammePartWhere>;
  none?: InputMaybe<LinkProgrammePartWhere>;
  some?: InputMaybe<LinkProgrammePartWhere>;
};

export type LinkProgrammePartOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ProgrammePartOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkProgrammePartWhere = {
  node?: InputMaybe<ProgrammePartWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkProgrammeWhere = {
  node?: InputMaybe<ProgrammeWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkSourceConnection = {
  __typename?: 'LinkSourceConnection';
  edges: Array<LinkSourceEdge>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkSourceEdge = Dated & Tie & {
  __typename?: 'LinkSourceEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Source;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkSourceMatch = {
  every?: InputMaybe<LinkSourceWhere>;
  none?: InputMaybe<LinkSourceWhere>;
  some?: InputMaybe<LinkSourceWhere>;
};

export type LinkSourceOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<SourceOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkSourceWhere = {
  node?: InputMaybe<SourceWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkTopicConnection = {
  __typename?: 'LinkTopicConnection';
  edges: Array<LinkTopicEdge>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkTopicEdge = Dated & Tie & {
  __typename?: 'LinkTopicEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Topic;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkTopicMatch = {
  every?: InputMaybe<LinkTopicWhere>;
  none?: InputMaybe<LinkTopicWhere>;
  some?: InputMaybe<LinkTopicWhere>;
};

export type LinkTopicOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<TopicOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkTopicWhere = {
  node?: InputMaybe<TopicWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkTopicalConnection = {
  __typename?: 'LinkTopicalConnection';
  edges: Array<LinkTopicalEdge>;
  nodes: Array<Topical>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkTopicalEdge = Dated & Tie & {
  __typename?: 'LinkTopicalEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Topical;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkTopicalMatch = {
  every?: InputMaybe<LinkTopicalWhere>;
  none?: InputMaybe<LinkTopicalWhere>;
  some?: InputMaybe<LinkTopicalWhere>;
};

export type LinkTopicalOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<TopicalOrderField>;
  tie?: InputMaybe<LinkOrderField>;
};

export type LinkTopicalWhere = {
  node?: InputMaybe<TopicalWhere>;
  tie?: InputMaybe<LinkWhere>;
};

export type LinkWhere = {
  and?: InputMaybe<Array<LinkWhere>>;
  confidence?: InputMaybe<ConfidenceFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<LinkWhere>;
  or?: InputMaybe<Array<LinkWhere>>;
  origin?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  source?: InputMaybe<IdFilter>;
  until?: InputMaybe<DateFilter>;
};

export type Located = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  places: LinkPlaceConnection;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type LocatedPlacesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPlaceOrderBy>>;
  where?: InputMaybe<LinkPlaceWhere>;
};


export type LocatedSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type LocatedCount = {
  __typename?: 'LocatedCount';
  count: Scalars['Int']['output'];
  node: Located;
};

export type LocatedOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type LocatedWhere = {
  and?: InputMaybe<Array<LocatedWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<LocatedWhere>;
  or?: InputMaybe<Array<LocatedWhere>>;
  origin?: InputMaybe<StringFilter>;
  places?: InputMaybe<LinkPlaceMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type Location = {
  __typename?: 'Location';
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
};

export type MapNode = {
  __typename?: 'MapNode';
  degree: Scalars['Int']['output'];
  node: Entity;
};

export type MapTie = {
  __typename?: 'MapTie';
  from: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
  type: TieType;
};

export type Match = {
  __typename?: 'Match';
  introduction?: Maybe<Introduction>;
  need: Need;
  offer: Offer;
  score: Scalars['Float']['output'];
  ties: Array<Evidence>;
  topics: Array<MatchedTopic>;
};

export type MatchedTopic = {
  __typename?: 'MatchedTopic';
  closeness: Scalars['Float']['output'];
  offered: Topic;
  wanted: Topic;
};

export type Matches = {
  __typename?: 'Matches';
  found: Array<Match>;
  totalCount: Scalars['Int']['output'];
};

export type MembershipActorConnection = {
  __typename?: 'MembershipActorConnection';
  edges: Array<MembershipActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipActorEdge = Dated & Tie & {
  __typename?: 'MembershipActorEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Actor;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type MembershipActorMatch = {
  every?: InputMaybe<MembershipActorWhere>;
  none?: InputMaybe<MembershipActorWhere>;
  some?: InputMaybe<MembershipActorWhere>;
};

export type MembershipActorOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ActorOrderField>;
  tie?: InputMaybe<MembershipOrderField>;
};

export type MembershipActorWhere = {
  node?: InputMaybe<ActorWhere>;
  tie?: InputMaybe<MembershipWhere>;
};

export type MembershipOrderField =
  | 'CONFIDENCE'
  | 'ID'
  | 'SINCE'
  | 'UNTIL';

export type MembershipPartnershipConnection = {
  __typename?: 'MembershipPartnershipConnection';
  edges: Array<MembershipPartnershipEdge>;
  nodes: Array<Partnership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipPartnershipEdge = Dated & Tie & {
  __typename?: 'MembershipPartnershipEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Partnership;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type MembershipPartnershipMatch = {
  every?: InputMaybe<MembershipPartnershipWhere>;
  none?: InputMaybe<MembershipPartnershipWhere>;
  some?: InputMaybe<MembershipPartnershipWhere>;
};

export type MembershipPartnershipOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<PartnershipOrderField>;
  tie?: InputMaybe<MembershipOrderField>;
};

export type MembershipPartnershipWhere = {
  node?: InputMaybe<PartnershipWhere>;
  tie?: InputMaybe<MembershipWhere>;
};

export type MembershipWhere = {
  and?: InputMaybe<Array<MembershipWhere>>;
  confidence?: InputMaybe<ConfidenceFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<MembershipWhere>;
  or?: InputMaybe<Array<MembershipWhere>>;
  origin?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  source?: InputMaybe<IdFilter>;
  until?: InputMaybe<DateFilter>;
};

export type Moment = {
  __typename?: 'Moment';
  from: Scalars['Date']['output'];
  node: Entity;
  tie?: Maybe<Evidence>;
  to: Scalars['Date']['output'];
  turn: Turn;
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Float']['output'];
  currency?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  dismissSuggestion?: Maybe<SuggestionPayload>;
  restoreSuggestion?: Maybe<SuggestionPayload>;
  undoChangeSet?: Maybe<UndoChangeSetPayload>;
};


export type MutationDismissSuggestionArgs = {
  of: Scalars['ID']['input'];
  partner: Scalars['ID']['input'];
};


export type MutationRestoreSuggestionArgs = {
  of: Scalars['ID']['input'];
  partner: Scalars['ID']['input'];
};


export type MutationUndoChangeSetArgs = {
  dryRun?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  skipConflicts?: Scalars['Boolean']['input'];
};

export type Near = {
  place?: InputMaybe<Scalars['ID']['input']>;
  point?: InputMaybe<Point>;
  within?: InputMaybe<Scalars['Float']['input']>;
};

export type NearOrganisationConnection = {
  __typename?: 'NearOrganisationConnection';
  edges: Array<NearOrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NearOrganisationEdge = {
  __typename?: 'NearOrganisationEdge';
  cursor: Scalars['String']['output'];
  distance: Scalars['Float']['output'];
  node: Organisation;
  place: Place;
};

export type NearPlaceConnection = {
  __typename?: 'NearPlaceConnection';
  edges: Array<NearPlaceEdge>;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NearPlaceEdge = {
  __typename?: 'NearPlaceEdge';
  cursor: Scalars['String']['output'];
  distance: Scalars['Float']['output'];
  node: Place;
};

export type Need = Dated & Entity & Node & Topical & {
  __typename?: 'Need';
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<NeedOwner>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  sources: LinkSourceConnection;
  status?: Maybe<ExchangeStatus>;
  topics: LinkTopicConnection;
  until?: Maybe<Scalars['PartialDate']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  urgency?: Maybe<Urgency>;
};


export type NeedSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type NeedTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type NeedAndOffer = {
  __typename?: 'NeedAndOffer';
  need: Need;
  offer: Offer;
  ties: Array<Evidence>;
};

export type NeedConnection = {
  __typename?: 'NeedConnection';
  edges: Array<NeedEdge>;
  facets: NeedFacets;
  nodes: Array<Need>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NeedCount = {
  __typename?: 'NeedCount';
  count: Scalars['Int']['output'];
  node: Need;
};

export type NeedEdge = {
  __typename?: 'NeedEdge';
  cursor: Scalars['String']['output'];
  node: Need;
};

export type NeedFacets = {
  __typename?: 'NeedFacets';
  since: Array<YearCount>;
  sources: Array<SourceCount>;
  status: Array<ExchangeStatusCount>;
  topics: Array<TopicCount>;
  until: Array<YearCount>;
  urgency: Array<UrgencyCount>;
};


export type NeedFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type NeedFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type NeedOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: NeedOrderField;
};

export type NeedOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'SINCE'
  | 'STATUS'
  | 'UNTIL'
  | 'UPDATED_AT'
  | 'URGENCY';

export type NeedOwner = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  needs: LinkNeedConnection;
  offers: LinkOfferConnection;
  origin?: Maybe<Scalars['String']['output']>;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type NeedOwnerNeedsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkNeedOrderBy>>;
  where?: InputMaybe<LinkNeedWhere>;
};


export type NeedOwnerOffersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOfferOrderBy>>;
  where?: InputMaybe<LinkOfferWhere>;
};


export type NeedOwnerSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type NeedOwnerWhere = {
  and?: InputMaybe<Array<NeedOwnerWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  needs?: InputMaybe<LinkNeedMatch>;
  not?: InputMaybe<NeedOwnerWhere>;
  offers?: InputMaybe<LinkOfferMatch>;
  or?: InputMaybe<Array<NeedOwnerWhere>>;
  origin?: InputMaybe<StringFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type NeedWhere = {
  and?: InputMaybe<Array<NeedWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<NeedWhere>;
  or?: InputMaybe<Array<NeedWhere>>;
  origin?: InputMaybe<StringFilter>;
  owner?: InputMaybe<LinkNeedOwnerMatch>;
  since?: InputMaybe<DateFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  status?: InputMaybe<ExchangeStatusFilter>;
  topics?: InputMaybe<LinkTopicMatch>;
  until?: InputMaybe<DateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  urgency?: InputMaybe<UrgencyFilter>;
};

export type NeedsReason = {
  __typename?: 'NeedsReason';
  matches: Array<NeedAndOffer>;
  score: Scalars['Float']['output'];
};

export type Neighbour = {
  __typename?: 'Neighbour';
  degree: Scalars['Int']['output'];
  distance: Scalars['Int']['output'];
  hidden: Scalars['Int']['output'];
  node: Entity;
};

export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  leftOut: Scalars['Int']['output'];
  nodes: Array<Neighbour>;
  ties: Array<Evidence>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Offer = Dated & Entity & Node & Topical & {
  __typename?: 'Offer';
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<NeedOwner>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  sources: LinkSourceConnection;
  status?: Maybe<ExchangeStatus>;
  topics: LinkTopicConnection;
  until?: Maybe<Scalars['PartialDate']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  urgency?: Maybe<Urgency>;
};


export type OfferSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type OfferTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type OfferConnection = {
  __typename?: 'OfferConnection';
  edges: Array<OfferEdge>;
  facets: OfferFacets;
  nodes: Array<Offer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OfferCount = {
  __typename?: 'OfferCount';
  count: Scalars['Int']['output'];
  node: Offer;
};

export type OfferEdge = {
  __typename?: 'OfferEdge';
  cursor: Scalars['String']['output'];
  node: Offer;
};

export type OfferFacets = {
  __typename?: 'OfferFacets';
  since: Array<YearCount>;
  sources: Array<SourceCount>;
  status: Array<ExchangeStatusCount>;
  topics: Array<TopicCount>;
  until: Array<YearCount>;
  urgency: Array<UrgencyCount>;
};


export type OfferFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OfferFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OfferOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: OfferOrderField;
};

export type OfferOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'SINCE'
  | 'STATUS'
  | 'UNTIL'
  | 'UPDATED_AT'
  | 'URGENCY';

export type OfferWhere = {
  and?: InputMaybe<Array<OfferWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<OfferWhere>;
  or?: InputMaybe<Array<OfferWhere>>;
  origin?: InputMaybe<StringFilter>;
  owner?: InputMaybe<LinkNeedOwnerMatch>;
  since?: InputMaybe<DateFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  status?: InputMaybe<ExchangeStatusFilter>;
  topics?: InputMaybe<LinkTopicMatch>;
  until?: InputMaybe<DateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  urgency?: InputMaybe<UrgencyFilter>;
};

export type Organisation = Actor & Entity & FundingRecipient & Located & NeedOwner & Node & PositionHolder & Supported & Topical & {
  __typename?: 'Organisation';
  alternateNames: Array<Scalars['String']['output']>;
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  dismissedPartners?: Maybe<Array<Scalars['String']['output']>>;
  dissolvedOn?: Maybe<Scalars['PartialDate']['output']>;
  events: LinkEventConnection;
  foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  funders: FundingActorConnection;
  funds: FundingFundingRecipientConnection;
  id: Scalars['ID']['output'];
  identifiers: Array<Identifier>;
  kind: OrganisationKind;
  lastActivity?: Maybe<Scalars['PartialDate']['output']>;
  legalForm?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  needs: LinkNeedConnection;
  offers: LinkOfferConnection;
  origin?: Maybe<Scalars['String']['output']>;
  partOf: LinkOrganisationConnection;
  partnerCount: Scalars['Int']['output'];
  partners: PartnerConnection;
  partnerships: MembershipPartnershipConnection;
  parts: LinkOrganisationConnection;
  people: PositionPersonConnection;
  places: LinkPlaceConnection;
  predecessors: LinkOrganisationConnection;
  programmes: EnrolmentProgrammeConnection;
  projects: ParticipationProjectConnection;
  runs: LinkOrganisedConnection;
  sources: LinkSourceConnection;
  stage?: Maybe<Stage>;
  successors: LinkOrganisationConnection;
  supportedBy: SupportOrganisationConnection;
  supports: SupportSupportedConnection;
  topics: LinkTopicConnection;
  updatedAt: Scalars['DateTime']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


export type OrganisationEventsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkEventOrderBy>>;
  where?: InputMaybe<LinkEventWhere>;
};


export type OrganisationFundersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingActorOrderBy>>;
  where?: InputMaybe<FundingActorWhere>;
};


export type OrganisationFundsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingFundingRecipientOrderBy>>;
  where?: InputMaybe<FundingFundingRecipientWhere>;
};


export type OrganisationNeedsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkNeedOrderBy>>;
  where?: InputMaybe<LinkNeedWhere>;
};


export type OrganisationOffersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOfferOrderBy>>;
  where?: InputMaybe<LinkOfferWhere>;
};


export type OrganisationPartOfArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type OrganisationPartnersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type OrganisationPartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipPartnershipOrderBy>>;
  where?: InputMaybe<MembershipPartnershipWhere>;
};


export type OrganisationPartsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type OrganisationPeopleArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionPersonOrderBy>>;
  where?: InputMaybe<PositionPersonWhere>;
};


export type OrganisationPlacesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPlaceOrderBy>>;
  where?: InputMaybe<LinkPlaceWhere>;
};


export type OrganisationPredecessorsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type OrganisationProgrammesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnrolmentProgrammeOrderBy>>;
  where?: InputMaybe<EnrolmentProgrammeWhere>;
};


export type OrganisationProjectsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationProjectOrderBy>>;
  where?: InputMaybe<ParticipationProjectWhere>;
};


export type OrganisationRunsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisedOrderBy>>;
  where?: InputMaybe<LinkOrganisedWhere>;
};


export type OrganisationSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type OrganisationSuccessorsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type OrganisationSupportedByArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportOrganisationOrderBy>>;
  where?: InputMaybe<SupportOrganisationWhere>;
};


export type OrganisationSupportsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportSupportedOrderBy>>;
  where?: InputMaybe<SupportSupportedWhere>;
};


export type OrganisationTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  facets: OrganisationFacets;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisationCount = {
  __typename?: 'OrganisationCount';
  count: Scalars['Int']['output'];
  node: Organisation;
};

export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type OrganisationFacets = {
  __typename?: 'OrganisationFacets';
  dissolvedOn: Array<YearCount>;
  events: Array<EventCount>;
  foundedOn: Array<YearCount>;
  funders: Array<ActorCount>;
  funds: Array<FundingRecipientCount>;
  kind: Array<OrganisationKindCount>;
  lastActivity: Array<YearCount>;
  needs: Array<NeedCount>;
  offers: Array<OfferCount>;
  partOf: Array<OrganisationCount>;
  partnerships: Array<PartnershipCount>;
  parts: Array<OrganisationCount>;
  people: Array<PersonCount>;
  places: Array<PlaceCount>;
  predecessors: Array<OrganisationCount>;
  programmes: Array<ProgrammeCount>;
  projects: Array<ProjectCount>;
  runs: Array<OrganisedCount>;
  sources: Array<SourceCount>;
  stage: Array<StageCount>;
  successors: Array<OrganisationCount>;
  supportedBy: Array<OrganisationCount>;
  supports: Array<SupportedCount>;
  topics: Array<TopicCount>;
};


export type OrganisationFacetsEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsFundersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsPredecessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsSuccessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsSupportedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsSupportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'COWORKING'
  | 'FABLAB'
  | 'FUNDER'
  | 'INCUBATOR'
  | 'NETWORK'
  | 'OTHER'
  | 'PUBLIC_AUTHORITY'
  | 'RESEARCH'
  | 'SCHOOL'
  | 'START_UP';

export type OrganisationKindCount = {
  __typename?: 'OrganisationKindCount';
  count: Scalars['Int']['output'];
  value?: Maybe<OrganisationKind>;
};

export type OrganisationKindFilter = {
  eq?: InputMaybe<OrganisationKind>;
  in?: InputMaybe<Array<OrganisationKind>>;
};

export type OrganisationOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: OrganisationOrderField;
};

export type OrganisationOrderField =
  | 'CREATED_AT'
  | 'DISSOLVED_ON'
  | 'FOUNDED_ON'
  | 'ID'
  | 'KIND'
  | 'LAST_ACTIVITY'
  | 'NAME'
  | 'PARTNER_COUNT'
  | 'STAGE'
  | 'UPDATED_AT';

export type OrganisationWhere = {
  and?: InputMaybe<Array<OrganisationWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  dissolvedOn?: InputMaybe<DateFilter>;
  events?: InputMaybe<LinkEventMatch>;
  foundedOn?: InputMaybe<DateFilter>;
  funders?: InputMaybe<FundingActorMatch>;
  funds?: InputMaybe<FundingFundingRecipientMatch>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<OrganisationKindFilter>;
  lastActivity?: InputMaybe<DateFilter>;
  legalForm?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  needs?: InputMaybe<LinkNeedMatch>;
  not?: InputMaybe<OrganisationWhere>;
  offers?: InputMaybe<LinkOfferMatch>;
  or?: InputMaybe<Array<OrganisationWhere>>;
  origin?: InputMaybe<StringFilter>;
  partOf?: InputMaybe<LinkOrganisationMatch>;
  partnerCount?: InputMaybe<IntFilter>;
  partnerships?: InputMaybe<MembershipPartnershipMatch>;
  parts?: InputMaybe<LinkOrganisationMatch>;
  people?: InputMaybe<PositionPersonMatch>;
  places?: InputMaybe<LinkPlaceMatch>;
  predecessors?: InputMaybe<LinkOrganisationMatch>;
  programmes?: InputMaybe<EnrolmentProgrammeMatch>;
  projects?: InputMaybe<ParticipationProjectMatch>;
  runs?: InputMaybe<LinkOrganisedMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  stage?: InputMaybe<StageFilter>;
  successors?: InputMaybe<LinkOrganisationMatch>;
  supportedBy?: InputMaybe<SupportOrganisationMatch>;
  supports?: InputMaybe<SupportSupportedMatch>;
  topics?: InputMaybe<LinkTopicMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  url?: InputMaybe<StringFilter>;
  within?: InputMaybe<IdFilter>;
};

export type Organised = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organisers: LinkOrganisationConnection;
  origin?: Maybe<Scalars['String']['output']>;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type OrganisedOrganisersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type OrganisedSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type OrganisedCount = {
  __typename?: 'OrganisedCount';
  count: Scalars['Int']['output'];
  node: Organised;
};

export type OrganisedOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type OrganisedWhere = {
  and?: InputMaybe<Array<OrganisedWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<OrganisedWhere>;
  or?: InputMaybe<Array<OrganisedWhere>>;
  organisers?: InputMaybe<LinkOrganisationMatch>;
  origin?: InputMaybe<StringFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type ParticipationActorConnection = {
  __typename?: 'ParticipationActorConnection';
  edges: Array<ParticipationActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationActorEdge = Dated & Tie & {
  __typename?: 'ParticipationActorEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Actor;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipationActorMatch = {
  every?: InputMaybe<ParticipationActorWhere>;
  none?: InputMaybe<ParticipationActorWhere>;
  some?: InputMaybe<ParticipationActorWhere>;
};

export type ParticipationActorOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ActorOrderField>;
  tie?: InputMaybe<ParticipationOrderField>;
};

export type ParticipationActorWhere = {
  node?: InputMaybe<ActorWhere>;
  tie?: InputMaybe<ParticipationWhere>;
};

export type ParticipationOrderField =
  | 'CONFIDENCE'
  | 'ID'
  | 'SINCE'
  | 'UNTIL';

export type ParticipationProjectConnection = {
  __typename?: 'ParticipationProjectConnection';
  edges: Array<ParticipationProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationProjectEdge = Dated & Tie & {
  __typename?: 'ParticipationProjectEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Project;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipationProjectMatch = {
  every?: InputMaybe<ParticipationProjectWhere>;
  none?: InputMaybe<ParticipationProjectWhere>;
  some?: InputMaybe<ParticipationProjectWhere>;
};

export type ParticipationProjectOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<ProjectOrderField>;
  tie?: InputMaybe<ParticipationOrderField>;
};

export type ParticipationProjectWhere = {
  node?: InputMaybe<ProjectWhere>;
  tie?: InputMaybe<ParticipationWhere>;
};

export type ParticipationWhere = {
  and?: InputMaybe<Array<ParticipationWhere>>;
  confidence?: InputMaybe<ConfidenceFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ParticipationWhere>;
  or?: InputMaybe<Array<ParticipationWhere>>;
  origin?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  source?: InputMaybe<IdFilter>;
  until?: InputMaybe<DateFilter>;
};

export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  edges: Array<PartnerEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Actor;
  strength: Scalars['Float']['output'];
  via: Array<Alliance>;
  viaCount: Scalars['Int']['output'];
};

export type PartnersReason = {
  __typename?: 'PartnersReason';
  score: Scalars['Float']['output'];
  shared: Array<Actor>;
  ties: Array<Evidence>;
};

export type Partnership = Dated & Entity & Node & Topical & {
  __typename?: 'Partnership';
  agreementUrl?: Maybe<Scalars['String']['output']>;
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<PartnershipKind>;
  members: MembershipActorConnection;
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  scope?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  sources: LinkSourceConnection;
  status?: Maybe<PartnershipStatus>;
  topics: LinkTopicConnection;
  under: LinkPartnershipContextConnection;
  until?: Maybe<Scalars['PartialDate']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};


export type PartnershipMembersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipActorOrderBy>>;
  where?: InputMaybe<MembershipActorWhere>;
};


export type PartnershipSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type PartnershipTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};


export type PartnershipUnderArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPartnershipContextOrderBy>>;
  where?: InputMaybe<LinkPartnershipContextWhere>;
};

export type PartnershipConnection = {
  __typename?: 'PartnershipConnection';
  edges: Array<PartnershipEdge>;
  facets: PartnershipFacets;
  nodes: Array<Partnership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnershipContext = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  partnerships: LinkPartnershipConnection;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type PartnershipContextPartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPartnershipOrderBy>>;
  where?: InputMaybe<LinkPartnershipWhere>;
};


export type PartnershipContextSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type PartnershipContextCount = {
  __typename?: 'PartnershipContextCount';
  count: Scalars['Int']['output'];
  node: PartnershipContext;
};

export type PartnershipContextOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type PartnershipContextWhere = {
  and?: InputMaybe<Array<PartnershipContextWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PartnershipContextWhere>;
  or?: InputMaybe<Array<PartnershipContextWhere>>;
  origin?: InputMaybe<StringFilter>;
  partnerships?: InputMaybe<LinkPartnershipMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type PartnershipCount = {
  __typename?: 'PartnershipCount';
  count: Scalars['Int']['output'];
  node: Partnership;
};

export type PartnershipEdge = {
  __typename?: 'PartnershipEdge';
  cursor: Scalars['String']['output'];
  node: Partnership;
};

export type PartnershipFacets = {
  __typename?: 'PartnershipFacets';
  kind: Array<PartnershipKindCount>;
  members: Array<ActorCount>;
  since: Array<YearCount>;
  sources: Array<SourceCount>;
  status: Array<PartnershipStatusCount>;
  topics: Array<TopicCount>;
  under: Array<PartnershipContextCount>;
  until: Array<YearCount>;
};


export type PartnershipFacetsMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PartnershipFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PartnershipFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PartnershipFacetsUnderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartnershipKind =
  | 'DATA'
  | 'FUNDING'
  | 'OTHER'
  | 'PROJECT'
  | 'SERVICE'
  | 'STRATEGIC'
  | 'TRAINING';

export type PartnershipKindCount = {
  __typename?: 'PartnershipKindCount';
  count: Scalars['Int']['output'];
  value?: Maybe<PartnershipKind>;
};

export type PartnershipKindFilter = {
  eq?: InputMaybe<PartnershipKind>;
  in?: InputMaybe<Array<PartnershipKind>>;
};

export type PartnershipOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: PartnershipOrderField;
};

export type PartnershipOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'SINCE'
  | 'STATUS'
  | 'UNTIL'
  | 'UPDATED_AT';

export type PartnershipStatus =
  | 'ACTIVE'
  | 'DORMANT'
  | 'ENDED'
  | 'PROPOSED';

export type PartnershipStatusCount = {
  __typename?: 'PartnershipStatusCount';
  count: Scalars['Int']['output'];
  value?: Maybe<PartnershipStatus>;
};

export type PartnershipStatusFilter = {
  eq?: InputMaybe<PartnershipStatus>;
  in?: InputMaybe<Array<PartnershipStatus>>;
};

export type PartnershipWhere = {
  agreementUrl?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<PartnershipWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<PartnershipKindFilter>;
  members?: InputMaybe<MembershipActorMatch>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PartnershipWhere>;
  or?: InputMaybe<Array<PartnershipWhere>>;
  origin?: InputMaybe<StringFilter>;
  scope?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  status?: InputMaybe<PartnershipStatusFilter>;
  topics?: InputMaybe<LinkTopicMatch>;
  under?: InputMaybe<LinkPartnershipContextMatch>;
  until?: InputMaybe<DateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type Path = {
  __typename?: 'Path';
  cost: Scalars['Float']['output'];
  length: Scalars['Int']['output'];
  nodes: Array<Entity>;
  steps: Array<PathStep>;
  trust: Scalars['Float']['output'];
};

export type PathOrder =
  | 'LENGTH'
  | 'TRUST';

export type PathStep = {
  __typename?: 'PathStep';
  from: Entity;
  ties: Array<Evidence>;
  to: Entity;
};

export type Paths = {
  __typename?: 'Paths';
  complete: Scalars['Boolean']['output'];
  found: Array<Path>;
};

export type Period = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Person = Actor & Entity & NeedOwner & Node & Topical & {
  __typename?: 'Person';
  attributes?: Maybe<Array<Attribute>>;
  consentedOn?: Maybe<Scalars['PartialDate']['output']>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  dismissedPartners?: Maybe<Array<Scalars['String']['output']>>;
  email?: Maybe<Scalars['String']['output']>;
  events: LinkEventConnection;
  funds: FundingFundingRecipientConnection;
  headline?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  knows: LinkPersonConnection;
  lastActivity?: Maybe<Scalars['PartialDate']['output']>;
  name: Scalars['String']['output'];
  needs: LinkNeedConnection;
  offers: LinkOfferConnection;
  origin?: Maybe<Scalars['String']['output']>;
  partnerCount: Scalars['Int']['output'];
  partners: PartnerConnection;
  partnerships: MembershipPartnershipConnection;
  phone?: Maybe<Scalars['String']['output']>;
  positions: PositionPositionHolderConnection;
  programmes: EnrolmentProgrammeConnection;
  projects: ParticipationProjectConnection;
  sources: LinkSourceConnection;
  topics: LinkTopicConnection;
  updatedAt: Scalars['DateTime']['output'];
  url?: Maybe<Scalars['String']['output']>;
  visibility: Visibility;
};


export type PersonEventsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkEventOrderBy>>;
  where?: InputMaybe<LinkEventWhere>;
};


export type PersonFundsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingFundingRecipientOrderBy>>;
  where?: InputMaybe<FundingFundingRecipientWhere>;
};


export type PersonKnowsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPersonOrderBy>>;
  where?: InputMaybe<LinkPersonWhere>;
};


export type PersonNeedsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkNeedOrderBy>>;
  where?: InputMaybe<LinkNeedWhere>;
};


export type PersonOffersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOfferOrderBy>>;
  where?: InputMaybe<LinkOfferWhere>;
};


export type PersonPartnersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type PersonPartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipPartnershipOrderBy>>;
  where?: InputMaybe<MembershipPartnershipWhere>;
};


export type PersonPositionsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionPositionHolderOrderBy>>;
  where?: InputMaybe<PositionPositionHolderWhere>;
};


export type PersonProgrammesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnrolmentProgrammeOrderBy>>;
  where?: InputMaybe<EnrolmentProgrammeWhere>;
};


export type PersonProjectsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationProjectOrderBy>>;
  where?: InputMaybe<ParticipationProjectWhere>;
};


export type PersonSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type PersonTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  facets: PersonFacets;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonCount = {
  __typename?: 'PersonCount';
  count: Scalars['Int']['output'];
  node: Person;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonFacets = {
  __typename?: 'PersonFacets';
  consentedOn: Array<YearCount>;
  events: Array<EventCount>;
  funds: Array<FundingRecipientCount>;
  knows: Array<PersonCount>;
  lastActivity: Array<YearCount>;
  needs: Array<NeedCount>;
  offers: Array<OfferCount>;
  partnerships: Array<PartnershipCount>;
  positions: Array<PositionHolderCount>;
  programmes: Array<ProgrammeCount>;
  projects: Array<ProjectCount>;
  sources: Array<SourceCount>;
  topics: Array<TopicCount>;
  visibility: Array<VisibilityCount>;
};


export type PersonFacetsEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsKnowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: PersonOrderField;
};

export type PersonOrderField =
  | 'CONSENTED_ON'
  | 'CREATED_AT'
  | 'ID'
  | 'LAST_ACTIVITY'
  | 'NAME'
  | 'PARTNER_COUNT'
  | 'UPDATED_AT'
  | 'VISIBILITY';

export type PersonWhere = {
  and?: InputMaybe<Array<PersonWhere>>;
  consentedOn?: InputMaybe<DateFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  email?: InputMaybe<StringFilter>;
  events?: InputMaybe<LinkEventMatch>;
  funds?: InputMaybe<FundingFundingRecipientMatch>;
  headline?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  knows?: InputMaybe<LinkPersonMatch>;
  lastActivity?: InputMaybe<DateFilter>;
  name?: InputMaybe<StringFilter>;
  needs?: InputMaybe<LinkNeedMatch>;
  not?: InputMaybe<PersonWhere>;
  offers?: InputMaybe<LinkOfferMatch>;
  or?: InputMaybe<Array<PersonWhere>>;
  origin?: InputMaybe<StringFilter>;
  partnerCount?: InputMaybe<IntFilter>;
  partnerships?: InputMaybe<MembershipPartnershipMatch>;
  phone?: InputMaybe<StringFilter>;
  positions?: InputMaybe<PositionPositionHolderMatch>;
  programmes?: InputMaybe<EnrolmentProgrammeMatch>;
  projects?: InputMaybe<ParticipationProjectMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  topics?: InputMaybe<LinkTopicMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  url?: InputMaybe<StringFilter>;
  visibility?: InputMaybe<VisibilityFilter>;
};

export type Place = Entity & Node & Organised & {
  __typename?: 'Place';
  address?: Maybe<Scalars['String']['output']>;
  attributes?: Maybe<Array<Attribute>>;
  code?: Maybe<Scalars['String']['output']>;
  countryCode?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<PlaceKind>;
  located: LinkLocatedConnection;
  location?: Maybe<Location>;
  name: Scalars['String']['output'];
  organisers: LinkOrganisationConnection;
  origin?: Maybe<Scalars['String']['output']>;
  partOf: LinkPlaceConnection;
  parts: LinkPlaceConnection;
  postalCode?: Maybe<Scalars['String']['output']>;
  sources: LinkSourceConnection;
  twins: LinkPlaceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type PlaceLocatedArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkLocatedOrderBy>>;
  where?: InputMaybe<LinkLocatedWhere>;
};


export type PlaceOrganisersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type PlacePartOfArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPlaceOrderBy>>;
  where?: InputMaybe<LinkPlaceWhere>;
};


export type PlacePartsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPlaceOrderBy>>;
  where?: InputMaybe<LinkPlaceWhere>;
};


export type PlaceSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type PlaceTwinsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPlaceOrderBy>>;
  where?: InputMaybe<LinkPlaceWhere>;
};

export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  edges: Array<PlaceEdge>;
  facets: PlaceFacets;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceCount = {
  __typename?: 'PlaceCount';
  count: Scalars['Int']['output'];
  node: Place;
};

export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  cursor: Scalars['String']['output'];
  node: Place;
};

export type PlaceFacets = {
  __typename?: 'PlaceFacets';
  kind: Array<PlaceKindCount>;
  located: Array<LocatedCount>;
  organisers: Array<OrganisationCount>;
  partOf: Array<PlaceCount>;
  parts: Array<PlaceCount>;
  sources: Array<SourceCount>;
  twins: Array<PlaceCount>;
};


export type PlaceFacetsLocatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceFacetsOrganisersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceFacetsPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceFacetsPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceFacetsTwinsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PlaceKind =
  | 'CITY'
  | 'COUNTRY'
  | 'REGION'
  | 'SITE';

export type PlaceKindCount = {
  __typename?: 'PlaceKindCount';
  count: Scalars['Int']['output'];
  value?: Maybe<PlaceKind>;
};

export type PlaceKindFilter = {
  eq?: InputMaybe<PlaceKind>;
  in?: InputMaybe<Array<PlaceKind>>;
};

export type PlaceOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: PlaceOrderField;
};

export type PlaceOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'KIND'
  | 'LATITUDE'
  | 'LONGITUDE'
  | 'NAME'
  | 'UPDATED_AT';

export type PlaceWhere = {
  address?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<PlaceWhere>>;
  code?: InputMaybe<StringFilter>;
  countryCode?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<PlaceKindFilter>;
  latitude?: InputMaybe<FloatFilter>;
  located?: InputMaybe<LinkLocatedMatch>;
  longitude?: InputMaybe<FloatFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PlaceWhere>;
  or?: InputMaybe<Array<PlaceWhere>>;
  organisers?: InputMaybe<LinkOrganisationMatch>;
  origin?: InputMaybe<StringFilter>;
  partOf?: InputMaybe<LinkPlaceMatch>;
  parts?: InputMaybe<LinkPlaceMatch>;
  postalCode?: InputMaybe<StringFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  twins?: InputMaybe<LinkPlaceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  within?: InputMaybe<IdFilter>;
};

export type PlacesReason = {
  __typename?: 'PlacesReason';
  score: Scalars['Float']['output'];
  shared: Array<Place>;
  ties: Array<Evidence>;
};

export type Point = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

export type PositionHolder = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  people: PositionPersonConnection;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type PositionHolderPeopleArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionPersonOrderBy>>;
  where?: InputMaybe<PositionPersonWhere>;
};


export type PositionHolderSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type PositionHolderCount = {
  __typename?: 'PositionHolderCount';
  count: Scalars['Int']['output'];
  node: PositionHolder;
};

export type PositionHolderOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type PositionHolderWhere = {
  and?: InputMaybe<Array<PositionHolderWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<PositionHolderWhere>;
  or?: InputMaybe<Array<PositionHolderWhere>>;
  origin?: InputMaybe<StringFilter>;
  people?: InputMaybe<PositionPersonMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type PositionOrderField =
  | 'CONFIDENCE'
  | 'ID'
  | 'SINCE'
  | 'UNTIL';

export type PositionPersonConnection = {
  __typename?: 'PositionPersonConnection';
  edges: Array<PositionPersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PositionPersonEdge = Dated & Tie & {
  __typename?: 'PositionPersonEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Person;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  type: PositionType;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type PositionPersonMatch = {
  every?: InputMaybe<PositionPersonWhere>;
  none?: InputMaybe<PositionPersonWhere>;
  some?: InputMaybe<PositionPersonWhere>;
};

export type PositionPersonOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<PersonOrderField>;
  tie?: InputMaybe<PositionOrderField>;
};

export type PositionPersonWhere = {
  node?: InputMaybe<PersonWhere>;
  tie?: InputMaybe<PositionWhere>;
};

export type PositionPositionHolderConnection = {
  __typename?: 'PositionPositionHolderConnection';
  edges: Array<PositionPositionHolderEdge>;
  nodes: Array<PositionHolder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PositionPositionHolderEdge = Dated & Tie & {
  __typename?: 'PositionPositionHolderEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: PositionHolder;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  type: PositionType;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type PositionPositionHolderMatch = {
  every?: InputMaybe<PositionPositionHolderWhere>;
  none?: InputMaybe<PositionPositionHolderWhere>;
  some?: InputMaybe<PositionPositionHolderWhere>;
};

export type PositionPositionHolderOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<PositionHolderOrderField>;
  tie?: InputMaybe<PositionOrderField>;
};

export type PositionPositionHolderWhere = {
  node?: InputMaybe<PositionHolderWhere>;
  tie?: InputMaybe<PositionWhere>;
};

export type PositionType =
  | 'ADVISES'
  | 'FOUNDED'
  | 'WORKS_FOR';

export type PositionTypeFilter = {
  eq?: InputMaybe<PositionType>;
  in?: InputMaybe<Array<PositionType>>;
};

export type PositionWhere = {
  and?: InputMaybe<Array<PositionWhere>>;
  confidence?: InputMaybe<ConfidenceFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<PositionWhere>;
  or?: InputMaybe<Array<PositionWhere>>;
  origin?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
  since?: InputMaybe<DateFilter>;
  source?: InputMaybe<IdFilter>;
  type?: InputMaybe<PositionTypeFilter>;
  until?: InputMaybe<DateFilter>;
};

export type Programme = Dated & Entity & FundingRecipient & Node & Organised & PartnershipContext & PositionHolder & ProgrammePart & Topical & {
  __typename?: 'Programme';
  attributes?: Maybe<Array<Attribute>>;
  budget?: Maybe<Money>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  funders: FundingActorConnection;
  id: Scalars['ID']['output'];
  kind?: Maybe<ProgrammeKind>;
  name: Scalars['String']['output'];
  organisers: LinkOrganisationConnection;
  origin?: Maybe<Scalars['String']['output']>;
  partOf: LinkProgrammeConnection;
  participants: EnrolmentActorConnection;
  partnerships: LinkPartnershipConnection;
  parts: LinkProgrammePartConnection;
  people: PositionPersonConnection;
  since?: Maybe<Scalars['PartialDate']['output']>;
  sources: LinkSourceConnection;
  status?: Maybe<ActivityStatus>;
  topics: LinkTopicConnection;
  until?: Maybe<Scalars['PartialDate']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


export type ProgrammeFundersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingActorOrderBy>>;
  where?: InputMaybe<FundingActorWhere>;
};


export type ProgrammeOrganisersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOrganisationOrderBy>>;
  where?: InputMaybe<LinkOrganisationWhere>;
};


export type ProgrammePartOfArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkProgrammeOrderBy>>;
  where?: InputMaybe<LinkProgrammeWhere>;
};


export type ProgrammeParticipantsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnrolmentActorOrderBy>>;
  where?: InputMaybe<EnrolmentActorWhere>;
};


export type ProgrammePartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPartnershipOrderBy>>;
  where?: InputMaybe<LinkPartnershipWhere>;
};


export type ProgrammePartsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkProgrammePartOrderBy>>;
  where?: InputMaybe<LinkProgrammePartWhere>;
};


export type ProgrammePeopleArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionPersonOrderBy>>;
  where?: InputMaybe<PositionPersonWhere>;
};


export type ProgrammeSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type ProgrammeTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  edges: Array<ProgrammeEdge>;
  facets: ProgrammeFacets;
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProgrammeCount = {
  __typename?: 'ProgrammeCount';
  count: Scalars['Int']['output'];
  node: Programme;
};

export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  cursor: Scalars['String']['output'];
  node: Programme;
};

export type ProgrammeFacets = {
  __typename?: 'ProgrammeFacets';
  funders: Array<ActorCount>;
  kind: Array<ProgrammeKindCount>;
  organisers: Array<OrganisationCount>;
  partOf: Array<ProgrammeCount>;
  participants: Array<ActorCount>;
  partnerships: Array<PartnershipCount>;
  parts: Array<ProgrammePartCount>;
  people: Array<PersonCount>;
  since: Array<YearCount>;
  sources: Array<SourceCount>;
  status: Array<ActivityStatusCount>;
  topics: Array<TopicCount>;
  until: Array<YearCount>;
};


export type ProgrammeFacetsFundersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsOrganisersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProgrammeFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgrammeKind =
  | 'ACCELERATION'
  | 'CHALLENGE'
  | 'FUNDING'
  | 'INCUBATION'
  | 'NETWORK'
  | 'TRAINING';

export type ProgrammeKindCount = {
  __typename?: 'ProgrammeKindCount';
  count: Scalars['Int']['output'];
  value?: Maybe<ProgrammeKind>;
};

export type ProgrammeKindFilter = {
  eq?: InputMaybe<ProgrammeKind>;
  in?: InputMaybe<Array<ProgrammeKind>>;
};

export type ProgrammeOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: ProgrammeOrderField;
};

export type ProgrammeOrderField =
  | 'BUDGET_AMOUNT'
  | 'CREATED_AT'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'SINCE'
  | 'STATUS'
  | 'UNTIL'
  | 'UPDATED_AT';

export type ProgrammePart = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  partOf: LinkProgrammeConnection;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type ProgrammePartPartOfArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkProgrammeOrderBy>>;
  where?: InputMaybe<LinkProgrammeWhere>;
};


export type ProgrammePartSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type ProgrammePartCount = {
  __typename?: 'ProgrammePartCount';
  count: Scalars['Int']['output'];
  node: ProgrammePart;
};

export type ProgrammePartOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type ProgrammePartWhere = {
  and?: InputMaybe<Array<ProgrammePartWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ProgrammePartWhere>;
  or?: InputMaybe<Array<ProgrammePartWhere>>;
  origin?: InputMaybe<StringFilter>;
  partOf?: InputMaybe<LinkProgrammeMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  within?: InputMaybe<IdFilter>;
};

export type ProgrammeWhere = {
  and?: InputMaybe<Array<ProgrammeWhere>>;
  budgetAmount?: InputMaybe<FloatFilter>;
  budgetCurrency?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  funders?: InputMaybe<FundingActorMatch>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<ProgrammeKindFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ProgrammeWhere>;
  or?: InputMaybe<Array<ProgrammeWhere>>;
  organisers?: InputMaybe<LinkOrganisationMatch>;
  origin?: InputMaybe<StringFilter>;
  partOf?: InputMaybe<LinkProgrammeMatch>;
  participants?: InputMaybe<EnrolmentActorMatch>;
  partnerships?: InputMaybe<LinkPartnershipMatch>;
  parts?: InputMaybe<LinkProgrammePartMatch>;
  people?: InputMaybe<PositionPersonMatch>;
  since?: InputMaybe<DateFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  status?: InputMaybe<ActivityStatusFilter>;
  topics?: InputMaybe<LinkTopicMatch>;
  until?: InputMaybe<DateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  url?: InputMaybe<StringFilter>;
  within?: InputMaybe<IdFilter>;
};

export type Project = Dated & Entity & FundingRecipient & Located & NeedOwner & Node & PartnershipContext & PositionHolder & ProgrammePart & Supported & Topical & {
  __typename?: 'Project';
  acronym?: Maybe<Scalars['String']['output']>;
  attributes?: Maybe<Array<Attribute>>;
  budget?: Maybe<Money>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  funders: FundingActorConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  needs: LinkNeedConnection;
  offers: LinkOfferConnection;
  origin?: Maybe<Scalars['String']['output']>;
  partOf: LinkProgrammeConnection;
  participants: ParticipationActorConnection;
  partnerships: LinkPartnershipConnection;
  people: PositionPersonConnection;
  places: LinkPlaceConnection;
  since?: Maybe<Scalars['PartialDate']['output']>;
  sources: LinkSourceConnection;
  status?: Maybe<ActivityStatus>;
  supportedBy: SupportOrganisationConnection;
  topics: LinkTopicConnection;
  until?: Maybe<Scalars['PartialDate']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


export type ProjectFundersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingActorOrderBy>>;
  where?: InputMaybe<FundingActorWhere>;
};


export type ProjectNeedsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkNeedOrderBy>>;
  where?: InputMaybe<LinkNeedWhere>;
};


export type ProjectOffersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkOfferOrderBy>>;
  where?: InputMaybe<LinkOfferWhere>;
};


export type ProjectPartOfArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkProgrammeOrderBy>>;
  where?: InputMaybe<LinkProgrammeWhere>;
};


export type ProjectParticipantsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationActorOrderBy>>;
  where?: InputMaybe<ParticipationActorWhere>;
};


export type ProjectPartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPartnershipOrderBy>>;
  where?: InputMaybe<LinkPartnershipWhere>;
};


export type ProjectPeopleArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PositionPersonOrderBy>>;
  where?: InputMaybe<PositionPersonWhere>;
};


export type ProjectPlacesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkPlaceOrderBy>>;
  where?: InputMaybe<LinkPlaceWhere>;
};


export type ProjectSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type ProjectSupportedByArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportOrganisationOrderBy>>;
  where?: InputMaybe<SupportOrganisationWhere>;
};


export type ProjectTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  facets: ProjectFacets;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProjectCount = {
  __typename?: 'ProjectCount';
  count: Scalars['Int']['output'];
  node: Project;
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

export type ProjectFacets = {
  __typename?: 'ProjectFacets';
  funders: Array<ActorCount>;
  needs: Array<NeedCount>;
  offers: Array<OfferCount>;
  partOf: Array<ProgrammeCount>;
  participants: Array<ActorCount>;
  partnerships: Array<PartnershipCount>;
  people: Array<PersonCount>;
  places: Array<PlaceCount>;
  since: Array<YearCount>;
  sources: Array<SourceCount>;
  status: Array<ActivityStatusCount>;
  supportedBy: Array<OrganisationCount>;
  topics: Array<TopicCount>;
  until: Array<YearCount>;
};


export type ProjectFacetsFundersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsSupportedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProjectOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: ProjectOrderField;
};

export type ProjectOrderField =
  | 'BUDGET_AMOUNT'
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'SINCE'
  | 'STATUS'
  | 'UNTIL'
  | 'UPDATED_AT';

export type ProjectWhere = {
  acronym?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<ProjectWhere>>;
  budgetAmount?: InputMaybe<FloatFilter>;
  budgetCurrency?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  funders?: InputMaybe<FundingActorMatch>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  needs?: InputMaybe<LinkNeedMatch>;
  not?: InputMaybe<ProjectWhere>;
  offers?: InputMaybe<LinkOfferMatch>;
  or?: InputMaybe<Array<ProjectWhere>>;
  origin?: InputMaybe<StringFilter>;
  partOf?: InputMaybe<LinkProgrammeMatch>;
  participants?: InputMaybe<ParticipationActorMatch>;
  partnerships?: InputMaybe<LinkPartnershipMatch>;
  people?: InputMaybe<PositionPersonMatch>;
  places?: InputMaybe<LinkPlaceMatch>;
  since?: InputMaybe<DateFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  status?: InputMaybe<ActivityStatusFilter>;
  supportedBy?: InputMaybe<SupportOrganisationMatch>;
  topics?: InputMaybe<LinkTopicMatch>;
  until?: InputMaybe<DateFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  url?: InputMaybe<StringFilter>;
  within?: InputMaybe<IdFilter>;
};

export type Query = {
  __typename?: 'Query';
  brokers?: Maybe<Brokers>;
  changeSet?: Maybe<ChangeSet>;
  changeSets?: Maybe<ChangeSetConnection>;
  changes?: Maybe<ChangeConnection>;
  commonPartners?: Maybe<CommonPartners>;
  communities?: Maybe<Communities>;
  consortium?: Maybe<Consortium>;
  coverage?: Maybe<Coverage>;
  dormant?: Maybe<DormantAlliances>;
  ecosystem?: Maybe<Ecosystem>;
  ecosystemDiff?: Maybe<EcosystemDiff>;
  event?: Maybe<Event>;
  events?: Maybe<EventConnection>;
  evidenceDebt?: Maybe<EvidenceDebt>;
  gaps?: Maybe<Gaps>;
  impactOfLosing?: Maybe<Impact>;
  introductions?: Maybe<Introductions>;
  map?: Maybe<WholeMap>;
  matches?: Maybe<Matches>;
  need?: Maybe<Need>;
  needs?: Maybe<NeedConnection>;
  neighbourhood?: Maybe<Neighbourhood>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  offer?: Maybe<Offer>;
  offers?: Maybe<OfferConnection>;
  organisation?: Maybe<Organisation>;
  organisations?: Maybe<OrganisationConnection>;
  organisationsNear?: Maybe<NearOrganisationConnection>;
  partnership?: Maybe<Partnership>;
  partnerships?: Maybe<PartnershipConnection>;
  paths?: Maybe<Paths>;
  people?: Maybe<PersonConnection>;
  person?: Maybe<Person>;
  place?: Maybe<Place>;
  places?: Maybe<PlaceConnection>;
  placesNear?: Maybe<NearPlaceConnection>;
  programme?: Maybe<Programme>;
  programmes?: Maybe<ProgrammeConnection>;
  project?: Maybe<Project>;
  projects?: Maybe<ProjectConnection>;
  search?: Maybe<Array<SearchHit>>;
  source?: Maybe<Source>;
  sources?: Maybe<SourceConnection>;
  suggestedPartners?: Maybe<Suggestions>;
  timeline?: Maybe<Timeline>;
  topic?: Maybe<Topic>;
  topics?: Maybe<TopicConnection>;
  workshopYield?: Maybe<WorkshopYield>;
};


export type QueryBrokersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryChangeSetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChangeSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  changeSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCommonPartnersArgs = {
  a: Scalars['ID']['input'];
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  b: Scalars['ID']['input'];
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryCommunitiesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryConsortiumArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  requirements: Array<Requirement>;
  types?: InputMaybe<Array<TieType>>;
  with?: InputMaybe<Array<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCoverageArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
};


export type QueryDormantArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  endingWithin?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  silentFor?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryEcosystemDiffArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  types?: InputMaybe<Array<TieType>>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryEvidenceDebtArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryGapsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryImpactOfLosingArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  id: Scalars['ID']['input'];
  types?: InputMaybe<Array<TieType>>;
};


export type QueryIntroductionsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<TieType>>;
};


export type QueryMapArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryMatchesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<Array<TieType>>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NeedOrderBy>>;
  where?: InputMaybe<NeedWhere>;
};


export type QueryNeighbourhoodArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<Array<TieType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOffersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfferOrderBy>>;
  where?: InputMaybe<OfferWhere>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganisationOrderBy>>;
  where?: InputMaybe<OrganisationWhere>;
};


export type QueryOrganisationsNearArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near: Near;
  where?: InputMaybe<OrganisationWhere>;
};


export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipOrderBy>>;
  where?: InputMaybe<PartnershipWhere>;
};


export type QueryPathsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<Avoid>;
  by?: InputMaybe<PathOrder>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<TieType>>;
};


export type QueryPeopleArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrderBy>>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlaceOrderBy>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryPlacesNearArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near: Near;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgrammeOrderBy>>;
  where?: InputMaybe<ProgrammeWhere>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type QuerySuggestedPartnersArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<Array<TieType>>;
};


export type QueryTimelineArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<Array<TieType>>;
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};


export type QueryWorkshopYieldArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<TieType>>;
  withinMonths?: InputMaybe<Scalars['Int']['input']>;
};

export type Requirement = {
  kind?: InputMaybe<OrganisationKind>;
  members?: Scalars['Int']['input'];
  role?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};

export type RequirementMet = {
  __typename?: 'RequirementMet';
  candidates: Scalars['Int']['output'];
  kind?: Maybe<OrganisationKind>;
  members: Scalars['Int']['output'];
  met: Scalars['Boolean']['output'];
  role?: Maybe<Scalars['String']['output']>;
  topic?: Maybe<Topic>;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  matched: SearchMatch;
  node: Entity;
  score: Scalars['Float']['output'];
};

export type SearchMatch = {
  __typename?: 'SearchMatch';
  field: Scalars['String']['output'];
  snippet: Scalars['String']['output'];
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source = Entity & Node & {
  __typename?: 'Source';
  attributes?: Maybe<Array<Attribute>>;
  citedBy: LinkEntityConnection;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
  retrievedOn?: Maybe<Scalars['PartialDate']['output']>;
  sources: LinkSourceConnection;
  updatedAt: Scalars['DateTime']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


export type SourceCitedByArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkEntityOrderBy>>;
  where?: InputMaybe<LinkEntityWhere>;
};


export type SourceSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  edges: Array<SourceEdge>;
  facets: SourceFacets;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceCount = {
  __typename?: 'SourceCount';
  count: Scalars['Int']['output'];
  node: Source;
};

export type SourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['String']['output'];
  node: Source;
};

export type SourceFacets = {
  __typename?: 'SourceFacets';
  citedBy: Array<EntityCount>;
  retrievedOn: Array<YearCount>;
  sources: Array<SourceCount>;
};


export type SourceFacetsCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SourceFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: SourceOrderField;
};

export type SourceOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'RETRIEVED_ON'
  | 'UPDATED_AT';

export type SourceWhere = {
  and?: InputMaybe<Array<SourceWhere>>;
  citedBy?: InputMaybe<LinkEntityMatch>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SourceWhere>;
  or?: InputMaybe<Array<SourceWhere>>;
  origin?: InputMaybe<StringFilter>;
  publisher?: InputMaybe<StringFilter>;
  retrievedOn?: InputMaybe<DateFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  url?: InputMaybe<StringFilter>;
};

export type Stage =
  | 'GROWTH'
  | 'IDEA'
  | 'INCUBATION'
  | 'LAUNCH'
  | 'SCALE';

export type StageCount = {
  __typename?: 'StageCount';
  count: Scalars['Int']['output'];
  value?: Maybe<Stage>;
};

export type StageFilter = {
  eq?: InputMaybe<Stage>;
  in?: InputMaybe<Array<Stage>>;
};

export type StartUpsAtStage = {
  __typename?: 'StartUpsAtStage';
  count: Scalars['Int']['output'];
  stage?: Maybe<Stage>;
};

export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Suggestion = {
  __typename?: 'Suggestion';
  activity: ActivityReason;
  needs: NeedsReason;
  node: Actor;
  partners: PartnersReason;
  places: PlacesReason;
  score: Scalars['Float']['output'];
  topics: TopicsReason;
};

export type SuggestionPayload = {
  __typename?: 'SuggestionPayload';
  changeSet?: Maybe<ChangeSet>;
  revision: Scalars['Int']['output'];
};

export type Suggestions = {
  __typename?: 'Suggestions';
  dismissed: Array<Actor>;
  found: Array<Suggestion>;
  totalCount: Scalars['Int']['output'];
};

export type SupportOrderField =
  | 'CONFIDENCE'
  | 'ID'
  | 'SERVICE'
  | 'SINCE'
  | 'STAGE'
  | 'UNTIL';

export type SupportOrganisationConnection = {
  __typename?: 'SupportOrganisationConnection';
  edges: Array<SupportOrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportOrganisationEdge = Dated & Tie & {
  __typename?: 'SupportOrganisationEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Organisation;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  service?: Maybe<SupportService>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  stage?: Maybe<Stage>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type SupportOrganisationMatch = {
  every?: InputMaybe<SupportOrganisationWhere>;
  none?: InputMaybe<SupportOrganisationWhere>;
  some?: InputMaybe<SupportOrganisationWhere>;
};

export type SupportOrganisationOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<OrganisationOrderField>;
  tie?: InputMaybe<SupportOrderField>;
};

export type SupportOrganisationWhere = {
  node?: InputMaybe<OrganisationWhere>;
  tie?: InputMaybe<SupportWhere>;
};

export type SupportService =
  | 'COWORKING'
  | 'FABLAB'
  | 'FUNDING'
  | 'HOSTING'
  | 'INCUBATION'
  | 'MENTORING'
  | 'NETWORKING'
  | 'OTHER'
  | 'TRAINING';

export type SupportServiceFilter = {
  eq?: InputMaybe<SupportService>;
  in?: InputMaybe<Array<SupportService>>;
};

export type SupportSupportedConnection = {
  __typename?: 'SupportSupportedConnection';
  edges: Array<SupportSupportedEdge>;
  nodes: Array<Supported>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportSupportedEdge = Dated & Tie & {
  __typename?: 'SupportSupportedEdge';
  confidence?: Maybe<Confidence>;
  current: Current;
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Supported;
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  service?: Maybe<SupportService>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  stage?: Maybe<Stage>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type SupportSupportedMatch = {
  every?: InputMaybe<SupportSupportedWhere>;
  none?: InputMaybe<SupportSupportedWhere>;
  some?: InputMaybe<SupportSupportedWhere>;
};

export type SupportSupportedOrderBy = {
  direction?: InputMaybe<SortDirection>;
  node?: InputMaybe<SupportedOrderField>;
  tie?: InputMaybe<SupportOrderField>;
};

export type SupportSupportedWhere = {
  node?: InputMaybe<SupportedWhere>;
  tie?: InputMaybe<SupportWhere>;
};

export type SupportWhere = {
  and?: InputMaybe<Array<SupportWhere>>;
  confidence?: InputMaybe<ConfidenceFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<SupportWhere>;
  or?: InputMaybe<Array<SupportWhere>>;
  origin?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
  service?: InputMaybe<SupportServiceFilter>;
  since?: InputMaybe<DateFilter>;
  source?: InputMaybe<IdFilter>;
  stage?: InputMaybe<StageFilter>;
  until?: InputMaybe<DateFilter>;
};

export type Supported = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  sources: LinkSourceConnection;
  supportedBy: SupportOrganisationConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type SupportedSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type SupportedSupportedByArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportOrganisationOrderBy>>;
  where?: InputMaybe<SupportOrganisationWhere>;
};

export type SupportedCount = {
  __typename?: 'SupportedCount';
  count: Scalars['Int']['output'];
  node: Supported;
};

export type SupportedOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type SupportedWhere = {
  and?: InputMaybe<Array<SupportedWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SupportedWhere>;
  or?: InputMaybe<Array<SupportedWhere>>;
  origin?: InputMaybe<StringFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  supportedBy?: InputMaybe<SupportOrganisationMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type Team = {
  __typename?: 'Team';
  alliances: Array<TeamAlliance>;
  fit: Scalars['Float']['output'];
  members: Array<TeamMember>;
  score: Scalars['Float']['output'];
  together: Scalars['Float']['output'];
};

export type TeamAlliance = {
  __typename?: 'TeamAlliance';
  a: Actor;
  b: Actor;
  strength: Scalars['Float']['output'];
  via: Array<Alliance>;
};

export type TeamMember = {
  __typename?: 'TeamMember';
  covers: Array<Covering>;
  node: Actor;
};

export type Tie = {
  confidence?: Maybe<Confidence>;
  current: Current;
  id: Scalars['ID']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['PartialDate']['output']>;
  source?: Maybe<Source>;
  until?: Maybe<Scalars['PartialDate']['output']>;
};

export type TieType =
  | 'ABOUT'
  | 'ADVISES'
  | 'ATTENDED'
  | 'CITES'
  | 'ENROLLED_IN'
  | 'FOUNDED'
  | 'FUNDS'
  | 'HAS_NEED'
  | 'HAS_OFFER'
  | 'KNOWS'
  | 'LOCATED_AT'
  | 'MEMBER_OF'
  | 'PARTICIPATES_IN'
  | 'PART_OF'
  | 'RUNS'
  | 'SUCCEEDED_BY'
  | 'SUPPORTS'
  | 'TWINNED_WITH'
  | 'UNDER'
  | 'WORKS_FOR';

export type TiesOfDiff = {
  __typename?: 'TiesOfDiff';
  found: Array<Evidence>;
  totalCount: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
};

export type Timeline = {
  __typename?: 'Timeline';
  moments: Array<Moment>;
  totalCount: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
};

export type Topic = Entity & Node & {
  __typename?: 'Topic';
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<TopicKind>;
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  partOf: LinkTopicConnection;
  parts: LinkTopicConnection;
  sources: LinkSourceConnection;
  subjects: LinkTopicalConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type TopicPartOfArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};


export type TopicPartsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};


export type TopicSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type TopicSubjectsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicalOrderBy>>;
  where?: InputMaybe<LinkTopicalWhere>;
};

export type TopicConnection = {
  __typename?: 'TopicConnection';
  edges: Array<TopicEdge>;
  facets: TopicFacets;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TopicCount = {
  __typename?: 'TopicCount';
  count: Scalars['Int']['output'];
  node: Topic;
};

export type TopicEdge = {
  __typename?: 'TopicEdge';
  cursor: Scalars['String']['output'];
  node: Topic;
};

export type TopicFacets = {
  __typename?: 'TopicFacets';
  kind: Array<TopicKindCount>;
  partOf: Array<TopicCount>;
  parts: Array<TopicCount>;
  sources: Array<SourceCount>;
  subjects: Array<TopicalCount>;
};


export type TopicFacetsPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TopicFacetsPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TopicFacetsSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TopicFacetsSubjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TopicKind =
  | 'SECTOR'
  | 'SKILL'
  | 'TECHNOLOGY'
  | 'THEME';

export type TopicKindCount = {
  __typename?: 'TopicKindCount';
  count: Scalars['Int']['output'];
  value?: Maybe<TopicKind>;
};

export type TopicKindFilter = {
  eq?: InputMaybe<TopicKind>;
  in?: InputMaybe<Array<TopicKind>>;
};

export type TopicOrderBy = {
  direction?: InputMaybe<SortDirection>;
  field: TopicOrderField;
};

export type TopicOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'UPDATED_AT';

export type TopicWhere = {
  and?: InputMaybe<Array<TopicWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<TopicKindFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<TopicWhere>;
  or?: InputMaybe<Array<TopicWhere>>;
  origin?: InputMaybe<StringFilter>;
  partOf?: InputMaybe<LinkTopicMatch>;
  parts?: InputMaybe<LinkTopicMatch>;
  sources?: InputMaybe<LinkSourceMatch>;
  subjects?: InputMaybe<LinkTopicalMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  within?: InputMaybe<IdFilter>;
};

export type Topical = {
  attributes?: Maybe<Array<Attribute>>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin?: Maybe<Scalars['String']['output']>;
  sources: LinkSourceConnection;
  topics: LinkTopicConnection;
  updatedAt: Scalars['DateTime']['output'];
};


export type TopicalSourcesArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkSourceOrderBy>>;
  where?: InputMaybe<LinkSourceWhere>;
};


export type TopicalTopicsArgs = {
  activeDuring?: InputMaybe<Period>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkTopicOrderBy>>;
  where?: InputMaybe<LinkTopicWhere>;
};

export type TopicalCount = {
  __typename?: 'TopicalCount';
  count: Scalars['Int']['output'];
  node: Topical;
};

export type TopicalOrderField =
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'UPDATED_AT';

export type TopicalWhere = {
  and?: InputMaybe<Array<TopicalWhere>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<TopicalWhere>;
  or?: InputMaybe<Array<TopicalWhere>>;
  origin?: InputMaybe<StringFilter>;
  sources?: InputMaybe<LinkSourceMatch>;
  topics?: InputMaybe<LinkTopicMatch>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type TopicsReason = {
  __typename?: 'TopicsReason';
  score: Scalars['Float']['output'];
  shared: Array<Topic>;
};

export type Turn =
  | 'BEGAN'
  | 'ENDED';

export type TypeCount = {
  __typename?: 'TypeCount';
  count: Scalars['Int']['output'];
  type: Scalars['String']['output'];
};

export type UndoChangeSetPayload = {
  __typename?: 'UndoChangeSetPayload';
  changeSet?: Maybe<ChangeSet>;
  conflictCount: Scalars['Int']['output'];
  conflicts: Array<UndoConflict>;
  entities: Scalars['Int']['output'];
  revision: Scalars['Int']['output'];
  ties: Scalars['Int']['output'];
};

export type UndoConflict = {
  __typename?: 'UndoConflict';
  because: Scalars['ID']['output'];
  changeSet?: Maybe<ChangeSet>;
  current?: Maybe<Scalars['String']['output']>;
  field?: Maybe<Scalars['String']['output']>;
  of: Scalars['ID']['output'];
  reason: UndoConflictReason;
  type: Scalars['String']['output'];
  written?: Maybe<Scalars['String']['output']>;
};

export type UndoConflictReason =
  | 'BACK'
  | 'CHANGED'
  | 'CIRCULAR'
  | 'END_BEFORE_START'
  | 'END_GONE'
  | 'GONE'
  | 'NUMBER_TAKEN'
  | 'OWNER_TAKEN'
  | 'STILL_CITED'
  | 'STILL_TIED';

export type Urgency =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type UrgencyCount = {
  __typename?: 'UrgencyCount';
  count: Scalars['Int']['output'];
  value?: Maybe<Urgency>;
};

export type UrgencyFilter = {
  eq?: InputMaybe<Urgency>;
  in?: InputMaybe<Array<Urgency>>;
};

export type Visibility =
  | 'PUBLIC'
  | 'STAFF';

export type VisibilityCount = {
  __typename?: 'VisibilityCount';
  count: Scalars['Int']['output'];
  value?: Maybe<Visibility>;
};

export type VisibilityFilter = {
  eq?: InputMaybe<Visibility>;
  in?: InputMaybe<Array<Visibility>>;
};

export type WeakTie = {
  __typename?: 'WeakTie';
  lacks: Array<Lacking>;
  matters: Scalars['Float']['output'];
  tie: Evidence;
};

export type WholeMap = {
  __typename?: 'WholeMap';
  leftOut: Scalars['Int']['output'];
  nodes: Array<MapNode>;
  ties: Array<MapTie>;
  tiesLeftOut: Scalars['Int']['output'];
  untied: Scalars['Int']['output'];
};

export type WorkshopYield = {
  __typename?: 'WorkshopYield';
  events: Scalars['Int']['output'];
  found: Array<EventYield>;
  totalCount: Scalars['Int']['output'];
};

export type YearCount = {
  __typename?: 'YearCount';
  count: Scalars['Int']['output'];
  year?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Person, 'attributes' | 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partners' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funds: _RefType['FundingFundingRecipientConnection'], knows: _RefType['LinkPersonConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], positions: _RefType['PositionPositionHolderConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  Dated:
    | ( Omit<EnrolmentActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<EnrolmentProgrammeEdge, 'node' | 'source'> & { node: _RefType['Programme'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<Evidence, 'from' | 'source' | 'to'> & { from: _RefType['Entity'], source?: Maybe<_RefType['Source']>, to: _RefType['Entity'] } )
    | ( Omit<FundingActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<FundingFundingRecipientEdge, 'node' | 'source'> & { node: _RefType['FundingRecipient'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkEntityEdge, 'node' | 'source'> & { node: _RefType['Entity'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkEventEdge, 'node' | 'source'> & { node: _RefType['Event'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkLocatedEdge, 'node' | 'source'> & { node: _RefType['Located'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkNeedEdge, 'node' | 'source'> & { node: _RefType['Need'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkOfferEdge, 'node' | 'source'> & { node: _RefType['Offer'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkOrganisationEdge, 'node' | 'source'> & { node: _RefType['Organisation'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkOrganisedEdge, 'node' | 'source'> & { node: _RefType['Organised'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPartnershipContextEdge, 'node' | 'source'> & { node: _RefType['PartnershipContext'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPartnershipEdge, 'node' | 'source'> & { node: _RefType['Partnership'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPersonEdge, 'node' | 'source'> & { node: _RefType['Person'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPlaceEdge, 'node' | 'source'> & { node: _RefType['Place'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkProgrammeEdge, 'node' | 'source'> & { node: _RefType['Programme'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkProgrammePartEdge, 'node' | 'source'> & { node: _RefType['ProgrammePart'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkSourceEdge, 'node' | 'source'> & { node: _RefType['Source'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkTopicEdge, 'node' | 'source'> & { node: _RefType['Topic'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkTopicalEdge, 'node' | 'source'> & { node: _RefType['Topical'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<MembershipActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<MembershipPartnershipEdge, 'node' | 'source'> & { node: _RefType['Partnership'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<Need, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Offer, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<ParticipationActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<ParticipationProjectEdge, 'node' | 'source'> & { node: _RefType['Project'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<Partnership, 'attributes' | 'members' | 'sources' | 'topics' | 'under'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, members: _RefType['MembershipActorConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'], under: _RefType['LinkPartnershipContextConnection'] } )
    | ( Omit<PositionPersonEdge, 'node' | 'source'> & { node: _RefType['Person'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<PositionPositionHolderEdge, 'node' | 'source'> & { node: _RefType['PositionHolder'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<SupportOrganisationEdge, 'node' | 'source'> & { node: _RefType['Organisation'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<SupportSupportedEdge, 'node' | 'source'> & { node: _RefType['Supported'], source?: Maybe<_RefType['Source']> } )
  ;
  Entity:
    | ( Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: _RefType['LinkActorConnection'], attributes?: Maybe<Array<_RefType['Attribute']>>, organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], partnerships: _RefType['LinkPartnershipConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Need, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Offer, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Partnership, 'attributes' | 'members' | 'sources' | 'topics' | 'under'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, members: _RefType['MembershipActorConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'], under: _RefType['LinkPartnershipContextConnection'] } )
    | ( Omit<Person, 'attributes' | 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partners' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funds: _RefType['FundingFundingRecipientConnection'], knows: _RefType['LinkPersonConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], positions: _RefType['PositionPositionHolderConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Place, 'attributes' | 'located' | 'organisers' | 'partOf' | 'parts' | 'sources' | 'twins'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, located: _RefType['LinkLocatedConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkPlaceConnection'], parts: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], twins: _RefType['LinkPlaceConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Source, 'attributes' | 'citedBy' | 'sources'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, citedBy: _RefType['LinkEntityConnection'], sources: _RefType['LinkSourceConnection'] } )
    | ( Omit<Topic, 'attributes' | 'partOf' | 'parts' | 'sources' | 'subjects'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, partOf: _RefType['LinkTopicConnection'], parts: _RefType['LinkTopicConnection'], sources: _RefType['LinkSourceConnection'], subjects: _RefType['LinkTopicalConnection'] } )
  ;
  FundingRecipient:
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  Located:
    | ( Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: _RefType['LinkActorConnection'], attributes?: Maybe<Array<_RefType['Attribute']>>, organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], partnerships: _RefType['LinkPartnershipConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  NeedOwner:
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Person, 'attributes' | 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partners' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funds: _RefType['FundingFundingRecipientConnection'], knows: _RefType['LinkPersonConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], positions: _RefType['PositionPositionHolderConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  Node:
    | ( Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: _RefType['LinkActorConnection'], attributes?: Maybe<Array<_RefType['Attribute']>>, organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], partnerships: _RefType['LinkPartnershipConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Need, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Offer, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Partnership, 'attributes' | 'members' | 'sources' | 'topics' | 'under'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, members: _RefType['MembershipActorConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'], under: _RefType['LinkPartnershipContextConnection'] } )
    | ( Omit<Person, 'attributes' | 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partners' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funds: _RefType['FundingFundingRecipientConnection'], knows: _RefType['LinkPersonConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], positions: _RefType['PositionPositionHolderConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Place, 'attributes' | 'located' | 'organisers' | 'partOf' | 'parts' | 'sources' | 'twins'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, located: _RefType['LinkLocatedConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkPlaceConnection'], parts: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], twins: _RefType['LinkPlaceConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Source, 'attributes' | 'citedBy' | 'sources'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, citedBy: _RefType['LinkEntityConnection'], sources: _RefType['LinkSourceConnection'] } )
    | ( Omit<Topic, 'attributes' | 'partOf' | 'parts' | 'sources' | 'subjects'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, partOf: _RefType['LinkTopicConnection'], parts: _RefType['LinkTopicConnection'], sources: _RefType['LinkSourceConnection'], subjects: _RefType['LinkTopicalConnection'] } )
  ;
  Organised:
    | ( Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: _RefType['LinkActorConnection'], attributes?: Maybe<Array<_RefType['Attribute']>>, organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], partnerships: _RefType['LinkPartnershipConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Place, 'attributes' | 'located' | 'organisers' | 'partOf' | 'parts' | 'sources' | 'twins'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, located: _RefType['LinkLocatedConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkPlaceConnection'], parts: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], twins: _RefType['LinkPlaceConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  PartnershipContext:
    | ( Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: _RefType['LinkActorConnection'], attributes?: Maybe<Array<_RefType['Attribute']>>, organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], partnerships: _RefType['LinkPartnershipConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  PositionHolder:
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  ProgrammePart:
    | ( Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: _RefType['LinkActorConnection'], attributes?: Maybe<Array<_RefType['Attribute']>>, organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], partnerships: _RefType['LinkPartnershipConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  Supported:
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
  Tie:
    | ( Omit<EnrolmentActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<EnrolmentProgrammeEdge, 'node' | 'source'> & { node: _RefType['Programme'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<FundingActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<FundingFundingRecipientEdge, 'node' | 'source'> & { node: _RefType['FundingRecipient'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkEntityEdge, 'node' | 'source'> & { node: _RefType['Entity'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkEventEdge, 'node' | 'source'> & { node: _RefType['Event'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkLocatedEdge, 'node' | 'source'> & { node: _RefType['Located'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkNeedEdge, 'node' | 'source'> & { node: _RefType['Need'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkOfferEdge, 'node' | 'source'> & { node: _RefType['Offer'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkOrganisationEdge, 'node' | 'source'> & { node: _RefType['Organisation'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkOrganisedEdge, 'node' | 'source'> & { node: _RefType['Organised'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPartnershipContextEdge, 'node' | 'source'> & { node: _RefType['PartnershipContext'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPartnershipEdge, 'node' | 'source'> & { node: _RefType['Partnership'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPersonEdge, 'node' | 'source'> & { node: _RefType['Person'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkPlaceEdge, 'node' | 'source'> & { node: _RefType['Place'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkProgrammeEdge, 'node' | 'source'> & { node: _RefType['Programme'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkProgrammePartEdge, 'node' | 'source'> & { node: _RefType['ProgrammePart'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkSourceEdge, 'node' | 'source'> & { node: _RefType['Source'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkTopicEdge, 'node' | 'source'> & { node: _RefType['Topic'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<LinkTopicalEdge, 'node' | 'source'> & { node: _RefType['Topical'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<MembershipActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<MembershipPartnershipEdge, 'node' | 'source'> & { node: _RefType['Partnership'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<ParticipationActorEdge, 'node' | 'source'> & { node: _RefType['Actor'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<ParticipationProjectEdge, 'node' | 'source'> & { node: _RefType['Project'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<PositionPersonEdge, 'node' | 'source'> & { node: _RefType['Person'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<PositionPositionHolderEdge, 'node' | 'source'> & { node: _RefType['PositionHolder'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<SupportOrganisationEdge, 'node' | 'source'> & { node: _RefType['Organisation'], source?: Maybe<_RefType['Source']> } )
    | ( Omit<SupportSupportedEdge, 'node' | 'source'> & { node: _RefType['Supported'], source?: Maybe<_RefType['Source']> } )
  ;
  Topical:
    | ( Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: _RefType['LinkActorConnection'], attributes?: Maybe<Array<_RefType['Attribute']>>, organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], partnerships: _RefType['LinkPartnershipConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Need, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Offer, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, owner?: Maybe<_RefType['NeedOwner']>, sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funders: _RefType['FundingActorConnection'], funds: _RefType['FundingFundingRecipientConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkOrganisationConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], parts: _RefType['LinkOrganisationConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], predecessors: _RefType['LinkOrganisationConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], runs: _RefType['LinkOrganisedConnection'], sources: _RefType['LinkSourceConnection'], successors: _RefType['LinkOrganisationConnection'], supportedBy: _RefType['SupportOrganisationConnection'], supports: _RefType['SupportSupportedConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Partnership, 'attributes' | 'members' | 'sources' | 'topics' | 'under'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, members: _RefType['MembershipActorConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'], under: _RefType['LinkPartnershipContextConnection'] } )
    | ( Omit<Person, 'attributes' | 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partners' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, events: _RefType['LinkEventConnection'], funds: _RefType['FundingFundingRecipientConnection'], knows: _RefType['LinkPersonConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partners: _RefType['PartnerConnection'], partnerships: _RefType['MembershipPartnershipConnection'], positions: _RefType['PositionPositionHolderConnection'], programmes: _RefType['EnrolmentProgrammeConnection'], projects: _RefType['ParticipationProjectConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], organisers: _RefType['LinkOrganisationConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['EnrolmentActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], parts: _RefType['LinkProgrammePartConnection'], people: _RefType['PositionPersonConnection'], sources: _RefType['LinkSourceConnection'], topics: _RefType['LinkTopicConnection'] } )
    | ( Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<_RefType['Attribute']>>, funders: _RefType['FundingActorConnection'], needs: _RefType['LinkNeedConnection'], offers: _RefType['LinkOfferConnection'], partOf: _RefType['LinkProgrammeConnection'], participants: _RefType['ParticipationActorConnection'], partnerships: _RefType['LinkPartnershipConnection'], people: _RefType['PositionPersonConnection'], places: _RefType['LinkPlaceConnection'], sources: _RefType['LinkSourceConnection'], supportedBy: _RefType['SupportOrganisationConnection'], topics: _RefType['LinkTopicConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acquaintance: ResolverTypeWrapper<Omit<Acquaintance, 'from' | 'through' | 'ties' | 'to'> & { from: ResolversTypes['Actor'], through: Array<ResolversTypes['Entity']>, ties: Array<ResolversTypes['Evidence']>, to: ResolversTypes['Actor'] }>;
  ActivityReason: ResolverTypeWrapper<ActivityReason>;
  ActivityStatus: ActivityStatus;
  ActivityStatusCount: ResolverTypeWrapper<ActivityStatusCount>;
  ActivityStatusFilter: ActivityStatusFilter;
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorCount: ResolverTypeWrapper<Omit<ActorCount, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorOrderField: ActorOrderField;
  ActorWhere: ActorWhere;
  Alliance: ResolverTypeWrapper<Omit<Alliance, 'through' | 'ties'> & { through?: Maybe<ResolversTypes['Entity']>, ties: Array<ResolversTypes['Evidence']> }>;
  Attribute: ResolverTypeWrapper<Attribute>;
  Avoid: Avoid;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Broker: ResolverTypeWrapper<Omit<Broker, 'node'> & { node: ResolversTypes['Actor'] }>;
  Brokers: ResolverTypeWrapper<Omit<Brokers, 'found'> & { found: Array<ResolversTypes['Broker']> }>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<Omit<Change, 'entity' | 'fromEntity' | 'toEntity'> & { entity?: Maybe<ResolversTypes['Entity']>, fromEntity?: Maybe<ResolversTypes['Entity']>, toEntity?: Maybe<ResolversTypes['Entity']> }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChangeSet: ResolverTypeWrapper<ChangeSet>;
  ChangeSetConnection: ResolverTypeWrapper<ChangeSetConnection>;
  ChangeSetEdge: ResolverTypeWrapper<ChangeSetEdge>;
  ChangeSetKind: ChangeSetKind;
  CommonPartner: ResolverTypeWrapper<Omit<CommonPartner, 'node' | 'viaA' | 'viaB'> & { node: ResolversTypes['Actor'], viaA: Array<ResolversTypes['Alliance']>, viaB: Array<ResolversTypes['Alliance']> }>;
  CommonPartners: ResolverTypeWrapper<Omit<CommonPartners, 'partners'> & { partners: Array<ResolversTypes['CommonPartner']> }>;
  Communities: ResolverTypeWrapper<Omit<Communities, 'found'> & { found: Array<ResolversTypes['Community']> }>;
  Community: ResolverTypeWrapper<Omit<Community, 'members' | 'topics'> & { members: Array<ResolversTypes['Entity']>, topics: Array<ResolversTypes['CommunityTopic']> }>;
  CommunityTopic: ResolverTypeWrapper<Omit<CommunityTopic, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  Confidence: Confidence;
  ConfidenceFilter: ConfidenceFilter;
  Consortium: ResolverTypeWrapper<Omit<Consortium, 'requirements' | 'teams'> & { requirements: Array<ResolversTypes['RequirementMet']>, teams: Array<ResolversTypes['Team']> }>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'cells'> & { cells: Array<ResolversTypes['CoverageCell']> }>;
  CoverageCell: ResolverTypeWrapper<Omit<CoverageCell, 'providers'> & { providers: Array<ResolversTypes['Organisation']> }>;
  Covering: ResolverTypeWrapper<Omit<Covering, 'reasons'> & { reasons: Array<ResolversTypes['CoveringReason']> }>;
  CoveringReason: ResolverTypeWrapper<Omit<CoveringReason, 'through' | 'ties' | 'topic'> & { through?: Maybe<ResolversTypes['Entity']>, ties: Array<ResolversTypes['Evidence']>, topic?: Maybe<ResolversTypes['Topic']> }>;
  Current: Current;
  CutOff: ResolverTypeWrapper<Omit<CutOff, 'members'> & { members: Array<ResolversTypes['Entity']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Dated: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Dated']>;
  DormantAlliance: ResolverTypeWrapper<Omit<DormantAlliance, 'members' | 'node' | 'ties'> & { members: Array<ResolversTypes['Actor']>, node: ResolversTypes['Entity'], ties: Array<ResolversTypes['Evidence']> }>;
  DormantAlliances: ResolverTypeWrapper<Omit<DormantAlliances, 'found'> & { found: Array<ResolversTypes['DormantAlliance']> }>;
  DormantReason: DormantReason;
  Ecosystem: ResolverTypeWrapper<Ecosystem>;
  EcosystemDiff: ResolverTypeWrapper<Omit<EcosystemDiff, 'began' | 'ended' | 'tiesEnded' | 'tiesMade'> & { began: ResolversTypes['EntitiesOfDiff'], ended: ResolversTypes['EntitiesOfDiff'], tiesEnded: ResolversTypes['TiesOfDiff'], tiesMade: ResolversTypes['TiesOfDiff'] }>;
  EnrolmentActorConnection: ResolverTypeWrapper<Omit<EnrolmentActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnrolmentActorEdge']>, nodes: Array<ResolversTypes['Actor']> }>;
  EnrolmentActorEdge: ResolverTypeWrapper<Omit<EnrolmentActorEdge, 'node' | 'source'> & { node: ResolversTypes['Actor'], source?: Maybe<ResolversTypes['Source']> }>;
  EnrolmentActorMatch: EnrolmentActorMatch;
  EnrolmentActorOrderBy: EnrolmentActorOrderBy;
  EnrolmentActorWhere: EnrolmentActorWhere;
  EnrolmentOrderField: EnrolmentOrderField;
  EnrolmentProgrammeConnection: ResolverTypeWrapper<Omit<EnrolmentProgrammeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnrolmentProgrammeEdge']>, nodes: Array<ResolversTypes['Programme']> }>;
  EnrolmentProgrammeEdge: ResolverTypeWrapper<Omit<EnrolmentProgrammeEdge, 'node' | 'source'> & { node: ResolversTypes['Programme'], source?: Maybe<ResolversTypes['Source']> }>;
  EnrolmentProgrammeMatch: EnrolmentProgrammeMatch;
  EnrolmentProgrammeOrderBy: EnrolmentProgrammeOrderBy;
  EnrolmentProgrammeWhere: EnrolmentProgrammeWhere;
  EnrolmentWhere: EnrolmentWhere;
  EntitiesOfDiff: ResolverTypeWrapper<Omit<EntitiesOfDiff, 'found'> & { found: Array<ResolversTypes['Entity']> }>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityCount: ResolverTypeWrapper<Omit<EntityCount, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityOrderField: EntityOrderField;
  EntityType: EntityType;
  EntityWhere: EntityWhere;
  Event: ResolverTypeWrapper<Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: ResolversTypes['LinkActorConnection'], attributes?: Maybe<Array<ResolversTypes['Attribute']>>, organisers: ResolversTypes['LinkOrganisationConnection'], partOf: ResolversTypes['LinkProgrammeConnection'], partnerships: ResolversTypes['LinkPartnershipConnection'], places: ResolversTypes['LinkPlaceConnection'], sources: ResolversTypes['LinkSourceConnection'], topics: ResolversTypes['LinkTopicConnection'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, facets: ResolversTypes['EventFacets'], nodes: Array<ResolversTypes['Event']> }>;
  EventCount: ResolverTypeWrapper<Omit<EventCount, 'node'> & { node: ResolversTypes['Event'] }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFacets: ResolverTypeWrapper<Omit<EventFacets, 'attendees' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: Array<ResolversTypes['ActorCount']>, organisers: Array<ResolversTypes['OrganisationCount']>, partOf: Array<ResolversTypes['ProgrammeCount']>, partnerships: Array<ResolversTypes['PartnershipCount']>, places: Array<ResolversTypes['PlaceCount']>, sources: Array<ResolversTypes['SourceCount']>, topics: Array<ResolversTypes['TopicCount']> }>;
  EventKind: EventKind;
  EventKindCount: ResolverTypeWrapper<EventKindCount>;
  EventKindFilter: EventKindFilter;
  EventOrderBy: EventOrderBy;
  EventOrderField: EventOrderField;
  EventStatus: EventStatus;
  EventStatusCount: ResolverTypeWrapper<EventStatusCount>;
  EventStatusFilter: EventStatusFilter;
  EventWhere: EventWhere;
  EventYield: ResolverTypeWrapper<Omit<EventYield, 'alliances' | 'event'> & { alliances: Array<ResolversTypes['FollowedAlliance']>, event: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'from' | 'source' | 'to'> & { from: ResolversTypes['Entity'], source?: Maybe<ResolversTypes['Source']>, to: ResolversTypes['Entity'] }>;
  EvidenceDebt: ResolverTypeWrapper<Omit<EvidenceDebt, 'found'> & { found: Array<ResolversTypes['WeakTie']> }>;
  ExchangeStatus: ExchangeStatus;
  ExchangeStatusCount: ResolverTypeWrapper<ExchangeStatusCount>;
  ExchangeStatusFilter: ExchangeStatusFilter;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FollowedAlliance: ResolverTypeWrapper<Omit<FollowedAlliance, 'players' | 'through' | 'ties'> & { players: Array<ResolversTypes['Actor']>, through?: Maybe<ResolversTypes['Entity']>, ties: Array<ResolversTypes['Evidence']> }>;
  FundingActorConnection: ResolverTypeWrapper<Omit<FundingActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FundingActorEdge']>, nodes: Array<ResolversTypes['Actor']> }>;
  FundingActorEdge: ResolverTypeWrapper<Omit<FundingActorEdge, 'node' | 'source'> & { node: ResolversTypes['Actor'], source?: Maybe<ResolversTypes['Source']> }>;
  FundingActorMatch: FundingActorMatch;
  FundingActorOrderBy: FundingActorOrderBy;
  FundingActorWhere: FundingActorWhere;
  FundingFundingRecipientConnection: ResolverTypeWrapper<Omit<FundingFundingRecipientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FundingFundingRecipientEdge']>, nodes: Array<ResolversTypes['FundingRecipient']> }>;
  FundingFundingRecipientEdge: ResolverTypeWrapper<Omit<FundingFundingRecipientEdge, 'node' | 'source'> & { node: ResolversTypes['FundingRecipient'], source?: Maybe<ResolversTypes['Source']> }>;
  FundingFundingRecipientMatch: FundingFundingRecipientMatch;
  FundingFundingRecipientOrderBy: FundingFundingRecipientOrderBy;
  FundingFundingRecipientWhere: FundingFundingRecipientWhere;
  FundingOrderField: FundingOrderField;
  FundingRecipient: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FundingRecipient']>;
  FundingRecipientCount: ResolverTypeWrapper<Omit<FundingRecipientCount, 'node'> & { node: ResolversTypes['FundingRecipient'] }>;
  FundingRecipientOrderField: FundingRecipientOrderField;
  FundingRecipientWhere: FundingRecipientWhere;
  FundingWhere: FundingWhere;
  Gap: ResolverTypeWrapper<Omit<Gap, 'a' | 'b' | 'topics'> & { a: ResolversTypes['Community'], b: ResolversTypes['Community'], topics: Array<ResolversTypes['GapTopic']> }>;
  GapTopic: ResolverTypeWrapper<Omit<GapTopic, 'a' | 'b' | 'topic'> & { a: Array<ResolversTypes['Entity']>, b: Array<ResolversTypes['Entity']>, topic: ResolversTypes['Topic'] }>;
  Gaps: ResolverTypeWrapper<Omit<Gaps, 'found'> & { found: Array<ResolversTypes['Gap']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierScheme: IdentifierScheme;
  Impact: ResolverTypeWrapper<Omit<Impact, 'parts'> & { parts: Array<ResolversTypes['CutOff']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Introduction: ResolverTypeWrapper<Omit<Introduction, 'introducers' | 'steps'> & { introducers: Array<ResolversTypes['Person']>, steps: Array<ResolversTypes['Acquaintance']> }>;
  Introductions: ResolverTypeWrapper<Omit<Introductions, 'found'> & { found: Array<ResolversTypes['Introduction']> }>;
  Lacking: Lacking;
  LastImport: ResolverTypeWrapper<LastImport>;
  LinkActorConnection: ResolverTypeWrapper<Omit<LinkActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkActorEdge']>, nodes: Array<ResolversTypes['Actor']> }>;
  LinkActorEdge: ResolverTypeWrapper<Omit<LinkActorEdge, 'node' | 'source'> & { node: ResolversTypes['Actor'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkActorMatch: LinkActorMatch;
  LinkActorOrderBy: LinkActorOrderBy;
  LinkActorWhere: LinkActorWhere;
  LinkEntityConnection: ResolverTypeWrapper<Omit<LinkEntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkEntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  LinkEntityEdge: ResolverTypeWrapper<Omit<LinkEntityEdge, 'node' | 'source'> & { node: ResolversTypes['Entity'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkEntityMatch: LinkEntityMatch;
  LinkEntityOrderBy: LinkEntityOrderBy;
  LinkEntityWhere: LinkEntityWhere;
  LinkEventConnection: ResolverTypeWrapper<Omit<LinkEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkEventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  LinkEventEdge: ResolverTypeWrapper<Omit<LinkEventEdge, 'node' | 'source'> & { node: ResolversTypes['Event'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkEventMatch: LinkEventMatch;
  LinkEventOrderBy: LinkEventOrderBy;
  LinkEventWhere: LinkEventWhere;
  LinkLocatedConnection: ResolverTypeWrapper<Omit<LinkLocatedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkLocatedEdge']>, nodes: Array<ResolversTypes['Located']> }>;
  LinkLocatedEdge: ResolverTypeWrapper<Omit<LinkLocatedEdge, 'node' | 'source'> & { node: ResolversTypes['Located'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkLocatedMatch: LinkLocatedMatch;
  LinkLocatedOrderBy: LinkLocatedOrderBy;
  LinkLocatedWhere: LinkLocatedWhere;
  LinkNeedConnection: ResolverTypeWrapper<Omit<LinkNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkNeedEdge']>, nodes: Array<ResolversTypes['Need']> }>;
  LinkNeedEdge: ResolverTypeWrapper<Omit<LinkNeedEdge, 'node' | 'source'> & { node: ResolversTypes['Need'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkNeedMatch: LinkNeedMatch;
  LinkNeedOrderBy: LinkNeedOrderBy;
  LinkNeedOwnerMatch: LinkNeedOwnerMatch;
  LinkNeedOwnerWhere: LinkNeedOwnerWhere;
  LinkNeedWhere: LinkNeedWhere;
  LinkOfferConnection: ResolverTypeWrapper<Omit<LinkOfferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkOfferEdge']>, nodes: Array<ResolversTypes['Offer']> }>;
  LinkOfferEdge: ResolverTypeWrapper<Omit<LinkOfferEdge, 'node' | 'source'> & { node: ResolversTypes['Offer'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkOfferMatch: LinkOfferMatch;
  LinkOfferOrderBy: LinkOfferOrderBy;
  LinkOfferWhere: LinkOfferWhere;
  LinkOrderField: LinkOrderField;
  LinkOrganisationConnection: ResolverTypeWrapper<Omit<LinkOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkOrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  LinkOrganisationEdge: ResolverTypeWrapper<Omit<LinkOrganisationEdge, 'node' | 'source'> & { node: ResolversTypes['Organisation'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkOrganisationMatch: LinkOrganisationMatch;
  LinkOrganisationOrderBy: LinkOrganisationOrderBy;
  LinkOrganisationWhere: LinkOrganisationWhere;
  LinkOrganisedConnection: ResolverTypeWrapper<Omit<LinkOrganisedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkOrganisedEdge']>, nodes: Array<ResolversTypes['Organised']> }>;
  LinkOrganisedEdge: ResolverTypeWrapper<Omit<LinkOrganisedEdge, 'node' | 'source'> & { node: ResolversTypes['Organised'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkOrganisedMatch: LinkOrganisedMatch;
  LinkOrganisedOrderBy: LinkOrganisedOrderBy;
  LinkOrganisedWhere: LinkOrganisedWhere;
  LinkPartnershipConnection: ResolverTypeWrapper<Omit<LinkPartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkPartnershipEdge']>, nodes: Array<ResolversTypes['Partnership']> }>;
  LinkPartnershipContextConnection: ResolverTypeWrapper<Omit<LinkPartnershipContextConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkPartnershipContextEdge']>, nodes: Array<ResolversTypes['PartnershipContext']> }>;
  LinkPartnershipContextEdge: ResolverTypeWrapper<Omit<LinkPartnershipContextEdge, 'node' | 'source'> & { node: ResolversTypes['PartnershipContext'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkPartnershipContextMatch: LinkPartnershipContextMatch;
  LinkPartnershipContextOrderBy: LinkPartnershipContextOrderBy;
  LinkPartnershipContextWhere: LinkPartnershipContextWhere;
  LinkPartnershipEdge: ResolverTypeWrapper<Omit<LinkPartnershipEdge, 'node' | 'source'> & { node: ResolversTypes['Partnership'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkPartnershipMatch: LinkPartnershipMatch;
  LinkPartnershipOrderBy: LinkPartnershipOrderBy;
  LinkPartnershipWhere: LinkPartnershipWhere;
  LinkPersonConnection: ResolverTypeWrapper<Omit<LinkPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkPersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  LinkPersonEdge: ResolverTypeWrapper<Omit<LinkPersonEdge, 'node' | 'source'> & { node: ResolversTypes['Person'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkPersonMatch: LinkPersonMatch;
  LinkPersonOrderBy: LinkPersonOrderBy;
  LinkPersonWhere: LinkPersonWhere;
  LinkPlaceConnection: ResolverTypeWrapper<Omit<LinkPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkPlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  LinkPlaceEdge: ResolverTypeWrapper<Omit<LinkPlaceEdge, 'node' | 'source'> & { node: ResolversTypes['Place'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkPlaceMatch: LinkPlaceMatch;
  LinkPlaceOrderBy: LinkPlaceOrderBy;
  LinkPlaceWhere: LinkPlaceWhere;
  LinkProgrammeConnection: ResolverTypeWrapper<Omit<LinkProgrammeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkProgrammeEdge']>, nodes: Array<ResolversTypes['Programme']> }>;
  LinkProgrammeEdge: ResolverTypeWrapper<Omit<LinkProgrammeEdge, 'node' | 'source'> & { node: ResolversTypes['Programme'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkProgrammeMatch: LinkProgrammeMatch;
  LinkProgrammeOrderBy: LinkProgrammeOrderBy;
  LinkProgrammePartConnection: ResolverTypeWrapper<Omit<LinkProgrammePartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkProgrammePartEdge']>, nodes: Array<ResolversTypes['ProgrammePart']> }>;
  LinkProgrammePartEdge: ResolverTypeWrapper<Omit<LinkProgrammePartEdge, 'node' | 'source'> & { node: ResolversTypes['ProgrammePart'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkProgrammePartMatch: LinkProgrammePartMatch;
  LinkProgrammePartOrderBy: LinkProgrammePartOrderBy;
  LinkProgrammePartWhere: LinkProgrammePartWhere;
  LinkProgrammeWhere: LinkProgrammeWhere;
  LinkSourceConnection: ResolverTypeWrapper<Omit<LinkSourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkSourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  LinkSourceEdge: ResolverTypeWrapper<Omit<LinkSourceEdge, 'node' | 'source'> & { node: ResolversTypes['Source'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkSourceMatch: LinkSourceMatch;
  LinkSourceOrderBy: LinkSourceOrderBy;
  LinkSourceWhere: LinkSourceWhere;
  LinkTopicConnection: ResolverTypeWrapper<Omit<LinkTopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkTopicEdge']>, nodes: Array<ResolversTypes['Topic']> }>;
  LinkTopicEdge: ResolverTypeWrapper<Omit<LinkTopicEdge, 'node' | 'source'> & { node: ResolversTypes['Topic'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkTopicMatch: LinkTopicMatch;
  LinkTopicOrderBy: LinkTopicOrderBy;
  LinkTopicWhere: LinkTopicWhere;
  LinkTopicalConnection: ResolverTypeWrapper<Omit<LinkTopicalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkTopicalEdge']>, nodes: Array<ResolversTypes['Topical']> }>;
  LinkTopicalEdge: ResolverTypeWrapper<Omit<LinkTopicalEdge, 'node' | 'source'> & { node: ResolversTypes['Topical'], source?: Maybe<ResolversTypes['Source']> }>;
  LinkTopicalMatch: LinkTopicalMatch;
  LinkTopicalOrderBy: LinkTopicalOrderBy;
  LinkTopicalWhere: LinkTopicalWhere;
  LinkWhere: LinkWhere;
  Located: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Located']>;
  LocatedCount: ResolverTypeWrapper<Omit<LocatedCount, 'node'> & { node: ResolversTypes['Located'] }>;
  LocatedOrderField: LocatedOrderField;
  LocatedWhere: LocatedWhere;
  Location: ResolverTypeWrapper<Location>;
  MapNode: ResolverTypeWrapper<Omit<MapNode, 'node'> & { node: ResolversTypes['Entity'] }>;
  MapTie: ResolverTypeWrapper<MapTie>;
  Match: ResolverTypeWrapper<Omit<Match, 'introduction' | 'need' | 'offer' | 'ties' | 'topics'> & { introduction?: Maybe<ResolversTypes['Introduction']>, need: ResolversTypes['Need'], offer: ResolversTypes['Offer'], ties: Array<ResolversTypes['Evidence']>, topics: Array<ResolversTypes['MatchedTopic']> }>;
  MatchedTopic: ResolverTypeWrapper<Omit<MatchedTopic, 'offered' | 'wanted'> & { offered: ResolversTypes['Topic'], wanted: ResolversTypes['Topic'] }>;
  Matches: ResolverTypeWrapper<Omit<Matches, 'found'> & { found: Array<ResolversTypes['Match']> }>;
  MembershipActorConnection: ResolverTypeWrapper<Omit<MembershipActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipActorEdge']>, nodes: Array<ResolversTypes['Actor']> }>;
  MembershipActorEdge: ResolverTypeWrapper<Omit<MembershipActorEdge, 'node' | 'source'> & { node: ResolversTypes['Actor'], source?: Maybe<ResolversTypes['Source']> }>;
  MembershipActorMatch: MembershipActorMatch;
  MembershipActorOrderBy: MembershipActorOrderBy;
  MembershipActorWhere: MembershipActorWhere;
  MembershipOrderField: MembershipOrderField;
  MembershipPartnershipConnection: ResolverTypeWrapper<Omit<MembershipPartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipPartnershipEdge']>, nodes: Array<ResolversTypes['Partnership']> }>;
  MembershipPartnershipEdge: ResolverTypeWrapper<Omit<MembershipPartnershipEdge, 'node' | 'source'> & { node: ResolversTypes['Partnership'], source?: Maybe<ResolversTypes['Source']> }>;
  MembershipPartnershipMatch: MembershipPartnershipMatch;
  MembershipPartnershipOrderBy: MembershipPartnershipOrderBy;
  MembershipPartnershipWhere: MembershipPartnershipWhere;
  MembershipWhere: MembershipWhere;
  Moment: ResolverTypeWrapper<Omit<Moment, 'node' | 'tie'> & { node: ResolversTypes['Entity'], tie?: Maybe<ResolversTypes['Evidence']> }>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Near: Near;
  NearOrganisationConnection: ResolverTypeWrapper<Omit<NearOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NearOrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  NearOrganisationEdge: ResolverTypeWrapper<Omit<NearOrganisationEdge, 'node' | 'place'> & { node: ResolversTypes['Organisation'], place: ResolversTypes['Place'] }>;
  NearPlaceConnection: ResolverTypeWrapper<Omit<NearPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NearPlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  NearPlaceEdge: ResolverTypeWrapper<Omit<NearPlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Need: ResolverTypeWrapper<Omit<Need, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, owner?: Maybe<ResolversTypes['NeedOwner']>, sources: ResolversTypes['LinkSourceConnection'], topics: ResolversTypes['LinkTopicConnection'] }>;
  NeedAndOffer: ResolverTypeWrapper<Omit<NeedAndOffer, 'need' | 'offer' | 'ties'> & { need: ResolversTypes['Need'], offer: ResolversTypes['Offer'], ties: Array<ResolversTypes['Evidence']> }>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['NeedEdge']>, facets: ResolversTypes['NeedFacets'], nodes: Array<ResolversTypes['Need']> }>;
  NeedCount: ResolverTypeWrapper<Omit<NeedCount, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedFacets: ResolverTypeWrapper<Omit<NeedFacets, 'sources' | 'topics'> & { sources: Array<ResolversTypes['SourceCount']>, topics: Array<ResolversTypes['TopicCount']> }>;
  NeedOrderBy: NeedOrderBy;
  NeedOrderField: NeedOrderField;
  NeedOwner: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NeedOwner']>;
  NeedOwnerWhere: NeedOwnerWhere;
  NeedWhere: NeedWhere;
  NeedsReason: ResolverTypeWrapper<Omit<NeedsReason, 'matches'> & { matches: Array<ResolversTypes['NeedAndOffer']> }>;
  Neighbour: ResolverTypeWrapper<Omit<Neighbour, 'node'> & { node: ResolversTypes['Entity'] }>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes' | 'ties'> & { nodes: Array<ResolversTypes['Neighbour']>, ties: Array<ResolversTypes['Evidence']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offer: ResolverTypeWrapper<Omit<Offer, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, owner?: Maybe<ResolversTypes['NeedOwner']>, sources: ResolversTypes['LinkSourceConnection'], topics: ResolversTypes['LinkTopicConnection'] }>;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['OfferEdge']>, facets: ResolversTypes['OfferFacets'], nodes: Array<ResolversTypes['Offer']> }>;
  OfferCount: ResolverTypeWrapper<Omit<OfferCount, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferFacets: ResolverTypeWrapper<Omit<OfferFacets, 'sources' | 'topics'> & { sources: Array<ResolversTypes['SourceCount']>, topics: Array<ResolversTypes['TopicCount']> }>;
  OfferOrderBy: OfferOrderBy;
  OfferOrderField: OfferOrderField;
  OfferWhere: OfferWhere;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, events: ResolversTypes['LinkEventConnection'], funders: ResolversTypes['FundingActorConnection'], funds: ResolversTypes['FundingFundingRecipientConnection'], needs: ResolversTypes['LinkNeedConnection'], offers: ResolversTypes['LinkOfferConnection'], partOf: ResolversTypes['LinkOrganisationConnection'], partners: ResolversTypes['PartnerConnection'], partnerships: ResolversTypes['MembershipPartnershipConnection'], parts: ResolversTypes['LinkOrganisationConnection'], people: ResolversTypes['PositionPersonConnection'], places: ResolversTypes['LinkPlaceConnection'], predecessors: ResolversTypes['LinkOrganisationConnection'], programmes: ResolversTypes['EnrolmentProgrammeConnection'], projects: ResolversTypes['ParticipationProjectConnection'], runs: ResolversTypes['LinkOrganisedConnection'], sources: ResolversTypes['LinkSourceConnection'], successors: ResolversTypes['LinkOrganisationConnection'], supportedBy: ResolversTypes['SupportOrganisationConnection'], supports: ResolversTypes['SupportSupportedConnection'], topics: ResolversTypes['LinkTopicConnection'] }>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, facets: ResolversTypes['OrganisationFacets'], nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationCount: ResolverTypeWrapper<Omit<OrganisationCount, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFacets: ResolverTypeWrapper<Omit<OrganisationFacets, 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { events: Array<ResolversTypes['EventCount']>, funders: Array<ResolversTypes['ActorCount']>, funds: Array<ResolversTypes['FundingRecipientCount']>, needs: Array<ResolversTypes['NeedCount']>, offers: Array<ResolversTypes['OfferCount']>, partOf: Array<ResolversTypes['OrganisationCount']>, partnerships: Array<ResolversTypes['PartnershipCount']>, parts: Array<ResolversTypes['OrganisationCount']>, people: Array<ResolversTypes['PersonCount']>, places: Array<ResolversTypes['PlaceCount']>, predecessors: Array<ResolversTypes['OrganisationCount']>, programmes: Array<ResolversTypes['ProgrammeCount']>, projects: Array<ResolversTypes['ProjectCount']>, runs: Array<ResolversTypes['OrganisedCount']>, sources: Array<ResolversTypes['SourceCount']>, successors: Array<ResolversTypes['OrganisationCount']>, supportedBy: Array<ResolversTypes['OrganisationCount']>, supports: Array<ResolversTypes['SupportedCount']>, topics: Array<ResolversTypes['TopicCount']> }>;
  OrganisationKind: OrganisationKind;
  OrganisationKindCount: ResolverTypeWrapper<OrganisationKindCount>;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationOrderBy: OrganisationOrderBy;
  OrganisationOrderField: OrganisationOrderField;
  OrganisationWhere: OrganisationWhere;
  Organised: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organised']>;
  OrganisedCount: ResolverTypeWrapper<Omit<OrganisedCount, 'node'> & { node: ResolversTypes['Organised'] }>;
  OrganisedOrderField: OrganisedOrderField;
  OrganisedWhere: OrganisedWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipationActorConnection: ResolverTypeWrapper<Omit<ParticipationActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParticipationActorEdge']>, nodes: Array<ResolversTypes['Actor']> }>;
  ParticipationActorEdge: ResolverTypeWrapper<Omit<ParticipationActorEdge, 'node' | 'source'> & { node: ResolversTypes['Actor'], source?: Maybe<ResolversTypes['Source']> }>;
  ParticipationActorMatch: ParticipationActorMatch;
  ParticipationActorOrderBy: ParticipationActorOrderBy;
  ParticipationActorWhere: ParticipationActorWhere;
  ParticipationOrderField: ParticipationOrderField;
  ParticipationProjectConnection: ResolverTypeWrapper<Omit<ParticipationProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParticipationProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ParticipationProjectEdge: ResolverTypeWrapper<Omit<ParticipationProjectEdge, 'node' | 'source'> & { node: ResolversTypes['Project'], source?: Maybe<ResolversTypes['Source']> }>;
  ParticipationProjectMatch: ParticipationProjectMatch;
  ParticipationProjectOrderBy: ParticipationProjectOrderBy;
  ParticipationProjectWhere: ParticipationProjectWhere;
  ParticipationWhere: ParticipationWhere;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerEdge']>, nodes: Array<ResolversTypes['Actor']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node' | 'via'> & { node: ResolversTypes['Actor'], via: Array<ResolversTypes['Alliance']> }>;
  PartnersReason: ResolverTypeWrapper<Omit<PartnersReason, 'shared' | 'ties'> & { shared: Array<ResolversTypes['Actor']>, ties: Array<ResolversTypes['Evidence']> }>;
  Partnership: ResolverTypeWrapper<Omit<Partnership, 'attributes' | 'members' | 'sources' | 'topics' | 'under'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, members: ResolversTypes['MembershipActorConnection'], sources: ResolversTypes['LinkSourceConnection'], topics: ResolversTypes['LinkTopicConnection'], under: ResolversTypes['LinkPartnershipContextConnection'] }>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PartnershipEdge']>, facets: ResolversTypes['PartnershipFacets'], nodes: Array<ResolversTypes['Partnership']> }>;
  PartnershipContext: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PartnershipContext']>;
  PartnershipContextCount: ResolverTypeWrapper<Omit<PartnershipContextCount, 'node'> & { node: ResolversTypes['PartnershipContext'] }>;
  PartnershipContextOrderField: PartnershipContextOrderField;
  PartnershipContextWhere: PartnershipContextWhere;
  PartnershipCount: ResolverTypeWrapper<Omit<PartnershipCount, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipFacets: ResolverTypeWrapper<Omit<PartnershipFacets, 'kind' | 'members' | 'sources' | 'topics' | 'under'> & { kind: Array<ResolversTypes['PartnershipKindCount']>, members: Array<ResolversTypes['ActorCount']>, sources: Array<ResolversTypes['SourceCount']>, topics: Array<ResolversTypes['TopicCount']>, under: Array<ResolversTypes['PartnershipContextCount']> }>;
  PartnershipKind: PartnershipKind;
  PartnershipKindCount: ResolverTypeWrapper<PartnershipKindCount>;
  PartnershipKindFilter: PartnershipKindFilter;
  PartnershipOrderBy: PartnershipOrderBy;
  PartnershipOrderField: PartnershipOrderField;
  PartnershipStatus: PartnershipStatus;
  PartnershipStatusCount: ResolverTypeWrapper<PartnershipStatusCount>;
  PartnershipStatusFilter: PartnershipStatusFilter;
  PartnershipWhere: PartnershipWhere;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversTypes['Entity']>, steps: Array<ResolversTypes['PathStep']> }>;
  PathOrder: PathOrder;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'ties' | 'to'> & { from: ResolversTypes['Entity'], ties: Array<ResolversTypes['Evidence']>, to: ResolversTypes['Entity'] }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'found'> & { found: Array<ResolversTypes['Path']> }>;
  Period: Period;
  Person: ResolverTypeWrapper<Omit<Person, 'attributes' | 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partners' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, events: ResolversTypes['LinkEventConnection'], funds: ResolversTypes['FundingFundingRecipientConnection'], knows: ResolversTypes['LinkPersonConnection'], needs: ResolversTypes['LinkNeedConnection'], offers: ResolversTypes['LinkOfferConnection'], partners: ResolversTypes['PartnerConnection'], partnerships: ResolversTypes['MembershipPartnershipConnection'], positions: ResolversTypes['PositionPositionHolderConnection'], programmes: ResolversTypes['EnrolmentProgrammeConnection'], projects: ResolversTypes['ParticipationProjectConnection'], sources: ResolversTypes['LinkSourceConnection'], topics: ResolversTypes['LinkTopicConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, facets: ResolversTypes['PersonFacets'], nodes: Array<ResolversTypes['Person']> }>;
  PersonCount: ResolverTypeWrapper<Omit<PersonCount, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFacets: ResolverTypeWrapper<Omit<PersonFacets, 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { events: Array<ResolversTypes['EventCount']>, funds: Array<ResolversTypes['FundingRecipientCount']>, knows: Array<ResolversTypes['PersonCount']>, needs: Array<ResolversTypes['NeedCount']>, offers: Array<ResolversTypes['OfferCount']>, partnerships: Array<ResolversTypes['PartnershipCount']>, positions: Array<ResolversTypes['PositionHolderCount']>, programmes: Array<ResolversTypes['ProgrammeCount']>, projects: Array<ResolversTypes['ProjectCount']>, sources: Array<ResolversTypes['SourceCount']>, topics: Array<ResolversTypes['TopicCount']> }>;
  PersonOrderBy: PersonOrderBy;
  PersonOrderField: PersonOrderField;
  PersonWhere: PersonWhere;
  Place: ResolverTypeWrapper<Omit<Place, 'attributes' | 'located' | 'organisers' | 'partOf' | 'parts' | 'sources' | 'twins'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, located: ResolversTypes['LinkLocatedConnection'], organisers: ResolversTypes['LinkOrganisationConnection'], partOf: ResolversTypes['LinkPlaceConnection'], parts: ResolversTypes['LinkPlaceConnection'], sources: ResolversTypes['LinkSourceConnection'], twins: ResolversTypes['LinkPlaceConnection'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, facets: ResolversTypes['PlaceFacets'], nodes: Array<ResolversTypes['Place']> }>;
  PlaceCount: ResolverTypeWrapper<Omit<PlaceCount, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFacets: ResolverTypeWrapper<Omit<PlaceFacets, 'kind' | 'located' | 'organisers' | 'partOf' | 'parts' | 'sources' | 'twins'> & { kind: Array<ResolversTypes['PlaceKindCount']>, located: Array<ResolversTypes['LocatedCount']>, organisers: Array<ResolversTypes['OrganisationCount']>, partOf: Array<ResolversTypes['PlaceCount']>, parts: Array<ResolversTypes['PlaceCount']>, sources: Array<ResolversTypes['SourceCount']>, twins: Array<ResolversTypes['PlaceCount']> }>;
  PlaceKind: PlaceKind;
  PlaceKindCount: ResolverTypeWrapper<PlaceKindCount>;
  PlaceKindFilter: PlaceKindFilter;
  PlaceOrderBy: PlaceOrderBy;
  PlaceOrderField: PlaceOrderField;
  PlaceWhere: PlaceWhere;
  PlacesReason: ResolverTypeWrapper<Omit<PlacesReason, 'shared' | 'ties'> & { shared: Array<ResolversTypes['Place']>, ties: Array<ResolversTypes['Evidence']> }>;
  Point: Point;
  PositionHolder: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PositionHolder']>;
  PositionHolderCount: ResolverTypeWrapper<Omit<PositionHolderCount, 'node'> & { node: ResolversTypes['PositionHolder'] }>;
  PositionHolderOrderField: PositionHolderOrderField;
  PositionHolderWhere: PositionHolderWhere;
  PositionOrderField: PositionOrderField;
  PositionPersonConnection: ResolverTypeWrapper<Omit<PositionPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PositionPersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PositionPersonEdge: ResolverTypeWrapper<Omit<PositionPersonEdge, 'node' | 'source'> & { node: ResolversTypes['Person'], source?: Maybe<ResolversTypes['Source']> }>;
  PositionPersonMatch: PositionPersonMatch;
  PositionPersonOrderBy: PositionPersonOrderBy;
  PositionPersonWhere: PositionPersonWhere;
  PositionPositionHolderConnection: ResolverTypeWrapper<Omit<PositionPositionHolderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PositionPositionHolderEdge']>, nodes: Array<ResolversTypes['PositionHolder']> }>;
  PositionPositionHolderEdge: ResolverTypeWrapper<Omit<PositionPositionHolderEdge, 'node' | 'source'> & { node: ResolversTypes['PositionHolder'], source?: Maybe<ResolversTypes['Source']> }>;
  PositionPositionHolderMatch: PositionPositionHolderMatch;
  PositionPositionHolderOrderBy: PositionPositionHolderOrderBy;
  PositionPositionHolderWhere: PositionPositionHolderWhere;
  PositionType: PositionType;
  PositionTypeFilter: PositionTypeFilter;
  PositionWhere: PositionWhere;
  Programme: ResolverTypeWrapper<Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, funders: ResolversTypes['FundingActorConnection'], organisers: ResolversTypes['LinkOrganisationConnection'], partOf: ResolversTypes['LinkProgrammeConnection'], participants: ResolversTypes['EnrolmentActorConnection'], partnerships: ResolversTypes['LinkPartnershipConnection'], parts: ResolversTypes['LinkProgrammePartConnection'], people: ResolversTypes['PositionPersonConnection'], sources: ResolversTypes['LinkSourceConnection'], topics: ResolversTypes['LinkTopicConnection'] }>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ProgrammeEdge']>, facets: ResolversTypes['ProgrammeFacets'], nodes: Array<ResolversTypes['Programme']> }>;
  ProgrammeCount: ResolverTypeWrapper<Omit<ProgrammeCount, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFacets: ResolverTypeWrapper<Omit<ProgrammeFacets, 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { funders: Array<ResolversTypes['ActorCount']>, organisers: Array<ResolversTypes['OrganisationCount']>, partOf: Array<ResolversTypes['ProgrammeCount']>, participants: Array<ResolversTypes['ActorCount']>, partnerships: Array<ResolversTypes['PartnershipCount']>, parts: Array<ResolversTypes['ProgrammePartCount']>, people: Array<ResolversTypes['PersonCount']>, sources: Array<ResolversTypes['SourceCount']>, topics: Array<ResolversTypes['TopicCount']> }>;
  ProgrammeKind: ProgrammeKind;
  ProgrammeKindCount: ResolverTypeWrapper<ProgrammeKindCount>;
  ProgrammeKindFilter: ProgrammeKindFilter;
  ProgrammeOrderBy: ProgrammeOrderBy;
  ProgrammeOrderField: ProgrammeOrderField;
  ProgrammePart: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ProgrammePart']>;
  ProgrammePartCount: ResolverTypeWrapper<Omit<ProgrammePartCount, 'node'> & { node: ResolversTypes['ProgrammePart'] }>;
  ProgrammePartOrderField: ProgrammePartOrderField;
  ProgrammePartWhere: ProgrammePartWhere;
  ProgrammeWhere: ProgrammeWhere;
  Project: ResolverTypeWrapper<Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, funders: ResolversTypes['FundingActorConnection'], needs: ResolversTypes['LinkNeedConnection'], offers: ResolversTypes['LinkOfferConnection'], partOf: ResolversTypes['LinkProgrammeConnection'], participants: ResolversTypes['ParticipationActorConnection'], partnerships: ResolversTypes['LinkPartnershipConnection'], people: ResolversTypes['PositionPersonConnection'], places: ResolversTypes['LinkPlaceConnection'], sources: ResolversTypes['LinkSourceConnection'], supportedBy: ResolversTypes['SupportOrganisationConnection'], topics: ResolversTypes['LinkTopicConnection'] }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, facets: ResolversTypes['ProjectFacets'], nodes: Array<ResolversTypes['Project']> }>;
  ProjectCount: ResolverTypeWrapper<Omit<ProjectCount, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFacets: ResolverTypeWrapper<Omit<ProjectFacets, 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { funders: Array<ResolversTypes['ActorCount']>, needs: Array<ResolversTypes['NeedCount']>, offers: Array<ResolversTypes['OfferCount']>, partOf: Array<ResolversTypes['ProgrammeCount']>, participants: Array<ResolversTypes['ActorCount']>, partnerships: Array<ResolversTypes['PartnershipCount']>, people: Array<ResolversTypes['PersonCount']>, places: Array<ResolversTypes['PlaceCount']>, sources: Array<ResolversTypes['SourceCount']>, supportedBy: Array<ResolversTypes['OrganisationCount']>, topics: Array<ResolversTypes['TopicCount']> }>;
  ProjectOrderBy: ProjectOrderBy;
  ProjectOrderField: ProjectOrderField;
  ProjectWhere: ProjectWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Requirement: Requirement;
  RequirementMet: ResolverTypeWrapper<Omit<RequirementMet, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<Omit<Source, 'attributes' | 'citedBy' | 'sources'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, citedBy: ResolversTypes['LinkEntityConnection'], sources: ResolversTypes['LinkSourceConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, facets: ResolversTypes['SourceFacets'], nodes: Array<ResolversTypes['Source']> }>;
  SourceCount: ResolverTypeWrapper<Omit<SourceCount, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFacets: ResolverTypeWrapper<Omit<SourceFacets, 'citedBy' | 'sources'> & { citedBy: Array<ResolversTypes['EntityCount']>, sources: Array<ResolversTypes['SourceCount']> }>;
  SourceOrderBy: SourceOrderBy;
  SourceOrderField: SourceOrderField;
  SourceWhere: SourceWhere;
  Stage: Stage;
  StageCount: ResolverTypeWrapper<StageCount>;
  StageFilter: StageFilter;
  StartUpsAtStage: ResolverTypeWrapper<StartUpsAtStage>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'needs' | 'node' | 'partners' | 'places' | 'topics'> & { needs: ResolversTypes['NeedsReason'], node: ResolversTypes['Actor'], partners: ResolversTypes['PartnersReason'], places: ResolversTypes['PlacesReason'], topics: ResolversTypes['TopicsReason'] }>;
  SuggestionPayload: ResolverTypeWrapper<SuggestionPayload>;
  Suggestions: ResolverTypeWrapper<Omit<Suggestions, 'dismissed' | 'found'> & { dismissed: Array<ResolversTypes['Actor']>, found: Array<ResolversTypes['Suggestion']> }>;
  SupportOrderField: SupportOrderField;
  SupportOrganisationConnection: ResolverTypeWrapper<Omit<SupportOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportOrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  SupportOrganisationEdge: ResolverTypeWrapper<Omit<SupportOrganisationEdge, 'node' | 'source'> & { node: ResolversTypes['Organisation'], source?: Maybe<ResolversTypes['Source']> }>;
  SupportOrganisationMatch: SupportOrganisationMatch;
  SupportOrganisationOrderBy: SupportOrganisationOrderBy;
  SupportOrganisationWhere: SupportOrganisationWhere;
  SupportService: SupportService;
  SupportServiceFilter: SupportServiceFilter;
  SupportSupportedConnection: ResolverTypeWrapper<Omit<SupportSupportedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportSupportedEdge']>, nodes: Array<ResolversTypes['Supported']> }>;
  SupportSupportedEdge: ResolverTypeWrapper<Omit<SupportSupportedEdge, 'node' | 'source'> & { node: ResolversTypes['Supported'], source?: Maybe<ResolversTypes['Source']> }>;
  SupportSupportedMatch: SupportSupportedMatch;
  SupportSupportedOrderBy: SupportSupportedOrderBy;
  SupportSupportedWhere: SupportSupportedWhere;
  SupportWhere: SupportWhere;
  Supported: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Supported']>;
  SupportedCount: ResolverTypeWrapper<Omit<SupportedCount, 'node'> & { node: ResolversTypes['Supported'] }>;
  SupportedOrderField: SupportedOrderField;
  SupportedWhere: SupportedWhere;
  Team: ResolverTypeWrapper<Omit<Team, 'alliances' | 'members'> & { alliances: Array<ResolversTypes['TeamAlliance']>, members: Array<ResolversTypes['TeamMember']> }>;
  TeamAlliance: ResolverTypeWrapper<Omit<TeamAlliance, 'a' | 'b' | 'via'> & { a: ResolversTypes['Actor'], b: ResolversTypes['Actor'], via: Array<ResolversTypes['Alliance']> }>;
  TeamMember: ResolverTypeWrapper<Omit<TeamMember, 'covers' | 'node'> & { covers: Array<ResolversTypes['Covering']>, node: ResolversTypes['Actor'] }>;
  Tie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Tie']>;
  TieType: TieType;
  TiesOfDiff: ResolverTypeWrapper<Omit<TiesOfDiff, 'found'> & { found: Array<ResolversTypes['Evidence']> }>;
  Timeline: ResolverTypeWrapper<Omit<Timeline, 'moments'> & { moments: Array<ResolversTypes['Moment']> }>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'attributes' | 'partOf' | 'parts' | 'sources' | 'subjects'> & { attributes?: Maybe<Array<ResolversTypes['Attribute']>>, partOf: ResolversTypes['LinkTopicConnection'], parts: ResolversTypes['LinkTopicConnection'], sources: ResolversTypes['LinkSourceConnection'], subjects: ResolversTypes['LinkTopicalConnection'] }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['TopicEdge']>, facets: ResolversTypes['TopicFacets'], nodes: Array<ResolversTypes['Topic']> }>;
  TopicCount: ResolverTypeWrapper<Omit<TopicCount, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicFacets: ResolverTypeWrapper<Omit<TopicFacets, 'kind' | 'partOf' | 'parts' | 'sources' | 'subjects'> & { kind: Array<ResolversTypes['TopicKindCount']>, partOf: Array<ResolversTypes['TopicCount']>, parts: Array<ResolversTypes['TopicCount']>, sources: Array<ResolversTypes['SourceCount']>, subjects: Array<ResolversTypes['TopicalCount']> }>;
  TopicKind: TopicKind;
  TopicKindCount: ResolverTypeWrapper<TopicKindCount>;
  TopicKindFilter: TopicKindFilter;
  TopicOrderBy: TopicOrderBy;
  TopicOrderField: TopicOrderField;
  TopicWhere: TopicWhere;
  Topical: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Topical']>;
  TopicalCount: ResolverTypeWrapper<Omit<TopicalCount, 'node'> & { node: ResolversTypes['Topical'] }>;
  TopicalOrderField: TopicalOrderField;
  TopicalWhere: TopicalWhere;
  TopicsReason: ResolverTypeWrapper<Omit<TopicsReason, 'shared'> & { shared: Array<ResolversTypes['Topic']> }>;
  Turn: Turn;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  UndoChangeSetPayload: ResolverTypeWrapper<UndoChangeSetPayload>;
  UndoConflict: ResolverTypeWrapper<UndoConflict>;
  UndoConflictReason: UndoConflictReason;
  Urgency: Urgency;
  UrgencyCount: ResolverTypeWrapper<UrgencyCount>;
  UrgencyFilter: UrgencyFilter;
  Visibility: Visibility;
  VisibilityCount: ResolverTypeWrapper<VisibilityCount>;
  VisibilityFilter: VisibilityFilter;
  WeakTie: ResolverTypeWrapper<Omit<WeakTie, 'tie'> & { tie: ResolversTypes['Evidence'] }>;
  WholeMap: ResolverTypeWrapper<Omit<WholeMap, 'nodes'> & { nodes: Array<ResolversTypes['MapNode']> }>;
  WorkshopYield: ResolverTypeWrapper<Omit<WorkshopYield, 'found'> & { found: Array<ResolversTypes['EventYield']> }>;
  YearCount: ResolverTypeWrapper<YearCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acquaintance: Omit<Acquaintance, 'from' | 'through' | 'ties' | 'to'> & { from: ResolversParentTypes['Actor'], through: Array<ResolversParentTypes['Entity']>, ties: Array<ResolversParentTypes['Evidence']>, to: ResolversParentTypes['Actor'] };
  ActivityReason: ActivityReason;
  ActivityStatusCount: ActivityStatusCount;
  ActivityStatusFilter: ActivityStatusFilter;
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorCount: Omit<ActorCount, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorWhere: ActorWhere;
  Alliance: Omit<Alliance, 'through' | 'ties'> & { through?: Maybe<ResolversParentTypes['Entity']>, ties: Array<ResolversParentTypes['Evidence']> };
  Attribute: Attribute;
  Avoid: Avoid;
  Boolean: Scalars['Boolean']['output'];
  Broker: Omit<Broker, 'node'> & { node: ResolversParentTypes['Actor'] };
  Brokers: Omit<Brokers, 'found'> & { found: Array<ResolversParentTypes['Broker']> };
  Change: Omit<Change, 'entity' | 'fromEntity' | 'toEntity'> & { entity?: Maybe<ResolversParentTypes['Entity']>, fromEntity?: Maybe<ResolversParentTypes['Entity']>, toEntity?: Maybe<ResolversParentTypes['Entity']> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeSet: ChangeSet;
  ChangeSetConnection: ChangeSetConnection;
  ChangeSetEdge: ChangeSetEdge;
  CommonPartner: Omit<CommonPartner, 'node' | 'viaA' | 'viaB'> & { node: ResolversParentTypes['Actor'], viaA: Array<ResolversParentTypes['Alliance']>, viaB: Array<ResolversParentTypes['Alliance']> };
  CommonPartners: Omit<CommonPartners, 'partners'> & { partners: Array<ResolversParentTypes['CommonPartner']> };
  Communities: Omit<Communities, 'found'> & { found: Array<ResolversParentTypes['Community']> };
  Community: Omit<Community, 'members' | 'topics'> & { members: Array<ResolversParentTypes['Entity']>, topics: Array<ResolversParentTypes['CommunityTopic']> };
  CommunityTopic: Omit<CommunityTopic, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  ConfidenceFilter: ConfidenceFilter;
  Consortium: Omit<Consortium, 'requirements' | 'teams'> & { requirements: Array<ResolversParentTypes['RequirementMet']>, teams: Array<ResolversParentTypes['Team']> };
  Coverage: Omit<Coverage, 'cells'> & { cells: Array<ResolversParentTypes['CoverageCell']> };
  CoverageCell: Omit<CoverageCell, 'providers'> & { providers: Array<ResolversParentTypes['Organisation']> };
  Covering: Omit<Covering, 'reasons'> & { reasons: Array<ResolversParentTypes['CoveringReason']> };
  CoveringReason: Omit<CoveringReason, 'through' | 'ties' | 'topic'> & { through?: Maybe<ResolversParentTypes['Entity']>, ties: Array<ResolversParentTypes['Evidence']>, topic?: Maybe<ResolversParentTypes['Topic']> };
  CutOff: Omit<CutOff, 'members'> & { members: Array<ResolversParentTypes['Entity']> };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Dated: ResolversInterfaceTypes<ResolversParentTypes>['Dated'];
  DormantAlliance: Omit<DormantAlliance, 'members' | 'node' | 'ties'> & { members: Array<ResolversParentTypes['Actor']>, node: ResolversParentTypes['Entity'], ties: Array<ResolversParentTypes['Evidence']> };
  DormantAlliances: Omit<DormantAlliances, 'found'> & { found: Array<ResolversParentTypes['DormantAlliance']> };
  Ecosystem: Ecosystem;
  EcosystemDiff: Omit<EcosystemDiff, 'began' | 'ended' | 'tiesEnded' | 'tiesMade'> & { began: ResolversParentTypes['EntitiesOfDiff'], ended: ResolversParentTypes['EntitiesOfDiff'], tiesEnded: ResolversParentTypes['TiesOfDiff'], tiesMade: ResolversParentTypes['TiesOfDiff'] };
  EnrolmentActorConnection: Omit<EnrolmentActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnrolmentActorEdge']>, nodes: Array<ResolversParentTypes['Actor']> };
  EnrolmentActorEdge: Omit<EnrolmentActorEdge, 'node' | 'source'> & { node: ResolversParentTypes['Actor'], source?: Maybe<ResolversParentTypes['Source']> };
  EnrolmentActorMatch: EnrolmentActorMatch;
  EnrolmentActorOrderBy: EnrolmentActorOrderBy;
  EnrolmentActorWhere: EnrolmentActorWhere;
  EnrolmentProgrammeConnection: Omit<EnrolmentProgrammeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnrolmentProgrammeEdge']>, nodes: Array<ResolversParentTypes['Programme']> };
  EnrolmentProgrammeEdge: Omit<EnrolmentProgrammeEdge, 'node' | 'source'> & { node: ResolversParentTypes['Programme'], source?: Maybe<ResolversParentTypes['Source']> };
  EnrolmentProgrammeMatch: EnrolmentProgrammeMatch;
  EnrolmentProgrammeOrderBy: EnrolmentProgrammeOrderBy;
  EnrolmentProgrammeWhere: EnrolmentProgrammeWhere;
  EnrolmentWhere: EnrolmentWhere;
  EntitiesOfDiff: Omit<EntitiesOfDiff, 'found'> & { found: Array<ResolversParentTypes['Entity']> };
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityCount: Omit<EntityCount, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityWhere: EntityWhere;
  Event: Omit<Event, 'attendees' | 'attributes' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: ResolversParentTypes['LinkActorConnection'], attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, organisers: ResolversParentTypes['LinkOrganisationConnection'], partOf: ResolversParentTypes['LinkProgrammeConnection'], partnerships: ResolversParentTypes['LinkPartnershipConnection'], places: ResolversParentTypes['LinkPlaceConnection'], sources: ResolversParentTypes['LinkSourceConnection'], topics: ResolversParentTypes['LinkTopicConnection'] };
  EventConnection: Omit<EventConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, facets: ResolversParentTypes['EventFacets'], nodes: Array<ResolversParentTypes['Event']> };
  EventCount: Omit<EventCount, 'node'> & { node: ResolversParentTypes['Event'] };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFacets: Omit<EventFacets, 'attendees' | 'organisers' | 'partOf' | 'partnerships' | 'places' | 'sources' | 'topics'> & { attendees: Array<ResolversParentTypes['ActorCount']>, organisers: Array<ResolversParentTypes['OrganisationCount']>, partOf: Array<ResolversParentTypes['ProgrammeCount']>, partnerships: Array<ResolversParentTypes['PartnershipCount']>, places: Array<ResolversParentTypes['PlaceCount']>, sources: Array<ResolversParentTypes['SourceCount']>, topics: Array<ResolversParentTypes['TopicCount']> };
  EventKindCount: EventKindCount;
  EventKindFilter: EventKindFilter;
  EventOrderBy: EventOrderBy;
  EventStatusCount: EventStatusCount;
  EventStatusFilter: EventStatusFilter;
  EventWhere: EventWhere;
  EventYield: Omit<EventYield, 'alliances' | 'event'> & { alliances: Array<ResolversParentTypes['FollowedAlliance']>, event: ResolversParentTypes['Event'] };
  Evidence: Omit<Evidence, 'from' | 'source' | 'to'> & { from: ResolversParentTypes['Entity'], source?: Maybe<ResolversParentTypes['Source']>, to: ResolversParentTypes['Entity'] };
  EvidenceDebt: Omit<EvidenceDebt, 'found'> & { found: Array<ResolversParentTypes['WeakTie']> };
  ExchangeStatusCount: ExchangeStatusCount;
  ExchangeStatusFilter: ExchangeStatusFilter;
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FollowedAlliance: Omit<FollowedAlliance, 'players' | 'through' | 'ties'> & { players: Array<ResolversParentTypes['Actor']>, through?: Maybe<ResolversParentTypes['Entity']>, ties: Array<ResolversParentTypes['Evidence']> };
  FundingActorConnection: Omit<FundingActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FundingActorEdge']>, nodes: Array<ResolversParentTypes['Actor']> };
  FundingActorEdge: Omit<FundingActorEdge, 'node' | 'source'> & { node: ResolversParentTypes['Actor'], source?: Maybe<ResolversParentTypes['Source']> };
  FundingActorMatch: FundingActorMatch;
  FundingActorOrderBy: FundingActorOrderBy;
  FundingActorWhere: FundingActorWhere;
  FundingFundingRecipientConnection: Omit<FundingFundingRecipientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FundingFundingRecipientEdge']>, nodes: Array<ResolversParentTypes['FundingRecipient']> };
  FundingFundingRecipientEdge: Omit<FundingFundingRecipientEdge, 'node' | 'source'> & { node: ResolversParentTypes['FundingRecipient'], source?: Maybe<ResolversParentTypes['Source']> };
  FundingFundingRecipientMatch: FundingFundingRecipientMatch;
  FundingFundingRecipientOrderBy: FundingFundingRecipientOrderBy;
  FundingFundingRecipientWhere: FundingFundingRecipientWhere;
  FundingRecipient: ResolversInterfaceTypes<ResolversParentTypes>['FundingRecipient'];
  FundingRecipientCount: Omit<FundingRecipientCount, 'node'> & { node: ResolversParentTypes['FundingRecipient'] };
  FundingRecipientWhere: FundingRecipientWhere;
  FundingWhere: FundingWhere;
  Gap: Omit<Gap, 'a' | 'b' | 'topics'> & { a: ResolversParentTypes['Community'], b: ResolversParentTypes['Community'], topics: Array<ResolversParentTypes['GapTopic']> };
  GapTopic: Omit<GapTopic, 'a' | 'b' | 'topic'> & { a: Array<ResolversParentTypes['Entity']>, b: Array<ResolversParentTypes['Entity']>, topic: ResolversParentTypes['Topic'] };
  Gaps: Omit<Gaps, 'found'> & { found: Array<ResolversParentTypes['Gap']> };
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Identifier: Identifier;
  Impact: Omit<Impact, 'parts'> & { parts: Array<ResolversParentTypes['CutOff']> };
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Introduction: Omit<Introduction, 'introducers' | 'steps'> & { introducers: Array<ResolversParentTypes['Person']>, steps: Array<ResolversParentTypes['Acquaintance']> };
  Introductions: Omit<Introductions, 'found'> & { found: Array<ResolversParentTypes['Introduction']> };
  LastImport: LastImport;
  LinkActorConnection: Omit<LinkActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkActorEdge']>, nodes: Array<ResolversParentTypes['Actor']> };
  LinkActorEdge: Omit<LinkActorEdge, 'node' | 'source'> & { node: ResolversParentTypes['Actor'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkActorMatch: LinkActorMatch;
  LinkActorOrderBy: LinkActorOrderBy;
  LinkActorWhere: LinkActorWhere;
  LinkEntityConnection: Omit<LinkEntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkEntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  LinkEntityEdge: Omit<LinkEntityEdge, 'node' | 'source'> & { node: ResolversParentTypes['Entity'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkEntityMatch: LinkEntityMatch;
  LinkEntityOrderBy: LinkEntityOrderBy;
  LinkEntityWhere: LinkEntityWhere;
  LinkEventConnection: Omit<LinkEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkEventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  LinkEventEdge: Omit<LinkEventEdge, 'node' | 'source'> & { node: ResolversParentTypes['Event'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkEventMatch: LinkEventMatch;
  LinkEventOrderBy: LinkEventOrderBy;
  LinkEventWhere: LinkEventWhere;
  LinkLocatedConnection: Omit<LinkLocatedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkLocatedEdge']>, nodes: Array<ResolversParentTypes['Located']> };
  LinkLocatedEdge: Omit<LinkLocatedEdge, 'node' | 'source'> & { node: ResolversParentTypes['Located'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkLocatedMatch: LinkLocatedMatch;
  LinkLocatedOrderBy: LinkLocatedOrderBy;
  LinkLocatedWhere: LinkLocatedWhere;
  LinkNeedConnection: Omit<LinkNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkNeedEdge']>, nodes: Array<ResolversParentTypes['Need']> };
  LinkNeedEdge: Omit<LinkNeedEdge, 'node' | 'source'> & { node: ResolversParentTypes['Need'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkNeedMatch: LinkNeedMatch;
  LinkNeedOrderBy: LinkNeedOrderBy;
  LinkNeedOwnerMatch: LinkNeedOwnerMatch;
  LinkNeedOwnerWhere: LinkNeedOwnerWhere;
  LinkNeedWhere: LinkNeedWhere;
  LinkOfferConnection: Omit<LinkOfferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkOfferEdge']>, nodes: Array<ResolversParentTypes['Offer']> };
  LinkOfferEdge: Omit<LinkOfferEdge, 'node' | 'source'> & { node: ResolversParentTypes['Offer'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkOfferMatch: LinkOfferMatch;
  LinkOfferOrderBy: LinkOfferOrderBy;
  LinkOfferWhere: LinkOfferWhere;
  LinkOrganisationConnection: Omit<LinkOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkOrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  LinkOrganisationEdge: Omit<LinkOrganisationEdge, 'node' | 'source'> & { node: ResolversParentTypes['Organisation'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkOrganisationMatch: LinkOrganisationMatch;
  LinkOrganisationOrderBy: LinkOrganisationOrderBy;
  LinkOrganisationWhere: LinkOrganisationWhere;
  LinkOrganisedConnection: Omit<LinkOrganisedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkOrganisedEdge']>, nodes: Array<ResolversParentTypes['Organised']> };
  LinkOrganisedEdge: Omit<LinkOrganisedEdge, 'node' | 'source'> & { node: ResolversParentTypes['Organised'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkOrganisedMatch: LinkOrganisedMatch;
  LinkOrganisedOrderBy: LinkOrganisedOrderBy;
  LinkOrganisedWhere: LinkOrganisedWhere;
  LinkPartnershipConnection: Omit<LinkPartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkPartnershipEdge']>, nodes: Array<ResolversParentTypes['Partnership']> };
  LinkPartnershipContextConnection: Omit<LinkPartnershipContextConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkPartnershipContextEdge']>, nodes: Array<ResolversParentTypes['PartnershipContext']> };
  LinkPartnershipContextEdge: Omit<LinkPartnershipContextEdge, 'node' | 'source'> & { node: ResolversParentTypes['PartnershipContext'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkPartnershipContextMatch: LinkPartnershipContextMatch;
  LinkPartnershipContextOrderBy: LinkPartnershipContextOrderBy;
  LinkPartnershipContextWhere: LinkPartnershipContextWhere;
  LinkPartnershipEdge: Omit<LinkPartnershipEdge, 'node' | 'source'> & { node: ResolversParentTypes['Partnership'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkPartnershipMatch: LinkPartnershipMatch;
  LinkPartnershipOrderBy: LinkPartnershipOrderBy;
  LinkPartnershipWhere: LinkPartnershipWhere;
  LinkPersonConnection: Omit<LinkPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkPersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  LinkPersonEdge: Omit<LinkPersonEdge, 'node' | 'source'> & { node: ResolversParentTypes['Person'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkPersonMatch: LinkPersonMatch;
  LinkPersonOrderBy: LinkPersonOrderBy;
  LinkPersonWhere: LinkPersonWhere;
  LinkPlaceConnection: Omit<LinkPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkPlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  LinkPlaceEdge: Omit<LinkPlaceEdge, 'node' | 'source'> & { node: ResolversParentTypes['Place'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkPlaceMatch: LinkPlaceMatch;
  LinkPlaceOrderBy: LinkPlaceOrderBy;
  LinkPlaceWhere: LinkPlaceWhere;
  LinkProgrammeConnection: Omit<LinkProgrammeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkProgrammeEdge']>, nodes: Array<ResolversParentTypes['Programme']> };
  LinkProgrammeEdge: Omit<LinkProgrammeEdge, 'node' | 'source'> & { node: ResolversParentTypes['Programme'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkProgrammeMatch: LinkProgrammeMatch;
  LinkProgrammeOrderBy: LinkProgrammeOrderBy;
  LinkProgrammePartConnection: Omit<LinkProgrammePartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkProgrammePartEdge']>, nodes: Array<ResolversParentTypes['ProgrammePart']> };
  LinkProgrammePartEdge: Omit<LinkProgrammePartEdge, 'node' | 'source'> & { node: ResolversParentTypes['ProgrammePart'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkProgrammePartMatch: LinkProgrammePartMatch;
  LinkProgrammePartOrderBy: LinkProgrammePartOrderBy;
  LinkProgrammePartWhere: LinkProgrammePartWhere;
  LinkProgrammeWhere: LinkProgrammeWhere;
  LinkSourceConnection: Omit<LinkSourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkSourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  LinkSourceEdge: Omit<LinkSourceEdge, 'node' | 'source'> & { node: ResolversParentTypes['Source'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkSourceMatch: LinkSourceMatch;
  LinkSourceOrderBy: LinkSourceOrderBy;
  LinkSourceWhere: LinkSourceWhere;
  LinkTopicConnection: Omit<LinkTopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkTopicEdge']>, nodes: Array<ResolversParentTypes['Topic']> };
  LinkTopicEdge: Omit<LinkTopicEdge, 'node' | 'source'> & { node: ResolversParentTypes['Topic'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkTopicMatch: LinkTopicMatch;
  LinkTopicOrderBy: LinkTopicOrderBy;
  LinkTopicWhere: LinkTopicWhere;
  LinkTopicalConnection: Omit<LinkTopicalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkTopicalEdge']>, nodes: Array<ResolversParentTypes['Topical']> };
  LinkTopicalEdge: Omit<LinkTopicalEdge, 'node' | 'source'> & { node: ResolversParentTypes['Topical'], source?: Maybe<ResolversParentTypes['Source']> };
  LinkTopicalMatch: LinkTopicalMatch;
  LinkTopicalOrderBy: LinkTopicalOrderBy;
  LinkTopicalWhere: LinkTopicalWhere;
  LinkWhere: LinkWhere;
  Located: ResolversInterfaceTypes<ResolversParentTypes>['Located'];
  LocatedCount: Omit<LocatedCount, 'node'> & { node: ResolversParentTypes['Located'] };
  LocatedWhere: LocatedWhere;
  Location: Location;
  MapNode: Omit<MapNode, 'node'> & { node: ResolversParentTypes['Entity'] };
  MapTie: MapTie;
  Match: Omit<Match, 'introduction' | 'need' | 'offer' | 'ties' | 'topics'> & { introduction?: Maybe<ResolversParentTypes['Introduction']>, need: ResolversParentTypes['Need'], offer: ResolversParentTypes['Offer'], ties: Array<ResolversParentTypes['Evidence']>, topics: Array<ResolversParentTypes['MatchedTopic']> };
  MatchedTopic: Omit<MatchedTopic, 'offered' | 'wanted'> & { offered: ResolversParentTypes['Topic'], wanted: ResolversParentTypes['Topic'] };
  Matches: Omit<Matches, 'found'> & { found: Array<ResolversParentTypes['Match']> };
  MembershipActorConnection: Omit<MembershipActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipActorEdge']>, nodes: Array<ResolversParentTypes['Actor']> };
  MembershipActorEdge: Omit<MembershipActorEdge, 'node' | 'source'> & { node: ResolversParentTypes['Actor'], source?: Maybe<ResolversParentTypes['Source']> };
  MembershipActorMatch: MembershipActorMatch;
  MembershipActorOrderBy: MembershipActorOrderBy;
  MembershipActorWhere: MembershipActorWhere;
  MembershipPartnershipConnection: Omit<MembershipPartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipPartnershipEdge']>, nodes: Array<ResolversParentTypes['Partnership']> };
  MembershipPartnershipEdge: Omit<MembershipPartnershipEdge, 'node' | 'source'> & { node: ResolversParentTypes['Partnership'], source?: Maybe<ResolversParentTypes['Source']> };
  MembershipPartnershipMatch: MembershipPartnershipMatch;
  MembershipPartnershipOrderBy: MembershipPartnershipOrderBy;
  MembershipPartnershipWhere: MembershipPartnershipWhere;
  MembershipWhere: MembershipWhere;
  Moment: Omit<Moment, 'node' | 'tie'> & { node: ResolversParentTypes['Entity'], tie?: Maybe<ResolversParentTypes['Evidence']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Near: Near;
  NearOrganisationConnection: Omit<NearOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NearOrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  NearOrganisationEdge: Omit<NearOrganisationEdge, 'node' | 'place'> & { node: ResolversParentTypes['Organisation'], place: ResolversParentTypes['Place'] };
  NearPlaceConnection: Omit<NearPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NearPlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  NearPlaceEdge: Omit<NearPlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Need: Omit<Need, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, owner?: Maybe<ResolversParentTypes['NeedOwner']>, sources: ResolversParentTypes['LinkSourceConnection'], topics: ResolversParentTypes['LinkTopicConnection'] };
  NeedAndOffer: Omit<NeedAndOffer, 'need' | 'offer' | 'ties'> & { need: ResolversParentTypes['Need'], offer: ResolversParentTypes['Offer'], ties: Array<ResolversParentTypes['Evidence']> };
  NeedConnection: Omit<NeedConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['NeedEdge']>, facets: ResolversParentTypes['NeedFacets'], nodes: Array<ResolversParentTypes['Need']> };
  NeedCount: Omit<NeedCount, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedFacets: Omit<NeedFacets, 'sources' | 'topics'> & { sources: Array<ResolversParentTypes['SourceCount']>, topics: Array<ResolversParentTypes['TopicCount']> };
  NeedOrderBy: NeedOrderBy;
  NeedOwner: ResolversInterfaceTypes<ResolversParentTypes>['NeedOwner'];
  NeedOwnerWhere: NeedOwnerWhere;
  NeedWhere: NeedWhere;
  NeedsReason: Omit<NeedsReason, 'matches'> & { matches: Array<ResolversParentTypes['NeedAndOffer']> };
  Neighbour: Omit<Neighbour, 'node'> & { node: ResolversParentTypes['Entity'] };
  Neighbourhood: Omit<Neighbourhood, 'nodes' | 'ties'> & { nodes: Array<ResolversParentTypes['Neighbour']>, ties: Array<ResolversParentTypes['Evidence']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: Omit<Offer, 'attributes' | 'owner' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, owner?: Maybe<ResolversParentTypes['NeedOwner']>, sources: ResolversParentTypes['LinkSourceConnection'], topics: ResolversParentTypes['LinkTopicConnection'] };
  OfferConnection: Omit<OfferConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferEdge']>, facets: ResolversParentTypes['OfferFacets'], nodes: Array<ResolversParentTypes['Offer']> };
  OfferCount: Omit<OfferCount, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferFacets: Omit<OfferFacets, 'sources' | 'topics'> & { sources: Array<ResolversParentTypes['SourceCount']>, topics: Array<ResolversParentTypes['TopicCount']> };
  OfferOrderBy: OfferOrderBy;
  OfferWhere: OfferWhere;
  Organisation: Omit<Organisation, 'attributes' | 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partners' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, events: ResolversParentTypes['LinkEventConnection'], funders: ResolversParentTypes['FundingActorConnection'], funds: ResolversParentTypes['FundingFundingRecipientConnection'], needs: ResolversParentTypes['LinkNeedConnection'], offers: ResolversParentTypes['LinkOfferConnection'], partOf: ResolversParentTypes['LinkOrganisationConnection'], partners: ResolversParentTypes['PartnerConnection'], partnerships: ResolversParentTypes['MembershipPartnershipConnection'], parts: ResolversParentTypes['LinkOrganisationConnection'], people: ResolversParentTypes['PositionPersonConnection'], places: ResolversParentTypes['LinkPlaceConnection'], predecessors: ResolversParentTypes['LinkOrganisationConnection'], programmes: ResolversParentTypes['EnrolmentProgrammeConnection'], projects: ResolversParentTypes['ParticipationProjectConnection'], runs: ResolversParentTypes['LinkOrganisedConnection'], sources: ResolversParentTypes['LinkSourceConnection'], successors: ResolversParentTypes['LinkOrganisationConnection'], supportedBy: ResolversParentTypes['SupportOrganisationConnection'], supports: ResolversParentTypes['SupportSupportedConnection'], topics: ResolversParentTypes['LinkTopicConnection'] };
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, facets: ResolversParentTypes['OrganisationFacets'], nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationCount: Omit<OrganisationCount, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFacets: Omit<OrganisationFacets, 'events' | 'funders' | 'funds' | 'needs' | 'offers' | 'partOf' | 'partnerships' | 'parts' | 'people' | 'places' | 'predecessors' | 'programmes' | 'projects' | 'runs' | 'sources' | 'successors' | 'supportedBy' | 'supports' | 'topics'> & { events: Array<ResolversParentTypes['EventCount']>, funders: Array<ResolversParentTypes['ActorCount']>, funds: Array<ResolversParentTypes['FundingRecipientCount']>, needs: Array<ResolversParentTypes['NeedCount']>, offers: Array<ResolversParentTypes['OfferCount']>, partOf: Array<ResolversParentTypes['OrganisationCount']>, partnerships: Array<ResolversParentTypes['PartnershipCount']>, parts: Array<ResolversParentTypes['OrganisationCount']>, people: Array<ResolversParentTypes['PersonCount']>, places: Array<ResolversParentTypes['PlaceCount']>, predecessors: Array<ResolversParentTypes['OrganisationCount']>, programmes: Array<ResolversParentTypes['ProgrammeCount']>, projects: Array<ResolversParentTypes['ProjectCount']>, runs: Array<ResolversParentTypes['OrganisedCount']>, sources: Array<ResolversParentTypes['SourceCount']>, successors: Array<ResolversParentTypes['OrganisationCount']>, supportedBy: Array<ResolversParentTypes['OrganisationCount']>, supports: Array<ResolversParentTypes['SupportedCount']>, topics: Array<ResolversParentTypes['TopicCount']> };
  OrganisationKindCount: OrganisationKindCount;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationOrderBy: OrganisationOrderBy;
  OrganisationWhere: OrganisationWhere;
  Organised: ResolversInterfaceTypes<ResolversParentTypes>['Organised'];
  OrganisedCount: Omit<OrganisedCount, 'node'> & { node: ResolversParentTypes['Organised'] };
  OrganisedWhere: OrganisedWhere;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  ParticipationActorConnection: Omit<ParticipationActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParticipationActorEdge']>, nodes: Array<ResolversParentTypes['Actor']> };
  ParticipationActorEdge: Omit<ParticipationActorEdge, 'node' | 'source'> & { node: ResolversParentTypes['Actor'], source?: Maybe<ResolversParentTypes['Source']> };
  ParticipationActorMatch: ParticipationActorMatch;
  ParticipationActorOrderBy: ParticipationActorOrderBy;
  ParticipationActorWhere: ParticipationActorWhere;
  ParticipationProjectConnection: Omit<ParticipationProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParticipationProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ParticipationProjectEdge: Omit<ParticipationProjectEdge, 'node' | 'source'> & { node: ResolversParentTypes['Project'], source?: Maybe<ResolversParentTypes['Source']> };
  ParticipationProjectMatch: ParticipationProjectMatch;
  ParticipationProjectOrderBy: ParticipationProjectOrderBy;
  ParticipationProjectWhere: ParticipationProjectWhere;
  ParticipationWhere: ParticipationWhere;
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerEdge']>, nodes: Array<ResolversParentTypes['Actor']> };
  PartnerEdge: Omit<PartnerEdge, 'node' | 'via'> & { node: ResolversParentTypes['Actor'], via: Array<ResolversParentTypes['Alliance']> };
  PartnersReason: Omit<PartnersReason, 'shared' | 'ties'> & { shared: Array<ResolversParentTypes['Actor']>, ties: Array<ResolversParentTypes['Evidence']> };
  Partnership: Omit<Partnership, 'attributes' | 'members' | 'sources' | 'topics' | 'under'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, members: ResolversParentTypes['MembershipActorConnection'], sources: ResolversParentTypes['LinkSourceConnection'], topics: ResolversParentTypes['LinkTopicConnection'], under: ResolversParentTypes['LinkPartnershipContextConnection'] };
  PartnershipConnection: Omit<PartnershipConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnershipEdge']>, facets: ResolversParentTypes['PartnershipFacets'], nodes: Array<ResolversParentTypes['Partnership']> };
  PartnershipContext: ResolversInterfaceTypes<ResolversParentTypes>['PartnershipContext'];
  PartnershipContextCount: Omit<PartnershipContextCount, 'node'> & { node: ResolversParentTypes['PartnershipContext'] };
  PartnershipContextWhere: PartnershipContextWhere;
  PartnershipCount: Omit<PartnershipCount, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipFacets: Omit<PartnershipFacets, 'kind' | 'members' | 'sources' | 'topics' | 'under'> & { kind: Array<ResolversParentTypes['PartnershipKindCount']>, members: Array<ResolversParentTypes['ActorCount']>, sources: Array<ResolversParentTypes['SourceCount']>, topics: Array<ResolversParentTypes['TopicCount']>, under: Array<ResolversParentTypes['PartnershipContextCount']> };
  PartnershipKindCount: PartnershipKindCount;
  PartnershipKindFilter: PartnershipKindFilter;
  PartnershipOrderBy: PartnershipOrderBy;
  PartnershipStatusCount: PartnershipStatusCount;
  PartnershipStatusFilter: PartnershipStatusFilter;
  PartnershipWhere: PartnershipWhere;
  Path: Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversParentTypes['Entity']>, steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'ties' | 'to'> & { from: ResolversParentTypes['Entity'], ties: Array<ResolversParentTypes['Evidence']>, to: ResolversParentTypes['Entity'] };
  Paths: Omit<Paths, 'found'> & { found: Array<ResolversParentTypes['Path']> };
  Period: Period;
  Person: Omit<Person, 'attributes' | 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partners' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, events: ResolversParentTypes['LinkEventConnection'], funds: ResolversParentTypes['FundingFundingRecipientConnection'], knows: ResolversParentTypes['LinkPersonConnection'], needs: ResolversParentTypes['LinkNeedConnection'], offers: ResolversParentTypes['LinkOfferConnection'], partners: ResolversParentTypes['PartnerConnection'], partnerships: ResolversParentTypes['MembershipPartnershipConnection'], positions: ResolversParentTypes['PositionPositionHolderConnection'], programmes: ResolversParentTypes['EnrolmentProgrammeConnection'], projects: ResolversParentTypes['ParticipationProjectConnection'], sources: ResolversParentTypes['LinkSourceConnection'], topics: ResolversParentTypes['LinkTopicConnection'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, facets: ResolversParentTypes['PersonFacets'], nodes: Array<ResolversParentTypes['Person']> };
  PersonCount: Omit<PersonCount, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFacets: Omit<PersonFacets, 'events' | 'funds' | 'knows' | 'needs' | 'offers' | 'partnerships' | 'positions' | 'programmes' | 'projects' | 'sources' | 'topics'> & { events: Array<ResolversParentTypes['EventCount']>, funds: Array<ResolversParentTypes['FundingRecipientCount']>, knows: Array<ResolversParentTypes['PersonCount']>, needs: Array<ResolversParentTypes['NeedCount']>, offers: Array<ResolversParentTypes['OfferCount']>, partnerships: Array<ResolversParentTypes['PartnershipCount']>, positions: Array<ResolversParentTypes['PositionHolderCount']>, programmes: Array<ResolversParentTypes['ProgrammeCount']>, projects: Array<ResolversParentTypes['ProjectCount']>, sources: Array<ResolversParentTypes['SourceCount']>, topics: Array<ResolversParentTypes['TopicCount']> };
  PersonOrderBy: PersonOrderBy;
  PersonWhere: PersonWhere;
  Place: Omit<Place, 'attributes' | 'located' | 'organisers' | 'partOf' | 'parts' | 'sources' | 'twins'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, located: ResolversParentTypes['LinkLocatedConnection'], organisers: ResolversParentTypes['LinkOrganisationConnection'], partOf: ResolversParentTypes['LinkPlaceConnection'], parts: ResolversParentTypes['LinkPlaceConnection'], sources: ResolversParentTypes['LinkSourceConnection'], twins: ResolversParentTypes['LinkPlaceConnection'] };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, facets: ResolversParentTypes['PlaceFacets'], nodes: Array<ResolversParentTypes['Place']> };
  PlaceCount: Omit<PlaceCount, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFacets: Omit<PlaceFacets, 'kind' | 'located' | 'organisers' | 'partOf' | 'parts' | 'sources' | 'twins'> & { kind: Array<ResolversParentTypes['PlaceKindCount']>, located: Array<ResolversParentTypes['LocatedCount']>, organisers: Array<ResolversParentTypes['OrganisationCount']>, partOf: Array<ResolversParentTypes['PlaceCount']>, parts: Array<ResolversParentTypes['PlaceCount']>, sources: Array<ResolversParentTypes['SourceCount']>, twins: Array<ResolversParentTypes['PlaceCount']> };
  PlaceKindCount: PlaceKindCount;
  PlaceKindFilter: PlaceKindFilter;
  PlaceOrderBy: PlaceOrderBy;
  PlaceWhere: PlaceWhere;
  PlacesReason: Omit<PlacesReason, 'shared' | 'ties'> & { shared: Array<ResolversParentTypes['Place']>, ties: Array<ResolversParentTypes['Evidence']> };
  Point: Point;
  PositionHolder: ResolversInterfaceTypes<ResolversParentTypes>['PositionHolder'];
  PositionHolderCount: Omit<PositionHolderCount, 'node'> & { node: ResolversParentTypes['PositionHolder'] };
  PositionHolderWhere: PositionHolderWhere;
  PositionPersonConnection: Omit<PositionPersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PositionPersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PositionPersonEdge: Omit<PositionPersonEdge, 'node' | 'source'> & { node: ResolversParentTypes['Person'], source?: Maybe<ResolversParentTypes['Source']> };
  PositionPersonMatch: PositionPersonMatch;
  PositionPersonOrderBy: PositionPersonOrderBy;
  PositionPersonWhere: PositionPersonWhere;
  PositionPositionHolderConnection: Omit<PositionPositionHolderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PositionPositionHolderEdge']>, nodes: Array<ResolversParentTypes['PositionHolder']> };
  PositionPositionHolderEdge: Omit<PositionPositionHolderEdge, 'node' | 'source'> & { node: ResolversParentTypes['PositionHolder'], source?: Maybe<ResolversParentTypes['Source']> };
  PositionPositionHolderMatch: PositionPositionHolderMatch;
  PositionPositionHolderOrderBy: PositionPositionHolderOrderBy;
  PositionPositionHolderWhere: PositionPositionHolderWhere;
  PositionTypeFilter: PositionTypeFilter;
  PositionWhere: PositionWhere;
  Programme: Omit<Programme, 'attributes' | 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, funders: ResolversParentTypes['FundingActorConnection'], organisers: ResolversParentTypes['LinkOrganisationConnection'], partOf: ResolversParentTypes['LinkProgrammeConnection'], participants: ResolversParentTypes['EnrolmentActorConnection'], partnerships: ResolversParentTypes['LinkPartnershipConnection'], parts: ResolversParentTypes['LinkProgrammePartConnection'], people: ResolversParentTypes['PositionPersonConnection'], sources: ResolversParentTypes['LinkSourceConnection'], topics: ResolversParentTypes['LinkTopicConnection'] };
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgrammeEdge']>, facets: ResolversParentTypes['ProgrammeFacets'], nodes: Array<ResolversParentTypes['Programme']> };
  ProgrammeCount: Omit<ProgrammeCount, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFacets: Omit<ProgrammeFacets, 'funders' | 'organisers' | 'partOf' | 'participants' | 'partnerships' | 'parts' | 'people' | 'sources' | 'topics'> & { funders: Array<ResolversParentTypes['ActorCount']>, organisers: Array<ResolversParentTypes['OrganisationCount']>, partOf: Array<ResolversParentTypes['ProgrammeCount']>, participants: Array<ResolversParentTypes['ActorCount']>, partnerships: Array<ResolversParentTypes['PartnershipCount']>, parts: Array<ResolversParentTypes['ProgrammePartCount']>, people: Array<ResolversParentTypes['PersonCount']>, sources: Array<ResolversParentTypes['SourceCount']>, topics: Array<ResolversParentTypes['TopicCount']> };
  ProgrammeKindCount: ProgrammeKindCount;
  ProgrammeKindFilter: ProgrammeKindFilter;
  ProgrammeOrderBy: ProgrammeOrderBy;
  ProgrammePart: ResolversInterfaceTypes<ResolversParentTypes>['ProgrammePart'];
  ProgrammePartCount: Omit<ProgrammePartCount, 'node'> & { node: ResolversParentTypes['ProgrammePart'] };
  ProgrammePartWhere: ProgrammePartWhere;
  ProgrammeWhere: ProgrammeWhere;
  Project: Omit<Project, 'attributes' | 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, funders: ResolversParentTypes['FundingActorConnection'], needs: ResolversParentTypes['LinkNeedConnection'], offers: ResolversParentTypes['LinkOfferConnection'], partOf: ResolversParentTypes['LinkProgrammeConnection'], participants: ResolversParentTypes['ParticipationActorConnection'], partnerships: ResolversParentTypes['LinkPartnershipConnection'], people: ResolversParentTypes['PositionPersonConnection'], places: ResolversParentTypes['LinkPlaceConnection'], sources: ResolversParentTypes['LinkSourceConnection'], supportedBy: ResolversParentTypes['SupportOrganisationConnection'], topics: ResolversParentTypes['LinkTopicConnection'] };
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, facets: ResolversParentTypes['ProjectFacets'], nodes: Array<ResolversParentTypes['Project']> };
  ProjectCount: Omit<ProjectCount, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFacets: Omit<ProjectFacets, 'funders' | 'needs' | 'offers' | 'partOf' | 'participants' | 'partnerships' | 'people' | 'places' | 'sources' | 'supportedBy' | 'topics'> & { funders: Array<ResolversParentTypes['ActorCount']>, needs: Array<ResolversParentTypes['NeedCount']>, offers: Array<ResolversParentTypes['OfferCount']>, partOf: Array<ResolversParentTypes['ProgrammeCount']>, participants: Array<ResolversParentTypes['ActorCount']>, partnerships: Array<ResolversParentTypes['PartnershipCount']>, people: Array<ResolversParentTypes['PersonCount']>, places: Array<ResolversParentTypes['PlaceCount']>, sources: Array<ResolversParentTypes['SourceCount']>, supportedBy: Array<ResolversParentTypes['OrganisationCount']>, topics: Array<ResolversParentTypes['TopicCount']> };
  ProjectOrderBy: ProjectOrderBy;
  ProjectWhere: ProjectWhere;
  Query: Record<PropertyKey, never>;
  Requirement: Requirement;
  RequirementMet: Omit<RequirementMet, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchMatch: SearchMatch;
  Source: Omit<Source, 'attributes' | 'citedBy' | 'sources'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, citedBy: ResolversParentTypes['LinkEntityConnection'], sources: ResolversParentTypes['LinkSourceConnection'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, facets: ResolversParentTypes['SourceFacets'], nodes: Array<ResolversParentTypes['Source']> };
  SourceCount: Omit<SourceCount, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFacets: Omit<SourceFacets, 'citedBy' | 'sources'> & { citedBy: Array<ResolversParentTypes['EntityCount']>, sources: Array<ResolversParentTypes['SourceCount']> };
  SourceOrderBy: SourceOrderBy;
  SourceWhere: SourceWhere;
  StageCount: StageCount;
  StageFilter: StageFilter;
  StartUpsAtStage: StartUpsAtStage;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Suggestion: Omit<Suggestion, 'needs' | 'node' | 'partners' | 'places' | 'topics'> & { needs: ResolversParentTypes['NeedsReason'], node: ResolversParentTypes['Actor'], partners: ResolversParentTypes['PartnersReason'], places: ResolversParentTypes['PlacesReason'], topics: ResolversParentTypes['TopicsReason'] };
  SuggestionPayload: SuggestionPayload;
  Suggestions: Omit<Suggestions, 'dismissed' | 'found'> & { dismissed: Array<ResolversParentTypes['Actor']>, found: Array<ResolversParentTypes['Suggestion']> };
  SupportOrganisationConnection: Omit<SupportOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportOrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  SupportOrganisationEdge: Omit<SupportOrganisationEdge, 'node' | 'source'> & { node: ResolversParentTypes['Organisation'], source?: Maybe<ResolversParentTypes['Source']> };
  SupportOrganisationMatch: SupportOrganisationMatch;
  SupportOrganisationOrderBy: SupportOrganisationOrderBy;
  SupportOrganisationWhere: SupportOrganisationWhere;
  SupportServiceFilter: SupportServiceFilter;
  SupportSupportedConnection: Omit<SupportSupportedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportSupportedEdge']>, nodes: Array<ResolversParentTypes['Supported']> };
  SupportSupportedEdge: Omit<SupportSupportedEdge, 'node' | 'source'> & { node: ResolversParentTypes['Supported'], source?: Maybe<ResolversParentTypes['Source']> };
  SupportSupportedMatch: SupportSupportedMatch;
  SupportSupportedOrderBy: SupportSupportedOrderBy;
  SupportSupportedWhere: SupportSupportedWhere;
  SupportWhere: SupportWhere;
  Supported: ResolversInterfaceTypes<ResolversParentTypes>['Supported'];
  SupportedCount: Omit<SupportedCount, 'node'> & { node: ResolversParentTypes['Supported'] };
  SupportedWhere: SupportedWhere;
  Team: Omit<Team, 'alliances' | 'members'> & { alliances: Array<ResolversParentTypes['TeamAlliance']>, members: Array<ResolversParentTypes['TeamMember']> };
  TeamAlliance: Omit<TeamAlliance, 'a' | 'b' | 'via'> & { a: ResolversParentTypes['Actor'], b: ResolversParentTypes['Actor'], via: Array<ResolversParentTypes['Alliance']> };
  TeamMember: Omit<TeamMember, 'covers' | 'node'> & { covers: Array<ResolversParentTypes['Covering']>, node: ResolversParentTypes['Actor'] };
  Tie: ResolversInterfaceTypes<ResolversParentTypes>['Tie'];
  TiesOfDiff: Omit<TiesOfDiff, 'found'> & { found: Array<ResolversParentTypes['Evidence']> };
  Timeline: Omit<Timeline, 'moments'> & { moments: Array<ResolversParentTypes['Moment']> };
  Topic: Omit<Topic, 'attributes' | 'partOf' | 'parts' | 'sources' | 'subjects'> & { attributes?: Maybe<Array<ResolversParentTypes['Attribute']>>, partOf: ResolversParentTypes['LinkTopicConnection'], parts: ResolversParentTypes['LinkTopicConnection'], sources: ResolversParentTypes['LinkSourceConnection'], subjects: ResolversParentTypes['LinkTopicalConnection'] };
  TopicConnection: Omit<TopicConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['TopicEdge']>, facets: ResolversParentTypes['TopicFacets'], nodes: Array<ResolversParentTypes['Topic']> };
  TopicCount: Omit<TopicCount, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicFacets: Omit<TopicFacets, 'kind' | 'partOf' | 'parts' | 'sources' | 'subjects'> & { kind: Array<ResolversParentTypes['TopicKindCount']>, partOf: Array<ResolversParentTypes['TopicCount']>, parts: Array<ResolversParentTypes['TopicCount']>, sources: Array<ResolversParentTypes['SourceCount']>, subjects: Array<ResolversParentTypes['TopicalCount']> };
  TopicKindCount: TopicKindCount;
  TopicKindFilter: TopicKindFilter;
  TopicOrderBy: TopicOrderBy;
  TopicWhere: TopicWhere;
  Topical: ResolversInterfaceTypes<ResolversParentTypes>['Topical'];
  TopicalCount: Omit<TopicalCount, 'node'> & { node: ResolversParentTypes['Topical'] };
  TopicalWhere: TopicalWhere;
  TopicsReason: Omit<TopicsReason, 'shared'> & { shared: Array<ResolversParentTypes['Topic']> };
  TypeCount: TypeCount;
  UndoChangeSetPayload: UndoChangeSetPayload;
  UndoConflict: UndoConflict;
  UrgencyCount: UrgencyCount;
  UrgencyFilter: UrgencyFilter;
  VisibilityCount: VisibilityCount;
  VisibilityFilter: VisibilityFilter;
  WeakTie: Omit<WeakTie, 'tie'> & { tie: ResolversParentTypes['Evidence'] };
  WholeMap: Omit<WholeMap, 'nodes'> & { nodes: Array<ResolversParentTypes['MapNode']> };
  WorkshopYield: Omit<WorkshopYield, 'found'> & { found: Array<ResolversParentTypes['EventYield']> };
  YearCount: YearCount;
};

export type AcquaintanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acquaintance'] = ResolversParentTypes['Acquaintance']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActivityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityReason'] = ResolversParentTypes['ActivityReason']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityStatusCount'] = ResolversParentTypes['ActivityStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person', ParentType, ContextType>;
};

export type ActorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCount'] = ResolversParentTypes['ActorCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  articulation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type BrokersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brokers'] = ResolversParentTypes['Brokers']> = {
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['Broker']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fromEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeSetKind'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetConnection'] = ResolversParentTypes['ChangeSetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetEdge'] = ResolversParentTypes['ChangeSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
};

export type CommonPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonPartner'] = ResolversParentTypes['CommonPartner']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strengthToA?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strengthToB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  viaA?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
  viaB?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
};

export type CommonPartnersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonPartners'] = ResolversParentTypes['CommonPartners']> = {
  adamicAdar?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['CommonPartner']>, ParentType, ContextType>;
  resourceAllocation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  found?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['CommunityTopic']>, ParentType, ContextType>;
};

export type CommunityTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityTopic'] = ResolversParentTypes['CommunityTopic']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type ConsortiumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consortium'] = ResolversParentTypes['Consortium']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementMet']>, ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  startUps?: Resolver<Array<ResolversTypes['StartUpsAtStage']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  providerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providers?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['SupportService'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoveringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Covering'] = ResolversParentTypes['Covering']> = {
  proof?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CoveringReason']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoveringReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveringReason'] = ResolversParentTypes['CoveringReason']> = {
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CutOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutOff'] = ResolversParentTypes['CutOff']> = {
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dated'] = ResolversParentTypes['Dated']> = {
  __resolveType: TypeResolveFn<'EnrolmentActorEdge' | 'EnrolmentProgrammeEdge' | 'Evidence' | 'FundingActorEdge' | 'FundingFundingRecipientEdge' | 'LinkActorEdge' | 'LinkEntityEdge' | 'LinkEventEdge' | 'LinkLocatedEdge' | 'LinkNeedEdge' | 'LinkOfferEdge' | 'LinkOrganisationEdge' | 'LinkOrganisedEdge' | 'LinkPartnershipContextEdge' | 'LinkPartnershipEdge' | 'LinkPersonEdge' | 'LinkPlaceEdge' | 'LinkProgrammeEdge' | 'LinkProgrammePartEdge' | 'LinkSourceEdge' | 'LinkTopicEdge' | 'LinkTopicalEdge' | 'MembershipActorEdge' | 'MembershipPartnershipEdge' | 'Need' | 'Offer' | 'ParticipationActorEdge' | 'ParticipationProjectEdge' | 'Partnership' | 'PositionPersonEdge' | 'PositionPositionHolderEdge' | 'Programme' | 'Project' | 'SupportOrganisationEdge' | 'SupportSupportedEdge', ParentType, ContextType>;
};

export type DormantAllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DormantAlliance'] = ResolversParentTypes['DormantAlliance']> = {
  endsBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['DormantReason'], ParentType, ContextType>;
};

export type DormantAlliancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DormantAlliances'] = ResolversParentTypes['DormantAlliances']> = {
  found?: Resolver<Array<ResolversTypes['DormantAlliance']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ecosystem'] = ResolversParentTypes['Ecosystem']> = {
  counts?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['LastImport']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemDiff'] = ResolversParentTypes['EcosystemDiff']> = {
  began?: Resolver<ResolversTypes['EntitiesOfDiff'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['EntitiesOfDiff'], ParentType, ContextType>;
  tiesEnded?: Resolver<ResolversTypes['TiesOfDiff'], ParentType, ContextType>;
  tiesMade?: Resolver<ResolversTypes['TiesOfDiff'], ParentType, ContextType>;
};

export type EnrolmentActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentActorConnection'] = ResolversParentTypes['EnrolmentActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentActorEdge'] = ResolversParentTypes['EnrolmentActorEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentProgrammeConnection'] = ResolversParentTypes['EnrolmentProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentProgrammeEdge'] = ResolversParentTypes['EnrolmentProgrammeEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntitiesOfDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitiesOfDiff'] = ResolversParentTypes['EntitiesOfDiff']> = {
  found?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Need' | 'Offer' | 'Organisation' | 'Partnership' | 'Person' | 'Place' | 'Programme' | 'Project' | 'Source' | 'Topic', ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  attendees?: Resolver<ResolversTypes['LinkActorConnection'], ParentType, ContextType, Partial<EventAttendeesArgs>>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['LinkOrganisationConnection'], ParentType, ContextType, Partial<EventOrganisersArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkProgrammeConnection'], ParentType, ContextType, Partial<EventPartOfArgs>>;
  partnerships?: Resolver<ResolversTypes['LinkPartnershipConnection'], ParentType, ContextType, Partial<EventPartnershipsArgs>>;
  places?: Resolver<ResolversTypes['LinkPlaceConnection'], ParentType, ContextType, Partial<EventPlacesArgs>>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<EventSourcesArgs>>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<EventTopicsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EventFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCount'] = ResolversParentTypes['EventCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFacets'] = ResolversParentTypes['EventFacets']> = {
  attendees?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType, Partial<EventFacetsAttendeesArgs>>;
  end?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['EventKindCount']>, ParentType, ContextType>;
  organisers?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<EventFacetsOrganisersArgs>>;
  partOf?: Resolver<Array<ResolversTypes['ProgrammeCount']>, ParentType, ContextType, Partial<EventFacetsPartOfArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['PartnershipCount']>, ParentType, ContextType, Partial<EventFacetsPartnershipsArgs>>;
  places?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, Partial<EventFacetsPlacesArgs>>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<EventFacetsSourcesArgs>>;
  start?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['EventStatusCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<EventFacetsTopicsArgs>>;
};

export type EventKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventKindCount'] = ResolversParentTypes['EventKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
};

export type EventStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStatusCount'] = ResolversParentTypes['EventStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
};

export type EventYieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventYield'] = ResolversParentTypes['EventYield']> = {
  allianceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alliances?: Resolver<Array<ResolversTypes['FollowedAlliance']>, ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceDebtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDebt'] = ResolversParentTypes['EvidenceDebt']> = {
  found?: Resolver<Array<ResolversTypes['WeakTie']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeStatusCount'] = ResolversParentTypes['ExchangeStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ExchangeStatus']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowedAllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedAlliance'] = ResolversParentTypes['FollowedAlliance']> = {
  players?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type FundingActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingActorConnection'] = ResolversParentTypes['FundingActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundingActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingActorEdge'] = ResolversParentTypes['FundingActorEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingFundingRecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFundingRecipientConnection'] = ResolversParentTypes['FundingFundingRecipientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundingFundingRecipientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundingRecipient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingFundingRecipientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFundingRecipientEdge'] = ResolversParentTypes['FundingFundingRecipientEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingRecipient'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRecipient'] = ResolversParentTypes['FundingRecipient']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Programme' | 'Project', ParentType, ContextType>;
};

export type FundingRecipientCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRecipientCount'] = ResolversParentTypes['FundingRecipientCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingRecipient'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  a?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['GapTopic']>, ParentType, ContextType>;
};

export type GapTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapTopic'] = ResolversParentTypes['GapTopic']> = {
  a?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  b?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  found?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  cutOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fallsApart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['CutOff']>, ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  introducers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Acquaintance']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntroductionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introductions'] = ResolversParentTypes['Introductions']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['Introduction']>, ParentType, ContextType>;
};

export type LastImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastImport'] = ResolversParentTypes['LastImport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkActorConnection'] = ResolversParentTypes['LinkActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkActorEdge'] = ResolversParentTypes['LinkActorEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEntityConnection'] = ResolversParentTypes['LinkEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEntityEdge'] = ResolversParentTypes['LinkEntityEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEventConnection'] = ResolversParentTypes['LinkEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEventEdge'] = ResolversParentTypes['LinkEventEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkLocatedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkLocatedConnection'] = ResolversParentTypes['LinkLocatedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkLocatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Located']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkLocatedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkLocatedEdge'] = ResolversParentTypes['LinkLocatedEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Located'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkNeedConnection'] = ResolversParentTypes['LinkNeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkNeedEdge'] = ResolversParentTypes['LinkNeedEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkOfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOfferConnection'] = ResolversParentTypes['LinkOfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkOfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOfferEdge'] = ResolversParentTypes['LinkOfferEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOrganisationConnection'] = ResolversParentTypes['LinkOrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOrganisationEdge'] = ResolversParentTypes['LinkOrganisationEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkOrganisedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOrganisedConnection'] = ResolversParentTypes['LinkOrganisedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkOrganisedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organised']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkOrganisedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkOrganisedEdge'] = ResolversParentTypes['LinkOrganisedEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organised'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkPartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPartnershipConnection'] = ResolversParentTypes['LinkPartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkPartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkPartnershipContextConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPartnershipContextConnection'] = ResolversParentTypes['LinkPartnershipContextConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkPartnershipContextEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnershipContext']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkPartnershipContextEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPartnershipContextEdge'] = ResolversParentTypes['LinkPartnershipContextEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnershipContext'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkPartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPartnershipEdge'] = ResolversParentTypes['LinkPartnershipEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPersonConnection'] = ResolversParentTypes['LinkPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPersonEdge'] = ResolversParentTypes['LinkPersonEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPlaceConnection'] = ResolversParentTypes['LinkPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPlaceEdge'] = ResolversParentTypes['LinkPlaceEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkProgrammeConnection'] = ResolversParentTypes['LinkProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkProgrammeEdge'] = ResolversParentTypes['LinkProgrammeEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkProgrammePartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkProgrammePartConnection'] = ResolversParentTypes['LinkProgrammePartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkProgrammePartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProgrammePart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkProgrammePartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkProgrammePartEdge'] = ResolversParentTypes['LinkProgrammePartEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammePart'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkSourceConnection'] = ResolversParentTypes['LinkSourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkSourceEdge'] = ResolversParentTypes['LinkSourceEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkTopicConnection'] = ResolversParentTypes['LinkTopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkTopicEdge'] = ResolversParentTypes['LinkTopicEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkTopicalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkTopicalConnection'] = ResolversParentTypes['LinkTopicalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkTopicalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topical']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkTopicalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkTopicalEdge'] = ResolversParentTypes['LinkTopicalEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topical'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Located'] = ResolversParentTypes['Located']> = {
  __resolveType: TypeResolveFn<'Event' | 'Organisation' | 'Project', ParentType, ContextType>;
};

export type LocatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocatedCount'] = ResolversParentTypes['LocatedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Located'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MapNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapNode'] = ResolversParentTypes['MapNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MapTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapTie'] = ResolversParentTypes['MapTie']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  introduction?: Resolver<Maybe<ResolversTypes['Introduction']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['MatchedTopic']>, ParentType, ContextType>;
};

export type MatchedTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedTopic'] = ResolversParentTypes['MatchedTopic']> = {
  closeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type MatchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matches'] = ResolversParentTypes['Matches']> = {
  found?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipActorConnection'] = ResolversParentTypes['MembershipActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipActorEdge'] = ResolversParentTypes['MembershipActorEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipPartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPartnershipConnection'] = ResolversParentTypes['MembershipPartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipPartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipPartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPartnershipEdge'] = ResolversParentTypes['MembershipPartnershipEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Moment'] = ResolversParentTypes['Moment']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dismissSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationDismissSuggestionArgs, 'of' | 'partner'>>;
  restoreSuggestion?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationRestoreSuggestionArgs, 'of' | 'partner'>>;
  undoChangeSet?: Resolver<Maybe<ResolversTypes['UndoChangeSetPayload']>, ParentType, ContextType, RequireFields<MutationUndoChangeSetArgs, 'dryRun' | 'id' | 'skipConflicts'>>;
};

export type NearOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearOrganisationConnection'] = ResolversParentTypes['NearOrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NearOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearOrganisationEdge'] = ResolversParentTypes['NearOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type NearPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearPlaceConnection'] = ResolversParentTypes['NearPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NearPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearPlaceEdge'] = ResolversParentTypes['NearPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['NeedOwner']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<NeedSourcesArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ExchangeStatus']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<NeedTopicsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedAndOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedAndOffer'] = ResolversParentTypes['NeedAndOffer']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['NeedFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCount'] = ResolversParentTypes['NeedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedFacets'] = ResolversParentTypes['NeedFacets']> = {
  since?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<NeedFacetsSourcesArgs>>;
  status?: Resolver<Array<ResolversTypes['ExchangeStatusCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<NeedFacetsTopicsArgs>>;
  until?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  urgency?: Resolver<Array<ResolversTypes['UrgencyCount']>, ParentType, ContextType>;
};

export type NeedOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedOwner'] = ResolversParentTypes['NeedOwner']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person' | 'Project', ParentType, ContextType>;
};

export type NeedsReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsReason'] = ResolversParentTypes['NeedsReason']> = {
  matches?: Resolver<Array<ResolversTypes['NeedAndOffer']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'Need' | 'Offer' | 'Organisation' | 'Partnership' | 'Person' | 'Place' | 'Programme' | 'Project' | 'Source' | 'Topic', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['NeedOwner']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<OfferSourcesArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ExchangeStatus']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<OfferTopicsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['OfferFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCount'] = ResolversParentTypes['OfferCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferFacets'] = ResolversParentTypes['OfferFacets']> = {
  since?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<OfferFacetsSourcesArgs>>;
  status?: Resolver<Array<ResolversTypes['ExchangeStatusCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<OfferFacetsTopicsArgs>>;
  until?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  urgency?: Resolver<Array<ResolversTypes['UrgencyCount']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  alternateNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dismissedPartners?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['LinkEventConnection'], ParentType, ContextType, Partial<OrganisationEventsArgs>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['FundingActorConnection'], ParentType, ContextType, Partial<OrganisationFundersArgs>>;
  funds?: Resolver<ResolversTypes['FundingFundingRecipientConnection'], ParentType, ContextType, Partial<OrganisationFundsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  lastActivity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['LinkNeedConnection'], ParentType, ContextType, Partial<OrganisationNeedsArgs>>;
  offers?: Resolver<ResolversTypes['LinkOfferConnection'], ParentType, ContextType, Partial<OrganisationOffersArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkOrganisationConnection'], ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<OrganisationPartnersArgs>>;
  partnerships?: Resolver<ResolversTypes['MembershipPartnershipConnection'], ParentType, ContextType, Partial<OrganisationPartnershipsArgs>>;
  parts?: Resolver<ResolversTypes['LinkOrganisationConnection'], ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  people?: Resolver<ResolversTypes['PositionPersonConnection'], ParentType, ContextType, Partial<OrganisationPeopleArgs>>;
  places?: Resolver<ResolversTypes['LinkPlaceConnection'], ParentType, ContextType, Partial<OrganisationPlacesArgs>>;
  predecessors?: Resolver<ResolversTypes['LinkOrganisationConnection'], ParentType, ContextType, Partial<OrganisationPredecessorsArgs>>;
  programmes?: Resolver<ResolversTypes['EnrolmentProgrammeConnection'], ParentType, ContextType, Partial<OrganisationProgrammesArgs>>;
  projects?: Resolver<ResolversTypes['ParticipationProjectConnection'], ParentType, ContextType, Partial<OrganisationProjectsArgs>>;
  runs?: Resolver<ResolversTypes['LinkOrganisedConnection'], ParentType, ContextType, Partial<OrganisationRunsArgs>>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<OrganisationSourcesArgs>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['LinkOrganisationConnection'], ParentType, ContextType, Partial<OrganisationSuccessorsArgs>>;
  supportedBy?: Resolver<ResolversTypes['SupportOrganisationConnection'], ParentType, ContextType, Partial<OrganisationSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['SupportSupportedConnection'], ParentType, ContextType, Partial<OrganisationSupportsArgs>>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<OrganisationTopicsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['OrganisationFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationCount'] = ResolversParentTypes['OrganisationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationFacets'] = ResolversParentTypes['OrganisationFacets']> = {
  dissolvedOn?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['EventCount']>, ParentType, ContextType, Partial<OrganisationFacetsEventsArgs>>;
  foundedOn?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  funders?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType, Partial<OrganisationFacetsFundersArgs>>;
  funds?: Resolver<Array<ResolversTypes['FundingRecipientCount']>, ParentType, ContextType, Partial<OrganisationFacetsFundsArgs>>;
  kind?: Resolver<Array<ResolversTypes['OrganisationKindCount']>, ParentType, ContextType>;
  lastActivity?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['NeedCount']>, ParentType, ContextType, Partial<OrganisationFacetsNeedsArgs>>;
  offers?: Resolver<Array<ResolversTypes['OfferCount']>, ParentType, ContextType, Partial<OrganisationFacetsOffersArgs>>;
  partOf?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<OrganisationFacetsPartOfArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['PartnershipCount']>, ParentType, ContextType, Partial<OrganisationFacetsPartnershipsArgs>>;
  parts?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<OrganisationFacetsPartsArgs>>;
  people?: Resolver<Array<ResolversTypes['PersonCount']>, ParentType, ContextType, Partial<OrganisationFacetsPeopleArgs>>;
  places?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, Partial<OrganisationFacetsPlacesArgs>>;
  predecessors?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<OrganisationFacetsPredecessorsArgs>>;
  programmes?: Resolver<Array<ResolversTypes['ProgrammeCount']>, ParentType, ContextType, Partial<OrganisationFacetsProgrammesArgs>>;
  projects?: Resolver<Array<ResolversTypes['ProjectCount']>, ParentType, ContextType, Partial<OrganisationFacetsProjectsArgs>>;
  runs?: Resolver<Array<ResolversTypes['OrganisedCount']>, ParentType, ContextType, Partial<OrganisationFacetsRunsArgs>>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<OrganisationFacetsSourcesArgs>>;
  stage?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<OrganisationFacetsSuccessorsArgs>>;
  supportedBy?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<OrganisationFacetsSupportedByArgs>>;
  supports?: Resolver<Array<ResolversTypes['SupportedCount']>, ParentType, ContextType, Partial<OrganisationFacetsSupportsArgs>>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<OrganisationFacetsTopicsArgs>>;
};

export type OrganisationKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationKindCount'] = ResolversParentTypes['OrganisationKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
};

export type OrganisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organised'] = ResolversParentTypes['Organised']> = {
  __resolveType: TypeResolveFn<'Event' | 'Place' | 'Programme', ParentType, ContextType>;
};

export type OrganisedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisedCount'] = ResolversParentTypes['OrganisedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organised'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipationActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationActorConnection'] = ResolversParentTypes['ParticipationActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationActorEdge'] = ResolversParentTypes['ParticipationActorEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationProjectConnection'] = ResolversParentTypes['ParticipationProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationProjectEdge'] = ResolversParentTypes['ParticipationProjectEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
  viaCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnersReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnersReason'] = ResolversParentTypes['PartnersReason']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  agreementUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipActorConnection'], ParentType, ContextType, Partial<PartnershipMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<PartnershipSourcesArgs>>;
  status?: Resolver<Maybe<ResolversTypes['PartnershipStatus']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<PartnershipTopicsArgs>>;
  under?: Resolver<ResolversTypes['LinkPartnershipContextConnection'], ParentType, ContextType, Partial<PartnershipUnderArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PartnershipFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipContext'] = ResolversParentTypes['PartnershipContext']> = {
  __resolveType: TypeResolveFn<'Event' | 'Programme' | 'Project', ParentType, ContextType>;
};

export type PartnershipContextCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipContextCount'] = ResolversParentTypes['PartnershipContextCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnershipContext'], ParentType, ContextType>;
};

export type PartnershipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipCount'] = ResolversParentTypes['PartnershipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PartnershipFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipFacets'] = ResolversParentTypes['PartnershipFacets']> = {
  kind?: Resolver<Array<ResolversTypes['PartnershipKindCount']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType, Partial<PartnershipFacetsMembersArgs>>;
  since?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<PartnershipFacetsSourcesArgs>>;
  status?: Resolver<Array<ResolversTypes['PartnershipStatusCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<PartnershipFacetsTopicsArgs>>;
  under?: Resolver<Array<ResolversTypes['PartnershipContextCount']>, ParentType, ContextType, Partial<PartnershipFacetsUnderArgs>>;
  until?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type PartnershipKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipKindCount'] = ResolversParentTypes['PartnershipKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
};

export type PartnershipStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipStatusCount'] = ResolversParentTypes['PartnershipStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['PartnershipStatus']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  consentedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dismissedPartners?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['LinkEventConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  funds?: Resolver<ResolversTypes['FundingFundingRecipientConnection'], ParentType, ContextType, Partial<PersonFundsArgs>>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knows?: Resolver<ResolversTypes['LinkPersonConnection'], ParentType, ContextType, Partial<PersonKnowsArgs>>;
  lastActivity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['LinkNeedConnection'], ParentType, ContextType, Partial<PersonNeedsArgs>>;
  offers?: Resolver<ResolversTypes['LinkOfferConnection'], ParentType, ContextType, Partial<PersonOffersArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<PersonPartnersArgs>>;
  partnerships?: Resolver<ResolversTypes['MembershipPartnershipConnection'], ParentType, ContextType, Partial<PersonPartnershipsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionPositionHolderConnection'], ParentType, ContextType, Partial<PersonPositionsArgs>>;
  programmes?: Resolver<ResolversTypes['EnrolmentProgrammeConnection'], ParentType, ContextType, Partial<PersonProgrammesArgs>>;
  projects?: Resolver<ResolversTypes['ParticipationProjectConnection'], ParentType, ContextType, Partial<PersonProjectsArgs>>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<PersonSourcesArgs>>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<PersonTopicsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PersonFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCount'] = ResolversParentTypes['PersonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFacets'] = ResolversParentTypes['PersonFacets']> = {
  consentedOn?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['EventCount']>, ParentType, ContextType, Partial<PersonFacetsEventsArgs>>;
  funds?: Resolver<Array<ResolversTypes['FundingRecipientCount']>, ParentType, ContextType, Partial<PersonFacetsFundsArgs>>;
  knows?: Resolver<Array<ResolversTypes['PersonCount']>, ParentType, ContextType, Partial<PersonFacetsKnowsArgs>>;
  lastActivity?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['NeedCount']>, ParentType, ContextType, Partial<PersonFacetsNeedsArgs>>;
  offers?: Resolver<Array<ResolversTypes['OfferCount']>, ParentType, ContextType, Partial<PersonFacetsOffersArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['PartnershipCount']>, ParentType, ContextType, Partial<PersonFacetsPartnershipsArgs>>;
  positions?: Resolver<Array<ResolversTypes['PositionHolderCount']>, ParentType, ContextType, Partial<PersonFacetsPositionsArgs>>;
  programmes?: Resolver<Array<ResolversTypes['ProgrammeCount']>, ParentType, ContextType, Partial<PersonFacetsProgrammesArgs>>;
  projects?: Resolver<Array<ResolversTypes['ProjectCount']>, ParentType, ContextType, Partial<PersonFacetsProjectsArgs>>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<PersonFacetsSourcesArgs>>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<PersonFacetsTopicsArgs>>;
  visibility?: Resolver<Array<ResolversTypes['VisibilityCount']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  located?: Resolver<ResolversTypes['LinkLocatedConnection'], ParentType, ContextType, Partial<PlaceLocatedArgs>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['LinkOrganisationConnection'], ParentType, ContextType, Partial<PlaceOrganisersArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkPlaceConnection'], ParentType, ContextType, Partial<PlacePartOfArgs>>;
  parts?: Resolver<ResolversTypes['LinkPlaceConnection'], ParentType, ContextType, Partial<PlacePartsArgs>>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<PlaceSourcesArgs>>;
  twins?: Resolver<ResolversTypes['LinkPlaceConnection'], ParentType, ContextType, Partial<PlaceTwinsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PlaceFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceFacets'] = ResolversParentTypes['PlaceFacets']> = {
  kind?: Resolver<Array<ResolversTypes['PlaceKindCount']>, ParentType, ContextType>;
  located?: Resolver<Array<ResolversTypes['LocatedCount']>, ParentType, ContextType, Partial<PlaceFacetsLocatedArgs>>;
  organisers?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<PlaceFacetsOrganisersArgs>>;
  partOf?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, Partial<PlaceFacetsPartOfArgs>>;
  parts?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, Partial<PlaceFacetsPartsArgs>>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<PlaceFacetsSourcesArgs>>;
  twins?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, Partial<PlaceFacetsTwinsArgs>>;
};

export type PlaceKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceKindCount'] = ResolversParentTypes['PlaceKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
};

export type PlacesReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacesReason'] = ResolversParentTypes['PlacesReason']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PositionHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionHolder'] = ResolversParentTypes['PositionHolder']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Programme' | 'Project', ParentType, ContextType>;
};

export type PositionHolderCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionHolderCount'] = ResolversParentTypes['PositionHolderCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PositionHolder'], ParentType, ContextType>;
};

export type PositionPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionPersonConnection'] = ResolversParentTypes['PositionPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionPersonEdge'] = ResolversParentTypes['PositionPersonEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PositionType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionPositionHolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionPositionHolderConnection'] = ResolversParentTypes['PositionPositionHolderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionPositionHolderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PositionHolder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionPositionHolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionPositionHolderEdge'] = ResolversParentTypes['PositionPositionHolderEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PositionHolder'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PositionType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['FundingActorConnection'], ParentType, ContextType, Partial<ProgrammeFundersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['LinkOrganisationConnection'], ParentType, ContextType, Partial<ProgrammeOrganisersArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkProgrammeConnection'], ParentType, ContextType, Partial<ProgrammePartOfArgs>>;
  participants?: Resolver<ResolversTypes['EnrolmentActorConnection'], ParentType, ContextType, Partial<ProgrammeParticipantsArgs>>;
  partnerships?: Resolver<ResolversTypes['LinkPartnershipConnection'], ParentType, ContextType, Partial<ProgrammePartnershipsArgs>>;
  parts?: Resolver<ResolversTypes['LinkProgrammePartConnection'], ParentType, ContextType, Partial<ProgrammePartsArgs>>;
  people?: Resolver<ResolversTypes['PositionPersonConnection'], ParentType, ContextType, Partial<ProgrammePeopleArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<ProgrammeSourcesArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<ProgrammeTopicsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProgrammeFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCount'] = ResolversParentTypes['ProgrammeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFacets'] = ResolversParentTypes['ProgrammeFacets']> = {
  funders?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType, Partial<ProgrammeFacetsFundersArgs>>;
  kind?: Resolver<Array<ResolversTypes['ProgrammeKindCount']>, ParentType, ContextType>;
  organisers?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<ProgrammeFacetsOrganisersArgs>>;
  partOf?: Resolver<Array<ResolversTypes['ProgrammeCount']>, ParentType, ContextType, Partial<ProgrammeFacetsPartOfArgs>>;
  participants?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType, Partial<ProgrammeFacetsParticipantsArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['PartnershipCount']>, ParentType, ContextType, Partial<ProgrammeFacetsPartnershipsArgs>>;
  parts?: Resolver<Array<ResolversTypes['ProgrammePartCount']>, ParentType, ContextType, Partial<ProgrammeFacetsPartsArgs>>;
  people?: Resolver<Array<ResolversTypes['PersonCount']>, ParentType, ContextType, Partial<ProgrammeFacetsPeopleArgs>>;
  since?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<ProgrammeFacetsSourcesArgs>>;
  status?: Resolver<Array<ResolversTypes['ActivityStatusCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<ProgrammeFacetsTopicsArgs>>;
  until?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type ProgrammeKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeKindCount'] = ResolversParentTypes['ProgrammeKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
};

export type ProgrammePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePart'] = ResolversParentTypes['ProgrammePart']> = {
  __resolveType: TypeResolveFn<'Event' | 'Programme' | 'Project', ParentType, ContextType>;
};

export type ProgrammePartCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePartCount'] = ResolversParentTypes['ProgrammePartCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammePart'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['FundingActorConnection'], ParentType, ContextType, Partial<ProjectFundersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['LinkNeedConnection'], ParentType, ContextType, Partial<ProjectNeedsArgs>>;
  offers?: Resolver<ResolversTypes['LinkOfferConnection'], ParentType, ContextType, Partial<ProjectOffersArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkProgrammeConnection'], ParentType, ContextType, Partial<ProjectPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ParticipationActorConnection'], ParentType, ContextType, Partial<ProjectParticipantsArgs>>;
  partnerships?: Resolver<ResolversTypes['LinkPartnershipConnection'], ParentType, ContextType, Partial<ProjectPartnershipsArgs>>;
  people?: Resolver<ResolversTypes['PositionPersonConnection'], ParentType, ContextType, Partial<ProjectPeopleArgs>>;
  places?: Resolver<ResolversTypes['LinkPlaceConnection'], ParentType, ContextType, Partial<ProjectPlacesArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<ProjectSourcesArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportOrganisationConnection'], ParentType, ContextType, Partial<ProjectSupportedByArgs>>;
  topics?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<ProjectTopicsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProjectFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCount'] = ResolversParentTypes['ProjectCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectFacets'] = ResolversParentTypes['ProjectFacets']> = {
  funders?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType, Partial<ProjectFacetsFundersArgs>>;
  needs?: Resolver<Array<ResolversTypes['NeedCount']>, ParentType, ContextType, Partial<ProjectFacetsNeedsArgs>>;
  offers?: Resolver<Array<ResolversTypes['OfferCount']>, ParentType, ContextType, Partial<ProjectFacetsOffersArgs>>;
  partOf?: Resolver<Array<ResolversTypes['ProgrammeCount']>, ParentType, ContextType, Partial<ProjectFacetsPartOfArgs>>;
  participants?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType, Partial<ProjectFacetsParticipantsArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['PartnershipCount']>, ParentType, ContextType, Partial<ProjectFacetsPartnershipsArgs>>;
  people?: Resolver<Array<ResolversTypes['PersonCount']>, ParentType, ContextType, Partial<ProjectFacetsPeopleArgs>>;
  places?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, Partial<ProjectFacetsPlacesArgs>>;
  since?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<ProjectFacetsSourcesArgs>>;
  status?: Resolver<Array<ResolversTypes['ActivityStatusCount']>, ParentType, ContextType>;
  supportedBy?: Resolver<Array<ResolversTypes['OrganisationCount']>, ParentType, ContextType, Partial<ProjectFacetsSupportedByArgs>>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<ProjectFacetsTopicsArgs>>;
  until?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  brokers?: Resolver<Maybe<ResolversTypes['Brokers']>, ParentType, ContextType, Partial<QueryBrokersArgs>>;
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType, RequireFields<QueryChangeSetArgs, 'id'>>;
  changeSets?: Resolver<Maybe<ResolversTypes['ChangeSetConnection']>, ParentType, ContextType, Partial<QueryChangeSetsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  commonPartners?: Resolver<Maybe<ResolversTypes['CommonPartners']>, ParentType, ContextType, RequireFields<QueryCommonPartnersArgs, 'a' | 'b'>>;
  communities?: Resolver<Maybe<ResolversTypes['Communities']>, ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  consortium?: Resolver<Maybe<ResolversTypes['Consortium']>, ParentType, ContextType, RequireFields<QueryConsortiumArgs, 'requirements'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<QueryCoverageArgs>>;
  dormant?: Resolver<Maybe<ResolversTypes['DormantAlliances']>, ParentType, ContextType, Partial<QueryDormantArgs>>;
  ecosystem?: Resolver<Maybe<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  ecosystemDiff?: Resolver<Maybe<ResolversTypes['EcosystemDiff']>, ParentType, ContextType, RequireFields<QueryEcosystemDiffArgs, 'first' | 'from' | 'to'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  evidenceDebt?: Resolver<Maybe<ResolversTypes['EvidenceDebt']>, ParentType, ContextType, Partial<QueryEvidenceDebtArgs>>;
  gaps?: Resolver<Maybe<ResolversTypes['Gaps']>, ParentType, ContextType, Partial<QueryGapsArgs>>;
  impactOfLosing?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactOfLosingArgs, 'id'>>;
  introductions?: Resolver<Maybe<ResolversTypes['Introductions']>, ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'first' | 'from' | 'to'>>;
  map?: Resolver<Maybe<ResolversTypes['WholeMap']>, ParentType, ContextType, RequireFields<QueryMapArgs, 'limit'>>;
  matches?: Resolver<Maybe<ResolversTypes['Matches']>, ParentType, ContextType, Partial<QueryMatchesArgs>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<QueryNeedsArgs>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, Partial<QueryOffersArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisationsNear?: Resolver<Maybe<ResolversTypes['NearOrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsNearArgs, 'near'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnerships?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, Partial<QueryPartnershipsArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'by' | 'first' | 'from' | 'to'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  placesNear?: Resolver<Maybe<ResolversTypes['NearPlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesNearArgs, 'near'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  search?: Resolver<Maybe<Array<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  suggestedPartners?: Resolver<Maybe<ResolversTypes['Suggestions']>, ParentType, ContextType, RequireFields<QuerySuggestedPartnersArgs, 'first' | 'of'>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'of'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<Maybe<ResolversTypes['TopicConnection']>, ParentType, ContextType, Partial<QueryTopicsArgs>>;
  workshopYield?: Resolver<Maybe<ResolversTypes['WorkshopYield']>, ParentType, ContextType, Partial<QueryWorkshopYieldArgs>>;
};

export type RequirementMetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementMet'] = ResolversParentTypes['RequirementMet']> = {
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['LinkEntityConnection'], ParentType, ContextType, Partial<SourceCitedByArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<SourceSourcesArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SourceFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFacets'] = ResolversParentTypes['SourceFacets']> = {
  citedBy?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType, Partial<SourceFacetsCitedByArgs>>;
  retrievedOn?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<SourceFacetsSourcesArgs>>;
};

export type StageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type StartUpsAtStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartUpsAtStage'] = ResolversParentTypes['StartUpsAtStage']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  activity?: Resolver<ResolversTypes['ActivityReason'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedsReason'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnersReason'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlacesReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicsReason'], ParentType, ContextType>;
};

export type SuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionPayload'] = ResolversParentTypes['SuggestionPayload']> = {
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  dismissed?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportOrganisationConnection'] = ResolversParentTypes['SupportOrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportOrganisationEdge'] = ResolversParentTypes['SupportOrganisationEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['SupportService']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportSupportedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportSupportedConnection'] = ResolversParentTypes['SupportSupportedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportSupportedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supported']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportSupportedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportSupportedEdge'] = ResolversParentTypes['SupportSupportedEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Current'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supported'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['SupportService']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supported'] = ResolversParentTypes['Supported']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Project', ParentType, ContextType>;
};

export type SupportedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedCount'] = ResolversParentTypes['SupportedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supported'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  alliances?: Resolver<Array<ResolversTypes['TeamAlliance']>, ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TeamAllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamAlliance'] = ResolversParentTypes['TeamAlliance']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  covers?: Resolver<Array<ResolversTypes['Covering']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  __resolveType: TypeResolveFn<'EnrolmentActorEdge' | 'EnrolmentProgrammeEdge' | 'FundingActorEdge' | 'FundingFundingRecipientEdge' | 'LinkActorEdge' | 'LinkEntityEdge' | 'LinkEventEdge' | 'LinkLocatedEdge' | 'LinkNeedEdge' | 'LinkOfferEdge' | 'LinkOrganisationEdge' | 'LinkOrganisedEdge' | 'LinkPartnershipContextEdge' | 'LinkPartnershipEdge' | 'LinkPersonEdge' | 'LinkPlaceEdge' | 'LinkProgrammeEdge' | 'LinkProgrammePartEdge' | 'LinkSourceEdge' | 'LinkTopicEdge' | 'LinkTopicalEdge' | 'MembershipActorEdge' | 'MembershipPartnershipEdge' | 'ParticipationActorEdge' | 'ParticipationProjectEdge' | 'PositionPersonEdge' | 'PositionPositionHolderEdge' | 'SupportOrganisationEdge' | 'SupportSupportedEdge', ParentType, ContextType>;
};

export type TiesOfDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TiesOfDiff'] = ResolversParentTypes['TiesOfDiff']> = {
  found?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  moments?: Resolver<Array<ResolversTypes['Moment']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TopicKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<TopicPartOfArgs>>;
  parts?: Resolver<ResolversTypes['LinkTopicConnection'], ParentType, ContextType, Partial<TopicPartsArgs>>;
  sources?: Resolver<ResolversTypes['LinkSourceConnection'], ParentType, ContextType, Partial<TopicSourcesArgs>>;
  subjects?: Resolver<ResolversTypes['LinkTopicalConnection'], ParentType, ContextType, Partial<TopicSubjectsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TopicFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicFacets'] = ResolversParentTypes['TopicFacets']> = {
  kind?: Resolver<Array<ResolversTypes['TopicKindCount']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<TopicFacetsPartOfArgs>>;
  parts?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, Partial<TopicFacetsPartsArgs>>;
  sources?: Resolver<Array<ResolversTypes['SourceCount']>, ParentType, ContextType, Partial<TopicFacetsSourcesArgs>>;
  subjects?: Resolver<Array<ResolversTypes['TopicalCount']>, ParentType, ContextType, Partial<TopicFacetsSubjectsArgs>>;
};

export type TopicKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicKindCount'] = ResolversParentTypes['TopicKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['TopicKind']>, ParentType, ContextType>;
};

export type TopicalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topical'] = ResolversParentTypes['Topical']> = {
  __resolveType: TypeResolveFn<'Event' | 'Need' | 'Offer' | 'Organisation' | 'Partnership' | 'Person' | 'Programme' | 'Project', ParentType, ContextType>;
};

export type TopicalCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicalCount'] = ResolversParentTypes['TopicalCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topical'], ParentType, ContextType>;
};

export type TopicsReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicsReason'] = ResolversParentTypes['TopicsReason']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndoChangeSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoChangeSetPayload'] = ResolversParentTypes['UndoChangeSetPayload']> = {
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  conflictCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['UndoConflict']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndoConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoConflict'] = ResolversParentTypes['UndoConflict']> = {
  because?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UndoConflictReason'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UrgencyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgencyCount'] = ResolversParentTypes['UrgencyCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
};

export type VisibilityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisibilityCount'] = ResolversParentTypes['VisibilityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Visibility']>, ParentType, ContextType>;
};

export type WeakTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakTie'] = ResolversParentTypes['WeakTie']> = {
  lacks?: Resolver<Array<ResolversTypes['Lacking']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type WholeMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WholeMap'] = ResolversParentTypes['WholeMap']> = {
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MapNode']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['MapTie']>, ParentType, ContextType>;
  tiesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkshopYieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkshopYield'] = ResolversParentTypes['WorkshopYield']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['EventYield']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Acquaintance?: AcquaintanceResolvers<ContextType>;
  ActivityReason?: ActivityReasonResolvers<ContextType>;
  ActivityStatusCount?: ActivityStatusCountResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorCount?: ActorCountResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  Brokers?: BrokersResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetConnection?: ChangeSetConnectionResolvers<ContextType>;
  ChangeSetEdge?: ChangeSetEdgeResolvers<ContextType>;
  CommonPartner?: CommonPartnerResolvers<ContextType>;
  CommonPartners?: CommonPartnersResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityTopic?: CommunityTopicResolvers<ContextType>;
  Consortium?: ConsortiumResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  Covering?: CoveringResolvers<ContextType>;
  CoveringReason?: CoveringReasonResolvers<ContextType>;
  CutOff?: CutOffResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dated?: DatedResolvers<ContextType>;
  DormantAlliance?: DormantAllianceResolvers<ContextType>;
  DormantAlliances?: DormantAlliancesResolvers<ContextType>;
  Ecosystem?: EcosystemResolvers<ContextType>;
  EcosystemDiff?: EcosystemDiffResolvers<ContextType>;
  EnrolmentActorConnection?: EnrolmentActorConnectionResolvers<ContextType>;
  EnrolmentActorEdge?: EnrolmentActorEdgeResolvers<ContextType>;
  EnrolmentProgrammeConnection?: EnrolmentProgrammeConnectionResolvers<ContextType>;
  EnrolmentProgrammeEdge?: EnrolmentProgrammeEdgeResolvers<ContextType>;
  EntitiesOfDiff?: EntitiesOfDiffResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCount?: EventCountResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFacets?: EventFacetsResolvers<ContextType>;
  EventKindCount?: EventKindCountResolvers<ContextType>;
  EventStatusCount?: EventStatusCountResolvers<ContextType>;
  EventYield?: EventYieldResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceDebt?: EvidenceDebtResolvers<ContextType>;
  ExchangeStatusCount?: ExchangeStatusCountResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FollowedAlliance?: FollowedAllianceResolvers<ContextType>;
  FundingActorConnection?: FundingActorConnectionResolvers<ContextType>;
  FundingActorEdge?: FundingActorEdgeResolvers<ContextType>;
  FundingFundingRecipientConnection?: FundingFundingRecipientConnectionResolvers<ContextType>;
  FundingFundingRecipientEdge?: FundingFundingRecipientEdgeResolvers<ContextType>;
  FundingRecipient?: FundingRecipientResolvers<ContextType>;
  FundingRecipientCount?: FundingRecipientCountResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapTopic?: GapTopicResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  Introductions?: IntroductionsResolvers<ContextType>;
  LastImport?: LastImportResolvers<ContextType>;
  LinkActorConnection?: LinkActorConnectionResolvers<ContextType>;
  LinkActorEdge?: LinkActorEdgeResolvers<ContextType>;
  LinkEntityConnection?: LinkEntityConnectionResolvers<ContextType>;
  LinkEntityEdge?: LinkEntityEdgeResolvers<ContextType>;
  LinkEventConnection?: LinkEventConnectionResolvers<ContextType>;
  LinkEventEdge?: LinkEventEdgeResolvers<ContextType>;
  LinkLocatedConnection?: LinkLocatedConnectionResolvers<ContextType>;
  LinkLocatedEdge?: LinkLocatedEdgeResolvers<ContextType>;
  LinkNeedConnection?: LinkNeedConnectionResolvers<ContextType>;
  LinkNeedEdge?: LinkNeedEdgeResolvers<ContextType>;
  LinkOfferConnection?: LinkOfferConnectionResolvers<ContextType>;
  LinkOfferEdge?: LinkOfferEdgeResolvers<ContextType>;
  LinkOrganisationConnection?: LinkOrganisationConnectionResolvers<ContextType>;
  LinkOrganisationEdge?: LinkOrganisationEdgeResolvers<ContextType>;
  LinkOrganisedConnection?: LinkOrganisedConnectionResolvers<ContextType>;
  LinkOrganisedEdge?: LinkOrganisedEdgeResolvers<ContextType>;
  LinkPartnershipConnection?: LinkPartnershipConnectionResolvers<ContextType>;
  LinkPartnershipContextConnection?: LinkPartnershipContextConnectionResolvers<ContextType>;
  LinkPartnershipContextEdge?: LinkPartnershipContextEdgeResolvers<ContextType>;
  LinkPartnershipEdge?: LinkPartnershipEdgeResolvers<ContextType>;
  LinkPersonConnection?: LinkPersonConnectionResolvers<ContextType>;
  LinkPersonEdge?: LinkPersonEdgeResolvers<ContextType>;
  LinkPlaceConnection?: LinkPlaceConnectionResolvers<ContextType>;
  LinkPlaceEdge?: LinkPlaceEdgeResolvers<ContextType>;
  LinkProgrammeConnection?: LinkProgrammeConnectionResolvers<ContextType>;
  LinkProgrammeEdge?: LinkProgrammeEdgeResolvers<ContextType>;
  LinkProgrammePartConnection?: LinkProgrammePartConnectionResolvers<ContextType>;
  LinkProgrammePartEdge?: LinkProgrammePartEdgeResolvers<ContextType>;
  LinkSourceConnection?: LinkSourceConnectionResolvers<ContextType>;
  LinkSourceEdge?: LinkSourceEdgeResolvers<ContextType>;
  LinkTopicConnection?: LinkTopicConnectionResolvers<ContextType>;
  LinkTopicEdge?: LinkTopicEdgeResolvers<ContextType>;
  LinkTopicalConnection?: LinkTopicalConnectionResolvers<ContextType>;
  LinkTopicalEdge?: LinkTopicalEdgeResolvers<ContextType>;
  Located?: LocatedResolvers<ContextType>;
  LocatedCount?: LocatedCountResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MapNode?: MapNodeResolvers<ContextType>;
  MapTie?: MapTieResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchedTopic?: MatchedTopicResolvers<ContextType>;
  Matches?: MatchesResolvers<ContextType>;
  MembershipActorConnection?: MembershipActorConnectionResolvers<ContextType>;
  MembershipActorEdge?: MembershipActorEdgeResolvers<ContextType>;
  MembershipPartnershipConnection?: MembershipPartnershipConnectionResolvers<ContextType>;
  MembershipPartnershipEdge?: MembershipPartnershipEdgeResolvers<ContextType>;
  Moment?: MomentResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearOrganisationConnection?: NearOrganisationConnectionResolvers<ContextType>;
  NearOrganisationEdge?: NearOrganisationEdgeResolvers<ContextType>;
  NearPlaceConnection?: NearPlaceConnectionResolvers<ContextType>;
  NearPlaceEdge?: NearPlaceEdgeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedAndOffer?: NeedAndOfferResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedCount?: NeedCountResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedFacets?: NeedFacetsResolvers<ContextType>;
  NeedOwner?: NeedOwnerResolvers<ContextType>;
  NeedsReason?: NeedsReasonResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferCount?: OfferCountResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferFacets?: OfferFacetsResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationCount?: OrganisationCountResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationFacets?: OrganisationFacetsResolvers<ContextType>;
  OrganisationKindCount?: OrganisationKindCountResolvers<ContextType>;
  Organised?: OrganisedResolvers<ContextType>;
  OrganisedCount?: OrganisedCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  ParticipationActorConnection?: ParticipationActorConnectionResolvers<ContextType>;
  ParticipationActorEdge?: ParticipationActorEdgeResolvers<ContextType>;
  ParticipationProjectConnection?: ParticipationProjectConnectionResolvers<ContextType>;
  ParticipationProjectEdge?: ParticipationProjectEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnersReason?: PartnersReasonResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipContext?: PartnershipContextResolvers<ContextType>;
  PartnershipContextCount?: PartnershipContextCountResolvers<ContextType>;
  PartnershipCount?: PartnershipCountResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  PartnershipFacets?: PartnershipFacetsResolvers<ContextType>;
  PartnershipKindCount?: PartnershipKindCountResolvers<ContextType>;
  PartnershipStatusCount?: PartnershipStatusCountResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonCount?: PersonCountResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonFacets?: PersonFacetsResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceCount?: PlaceCountResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceFacets?: PlaceFacetsResolvers<ContextType>;
  PlaceKindCount?: PlaceKindCountResolvers<ContextType>;
  PlacesReason?: PlacesReasonResolvers<ContextType>;
  PositionHolder?: PositionHolderResolvers<ContextType>;
  PositionHolderCount?: PositionHolderCountResolvers<ContextType>;
  PositionPersonConnection?: PositionPersonConnectionResolvers<ContextType>;
  PositionPersonEdge?: PositionPersonEdgeResolvers<ContextType>;
  PositionPositionHolderConnection?: PositionPositionHolderConnectionResolvers<ContextType>;
  PositionPositionHolderEdge?: PositionPositionHolderEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeCount?: ProgrammeCountResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeFacets?: ProgrammeFacetsResolvers<ContextType>;
  ProgrammeKindCount?: ProgrammeKindCountResolvers<ContextType>;
  ProgrammePart?: ProgrammePartResolvers<ContextType>;
  ProgrammePartCount?: ProgrammePartCountResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectCount?: ProjectCountResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectFacets?: ProjectFacetsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RequirementMet?: RequirementMetResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceFacets?: SourceFacetsResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  StartUpsAtStage?: StartUpsAtStageResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionPayload?: SuggestionPayloadResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  SupportOrganisationConnection?: SupportOrganisationConnectionResolvers<ContextType>;
  SupportOrganisationEdge?: SupportOrganisationEdgeResolvers<ContextType>;
  SupportSupportedConnection?: SupportSupportedConnectionResolvers<ContextType>;
  SupportSupportedEdge?: SupportSupportedEdgeResolvers<ContextType>;
  Supported?: SupportedResolvers<ContextType>;
  SupportedCount?: SupportedCountResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamAlliance?: TeamAllianceResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TiesOfDiff?: TiesOfDiffResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicFacets?: TopicFacetsResolvers<ContextType>;
  TopicKindCount?: TopicKindCountResolvers<ContextType>;
  Topical?: TopicalResolvers<ContextType>;
  TopicalCount?: TopicalCountResolvers<ContextType>;
  TopicsReason?: TopicsReasonResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  UndoChangeSetPayload?: UndoChangeSetPayloadResolvers<ContextType>;
  UndoConflict?: UndoConflictResolvers<ContextType>;
  UrgencyCount?: UrgencyCountResolvers<ContextType>;
  VisibilityCount?: VisibilityCountResolvers<ContextType>;
  WeakTie?: WeakTieResolvers<ContextType>;
  WholeMap?: WholeMapResolvers<ContextType>;
  WorkshopYield?: WorkshopYieldResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

