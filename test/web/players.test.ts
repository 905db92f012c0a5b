import { expect, it } from 'vitest';
import { LONG } from '../support/scale.js';
import { axeFaults, inBrowser } from './browser.js';
import { answerOtherwise, REFUSED, withhold } from './routes.js';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };

inBrowser('the page of a player', 'le-havre.xlsx', ({ visit }) => {
  it('says what it is, with whom it is allied through what, and where that is stated', async () => {
    const { page, operations, picture } = await visit('/?player=cite-du-numerique');
    expect(await page.locator('h1').textContent()).toBe('Cité du Numérique');
    expect(await page.title()).toBe('Cité du Numérique · Alliance Atlas');
    expect(await page.locator('.kind').textContent()).toContain('organisation · incubator · 2020-11');
    const partner = page.locator('.partners > li').first();
    expect(await partner.locator('.partner').textContent()).toContain('EM Normandie');
    expect(await partner.locator('.via').textContent()).toMatch(/through\s+EM Normandie at the Cité du Numérique/);
    const sources = await page
      .locator('a.source')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(sources.length).toBeGreaterThan(20);
    for (const source of sources) expect(source).toMatch(/^(https?:\/\/|\?player=)/);
    await page.getByRole('heading', { name: /^Offers · \d+$/ }).waitFor();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await page.getByRole('heading', { name: 'Needs that could be met · 74' }).waitFor();
    const suggested = page.locator('.part', { hasText: 'Could be allied with' }).locator('li .partner + .via').first();
    expect(await suggested.textContent()).toMatch(/^one looks for what the other offers.*both work on.*both are at/);
    for (const title of ['Could be allied with', 'Needs that could be met'])
      expect(await page.locator('.part', { hasText: title }).locator('.source').count()).toBeGreaterThan(0);
    expect(operations.toSorted()).toEqual(['Overview', 'Player']);
    await picture('player');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('says how much money there is, and who gives how much of it', async () => {
    const { page } = await visit('/?player=le-havre-smart-port-city');
    expect(await page.locator('.kind').textContent()).toContain('budget 241,000,000\u00a0EUR');
    const given = page.locator('.part', { hasText: /^Gets money from/ }).locator('li');
    expect(await given.allTextContents()).toContainEqual(
      expect.stringContaining('5,400,000\u00a0EUR, subsidy, 2019-09'),
    );
  });

  it('shows what it has when a part cannot be had, and says which', async () => {
    const { page, picture } = await visit('/');
    await withhold(page, 'Player', 'timeline');
    await page.getByRole('combobox').fill('soget');
    await page.getByRole('option').first().click();
    await page.locator('h1', { hasText: 'Soget' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Timeline: Exploring took too long.');
    expect(await page.getByRole('heading', { name: 'Timeline' }).count()).toBe(0);
    await picture('player-in-part');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('says which needs could be met, by whom, and how the two could meet', async () => {
    const { page, operations, picture } = await visit('/?player=need-livelier-ecosystem');
    await page.getByRole('heading', { name: 'Offers that fit · 19' }).waitFor();
    const [best] = await page.locator('.partners > li').all();
    expect(await best?.locator('.partner').textContent()).toContain('Cité du Numérique');
    expect(await best?.locator('.via').textContent()).toMatch(/^offers .*both about digital technology/);
    expect(await page.getByRole('heading', { name: 'Could be allied with' }).count()).toBe(0);
    await picture('need');
    expect(await axeFaults(page)).toEqual([]);
    expect(operations.toSorted()).toEqual(['Overview', 'Player']);
    await best?.getByRole('link', { name: 'How they could meet' }).click();
    expect(new URL(page.url()).search).toBe('?from=ville-du-havre&to=cite-du-numerique');
    await page.getByRole('heading', { name: 'The best ways' }).waitFor();
  });

  it.runIf(LONG)('leads from one to the next, and back to where one was', async () => {
    const { page } = await visit('/?player=cite-du-numerique');
    await page.locator('.partners').first().getByRole('link', { name: 'EM Normandie', exact: true }).click();
    await page.locator('h1', { hasText: /^EM Normandie$/ }).waitFor();
    await page.goBack();
    await page.locator('h1', { hasText: /^Cité du Numérique$/ }).waitFor();
    await page.locator('.topics').getByRole('link', { name: 'innovation', exact: true }).click();
    await page.locator('.kind', { hasText: 'topic' }).waitFor();
    await page.getByRole('heading', { name: /^About it · \d+$/ }).waitFor();
  });

  it.runIf(LONG)('fits a phone, in French and in the dark', async () => {
    const { page, picture } = await visit('/?player=haropa&lang=fr', { ...PHONE, colorScheme: 'dark' });
    await page.getByText('Partenaires les plus proches').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await picture('player-phone-dark-french');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('is not of anybody who is not there, or whom not everybody may see', async () => {
    const { page } = await visit('/');
    await page.goto(`${page.url()}?player=nobody`);
    await page.getByText('This is not in the atlas, or not for everybody to see.').waitFor();
  });

  it('shows how two are connected, after a search for the other', async () => {
    const { page, operations, picture } = await visit('/?player=cite-du-numerique');
    await page.getByRole('combobox').last().pressSequentially('HAROPA');
    await page.getByRole('option', { name: 'HAROPA organisation' }).first().click();
    await page.getByRole('heading', { name: 'The best ways' }).waitFor();
    expect(new URL(page.url()).search).toBe('?from=cite-du-numerique&to=haropa');
    expect(await page.locator('.ways .steps').first().locator('li').allTextContents()).toEqual([
      expect.stringContaining('Cité du Numérique'),
      expect.stringContaining('Le Havre Seine Métropole'),
      expect.stringContaining('Consortium of Le Havre Smart Port City'),
      expect.stringContaining('HAROPA – Port du Havre'),
      expect.stringContaining('HAROPA'),
    ]);
    await page.getByRole('heading', { name: 'Partners of both' }).waitFor();
    await page.getByRole('heading', { name: 'Who could introduce them' }).waitFor();
    expect(await page.title()).toBe('From Cité du Numérique to HAROPA · Alliance Atlas');
    expect(operations.filter((name) => name !== 'Search').toSorted()).toEqual(['Between', 'Overview', 'Player']);
    await picture('between');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('says where it is stated how two are connected, whom they share and who could introduce them', async () => {
    const { page, picture } = await visit('/?from=soget&to=haropa-port-du-havre');
    for (const title of ['The best ways', 'Partners of both', 'Who could introduce them'])
      expect(await page.locator('.part', { hasText: title }).locator('.source').count()).toBeGreaterThan(0);
    await picture('between-introduced');
  });

  it('tells nothing of two others where how two are connected cannot be had', async () => {
    const { page } = await visit('/?player=cite-du-numerique');
    const reach = async (name: string) => {
      await page.getByRole('combobox').last().fill(name);
      await page.getByRole('option').first().click();
    };
    await reach('soget');
    await page.locator('h1', { hasText: 'Soget' }).waitFor();
    await page.goBack();
    await page.locator('h1', { hasText: /^Cité du Numérique$/ }).waitFor();
    await answerOtherwise(page, 'Between', (route) => route.fulfill(REFUSED));
    await reach('HAROPA');
    await page.getByRole('alert').filter({ hasText: 'This could not be answered.' }).waitFor();
    expect(await page.locator('h1').count()).toBe(0);
  });

  it('tells who holds the whole together, which communities there are and who could meet', async () => {
    const { page, operations, picture } = await visit('/?view=brokers&on=2020-12-31');
    expect(await page.locator('.partners').first().locator('.partner').first().textContent()).toContain(
      'Le Havre Seine Métropole',
    );
    await page.getByRole('heading', { name: 'Communities' }).waitFor();
    await page.getByRole('heading', { name: 'Who could meet' }).waitFor();
    await page.getByRole('heading', { name: 'What changed from 2019-12-31 to 2020-12-31' }).waitFor();
    await page.getByRole('heading', { name: /^New · \d+$/ }).waitFor();
    await page.getByRole('table').getByRole('rowheader', { name: 'incubation' }).waitFor();
    expect(operations.toSorted()).toEqual(['Overview', 'Whole']);
    expect(await page.title()).toBe('Who holds it all together · Alliance Atlas');
    await picture('whole');
  });

  it('tells what changed since a day that somebody chooses, with sources, and keeps it in the address', async () => {
    const { page, picture } = await visit('/?view=brokers&on=2020-12-31&since=2015-06-30');
    await page.getByRole('heading', { name: 'What changed from 2015-06-30 to 2020-12-31' }).waitFor();
    await page.getByText(/^\d+ ties were made$/).click();
    const ties = page.locator('details[open] .ties li');
    expect(await ties.first().locator('.source').count()).toBe(1);
    await picture('whole-since');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Since').fill('2018-01-01');
    await page.getByRole('heading', { name: 'What changed from 2018-01-01 to 2020-12-31' }).waitFor();
    expect(page.url()).toContain('since=2018-01-01');
  });
});
