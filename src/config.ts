import { isIP } from 'node:net';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A variable of the environment holds what cannot be used; `message` is one line that says what can. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Someone who may read everything and write: known by the SHA-256 of a token, never by the token. */
export interface StaffToken {
  readonly name: string;
  readonly sha256: Buffer;
}

/** One variable of the environment: all that there is to know about it. */
interface Variable<Value> {
  readonly name: string;
  /** What is read when the variable is unset or empty. */
  readonly fallback: string;
  readonly purpose: string;
  readonly allowed: string;
  /** True for what must never be printed. */
  readonly secret?: true;
  /** Gives undefined for what is not allowed. */
  readonly parse: (text: string) => Value | undefined;
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const SAMPLE = fileURLToPath(new URL('../seed/le-havre.xlsx', import.meta.url));

const VARIABLES = {
  host: variable({
    name: 'HOST',
    fallback: '127.0.0.1',
    purpose: 'address to listen on; 0.0.0.0 for every interface',
    allowed: 'an address or host name',
    parse: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
  }),
  port: variable({
    name: 'PORT',
    fallback: '4000',
    purpose: 'port to listen on; 0 for any free one',
    allowed: 'a whole number from 0 to 65535',
    parse: wholeNumber(0, 65_535),
  }),
  dataFolder: variable({
    name: 'ATLAS_DATA',
    fallback: '.data',
    purpose: 'folder of the embedded graph',
    allowed: 'a folder',
    parse: (text) => text,
  }),
  seed: variable({
    name: 'ATLAS_SEED',
    fallback: '',
    purpose: `workbook that fills an empty graph; unset, the embedded graph in the default folder gets seed/${basename(SAMPLE)}`,
    allowed: 'none, or the path of a workbook',
    parse: (text) => text,
  }),
  ecosystemName: variable({
    name: 'ATLAS_NAME',
    fallback: '',
    purpose: 'what the ecosystem is called, such as Le Havre',
    allowed: 'a text of at most 500 characters',
    parse: (text) => (text.length <= 500 ? text : undefined),
  }),
  timeZone: variable({
    name: 'ATLAS_TIMEZONE',
    fallback: 'Europe/Paris',
    purpose: 'where "today" is',
    allowed: 'an IANA time zone, such as Europe/Paris',
    parse: (text) => (isTimeZone(text) ? text : undefined),
  }),
  neo4jUri: variable({
    name: 'NEO4J_URI',
    fallback: '',
    purpose: 'a Neo4j to use instead of the embedded graph',
    allowed: `an address that begins with ${NEO4J_SCHEMES.map((scheme) => `${scheme}://`).join(', ')}`,
    parse: (text) => (text === '' || isNeo4jUri(text) ? text : undefined),
  }),
  neo4jUser: variable({
    name: 'NEO4J_USER',
    fallback: 'neo4j',
    purpose: 'user at that Neo4j',
    allowed: 'a name',
    parse: (text) => text,
  }),
  neo4jPassword: variable({
    name: 'NEO4J_PASSWORD',
    fallback: '',
    purpose: "that user's password",
    allowed: 'a text',
    secret: true,
    parse: (text) => text,
  }),
  neo4jDatabase: variable({
    name: 'NEO4J_DATABASE',
    fallback: '',
    purpose: "database in that Neo4j; unset, the user's own",
    allowed: 'the name of a database',
    parse: (text) => (/^([A-Za-z][\w.-]{0,62})?$/.test(text) ? text : undefined),
  }),
  neo4jWaitSeconds: variable({
    name: 'NEO4J_WAIT_SECONDS',
    fallback: '60',
    purpose: 'how long a start waits for that Neo4j to answer',
    allowed: 'a whole number from 0 to 86400',
    parse: wholeNumber(0, 86_400),
  }),
  staffTokens: variable({
    name: 'STAFF_TOKENS',
    fallback: '',
    purpose: 'who counts as staff; `npm run token -- NAME` makes an entry',
    allowed: 'name:hash entries separated by commas, each name once, the hash being the SHA-256 of the token in hex',
    secret: true,
    parse: parseStaffTokens,
  }),
  corsOrigins: variable({
    name: 'ATLAS_CORS_ORIGINS',
    fallback: '',
    purpose: 'whose pages may ask the API from a browser, beside its own; * for all',
    allowed: '*, or origins such as https://example.org separated by commas',
    parse: parseOrigins,
  }),
  levelLimit: variable({
    name: 'ATLAS_LEVEL_LIMIT',
    fallback: '20000',
    purpose: 'how many entities one level of an operation may reach',
    allowed: 'a whole number from 100 to 1000000',
    parse: wholeNumber(100, 1_000_000),
  }),
  costLimit: variable({
    name: 'ATLAS_COST_LIMIT',
    fallback: '500000',
    purpose: 'how many points an operation may cost',
    allowed: 'a whole number from 1000 to 999999999',
    parse: wholeNumber(1_000, 999_999_999),
  }),
  rateLimit: variable({
    name: 'ATLAS_RATE_LIMIT',
    fallback: '60000',
    purpose: 'how many requests to the API a client may send in a minute; 0 for any number',
    allowed: 'a whole number from 0 to 999999999',
    parse: wholeNumber(0, 999_999_999),
  }),
  trustProxy: variable({
    name: 'ATLAS_TRUST_PROXY',
    fallback: '',
    purpose: 'proxies whose X-Forwarded-For says who the client is; unset, the client is whoever connects',
    allowed: 'addresses or networks separated by commas, such as 127.0.0.1, 10.0.0.0/8, ::1',
    parse: parseNetworks,
  }),
  introspection: variable({
    name: 'ATLAS_INTROSPECTION',
    fallback: 'on',
    purpose: 'whether the API tells its schema; the explorer needs it',
    allowed: 'on, off',
    parse: (text) => (['on', 'off'].includes(text) ? text === 'on' : undefined),
  }),
  cacheMegabytes: variable({
    name: 'ATLAS_CACHE_MB',
    fallback: '64',
    purpose: 'how much memory answers may take that are kept to be given again; 0 keeps none',
    allowed: 'a whole number from 0 to 65536',
    parse: wholeNumber(0, 65_536),
  }),
  plansShownTo: variable({
    name: 'ATLAS_PLAN',
    fallback: 'staff',
    purpose: 'who may see the Cypher that an operation becomes, and what it costs',
    allowed: 'staff or everybody',
    parse: (text) => (({ staff: 'STAFF', everybody: 'PUBLIC' }) as const)[text],
  }),
  backupFolder: variable({
    name: 'ATLAS_BACKUP',
    fallback: '',
    purpose: 'folder that gets a backup a day; unset, there is none',
    allowed: 'a folder',
    parse: (text) => text,
  }),
  backupAt: variable({
    name: 'ATLAS_BACKUP_AT',
    fallback: '03:00',
    purpose: 'from when on the backup of a day is made, in ATLAS_TIMEZONE',
    allowed: 'a time from 00:00 to 23:59',
    parse: (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined),
  }),
  backupsKept: variable({
    name: 'ATLAS_BACKUP_KEEP',
    fallback: '7',
    purpose: 'how many of these backups are kept',
    allowed: 'a whole number from 1 to 1000',
    parse: wholeNumber(1, 1_000),
  }),
  slowMs: variable({
    name: 'ATLAS_SLOW_MS',
    fallback: '1000',
    purpose: 'how many milliseconds a statement to the graph may take before it is logged as slow',
    allowed: 'a whole number from 0 to 999999999',
    parse: wholeNumber(0, 999_999_999),
  }),
  logLevel: variable({
    name: 'LOG_LEVEL',
    fallback: 'warn',
    purpose: 'how much is logged, as lines of JSON on standard output',
    allowed: LOG_LEVELS.join(', '),
    parse: (text) => LOG_LEVELS.find((level) => level === text),
  }),
};

/** How to reach a Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's own when undefined. */
  readonly database: string | undefined;
  /** How long a start waits for it to answer. */
  readonly waitSeconds: number;
}

