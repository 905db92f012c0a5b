/** @type {import('./operations.js').Operation} */
export const byId = {
  name: 'byId',
  title: 'by id',
  draw: ({ organisations }, random) => ({ id: random.pick(organisations) }),
  atlas: {
    query: 'query ($id: ID!) { organisation(id: $id) { id name kind foundedOn url } }',
    answer: ({ organisation }) => organisation,
  },
  neo4jGraphQL: {
    query: 'query ($id: ID!) { organisations(where: { id: { eq: $id } }) { id name kind foundedOn url } }',
    answer: ({ organisations }) => organisations[0],
  },
  nested: {
    cypher: 'MATCH (o:Organisation {id: $id}) RETURN o {.id, .name, .kind, .foundedOn, .url}',
  },
};
