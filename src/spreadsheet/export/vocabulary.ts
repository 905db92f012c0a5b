/** A JSON-LD context, as far as we write one. */
export type Context = Readonly<Record<string, string | Term>>;

interface Term {
  readonly '@id'?: string;
  readonly '@reverse'?: string;
  readonly '@type'?: string;
  readonly '@container'?: string;
  readonly '@context'?: Context;
}

/** Where our own words and things are: names that nobody else uses, and that no browser follows. */
const OURS = {
  '@vocab': 'urn:alliance-atlas:term:',
  thing: 'urn:alliance-atlas:thing:',
  tie: 'urn:alliance-atlas:tie:',
} as const;

const STANDARDS = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
} as const;

/** What a type is called elsewhere, beside our own name. A type that is not here has that alone. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  Organisation: ['org:Organization', 'schema:Organization'],
  Person: ['schema:Person'],
  Project: ['schema:Project'],
  Partnership: ['org:OrganizationalCollaboration'],
  Event: ['schema:Event'],
  Place: ['schema:Place'],
  Topic: ['skos:Concept', 'schema:DefinedTerm'],
  Need: ['schema:Demand'],
  Offer: ['schema:Offer'],
  Source: ['schema:CreativeWork'],
  Membership: ['org:Membership'],
  Position: ['org:Membership'],
  Identifier: ['schema:PropertyValue'],
};

const id = (iri: string): Term => ({ '@id': iri, '@type': '@id' });
const reverse = (iri: string): Term => ({ '@reverse': iri, '@type': '@id' });
const membership: Term = { '@context': { from: id('org:member'), to: id('org:organization') } };
const within = (iri: string): Term => ({ '@context': { PART_OF: id(iri) } });

/** What our words mean elsewhere; a word that is not here is ours alone. */
const TERMS: Context = {
  name: 'schema:name',
  description: 'schema:description',
  url: 'schema:url',
  alternateNames: 'schema:alternateName',
  foundedOn: 'schema:foundingDate',
  dissolvedOn: 'schema:dissolutionDate',
  since: 'schema:startDate',
  until: 'schema:endDate',
  start: 'schema:startDate',
  end: 'schema:endDate',
  address: 'schema:streetAddress',
  postalCode: 'schema:postalCode',
  countryCode: 'schema:addressCountry',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  email: 'schema:email',
  phone: 'schema:telephone',
  publisher: 'schema:publisher',
  role: 'schema:roleName',
  amount: 'schema:amount',
  currency: 'schema:currency',
  identifiers: 'schema:identifier',
  scheme: 'schema:propertyID',
  value: 'schema:value',
  source: id('schema:citation'),
  from: id('urn:alliance-atlas:term:from'),
  to: id('urn:alliance-atlas:term:to'),
  ABOUT: id('schema:about'),
  ATTENDED: reverse('schema:attendee'),
  CITES: id('schema:citation'),
  FOUNDED: reverse('schema:founder'),
  FUNDS: reverse('schema:funder'),
  HAS_NEED: id('schema:seeks'),
  HAS_OFFER: id('schema:makesOffer'),
  KNOWS: id('schema:knows'),
  LOCATED_AT: id('schema:location'),
  MEMBER_OF: id('schema:memberOf'),
  PART_OF: id('dcterms:isPartOf'),
  RUNS: reverse('schema:organizer'),
  WORKS_FOR: id('schema:worksFor'),
  Organisation: { '@id': 'urn:alliance-atlas:term:Organisation', ...within('org:subOrganizationOf') },
  Place: { '@id': 'urn:alliance-atlas:term:Place', ...within('schema:containedInPlace') },
  Topic: { '@id': 'urn:alliance-atlas:term:Topic', ...within('skos:broader') },
  Membership: { '@id': 'urn:alliance-atlas:term:Membership', ...membership },
  Position: { '@id': 'urn:alliance-atlas:term:Position', ...membership },
};

/** The context of every export; `ties` are the types that are no words of another vocabulary. */
export function contextOf(ties: Iterable<string>): Context {
  const ours = [...ties]
    .filter((type) => !(type in TERMS))
    .map((type) => [type, id(`${OURS['@vocab']}${type}`)] as const);
  return { ...OURS, ...STANDARDS, ...TERMS, ...Object.fromEntries(ours) };
}
