/** @type {import('./operations.js').Operation} */
export const twoHops = {
  name: 'twoHops',
  title: 'two hops',
  draw: ({ members }, random) => ({ id: random.pick(members) }),
  atlas: {
    query: `query ($id: ID!) {
      organisation(id: $id) {
        id name
        partnerships(first: 10) { nodes { id name kind members(first: 10) { nodes { id name } } } }
      }
    }`,
    answer: ({ organisation }) => ({
      ...organisation,
      partnerships: organisation.partnerships.nodes.map((each) => ({ ...each, members: each.members.nodes })),
    }),
  },
  neo4jGraphQL: {
    query: `query ($id: ID!) {
      organisations(where: { id: { eq: $id } }) {
        id name
        partnerships(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) {
          id name kind
          members(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name }
        }
      }
    }`,
    answer: ({ organisations }) => organisations[0],
  },
  nested: {
    cypher: `
      MATCH (o:Organisation {id: $id})
      CALL (o) {
        MATCH (o)-[:MEMBER_OF]->(p)
        WITH p ORDER BY p.sortName, p.id LIMIT 10
        CALL (p) {
          MATCH (p)<-[:MEMBER_OF]-(m)
          WITH m ORDER BY m.sortName, m.id LIMIT 10
          RETURN collect(m {.id, .name}) AS members
        }
        RETURN collect(p {.id, .name, .kind, members: members}) AS partnerships
      }
      RETURN o {.id, .name, partnerships: partnerships}`,
  },
  levels: {
    cypher: `
      MATCH (o:Organisation {id: $id})
      CALL (o) {
        MATCH (o)-[:MEMBER_OF]->(p)
        WITH p ORDER BY p.sortName, p.id LIMIT 10
        RETURN collect(p) AS ps
      }
      CALL (ps) {
        UNWIND ps AS p
        CALL (p) {
          MATCH (p)<-[:MEMBER_OF]-(m)
          WITH m ORDER BY m.sortName, m.id LIMIT 10
          RETURN collect(m) AS ms
        }
        RETURN collect([p.id, p.name, p.kind, [m IN ms | m.id]]) AS partnerships, collect(ms) AS mss
      }
      CALL (mss) {
        UNWIND mss AS ms UNWIND ms AS m WITH DISTINCT m
        RETURN collect([m.id, m.name]) AS members
      }
      RETURN o.id, o.name, partnerships, members`,
    answer: ([id, name, partnerships, members]) => {
      const byId = new Map(members.map(([member, named]) => [member, { id: member, name: named }]));
      return {
        id,
        name,
        partnerships: partnerships.map(([partnership, named, kind, ids]) => ({
          id: partnership,
          name: named,
          kind,
          members: ids.map((member) => byId.get(member)),
        })),
      };
    },
  },
};
