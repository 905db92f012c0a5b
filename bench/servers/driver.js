import neo4j from 'neo4j-driver';

/** The driver as the product sets it: what it saves, it saves all. */
export function openDriver() {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    fetchSize: -1,
  });
}
