const KINDS = 8;

/** @type {import('./operations.js').Operation} */
export const list = {
  name: 'list',
  title: 'list of 50, sorted',
  draw: ({ kinds }, random) => ({ kinds: random.sample(kinds, KINDS).sort() }),
  atlas: {
    query: `query ($kinds: [OrganisationKind!]!) {
      organisations(first: 50, where: { kind: { in: $kinds } }) { nodes { id name kind } }
    }`,
    answer: ({ organisations }) => organisations.nodes,
  },
  neo4jGraphQL: {
    query: `query ($kinds: [String!]!) {
      organisations(
        limit: 50
        sort: [{ sortName: ASC }, { id: ASC }]
        where: { kind: { in: $kinds }, sortName: { gte: "" } }
      ) { id name kind }
    }`,
    answer: ({ organisations }) => organisations,
  },
  nested: {
    cypher: `
      MATCH (o:Organisation) WHERE o.sortName IS NOT NULL AND o.kind IN $kinds
      WITH o ORDER BY o.sortName, o.id LIMIT 50
      RETURN collect(o {.id, .name, .kind})`,
  },
};