/** The backups that the server makes each day, in the time zone of `Config`. */
export interface BackupConfig {
  readonly folder: string;
  /** `03:00` */
  readonly at: string;
  readonly keep: number;
}

/** The environment, read once and checked. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** The workbook that fills an empty graph; null to leave it empty. */
  readonly seed: string | null;
  /** Null leaves the name to the graph. */
  readonly ecosystemName: string | null;
  readonly timeZone: string;
  /** Null chooses the embedded graph. */
  readonly neo4j: Neo4jConfig | null;
  readonly staffTokens: readonly StaffToken[];
  /** Whose pages may ask from a browser; `*` for all. */
  readonly corsOrigins: readonly string[] | '*';
  readonly levelLimit: number;
  readonly costLimit: number;
  readonly rateLimit: number;
  readonly trustProxy: readonly string[];
  readonly introspection: boolean;
  readonly cacheMegabytes: number;
  /** PUBLIC stands for everybody. */
  readonly plansShownTo: 'STAFF' | 'PUBLIC';
  /** Null where no backups are made. */
  readonly backups: BackupConfig | null;
  readonly slowMs: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Reads the variables of `VARIABLES`. Throws a `ConfigError` for the first that cannot be used. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const read = <Value>(variable: Variable<Value>): Value => readVariable(env, variable);
  const uri = read(VARIABLES.neo4jUri);
  const neo4j = {
    uri,
    user: read(VARIABLES.neo4jUser),
    password: read(VARIABLES.neo4jPassword),
    database: read(VARIABLES.neo4jDatabase) || undefined,
    waitSeconds: read(VARIABLES.neo4jWaitSeconds),
  };
  const backups = {
    folder: read(VARIABLES.backupFolder),
    at: read(VARIABLES.backupAt),
    keep: read(VARIABLES.backupsKept),
  };
  return {
    host: read(VARIABLES.host),
    port: read(VARIABLES.port),
    dataFolder: read(VARIABLES.dataFolder),
    seed: seedOf(read(VARIABLES.seed), uri === '' && read(VARIABLES.dataFolder) === VARIABLES.dataFolder.fallback),
    ecosystemName: read(VARIABLES.ecosystemName) || null,
    timeZone: read(VARIABLES.timeZone),
    neo4j: uri === '' ? null : neo4j,
    staffTokens: read(VARIABLES.staffTokens),
    corsOrigins: read(VARIABLES.corsOrigins),
    levelLimit: read(VARIABLES.levelLimit),
    costLimit: read(VARIABLES.costLimit),
    rateLimit: read(VARIABLES.rateLimit),
    trustProxy: read(VARIABLES.trustProxy),
    introspection: read(VARIABLES.introspection),
    cacheMegabytes: read(VARIABLES.cacheMegabytes),
    plansShownTo: read(VARIABLES.plansShownTo),
    backups: backups.folder === '' ? null : backups,
    slowMs: read(VARIABLES.slowMs),
    logLevel: read(VARIABLES.logLevel),
  };
}

