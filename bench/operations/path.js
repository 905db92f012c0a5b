/** What Atlas follows of what the data sets hold: topics, places and sources lead from anything to anything. */
const TIES = 'MEMBER_OF|PARTICIPATES_IN|WORKS_FOR|ENROLLED_IN|UNDER|PART_OF';

/** Not for `@neo4j/graphql`, which knows no paths. @type {import('./operations.js').Operation} */
export const path = {
  name: 'path',
  title: 'the shortest path',
  draw: ({ members }, random) => {
    const from = random.pick(members);
    return { from, to: random.pick(members.filter((id) => id !== from)) };
  },
  atlas: {
    query: `query ($from: ID!, $to: ID!, $types: [TieType!]) {
      paths(from: $from, to: $to, first: 1, types: $types) { found { length nodes { id name } } }
    }`,
    variables: ({ from, to }) => ({ from, to, types: TIES.split('|') }),
    answer: ({ paths }) => paths.found[0]?.length ?? null,
  },
  nested: {
    cypher: `
      MATCH (a:Organisation {id: $from}), (b:Organisation {id: $to})
      OPTIONAL MATCH p = shortestPath((a)-[:${TIES}*..6]-(b))
      RETURN {length: length(p), nodes: [n IN nodes(p) | n {.id, .name}]}`,
    compared: (found) => found.length,
  },
};
