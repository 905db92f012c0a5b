import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LONG } from '../support/scale.js';
import { axeFaults, inBrowser } from './browser.js';
import { answerOtherwise, REFUSED } from './routes.js';

inBrowser('what is kept and shared', 'le-havre.xlsx', ({ visit }) => {
  async function saved(page: Page, format: string): Promise<Buffer> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: format, exact: true }).click();
    return readFile(await (await download).path());
  }

  it('saves the map as a picture, as a drawing and as a table', async () => {
    const { page } = await visit('/?hide=Person,Need,Offer,Event');
    await page.getByText('Save', { exact: true }).click();
    const png = await saved(page, 'PNG');
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    const svg = (await saved(page, 'SVG')).toString();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('>Cité du Numérique</text>');
    const [heading, ...rows] = (await saved(page, 'CSV')).toString().trimEnd().split('\r\n');
    expect(heading).toBe('\uFEFFfrom,from name,from type,tie,to,to name,to type');
    expect(rows).toContain(
      'le-havre-seine-metropole,Le Havre Seine Métropole,organisation,helps or runs,cite-du-numerique,Cité du Numérique,organisation',
    );
    expect(rows.filter((row) => row.includes(',person'))).toEqual([]);
  });

  it('moves through the years, one request each, and comes back to the same from its address', async () => {
    const { page, operations, picture } = await visit('/?view=list');
    const count = page.locator('.panel p[aria-live=polite]');
    const all = await count.textContent();
    await page.getByRole('slider', { name: 'Year' }).fill('2019');
    await page.waitForURL(/on=2019-12-31/);
    await expect.poll(() => count.textContent()).not.toBe(all);
    const then = await count.textContent();
    expect(operations).toEqual(['Overview', 'Day']);
    expect(await page.getByText('Cité du Numérique organisation').count()).toBe(0);
    const link = await page.getByRole('link', { name: 'Open this query in the explorer' }).getAttribute('href');
    const variables = new URL(link ?? '', page.url()).searchParams.get('variables');
    expect(JSON.parse(variables ?? '')).toEqual({ on: '2019-12-31', dated: true });
    await picture('year');
    expect(await axeFaults(page)).toEqual([]);
    operations.length = 0;
    await page.reload();
    await expect.poll(() => count.textContent()).toBe(then);
    expect(operations).toEqual(['Overview']);
    await page.getByRole('button', { name: 'All years' }).click();
    await expect.poll(() => count.textContent()).toBe(all);
  });

  it('shows no other year than it names where one cannot be had', async () => {
    const { page, picture } = await visit('/?view=list&on=2021-12-31');
    await page.getByRole('heading', { name: 'The map as a list' }).waitFor();
    await answerOtherwise(page, 'Day', (route) => route.fulfill(REFUSED));
    await page.getByRole('slider', { name: 'Year' }).fill('2019');
    await page.getByRole('alert').filter({ hasText: 'This could not be answered.' }).waitFor();
    expect(await page.getByRole('heading', { name: 'The map as a list' }).count()).toBe(0);
    await picture('year-refused');
    expect(await axeFaults(page)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'The map as a list' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('names the day that an address asks for, and the end of a year', async () => {
    const { page } = await visit('/?on=2022-06-15');
    const told = page.locator('.years output');
    expect(await told.textContent()).toBe('15 June 2022');
    await page.getByRole('slider', { name: 'Year' }).fill('2023');
    await page.getByRole('slider', { name: 'Year' }).fill('2022');
    await page.waitForURL(/on=2022-12-31/);
    expect(await told.textContent()).toBe('end of 2022');
    await page.goto(`${page.url().split('?')[0]}?on=2022-06-15&lang=fr`);
    await page.locator('.years').getByText('15 juin 2022').waitFor();
  });

  it('writes no name under what lies on the map', async () => {
    const { page } = await visit('/', { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByText('Legend and filters').click();
    await page.getByText('Save', { exact: true }).click();
    await page.waitForTimeout(300);
    const svg = (await saved(page, 'SVG')).toString();
    const names = [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*" fill="rgb[^>]*>([^<]*)</g)].map(
      ([, x, y, text = '']) => ({ text, x: Number(x), y: Number(y), width: text.length * 4 }),
    );
    expect(names.length).toBeGreaterThan(20);
    const controls = await page.evaluate<{ x: number; y: number; width: number; height: number }[]>(`(() => {
      const { x, y } = document.querySelector('canvas').getBoundingClientRect();
      return [...document.querySelectorAll('.legend, .save, .map-buttons, .years, .map-note')]
        .map((control) => control.getBoundingClientRect())
        .map((box) => ({ x: box.x - x, y: box.y - y, width: box.width, height: box.height }));
    })()`);
    const isUnder = (control: (typeof controls)[number]) => (name: (typeof names)[number]) =>
      name.x < control.x + control.width &&
      name.x + name.width > control.x &&
      name.y > control.y &&
      name.y < control.y + control.height;
    expect(controls.flatMap((control) => names.filter(isUnder(control)))).toEqual([]);
  });

  it.runIf(LONG)('moves without motion for who wants none', async () => {
    const { page } = await visit('/', { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(page.url()).toContain('at=');
  });

  it('says that the server is gone, and goes on when it is back', async () => {
    const { page, picture } = await visit('/', { forgiven: /ERR_INTERNET_DISCONNECTED/ });
    await page.context().setOffline(true);
    await page.getByRole('combobox').fill('soget');
    await page.getByText('The server does not answer.').waitFor();
    expect(await page.getByText('Nothing here is called').count()).toBe(0);
    await picture('gone');
    await page.context().setOffline(false);
    await page.getByText('The server does not answer.').waitFor({ state: 'hidden' });
    await page.getByRole('option').first().waitFor();
  });

  it('notices that the server hangs, and goes on when it does', async () => {
    const { page } = await visit('/');
    await page.route(/\/(graphql|health\/live)$/, () => undefined);
    await page.getByText('The server does not answer.').waitFor({ timeout: 20_000 });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByText('The server does not answer.').waitFor({ state: 'hidden' });
  });
});

inBrowser('a map that cannot be laid out', 'le-havre.xlsx', ({ visit }) => {
  it('says what to do instead', async () => {
    const { page } = await visit('/', { forgiven: /ERR_FAILED/ });
    await page.route(/layout-worker/, (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('The map could not be drawn.').waitFor();
    expect(await page.locator('.map').getAttribute('aria-busy')).toBe('false');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'The map as a list' }).click();
    await page.getByText('Cité du Numérique organisation').waitFor();
  });
});

inBrowser('an empty atlas', null, ({ visit }) => {
  it.runIf(LONG)('says how it is filled', async () => {
    const { page } = await visit('/');
    await page.getByText('Nothing is on the map yet.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
