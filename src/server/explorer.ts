import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A page as it is sent: gzipped, for it is megabytes of script. */
export interface Page {
  readonly gzipped: Buffer;
  readonly contentSecurityPolicy: string;
}

const compress = promisify(gzip);

/** Three who are tied: the logo and, as an image, the icon of the tab. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="#0b6e8a">
  <path d="M6 17 12 6l7 9z" fill="none" stroke="#0b6e8a" stroke-width="2" />
  <circle cx="6" cy="17" r="4" /><circle cx="12" cy="6" r="4" /><circle cx="19" cy="15" r="3" />
</svg>`;

/**
 * The GraphQL explorer as one page that asks nobody outside for anything, with a tab an example. It is made when first
 * asked for: it holds an editor, and most servers answer programs.
 */
export function explorer(examples: readonly string[]): () => Promise<Page> {
  let page: Promise<Page> | undefined;
  return () => {
    page ??= render(examples);
    return page;
  };
}

async function render(examples: readonly string[]): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const explorer = renderGraphiQL({
    title: 'Alliance\u00a0Atlas',
    endpoint: '/graphql',
    logo: MARK,
    favicon: `data:image/svg+xml,${encodeURIComponent(MARK)}`,
    defaultTabs: examples.map((query) => ({ query })),
    // A staff token typed into the headers must not stay in the browser.
    shouldPersistHeaders: false,
  });
  // The editor's hidden lines would otherwise give the whole page scroll bars.
  const html = explorer.replace('</head>', '<style>body { overflow: hidden }</style></head>');
  return { gzipped: await compress(html), contentSecurityPolicy: policyFor(html) };
}

/** Scripts by their hash alone; styles inline, for the editor makes them as it goes; its workers from memory. */
function policyFor(html: string): string {
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => `'${sha256(script)}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
