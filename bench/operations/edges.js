/** @type {import('./operations.js').Operation} */
export const edges = {
  name: 'edges',
  title: 'edge properties with totalCount',
  draw: ({ members }, random) => ({ id: random.pick(members) }),
  atlas: {
    query: `query ($id: ID!) {
      organisation(id: $id) {
        id
        partnerships(first: 20) { totalCount edges { role since confidence node { id name } } }
      }
    }`,
    answer: ({ organisation }) => organisation,
  },
  neo4jGraphQL: {
    query: `query ($id: ID!) {
      organisations(where: { id: { eq: $id } }) {
        id
        partnershipsConnection(
          first: 20
          sort: [{ node: { sortName: ASC } }, { node: { id: ASC } }, { edge: { id: ASC } }]
        ) {
          totalCount
          edges { properties { role since confidence } node { id name } }
        }
      }
    }`,
    answer: ({ organisations: [{ id, partnershipsConnection }] }) => ({
      id,
      partnerships: {
        totalCount: partnershipsConnection.totalCount,
        edges: partnershipsConnection.edges.map(({ properties, node }) => ({ ...properties, node })),
      },
    }),
  },
  nested: {
    cypher: `
      MATCH (o:Organisation {id: $id})
      CALL (o) {
        MATCH (o)-[r:MEMBER_OF]->(p)
        WITH r, p ORDER BY p.sortName, p.id, r.id LIMIT 20
        RETURN collect({role: r.role, since: r.since, confidence: r.confidence, node: p {.id, .name}}) AS edges
      }
      RETURN o {.id, partnerships: {totalCount: COUNT { (o)-[:MEMBER_OF]->() }, edges: edges}}`,
  },
};
