import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DRAWN_TYPES } from '../../web/kinds.ts';
import { LONG } from '../support/scale.js';
import { axeFaults, inBrowser } from './browser.js';
import { answerOtherwise, REFUSED, withhold } from './routes.js';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };

/** The browser has a word on how to read pixels often. */
const READ = { reducedMotion: 'reduce', forgiven: /willReadFrequently/ } as const;

/** How far the pixels of the map are from its paper, all together. */
function ink(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const canvas = document.querySelector('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let place = 0; place < data.length; place += 4) sum += Math.abs(data[place] - data[0]) + Math.abs(data[place + 1] - data[1]);
    return sum;
  })()`);
}

/** Goes by key to whom most is tied to, and lets it go: it is in the middle of the box that this gives. */
async function goToBusiest(page: Page) {
  const map = page.getByRole('img', { name: 'Map of who is tied to whom' });
  await map.focus();
  await page.keyboard.press('n');
  await page.waitForURL(/at=/);
  await page.keyboard.press('Escape');
  const { x = 0, y = 0, width = 0, height = 0 } = (await map.boundingBox()) ?? {};
  return { x, y, width, height };
}

inBrowser('the first screen', 'le-havre.xlsx', ({ visit }) => {
  it('says what this is, how much there is and what can be asked, by one request', async () => {
    const { page, operations, picture } = await visit('/');
    expect(await page.locator('h1').textContent()).toBe('Le Havre');
    expect(await page.locator('.figures a').first().textContent()).toMatch(/^79\s*organisations$/);
    expect(await page.locator('.questions a').allTextContents()).toEqual([
      'Who is Cité du Numérique allied with, and through what?',
      'How does Cité du Numérique reach HAROPA – Port du Havre?',
      'Who holds it all together?',
    ]);
    expect(operations).toEqual(['Overview']);
    await picture('first-screen');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('finds as somebody types, mistyped too, and opens what is chosen', async () => {
    const { page } = await visit('/');
    await page.getByRole('combobox').pressSequentially('cite numerik');
    await page.getByRole('option').first().filter({ hasText: 'Cité du Numérique' }).waitFor();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('?player=cite-du-numerique');
    await page.goBack();
    expect(await page.locator('h1').textContent()).toBe('Le Havre');
    await page.getByRole('combobox').fill('qqqqqqq');
    await page.getByText('Nothing here is called “qqqqqqq”.').waitFor();
  });

  it('opens by Enter what the text in the box means, once that is known', async () => {
    const { page } = await visit('/');
    await page.getByRole('combobox').fill('soget');
    await page.getByRole('option').first().filter({ hasText: 'Soget' }).waitFor();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await answerOtherwise(page, 'Search', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('combobox').fill('cite numerik');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    answer();
    await page.waitForURL(/player=/);
    expect(new URL(page.url()).search).toBe('?player=cite-du-numerique');
  });

  it('does not say that nothing is called so when it could not search', async () => {
    const { page } = await visit('/');
    await answerOtherwise(page, 'Search', (route) => route.fulfill(REFUSED));
    await page.getByRole('combobox').fill('soget');
    await page.getByText('This could not be answered.').waitFor();
    expect(await page.getByText('Nothing here is called').count()).toBe(0);
  });

  it('draws the map without communities where these cannot be had, and says so', async () => {
    const { page } = await visit('/');
    await withhold(page, 'Overview', 'communities');
    await page.reload();
    await page.locator('.map[aria-busy=false]').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Communities: Exploring took too long.');
    expect(await page.locator('h1').textContent()).toBe('Le Havre');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor({ state: 'hidden' });
  });

  it.runIf(LONG)('speaks French to who reads French, and the other language when asked, in its address', async () => {
    const { page, picture } = await visit('/', { locale: 'fr-FR', colorScheme: 'dark' });
    await page.getByText('Qui travaille avec qui ici').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await picture('first-screen-dark-french');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Who works with whom here').waitFor();
    expect(page.url()).toContain('lang=en');
  });

  it('takes the language along to the explorer', async () => {
    const { page } = await visit('/?lang=fr');
    expect(await page.getByRole('link', { name: 'Développeurs' }).getAttribute('href')).toBe('/explorer?lang=fr');
    await page.getByRole('link', { name: 'Ouvrir cette requête dans l’explorateur' }).click();
    await page.locator('html[lang=fr] .graphiql-query-editor').waitFor();
  });

  it('fits a phone, without anything wider than its screen', async () => {
    const { page, picture } = await visit('/', PHONE);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.locator('.map-note').getByText('names hidden until you zoom in').waitFor();
    await picture('first-screen-phone');
    expect(await axeFaults(page)).toEqual([]);
  });

  it.runIf(LONG)('changes between light and dark, and remembers', async () => {
    const { page } = await visit('/');
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await paper();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    const after = await paper();
    expect(after).not.toBe(before);
    await page.reload();
    await page.locator('.panel h1').waitFor();
    expect(await paper()).toBe(after);
  });

  it('shows on the map what the legend says, and keeps it in the address', async () => {
    const { page } = await visit('/');
    const namesHidden = async () => Number.parseInt((await page.locator('.map-note').textContent()) ?? '', 10);
    await page.getByText('Legend and filters').click();
    await page.waitForTimeout(300);
    const before = await namesHidden();
    await page.getByRole('checkbox', { name: 'people' }).uncheck();
    await expect.poll(namesHidden).toBeLessThan(before);
    expect(page.url()).toContain('hide=Person,Need,Offer');
    await page.reload();
    await page.locator('.panel h1').waitFor();
    await page.getByText('Legend and filters').click();
    expect(await page.getByRole('checkbox', { name: 'people' }).isChecked()).toBe(false);
  });

  it.runIf(LONG)('moves under the mouse, comes nearer by the wheel, and keeps both in the address', async () => {
    const { page } = await visit('/', { reducedMotion: 'reduce' });
    const camera = () => new URL(page.url()).searchParams.get('at')?.split(',').map(Number) ?? [];
    const { x = 0, y = 0, width = 0 } = (await page.locator('canvas').boundingBox()) ?? {};
    // Above all nodes, so that none is taken along.
    const [middle, top] = [x + width / 2, y + 4];
    await page.mouse.move(middle, top);
    await page.mouse.down();
    await page.mouse.move(middle + 150, top + 90, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/at=/);
    const [left = 0, up = 0, scale = 0] = camera();
    await page.mouse.move(middle, top);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => camera()[2]).toBeGreaterThan(scale * 1.2);
    await page.mouse.move(middle, top);
    await page.mouse.down();
    await page.mouse.move(middle - 150, top, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => camera()[0]).toBeGreaterThan(left);
    expect(camera()[1]).toBeLessThan(up + 1);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.map[aria-busy=false]').waitFor();
    expect(page.url()).toBe(address);
  });

  it.runIf(LONG)('brings out who is under the mouse, with all that it is tied to, and dims the rest', async () => {
    const { page } = await visit('/', READ);
    const { x, y, width, height } = await goToBusiest(page);
    await page.mouse.move(x + width / 2, y + 4);
    const before = await ink(page);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.getByText(/^Le Havre Smart Port City, programme/).waitFor({ state: 'attached' });
    await expect.poll(() => ink(page)).toBeLessThan(before * 0.8);
    await page.mouse.move(x + width / 2, y + 4);
    await expect.poll(() => ink(page)).toBeGreaterThan(before * 0.98);
  });

  it.runIf(LONG)('leaves out a family of ties that nobody wants to see', async () => {
    const { page } = await visit('/', READ);
    await page.getByText('Legend and filters').click();
    const before = await ink(page);
    for (const family of await page.getByRole('group', { name: 'Ties', exact: true }).getByRole('checkbox').all())
      await family.uncheck();
    await expect.poll(() => ink(page)).toBeLessThan(before);
    await page.waitForURL(/without=alliance,/);
  });

  it('is small: all that it fetches is less than 300 kB, and nothing of the explorer', async () => {
    const { page } = await visit('/');
    const fetched = await page.evaluate<{ name: string; encodedBodySize: number }[]>(
      `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => entry.toJSON())`,
    );
    expect(fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)).toBeLessThan(300_000);
    expect(fetched.length).toBeGreaterThan(5);
    expect(fetched.filter(({ name }) => /monaco|explorer|worker.*json/.test(name))).toEqual([]);
  });

  it('says how much is not on the map, and nothing where nothing is missing', async () => {
    const { page } = await visit('/');
    const missing = { leftOut: 1234, tiesLeftOut: 1, untied: 0 };
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const { data } = await response.json();
      if (data.map) Object.assign(data.map, missing);
      if (data.neighbourhood) data.neighbourhood.leftOut = 5;
      await route.fulfill({ response, json: { data } });
    });
    const note = page.locator('.map-note');
    await page.reload();
    await expect.poll(() => note.textContent()).toMatch(/ zoom in · 1,234 more left out · 1 tie left out$/);
    await page.goto(`${page.url()}?player=haropa`);
    await page.getByText('5 more left out').waitFor();
    Object.assign(missing, { leftOut: 0, tiesLeftOut: 0 });
    await page.goto(page.url().replace('player=haropa', `hide=${DRAWN_TYPES.join()}`));
    await page.locator('.map[aria-busy=false]').waitFor();
    expect(await note.textContent()).toBe('');
  });

  it('opens the player that is clicked on the map, and one reached by keys', async () => {
    const { page } = await visit('/');
    const map = page.getByRole('img', { name: 'Map of who is tied to whom' });
    await map.focus();
    await page.keyboard.press('n');
    await page.getByText(/^Le Havre Smart Port City, programme, \d+ ties$/).waitFor({ state: 'attached' });
    await page.waitForURL(/at=/);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('player=le-havre-smart-port-city');
    await page.goBack();
    await page.waitForTimeout(700);
    // The map's middle after the step by keys: the same node, by the mouse.
    const { x = 0, y = 0, width = 0, height = 0 } = (await map.boundingBox()) ?? {};
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForURL(/player=le-havre-smart-port-city/);
  });

  it('takes a node along with the mouse, and leaves it where the mouse lets go, without opening its page', async () => {
    const { page } = await visit('/');
    const { x, y, width, height } = await goToBusiest(page);
    const [middle, level] = [x + width / 2, y + height / 2];
    const drag = async (from: number, to: number) => {
      await page.mouse.move(from, level);
      await page.mouse.down();
      await page.mouse.move(to, level, { steps: 5 });
    };
    const isAt = async (place: number) => {
      await page.keyboard.press('Escape');
      await page.mouse.move(place + 1, level + 1);
      await page.getByText(/^Le Havre Smart Port City, programme/).waitFor({ state: 'attached' });
    };
    await drag(middle, middle + 120);
    await page.mouse.up();
    await isAt(middle + 120);
    // The browser takes the pointer away, as for a gesture of its own.
    await drag(middle + 120, middle + 60);
    await page.evaluate("document.querySelector('canvas').releasePointerCapture(1)");
    await page.mouse.move(middle - 120, level, { steps: 5 });
    await page.mouse.up();
    await isAt(middle + 60);
    expect(page.url()).not.toContain('player=');
    await page.mouse.click(middle + 60, level);
    await page.waitForURL(/player=le-havre-smart-port-city/);
  });

  it.runIf(LONG)('draws the same picture at every visit', async () => {
    const drawn = async () => {
      const { page } = await visit('/');
      await page.evaluate('document.fonts.ready');
      await page.waitForTimeout(400);
      const picture = await page.evaluate<string>("document.querySelector('canvas').toDataURL()");
      return createHash('sha256').update(picture).digest('hex');
    };
    expect(await drawn()).toBe(await drawn());
  });

  it.runIf(LONG)('gives the map as a list', async () => {
    const { page, picture, operations } = await visit('/?view=list');
    await page.getByText('Cité du Numérique organisation').click();
    await page.getByRole('link', { name: 'The page of Cité du Numérique' }).waitFor();
    await picture('list');
    expect(await axeFaults(page)).toEqual([]);
    expect(operations).toEqual(['Overview']);
  });

  it('lists what the map shows, each tie in its direction, and finds names without their accents', async () => {
    const { page } = await visit('/?view=list');
    expect(await page.title()).toBe('The map as a list · Alliance Atlas');
    await page.getByRole('textbox', { name: 'Only names with' }).fill('cite du num');
    await page.locator('.rows > li:first-child', { hasText: 'Cité du Numérique organisation' }).waitFor();
    const ties = await page.locator('.rows > li:first-child li').allTextContents();
    expect(ties).toEqual(expect.arrayContaining(['helps EM Normandie', 'helped by Le Havre Seine Métropole']));
  });

  it('lists no tie to what the map leaves out', async () => {
    const { page } = await visit('/?view=list&hide=Organisation,Need,Offer');
    const others = await page.locator('.rows li li a').allTextContents();
    expect(others.length).toBeGreaterThan(10);
    expect(others).not.toContain('Le Havre Seine Métropole');
  });

  it.runIf(LONG)('opens its query in the explorer', async () => {
    const { page } = await visit('/');
    await page.getByRole('link', { name: 'Open this query in the explorer' }).click();
    await page.locator('.graphiql-query-editor').getByText('query Overview(').waitFor();
    await page.locator('.graphiql-response').getByText('"Le Havre"').waitFor();
  });
});

inBrowser('the first screen of a city of thousands', 'estuary.xlsx', ({ visit }) => {
  it.runIf(LONG)('shows communities first, and opens one that is clicked', async () => {
    const { page, picture, operations } = await visit('/');
    expect(await page.locator('h1').textContent()).toBe('Port-Estuaire');
    await picture('estuary');
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0,
    } = (await page.getByRole('img', { name: 'Map of who is tied to whom' }).boundingBox()) ?? {};
    await page.mouse.click(x + width / 2 - 90, y + height / 2 + 50);
    await page.waitForURL(/at=/);
    expect(page.url()).not.toContain('player=');
    expect(Number(page.url().split(',').at(-1))).toBeGreaterThan(1);
    await picture('estuary-community');
    expect(operations).toEqual(['Overview']);
  });

  it.runIf(LONG)('lists all ties of who has many', async () => {
    const { page } = await visit('/?view=list');
    const best = page.locator('.rows > li').first();
    const told = Number(/(\d+) ties/.exec((await best.locator('summary').first().textContent()) ?? '')?.[1]);
    expect(told).toBeGreaterThan(40);
    expect(await best.locator('li').count()).toBe(told);
    await best.locator('summary').first().click();
    await best.getByText(`${told - 40} more`).click();
    await best.locator('li').last().waitFor();
  });

  it.runIf(LONG)('tells by which numbers registers know an organisation', async () => {
    const { page } = await visit('/?player=grand-port-de-port-estuaire');
    expect(await page.locator('.kind').textContent()).toContain('SIREN 000001008');
  });

  it.runIf(LONG)('fits a phone in the dark', async () => {
    const { picture } = await visit('/', { ...PHONE, colorScheme: 'dark' });
    await picture('estuary-phone-dark');
  });
});
