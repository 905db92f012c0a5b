import { expect, test } from 'vitest';
import { parseUrl } from '../../src/model/model.js';

/** Many enough that the engine compiles what reads them. */
const MANY = 200_000;

test('an address with an accent is one, after however many others', () => {
  for (let number = 0; number < MANY; number += 1) parseUrl(`https://example.org/${number}`);
  expect(parseUrl('https://été.example/café')?.hostname).toBe('xn--t-9fab.example');
  expect(parseUrl('no address')).toBeNull();
});
