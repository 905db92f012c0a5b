const KINDS = 2;

/** @type {import('./operations.js').Operation} */
export const acrossTie = {
  name: 'acrossTie',
  title: 'filtered across a tie',
  draw: ({ partnershipKinds, days }, random) => ({
    kinds: random.sample(partnershipKinds, KINDS).sort(),
    day: random.pick(days),
  }),
  atlas: {
    query: `query ($kinds: [PartnershipKind!]!, $day: PartialDate!) {
      organisations(
        first: 20
        where: { partnerships: { some: { node: { kind: { in: $kinds }, since: { gte: $day } } } } }
      ) { nodes { id name kind } }
    }`,
    answer: ({ organisations }) => organisations.nodes,
  },
  neo4jGraphQL: {
    query: `query ($kinds: [String!]!, $day: String!) {
      organisations(
        limit: 20
        sort: [{ sortName: ASC }, { id: ASC }]
        where: { sortName: { gte: "" }, partnerships: { some: { kind: { in: $kinds }, sinceMin: { gte: $day } } } }
      ) { id name kind }
    }`,
    answer: ({ organisations }) => organisations,
  },
  nested: {
    cypher: `
      MATCH (o:Organisation)
      WHERE o.sortName IS NOT NULL
        AND EXISTS { (o)-[:MEMBER_OF]->(p) WHERE p.kind IN $kinds AND p.sinceMin >= $day }
      WITH o ORDER BY o.sortName, o.id LIMIT 20
      RETURN collect(o {.id, .name, .kind})`,
  },
};
