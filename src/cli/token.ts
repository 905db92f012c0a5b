import { createHash, randomBytes } from 'node:crypto';

const [name] = process.argv.slice(2);

if (name === undefined || !/^[\w.@-]+$/.test(name)) {
  console.error('Usage: npm run token -- NAME   (letters, digits and . _ @ -)');
  process.exit(1);
}

const token = randomBytes(32).toString('base64url');
const hash = createHash('sha256').update(token).digest('hex');

console.log(`Give ${name} this token; it is shown only now:
  ${token}
Put this entry into STAFF_TOKENS (entries are separated by commas):
  ${name}:${hash}
The token goes into the header of a request:
  Authorization: Bearer ${token}`);
