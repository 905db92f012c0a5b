import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, describeVariables, loadConfig } from '../src/config.js';

const HASH = 'ab'.repeat(32);

test('an empty environment is a whole configuration', () => {
  expect(loadConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    dataFolder: '.data',
    seed: resolve('seed/le-havre.xlsx'),
    ecosystemName: null,
    timeZone: 'Europe/Paris',
    neo4j: null,
    staffTokens: [],
    corsOrigins: [],
    levelLimit: 20_000,
    costLimit: 500_000,
    rateLimit: 60_000,
    trustProxy: [],
    introspection: true,
    cacheMegabytes: 64,
    plansShownTo: 'STAFF',
    backups: null,
    slowMs: 1000,
    logLevel: 'warn',
  });
});

test('an empty variable is an unset one', () => {
  expect(loadConfig({ PORT: '', ATLAS_SEED: '', STAFF_TOKENS: '', NEO4J_URI: '' })).toEqual(loadConfig({}));
});

test('each variable is read', () => {
  const config = loadConfig({
    HOST: '0.0.0.0',
    PORT: '0',
    ATLAS_DATA: '/srv/atlas',
    ATLAS_SEED: 'city.xlsx',
    ATLAS_NAME: 'Rouen',
    ATLAS_TIMEZONE: 'America/Toronto',
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    NEO4J_WAIT_SECONDS: '5',
    NEO4J_USER: 'atlas',
    NEO4J_PASSWORD: ' spaces count ',
    NEO4J_DATABASE: 'city',
    STAFF_TOKENS: `ada:${HASH}, blaise:${HASH.toUpperCase()}`,
    ATLAS_CORS_ORIGINS: 'https://example.org, http://localhost:8080',
    ATLAS_LEVEL_LIMIT: '500',
    ATLAS_COST_LIMIT: '1000',
    ATLAS_RATE_LIMIT: '0',
    ATLAS_TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1',
    ATLAS_INTROSPECTION: 'off',
    ATLAS_CACHE_MB: '8',
    ATLAS_PLAN: 'everybody',
    ATLAS_BACKUP: '/srv/backups',
    ATLAS_BACKUP_AT: '23:30',
    ATLAS_BACKUP_KEEP: '30',
    ATLAS_SLOW_MS: '250',
    LOG_LEVEL: 'info',
  });
  expect(config).toEqual({
    host: '0.0.0.0',
    port: 0,
    dataFolder: '/srv/atlas',
    seed: resolve('city.xlsx'),
    ecosystemName: 'Rouen',
    timeZone: 'America/Toronto',
    neo4j: {
      uri: 'neo4j+s://graph.example:7687',
      user: 'atlas',
      password: ' spaces count ',
      database: 'city',
      waitSeconds: 5,
    },
    staffTokens: ['ada', 'blaise'].map((name) => ({ name, sha256: Buffer.from(HASH, 'hex') })),
    corsOrigins: ['https://example.org', 'http://localhost:8080'],
    levelLimit: 500,
    costLimit: 1_000,
    rateLimit: 0,
    trustProxy: ['127.0.0.1', '10.0.0.0/8', '::1'],
    introspection: false,
    cacheMegabytes: 8,
    plansShownTo: 'PUBLIC',
    backups: { folder: '/srv/backups', at: '23:30', keep: 30 },
    slowMs: 250,
    logLevel: 'info',
  });
});

test('ATLAS_SEED=none leaves an empty graph empty', () => {
  expect(loadConfig({ ATLAS_SEED: 'none' }).seed).toBeNull();
});

test('only the default folder gets the sample by itself', () => {
  expect(loadConfig({ ATLAS_DATA: '.data' }).seed).toBe(resolve('seed/le-havre.xlsx'));
  expect(loadConfig({ ATLAS_DATA: '/srv/atlas' }).seed).toBeNull();
  expect(loadConfig({ NEO4J_URI: 'neo4j://graph.example' }).seed).toBeNull();
  expect(loadConfig({ NEO4J_URI: 'neo4j://graph.example', ATLAS_SEED: 'city.xlsx' }).seed).toBe(resolve('city.xlsx'));
});

describe('what cannot be used is refused in one line, by name, with what is allowed', () => {
  test.each([
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '4e3', 'a whole number from 0 to 65535'],
    ['HOST', 'http://localhost', 'an address or host name'],
    ['ATLAS_TIMEZONE', 'Le Havre\n', 'an IANA time zone'],
    ['NEO4J_URI', 'http://localhost:7474', 'neo4j://'],
    ['NEO4J_DATABASE', 'my database', 'the name of a database'],
    ['ATLAS_CACHE_MB', '1.5', 'a whole number from 0'],
    ['ATLAS_BACKUP_AT', '24:00', 'a time from 00:00'],
    ['ATLAS_BACKUP_KEEP', '0', 'a whole number from 1'],
    ['ATLAS_CORS_ORIGINS', 'https://example.org/page', '*, or origins such as'],
    ['ATLAS_CORS_ORIGINS', 'example.org', '*, or origins such as'],
    ['ATLAS_LEVEL_LIMIT', '-1', 'a whole number from 100'],
    ['ATLAS_TRUST_PROXY', '10.0.0.0/33', 'addresses or networks'],
    ['ATLAS_TRUST_PROXY', 'true', 'addresses or networks'],
    ['ATLAS_INTROSPECTION', 'no', 'on, off'],
    ['LOG_LEVEL', 'loud', 'silent, fatal, error, warn'],
  ])('%s=%j', (name, value, allowed) => {
    const error = refusal({ [name]: value });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(`${name} is ${JSON.stringify(value)}`);
    expect(error.message).toContain(allowed);
    expect(error.message).not.toContain('\n');
  });

  test.each([
    ['a token instead of its hash', 'ada:my-secret-token'],
    ['a hash without a name', HASH],
    ['a name twice', `ada:${HASH},ada:${'cd'.repeat(32)}`],
    ['one good entry, one bad', `ada:${HASH},blaise`],
  ])('STAFF_TOKENS with %s, which is not repeated', (_case, value) => {
    const { message } = refusal({ STAFF_TOKENS: value });
    expect(message).toMatch(/^STAFF_TOKENS .* SHA-256 /);
    expect(message).not.toContain('secret');
    expect(message).not.toContain(HASH);
  });
});

test('every variable is described, a line each, there and in the book', () => {
  const lines = describeVariables().split('\n');
  const book = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8');
  for (const line of lines) {
    const [, name] = /^ {2}([A-Z0-9_]+) +\S/.exec(line) ?? [];
    expect(book).toContain(`| \`${name}\` `);
  }
});

function refusal(env: NodeJS.ProcessEnv): Error {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('it was not refused');
}
