/** @type {import('./operations.js').Operation} */
export const personThreeHops = {
  name: 'personThreeHops',
  title: 'three hops from a person',
  draw: ({ participants }, random) => ({ id: random.pick(participants) }),
  atlas: {
    query: `query ($id: ID!) {
      person(id: $id) {
        id name
        projects(first: 10) { nodes { id name
          participants(first: 10) { nodes { id name
            partnerships(first: 10) { nodes { id name } }
          } }
        } }
      }
    }`,
    answer: ({ person }) => ({
      ...person,
      projects: person.projects.nodes.map((project) => ({
        ...project,
        participants: project.participants.nodes.map((each) => ({ ...each, partnerships: each.partnerships.nodes })),
      })),
    }),
  },
  neo4jGraphQL: {
    query: `query ($id: ID!) {
      people(where: { id: { eq: $id } }) {
        id name
        projects(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name
          participants(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name
            partnerships(limit: 10, sort: [{ sortName: ASC }, { id: ASC }]) { id name }
          }
        }
      }
    }`,
    answer: ({ people }) => people[0],
  },
  nested: {
    cypher: `
      MATCH (n:Person {id: $id})
      CALL (n) {
        MATCH (n)-[:PARTICIPATES_IN]->(p)
        WITH p ORDER BY p.sortName, p.id LIMIT 10
        CALL (p) {
          MATCH (p)<-[:PARTICIPATES_IN]-(m)
          WITH m ORDER BY m.sortName, m.id LIMIT 10
          CALL (m) {
            MATCH (m)-[:MEMBER_OF]->(q)
            WITH q ORDER BY q.sortName, q.id LIMIT 10
            RETURN collect(q {.id, .name}) AS qs
          }
          RETURN collect(m {.id, .name, partnerships: qs}) AS ms
        }
        RETURN collect(p {.id, .name, participants: ms}) AS ps
      }
      RETURN n {.id, .name, projects: ps}`,
  },
  levels: {
    cypher: `
      MATCH (n:Person {id: $id})
      CALL (n) {
        MATCH (n)-[:PARTICIPATES_IN]->(p)
        WITH p ORDER BY p.sortName, p.id LIMIT 10
        RETURN collect(p) AS s1
      }
      CALL (s1) {
        UNWIND s1 AS p
        CALL (p) {
          MATCH (p)<-[:PARTICIPATES_IN]-(m)
          WITH m ORDER BY m.sortName, m.id LIMIT 10
          RETURN collect(m) AS ms
        }
        RETURN collect([p.id, p.name, [m IN ms | m.id]]) AS l1, collect(ms) AS n1
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
      CALL (n2) { UNWIND n2 AS qs UNWIND qs AS q WITH DISTINCT q RETURN collect([q.id, q.name]) AS l3 }
      RETURN n.id, n.name, l1, l2, l3`,
    answer: ([id, name, l1, l2, l3]) => {
      const partnerships = new Map(l3.map(([key, named]) => [key, { id: key, name: named }]));
      const members = new Map(
        l2.map(([key, named, below]) => [
          key,
          { id: key, name: named, partnerships: below.map((each) => partnerships.get(each)) },
        ]),
      );
      const projects = l1.map(([key, named, below]) => ({
        id: key,
        name: named,
        participants: below.map((each) => members.get(each)),
      }));
      return { id, name, projects };
    },
  },
};
