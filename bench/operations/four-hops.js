const nodes = (connection, inner = (node) => node) => connection.nodes.map(inner);

/** @type {import('./operations.js').Operation} */
export const fourHops = {
  name: 'fourHops',
  title: 'four hops',
  draw: ({ members }, random) => ({ id: random.pick(members) }),
  atlas: {
    query: `query ($id: ID!) {
      organisation(id: $id) {
        id name
        partnerships(first: 10) { nodes { id name kind
          members(first: 10) { nodes { id name
            partnerships(first: 10) { nodes { id name kind
              members(first: 10) { nodes { id name } }
            } }
          } }
        } }
      }
    }`,
    answer: ({ organisation }) => ({
      ...organisation,
      partnerships: nodes(organisation.partnerships, (first) => ({
        ...first,
        members: nodes(first.members, (member) => ({
          ...member,
          partnerships: nodes(member.partnerships, (second) => ({ ...second, members: nodes(second.members) })),
        })),
      })),
    }),
  },
  neo4jGraphQL: {
    query: `query ($id: ID!) {
      organisations(where: { id: { eq: $id } }) {
        id name
        partnerships(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name kind
          members(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name
            partnerships(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name kind
              members(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name }
            }
          }
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
          CALL (m) {
            MATCH (m)-[:MEMBER_OF]->(q)
            WITH q ORDER BY q.sortName, q.id LIMIT 10
            CALL (q) {
              MATCH (q)<-[:MEMBER_OF]-(f)
              WITH f ORDER BY f.sortName, f.id LIMIT 10
              RETURN collect(f {.id, .name}) AS fs
            }
            RETURN collect(q {.id, .name, .kind, members: fs}) AS qs
          }
          RETURN collect(m {.id, .name, partnerships: qs}) AS ms
        }
        RETURN collect(p {.id, .name, .kind, members: ms}) AS ps
      }
      RETURN o {.id, .name, partnerships: ps}`,
  },
  levels: {
    cypher: `
      MATCH (o:Organisation {id: $id})
      CALL (o) {
        MATCH (o)-[:MEMBER_OF]->(p)
        WITH p ORDER BY p.sortName, p.id LIMIT 10
        RETURN collect(p) AS s1
      }
      CALL (s1) {
        UNWIND s1 AS p
        CALL (p) {
          MATCH (p)<-[:MEMBER_OF]-(m)
          WITH m ORDER BY m.sortName, m.id LIMIT 10
          RETURN collect(m) AS ms
        }
        RETURN collect([p.id, p.name, p.kind, [m IN ms | m.id]]) AS l1, collect(ms) AS n1
      }
      CALL (n1) { UNWIND n1 AS ms UNWIND ms AS m WITH DISTINCT m RETURN collect(m) AS s2 }
      CALL (s2) {
        UNWIND s2 AS m
        CALL (m) {
          MATCH (m)-[:MEMBER_OF]->(q)
          WITH q ORDER BY q.sortName, q.id LIMIT 10
          RETURN collect(q) AS qs
        }
        RETURN collect([m.id, m.name, [q IN qs | q.id]]) AS l2, collect(qs) AS n2
      }
      CALL (n2) { UNWIND n2 AS qs UNWIND qs AS q WITH DISTINCT q RETURN collect(q) AS s3 }
      CALL (s3) {
        UNWIND s3 AS q
        CALL (q) {
          MATCH (q)<-[:MEMBER_OF]-(f)
          WITH f ORDER BY f.sortName, f.id LIMIT 10
          RETURN collect(f) AS fs
        }
        RETURN collect([q.id, q.name, q.kind, [f IN fs | f.id]]) AS l3, collect(fs) AS n3
      }
      CALL (n3) { UNWIND n3 AS fs UNWIND fs AS f WITH DISTINCT f RETURN collect([f.id, f.name]) AS l4 }
      RETURN o.id, o.name, l1, l2, l3, l4`,
    answer: ([id, name, l1, l2, l3, l4]) => {
      const leaves = new Map(l4.map(([leaf, named]) => [leaf, { id: leaf, name: named }]));
      const partnership = (below) => (row) => [
        row[0],
        { id: row[0], name: row[1], kind: row[2], members: row[3].map((each) => below.get(each)) },
      ];
      const seconds = new Map(l3.map(partnership(leaves)));
      const member = ([key, named, below]) => [
        key,
        { id: key, name: named, partnerships: below.map((each) => seconds.get(each)) },
      ];
      const members = new Map(l2.map(member));
      return { id, name, partnerships: l1.map(partnership(members)).map(([, each]) => each) };
    },
  },
};
