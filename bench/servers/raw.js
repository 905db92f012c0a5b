// Hand-written Cypher on the raw driver behind bare http: `node raw.js nested|levels`. POST /OPERATION, values as JSON.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { OPERATIONS } from '../operations/operations.js';
import { openDriver } from './driver.js';

const driver = openDriver();
const [form] = process.argv.slice(2);
const ways = new Map(OPERATIONS.map((operation) => [`/${operation.name}`, wayOf(operation)]));

function wayOf({ nested, levels }) {
  return form === 'levels' ? (levels ?? nested) : nested;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(ways.get(request.url), JSON.parse(Buffer.concat(chunks).toString())).then(
      (data) => send(response, 200, { data }),
      (error) => send(response, 500, { errors: [{ message: String(error) }] }),
    );
  });
});

/** One statement in a transaction of its own: BEGIN and COMMIT would be two more round trips. */
async function answer({ cypher, answer: answerOf }, values) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, values);
    const [record] = records;
    if (!record) return null;
    return answerOf ? answerOf(record.map((value) => value)) : record.get(0);
  } finally {
    await session.close();
  }
}

function send(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

await driver.verifyConnectivity();
server.listen(Number(process.env.PORT), '127.0.0.1');
