import { fileURLToPath } from 'node:url';

/**
 * The servers that are held against each other, each in a process of its own, all on one Neo4j but E.
 *
 * @import { Operation } from './operations/operations.js'
 * @typedef {{ path: string, body: unknown }} Question
 * @typedef {object} Candidate
 * @property {string} key
 * @property {string} title
 * @property {'neo4j' | 'embedded'} graph
 * @property {boolean} [isAside] measured at sixteen connections alone, and on the main data set
 * @property {string[]} script and its arguments
 * @property {Readonly<Record<string, string>>} [variables] of its environment, beside those that say where its graph is
 * @property {Question} greeting what it can answer as soon as it can answer anything
 * @property {(operation: Operation) => boolean} knows
 * @property {(operation: Operation, drawn: any, prepared: unknown) => Question} ask
 * @property {(operation: Operation, data: any) => unknown} answer what came back, made canonical
 */

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const graphQL = (path, way) => ({
  greeting: { path, body: { query: '{ __typename }' } },
  knows: (operation) => operation[way] !== undefined,
  ask: (operation, drawn, prepared) => {
    const { query, variables } = operation[way];
    return { path, body: { query, variables: variables ? variables(drawn, prepared) : drawn } };
  },
  answer: (operation, data) => operation[way].answer(data),
});

/** One client is all the load here. */
const UNLIMITED = { ATLAS_RATE_LIMIT: '0' };
const WITHOUT_CACHE = { ...UNLIMITED, ATLAS_CACHE_MB: '0' };

const raw = {
  greeting: { path: '/byId', body: { id: '' } },
  knows: ({ nested }) => nested !== undefined,
  ask: ({ name }, drawn) => ({ path: `/${name}`, body: drawn }),
  answer: ({ nested }, data) => (nested.compared ? nested.compared(data) : data),
};

/** @type {readonly Candidate[]} */
export const CANDIDATES = [
  {
    key: 'U',
    title: 'Atlas on Neo4j',
    graph: 'neo4j',
    script: [file('../dist/main.js')],
    variables: WITHOUT_CACHE,
    ...graphQL('/graphql', 'atlas'),
  },
  {
    key: 'R1',
    title: 'raw driver, nested statement',
    graph: 'neo4j',
    script: [file('servers/raw.js'), 'nested'],
    ...raw,
  },
  {
    key: 'R2',
    title: 'raw driver, levels by hand',
    graph: 'neo4j',
    script: [file('servers/raw.js'), 'levels'],
    ...raw,
  },
  {
    key: 'P',
    title: '@neo4j/graphql on Apollo Server',
    graph: 'neo4j',
    script: [file('servers/neo4j-graphql.js')],
    ...graphQL('/', 'neo4jGraphQL'),
  },
  {
    key: 'E',
    title: 'Atlas embedded',
    graph: 'embedded',
    script: [file('../dist/main.js')],
    variables: WITHOUT_CACHE,
    ...graphQL('/graphql', 'atlas'),
  },
  {
    key: 'UC',
    title: 'Atlas on Neo4j, answers kept as by default',
    graph: 'neo4j',
    isAside: true,
    script: [file('../dist/main.js')],
    variables: UNLIMITED,
    ...graphQL('/graphql', 'atlas'),
  },
  {
    key: 'EC',
    title: 'Atlas embedded, answers kept as by default',
    graph: 'embedded',
    isAside: true,
    script: [file('../dist/main.js')],
    variables: UNLIMITED,
    ...graphQL('/graphql', 'atlas'),
  },
];
