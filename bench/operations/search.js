/** The words of a text, without accents, in an order of their own: two names of the same words are one answer. */
function wordsOf(text) {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort();
}

/**
 * Not for `@neo4j/graphql`. Full-text finds whole words alone here, and forgives nothing: what has to be the same is what
 * comes first for a whole name.
 *
 * @type {import('./operations.js').Operation}
 */
export const search = {
  name: 'search',
  title: 'search for a name',
  draw: ({ names }, random) => {
    const text = random.pick(names);
    return { text, phrase: `"${text.replace(/["\\]/g, '\\$&')}"` };
  },
  atlas: {
    query: 'query ($text: String!) { search(text: $text, first: 10) { node { id name } } }',
    variables: ({ text }) => ({ text }),
    answer: ({ search: [first] }) => wordsOf(first.node.name),
  },
  nested: {
    cypher: `
      CALL db.index.fulltext.queryNodes('names', $phrase, {limit: 10}) YIELD node
      RETURN collect(node {.id, .name})`,
    compared: ([first]) => wordsOf(first.name),
  },
};
