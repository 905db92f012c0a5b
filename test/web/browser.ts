import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { loadModel } from '../../src/model/model.js';
import { openTemporary } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const PATIENCE_MS = 20_000;

/** Screenshots of each view, for people to look at. */
const PICTURES = fileURLToPath(new URL('pictures/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seed/', import.meta.url));

export interface Visit {
  readonly page: Page;
  /** The GraphQL operations that the page has sent, by name. */
  readonly operations: string[];
  readonly picture: (name: string) => Promise<void>;
}

interface VisitOptions {
  /** What the console may say after all. */
  readonly forgiven?: RegExp;
  /** What is there once the page is ready, instead of the map. */
  readonly ready?: string;
}

export interface Visitor {
  readonly atlas: () => RunningAtlas;
  /** Opens an address of the page, as somebody with such a screen and language. */
  readonly visit: (path: string, options?: BrowserContextOptions & VisitOptions) => Promise<Visit>;
}

/**
 * Runs a suite in a real browser, on a workbook of `seed/` or an empty graph. Whatever it does, no page may complain, or
 * ask anybody outside.
 */
export function inBrowser(suite: string, workbook: string | null, tests: (visitor: Visitor) => void): void {
  const missing = !existsSync(CHROMIUM);
  if (missing && process.env.REQUIRE_BROWSER === '1') throw new Error(`there is no Chromium at ${CHROMIUM}`);
  const why = missing ? ` (skipped: no Chromium at ${CHROMIUM}; apt-get install chromium, or set CHROMIUM)` : '';
  describe.skipIf(missing)(`${suite}${why}`, () => {
    let browser: Browser;
    let atlas: RunningAtlas;
    let contexts: BrowserContext[] = [];
    let complaints: string[] = [];

    beforeAll(async () => {
      const { store, dispose } = await openTemporary();
      const fill = async () => workbook && importWorkbook(store, loadModel(), join(SEEDS, workbook));
      const running = await startAtlas({ store, fill });
      const close = () => running.close().then(dispose);
      atlas = { ...running, close };
      [browser] = await Promise.all([
        chromium.launch({ executablePath: CHROMIUM, args: FLAGS }),
        running.explorer.refresh(),
      ]);
    });

    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      const said = complaints;
      contexts = [];
      complaints = [];
      expect(said).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      await atlas?.close();
    });

    const visit: Visitor['visit'] = async (
      path,
      { forgiven = /^$/, ready = '.map[aria-busy=false]', ...options } = {},
    ) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      const operations: string[] = [];
      page.on('console', (message) => {
        const { type, text } = { type: message.type(), text: message.text() };
        if (['error', 'warning'].includes(type) && !forgiven.test(text)) complaints.push(text);
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(atlas.url) && !/^(data|blob):/.test(url)) complaints.push(`asked outside for ${url}`);
        if (url.endsWith('/graphql'))
          operations.push(/\w+ (\w+)/.exec(String(request.postDataJSON().query))?.[1] ?? '');
      });
      await page.goto(atlas.url + path);
      if (workbook) await page.locator('h1').waitFor();
      await page.locator(ready).first().waitFor();
      const picture = async (name: string) => {
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      };
      return { page, operations, picture };
    };
    tests({ atlas: () => atlas, visit });
  });
}

/** Serious or critical faults that axe finds in what a page shows now. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy allows none inline.
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ impact: string; id: string; nodes: { html: string }[] }[]>(
    'axe.run().then(({ violations }) => violations.map(({ impact, id, nodes }) => ({ impact, id, nodes: nodes.map(({ html }) => ({ html })) })))',
  );
  return found
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
