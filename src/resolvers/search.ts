import type { QuerySearchArgs } from '../generated/resolvers.js';
import { pageSize } from '../planner/planner.js';
import type { Finder } from '../search/search.js';
import { badInput } from './arguments.js';
import type { RootResolver, RootResolvers } from './resolvers.js';

const LONGEST_TEXT = 200;

/** What the index finds: in the answer an entity is an id, which the planner reads. */
export function searchResolvers(finder: Finder): RootResolvers {
  const search: RootResolver<QuerySearchArgs> = async (_source, { text, types, first }, { viewer, reads }, info) => {
    if (text.length > LONGEST_TEXT)
      throw badInput(`\`text\` has ${text.length} characters; ${LONGEST_TEXT} are allowed.`);
    const { visibility } = viewer;
    const hits = await finder.find({ text, visibility, types: types ?? null, first: pageSize('first', first) });
    return reads.answer(
      info,
      hits.map(({ id, score, matched }) => ({
        node: id,
        score,
        matched: { field: matched.field, snippet: matched.text },
      })),
    );
  };
  return { search };
}
