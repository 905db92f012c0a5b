import { acrossTie } from './across-tie.js';
import { byId } from './by-id.js';
import { deepPage } from './deep-page.js';
import { edges } from './edges.js';
import { facets } from './facets.js';
import { fourHops } from './four-hops.js';
import { list } from './list.js';
import { path } from './path.js';
import { personThreeHops } from './person-three-hops.js';
import { search } from './search.js';
import { twoHops } from './two-hops.js';

/**
 * What is asked, and how each way to answer asks it. To add an operation: one more file here, one more place in the list.
 *
 * `draw` gives the values that one request differs by; each way turns them into what it sends. What comes back is made
 * canonical (`answer`) and has to be the same from all of them. A way that an operation does not name is not measured.
 *
 * @import { Random } from '../../scripts/estuary/random.js'
 * @import { World } from '../data/world.js'
 * @typedef {Readonly<Record<string, unknown>>} Values
 * @typedef {object} GraphQLWay
 * @property {string} query
 * @property {(ask: (query: string, variables: Values) => Promise<any>) => Promise<unknown>} [prepare] what it has to know of the graph beforehand
 * @property {(drawn: any, prepared: any) => Values} [variables]
 * @property {(data: any) => unknown} answer
 *
 * @typedef {object} CypherWay
 * @property {string} cypher gives one row
 * @property {(row: any) => unknown} [answer] the row's first column when absent
 * @property {(data: any) => unknown} [compared] what of it has to be the same as the others'; all of it when absent
 *
 * @typedef {object} Operation
 * @property {string} name
 * @property {string} title
 * @property {(world: World, random: Random) => Values} draw
 * @property {GraphQLWay} atlas
 * @property {GraphQLWay} [neo4jGraphQL]
 * @property {CypherWay} [nested] one statement, its levels nested in one another
 * @property {CypherWay} [levels] a level at a time, each entity once; `nested` where there is but one level
 */

/** @type {readonly Operation[]} */
export const OPERATIONS = [
  ...[byId, list, twoHops, fourHops, acrossTie, edges, personThreeHops, deepPage],
  // Reported apart: not all candidates have words for them.
  ...[facets, search, path],
];
