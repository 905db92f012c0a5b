/**
 * The sheets in the order in which people fill them in, and their headings (the English ones of `schema/`): first what
 * people look for first. `entity` is the type whose rows a sheet holds.
 */
export const SHEETS = [
  {
    name: 'Organisations',
    entity: 'Organisation',
    headings: [
      ...['id', 'name', 'kind', 'stage', 'siren', 'siret', 'ror', 'alternate names', 'founded', 'dissolved', 'url'],
      ...['place', 'topics', 'part of', 'description', 'source', 'legal form', 'rna', 'vat', 'pic', 'wikidata'],
      'dismissed partners',
    ],
  },
  {
    name: 'People',
    entity: 'Person',
    headings: [
      ...['id', 'name', 'headline', 'organisation', 'role', 'since', 'until', 'visibility', 'consent date', 'email'],
      ...['phone', 'url', 'topics', 'description', 'source', 'dismissed partners'],
    ],
  },
  {
    name: 'Programmes',
    entity: 'Programme',
    headings: [
      ...['id', 'name', 'kind', 'status', 'organisers', 'part of', 'since', 'until', 'budget', 'currency', 'topics'],
      ...['url', 'description', 'source'],
    ],
  },
  {
    name: 'Projects',
    entity: 'Project',
    headings: [
      ...['id', 'name', 'acronym', 'part of', 'status', 'since', 'until', 'budget', 'currency', 'topics', 'place'],
      ...['url', 'description', 'source'],
    ],
  },
  {
    name: 'Partnerships',
    entity: 'Partnership',
    headings: [
      ...['id', 'name', 'kind', 'scope', 'status', 'under', 'since', 'until', 'agreement url', 'topics'],
      ...['description', 'source'],
    ],
  },
  {
    name: 'Events',
    entity: 'Event',
    headings: [
      ...['id', 'name', 'kind', 'status', 'start', 'end', 'place', 'part of', 'organisers', 'topics', 'url'],
      ...['description', 'source'],
    ],
  },
  {
    name: 'Places',
    entity: 'Place',
    headings: [
      ...['id', 'name', 'kind', 'address', 'postal code', 'country', 'latitude', 'longitude', 'part of', 'code'],
      ...['organisers', 'description', 'source'],
    ],
  },
  { name: 'Topics', entity: 'Topic', headings: ['id', 'name', 'kind', 'part of', 'description', 'source'] },
  ...['Need', 'Offer'].map((entity) => ({
    name: `${entity}s`,
    entity,
    headings: [...['id', 'owner', 'name', 'topics', 'urgency', 'since', 'until', 'status', 'description', 'source']],
  })),
  {
    name: 'Ties',
    entity: null,
    headings: [
      ...['id', 'from', 'type', 'to', 'role', 'since', 'until', 'source', 'confidence', 'amount', 'currency'],
      ...['service', 'stage'],
    ],
  },
  {
    name: 'Sources',
    entity: 'Source',
    headings: ['id', 'name', 'url', 'publisher', 'retrieved on', 'description', 'source'],
  },
  { name: 'Identifiers', entity: null, headings: ['id', 'scheme', 'value'] },
  { name: 'Attributes', entity: null, headings: ['id', 'name', 'value'] },
];

/** Columns that are short forms of ties, and the way these point. A pair that one names gets no row of its own. */
export const SHORT_FORMS = [
  { heading: 'organisation', type: 'WORKS_FOR', incoming: false },
  { heading: 'part of', type: 'PART_OF', incoming: false },
  { heading: 'place', type: 'LOCATED_AT', incoming: false },
  { heading: 'under', type: 'UNDER', incoming: false },
  { heading: 'topics', type: 'ABOUT', incoming: false },
  { heading: 'source', type: 'CITES', incoming: false },
  { heading: 'organisers', type: 'RUNS', incoming: true },
];
