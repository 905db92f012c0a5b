/**
 * What requests are drawn from: what the graph holds, whichever set filled it.
 *
 * @import { GraphStore } from '../../dist/graph/store.js'
 * @typedef {object} World
 * @property {string[]} organisations the ids of all
 * @property {string[]} names of all of them
 * @property {string[]} members of those in a partnership
 * @property {string[]} participants of the people in a project
 * @property {string[]} kinds of organisations
 * @property {string[]} partnershipKinds
 * @property {string[]} days on which partnerships began
 * @property {{ id: string, sortName: string }[]} ordered organisations, as a list gives them
 */

/**
 * @param {GraphStore} store
 * @returns {Promise<World>}
 */
export async function readWorld(store) {
  const values = async (cypher) =>
    (await store.query(`${cypher} AS value ORDER BY value`)).map(({ value }) => String(value));
  const ordered = await store.query(
    'MATCH (o:Organisation) RETURN o.id AS id, o.sortName AS sortName ORDER BY sortName, id',
  );
  return {
    organisations: await values('MATCH (o:Organisation) RETURN o.id'),
    names: await values('MATCH (o:Organisation) RETURN DISTINCT o.name'),
    members: await values('MATCH (o:Organisation)-[:MEMBER_OF]->() RETURN DISTINCT o.id'),
    participants: await values('MATCH (o:Person)-[:PARTICIPATES_IN]->() RETURN DISTINCT o.id'),
    kinds: await values('MATCH (o:Organisation) RETURN DISTINCT o.kind'),
    partnershipKinds: await values('MATCH (p:Partnership) WHERE p.kind IS NOT NULL RETURN DISTINCT p.kind'),
    days: await values('MATCH (p:Partnership) WHERE size(p.since) = 10 RETURN DISTINCT p.since'),
    ordered: ordered.map(({ id, sortName }) => ({ id: String(id), sortName: String(sortName) })),
  };
}
