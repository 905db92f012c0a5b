import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Where Vite lays the page: beside what is compiled, whether this runs from there or, in the tests, from `src/`. */
const FOLDER = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const ASSETS = 'assets';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Everything from here, nothing inline; images may be made by the page itself, to be saved. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The names of assets hold a hash of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';

interface File {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The Atlas page at `/`, as Vite built it; where nobody has built it, `/` leads to the explorer. */
export async function servePage(app: FastifyInstance, folder: string = FOLDER): Promise<void> {
  const page = await readPage(folder);
  if (!page) {
    app.get('/', (_request, reply) => reply.redirect('/explorer'));
    return;
  }
  const { index, assets } = page;
  app.get('/', (_request, reply) => reply.headers(index.headers).send(index.body));
  app.get<{ Params: { name: string } }>(`/${ASSETS}/:name`, (request, reply) => {
    const file = assets.get(request.params.name);
    return file ? reply.headers(file.headers).send(file.body) : reply.callNotFound();
  });
}

async function readPage(folder: string) {
  try {
    const names = await readdir(join(folder, ASSETS));
    const assets = await Promise.all(
      names.map(async (name) => [name, await readPart(join(folder, ASSETS, name), FOR_EVER)] as const),
    );
    const index = await readPart(join(folder, 'index.html'), 'no-cache');
    return { index, assets: new Map(assets) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function readPart(path: string, cacheControl: string): Promise<File> {
  const content = await readFile(path);
  const extension = extname(path);
  const headers = {
    'content-type': MEDIA_TYPES[extension] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': cacheControl,
  };
  // Fonts are compressed as they are.
  if (extension === '.woff2') return { headers, body: content };
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: await promisify(gzip)(content) };
}
