const KINDS = 8;
const byValue = (a, b) => (a.value < b.value ? -1 : 1);

/** Not for @neo4j/graphql, which counts no groups. @type {import('./operations.js').Operation} */
export const facets = {
  name: 'facets',
  title: 'facets',
  draw: ({ kinds }, random) => ({ kinds: random.sample(kinds, KINDS).sort() }),
  atlas: {
    query: `query ($kinds: [OrganisationKind!]!) {
      organisations(where: { kind: { in: $kinds } }) {
        totalCount
        facets { kind { value count } programmes(first: 10) { node { id name } count } }
      }
    }`,
    // Enum values come as the schema lists them, which is no order that a statement knows.
    answer: ({ organisations: { totalCount, facets: found } }) => ({
      totalCount,
      kind: found.kind.toSorted(byValue),
      programmes: found.programmes,
    }),
  },
  nested: {
    cypher: `
      MATCH (o:Organisation) WHERE o.kind IN $kinds
      WITH collect(o) AS os
      CALL (os) {
        UNWIND os AS o
        WITH o.kind AS value, count(*) AS count ORDER BY value
        RETURN collect({value: value, count: count}) AS kind
      }
      CALL (os) {
        UNWIND os AS o
        MATCH (o)-[:ENROLLED_IN]->(p)
        WITH p, count(DISTINCT o) AS count ORDER BY count DESC, p.sortName, p.id LIMIT 10
        RETURN collect({node: p {.id, .name}, count: count}) AS programmes
      }
      RETURN {totalCount: size(os), kind: kind, programmes: programmes}`,
  },
};
