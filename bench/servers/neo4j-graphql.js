// @neo4j/graphql on Apollo Server, as its manual recommends. POST /.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { openDriver } from './driver.js';

/** Organisations and people are one type to it where they stand side by side: an interface would be a UNION a level. */
const typeDefs = `#graphql
  type Organisation @node(labels: ["Organisation"]) {
    id: ID!
    name: String!
    sortName: String!
    kind: String!
    foundedOn: String
    url: String
    partnerships: [Partnership!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Tie")
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Tie")
  }

  type Person @node(labels: ["Person"]) {
    id: ID!
    name: String!
    sortName: String!
    partnerships: [Partnership!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Tie")
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Tie")
  }

  type Actor @node(labels: ["Entity"]) {
    id: ID!
    name: String!
    sortName: String!
    partnerships: [Partnership!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Tie")
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Tie")
  }

  type Partnership @node {
    id: ID!
    name: String!
    sortName: String!
    kind: String
    sinceMin: String
    members: [Actor!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Tie")
  }

  type Project @node {
    id: ID!
    name: String!
    sortName: String!
    participants: [Actor!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Tie")
  }

  type Tie @relationshipProperties {
    id: ID!
    role: String
    since: String
    confidence: String
  }
`;

const COMPARISONS = { String: { GT: true, GTE: true }, ID: { GT: true } };

const driver = openDriver();
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: COMPARISONS } }).getSchema();
await driver.verifyConnectivity();
await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: Number(process.env.PORT) },
});