/** The variables as a person reads them, a line each. */
export function describeVariables(): string {
  return Object.values(VARIABLES)
    .map(({ name, purpose, fallback, allowed }) => {
      const standard = fallback === '' ? '' : ` (${fallback})`;
      return `  ${name.padEnd(20)} ${purpose}${standard}: ${allowed}`;
    })
    .join('\n');
}

function variable<Value>(definition: Variable<Value>): Variable<Value> {
  return definition;
}

function readVariable<Value>(
  env: NodeJS.ProcessEnv,
  { name, fallback, allowed, secret, parse }: Variable<Value>,
): Value {
  // Compose files and shells pass an unset variable on as an empty one.
  const text = env[name] || fallback;
  const value = parse(text);
  if (value !== undefined) return value;
  throw new ConfigError(`${name} is ${secret ? 'set to something else' : JSON.stringify(text)}; allowed: ${allowed}.`);
}

function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

/** The sample goes nowhere but where a newcomer starts: any other graph is somebody's city. */
function seedOf(text: string, isNewcomers: boolean): string | null {
  if (text === '') return isNewcomers ? SAMPLE : null;
  return text === 'none' ? null : resolve(text);
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function isNeo4jUri(text: string): boolean {
  return URL.canParse(text) && NEO4J_SCHEMES.includes(new URL(text).protocol.slice(0, -1));
}

function parseNetworks(text: string): string[] | undefined {
  const networks = entriesIn(text);
  return networks.every(isNetwork) ? networks : undefined;
}

/** An address, or so many first bits of one: `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

function parseOrigins(text: string): readonly string[] | '*' | undefined {
  if (text.trim() === '*') return '*';
  const origins = entriesIn(text);
  return origins.every(isOrigin) ? origins : undefined;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function entriesIn(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function parseStaffTokens(text: string): StaffToken[] | undefined {
  const entries = entriesIn(text);
  const tokens = entries.map(parseStaffToken).filter((token) => token !== undefined);
  const names = new Set(tokens.map(({ name }) => name));
  return names.size === entries.length ? tokens : undefined;
}

function parseStaffToken(entry: string): StaffToken | undefined {
  const [, name, hash] = /^([\w.@-]+):([0-9a-f]{64})$/i.exec(entry) ?? [];
  return name && hash ? { name, sha256: Buffer.from(hash, 'hex') } : undefined;
}
