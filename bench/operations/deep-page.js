const PAGE = 50;
const MOST = 100;

/** @type {import('./operations.js').Operation} */
export const deepPage = {
  name: 'deepPage',
  title: 'a page deep in a list',
  // Anywhere in the second half, with a whole page after it. A person that pages has what stood last on the page before.
  draw: ({ ordered }, random) => {
    const place = random.int(Math.floor(ordered.length / 2), ordered.length - PAGE - 1);
    return { place, ...ordered[place] };
  },
  atlas: {
    query: `query ($after: String!) { organisations(first: ${PAGE}, after: $after) { nodes { id name kind } } }`,
    prepare: cursorsOf,
    variables: ({ place }, cursors) => ({ after: cursors[place] }),
    answer: ({ organisations }) => organisations.nodes,
  },
  neo4jGraphQL: {
    query: `query ($sortName: String!, $id: ID!) {
      organisations(
        limit: ${PAGE}
        sort: [{ sortName: ASC }, { id: ASC }]
        where: {
          sortName: { gte: $sortName }
          OR: [{ sortName: { gt: $sortName } }, { sortName: { eq: $sortName }, id: { gt: $id } }]
        }
      ) { id name kind }
    }`,
    variables: ({ sortName, id }) => ({ sortName, id }),
    answer: ({ organisations }) => organisations,
  },
  nested: {
    cypher: `
      MATCH (o:Organisation) WHERE o.sortName >= $sortName AND CASE WHEN o.sortName = $sortName THEN o.id > $id ELSE true END
      WITH o ORDER BY o.sortName, o.id LIMIT ${PAGE}
      RETURN collect(o {.id, .name, .kind})`,
  },
};

/** The cursor of every row, as a client gets them: page after page. */
async function cursorsOf(ask) {
  const query = `query ($after: String) {
    organisations(first: ${MOST}, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } }
  }`;
  const cursors = [];
  for (let after = null, more = true; more; ) {
    const { organisations } = await ask(query, { after });
    cursors.push(...organisations.edges.map(({ cursor }) => cursor));
    after = organisations.pageInfo.endCursor;
    more = organisations.pageInfo.hasNextPage;
  }
  return cursors;
}
