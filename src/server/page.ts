import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { takesGzip } from './gzip.js';

/** Where Vite lays the pages: beside what is compiled, whether this runs from there or, in the tests, from `src/`. */
const FOLDER = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const ASSETS = 'assets';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};
/** Compressed as they are. */
const PACKED: readonly string[] = ['.woff2'];

/** Everything from here, nothing inline; images may be made by the page itself, to be saved. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The pages by address. The explorer's editor makes its styles, and what it draws with, as it goes. */
const PAGES = {
  '/': { file: 'index.html', policy: POLICY },
  '/explorer': {
    file: 'explorer.html',
    policy: { ...POLICY, 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:" },
  },
} as const;

/** The names of assets hold a hash of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';

interface File {
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer;
  /** The same by gzip; null where that saves nothing. */
  readonly packed: Buffer | null;
}

/** The Atlas page at `/` and the explorer at `/explorer`, as Vite built them. */
export async function servePages(app: FastifyInstance, folder: string = FOLDER): Promise<void> {
  const names = await namesIn(join(folder, ASSETS));
  for (const [path, { file, policy }] of Object.entries(PAGES)) {
    if (names) serve(app, path, whenAsked(join(folder, file), { policy, cacheControl: 'no-cache' }));
    else app.get(path, (_request, reply) => reply.code(404).send({ errors: [NOT_BUILT] }));
  }
  for (const name of names ?? [])
    serve(app, `/${ASSETS}/${name}`, whenAsked(join(folder, ASSETS, name), { policy: POLICY, cacheControl: FOR_EVER }));
}

const NOT_BUILT = {
  message: 'The page has not been built: `npm run build` makes it.',
  extensions: { code: 'NOT_FOUND' },
};

function serve(app: FastifyInstance, path: string, file: () => Promise<File>): void {
  app.get(path, async (request, reply) => {
    const { headers, plain, packed } = await file();
    if (!packed || !takesGzip(request.headers['accept-encoding'])) return reply.headers(headers).send(plain);
    return reply.headers({ ...headers, 'content-encoding': 'gzip' }).send(packed);
  });
}

/** Null where there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

interface Sent {
  readonly policy: Readonly<Record<string, string>>;
  readonly cacheControl: string;
}

/** A file, read and compressed once: the explorer's editor is megabytes, and most servers answer programs. */
function whenAsked(path: string, { policy, cacheControl }: Sent): () => Promise<File> {
  let file: Promise<File> | undefined;
  const read = async (): Promise<File> => {
    const content = await readFile(path);
    const extension = extname(path);
    const headers = {
      'content-type': MEDIA_TYPES[extension] ?? 'application/octet-stream',
      'content-security-policy': Object.entries(policy)
        .map((rule) => rule.join(' '))
        .join('; '),
      'cache-control': cacheControl,
    };
    if (PACKED.includes(extension)) return { headers, plain: content, packed: null };
    return {
      headers: { ...headers, vary: 'accept-encoding' },
      plain: content,
      packed: await promisify(gzip)(content),
    };
  };
  // What could not be read, for there were too many open files, may be readable the next time.
  const forget = (error: unknown) => {
    file = undefined;
    throw error;
  };
  return () => {
    file ??= read().catch(forget);
    return file;
  };
}
