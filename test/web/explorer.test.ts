import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { FRENCH_EXAMPLES, FRENCH_GROUPS } from '../../web/explorer/french.ts';
import { LONG } from '../support/scale.js';
import { STAFF_TOKEN } from '../support/server.js';
import { axeFaults, inBrowser } from './browser.js';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
const ANSWERED = { ready: '.graphiql-response .mtk1' };
const DRAWN = { ready: '.ring' };

it('has each example in French too', async () => {
  const folder = new URL('../../examples/', import.meta.url);
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')));
  expect(Object.keys(FRENCH_GROUPS).sort()).toEqual(
    [...new Set(files.map((file) => /^# (.+)/.exec(file)?.[1]))].sort(),
  );
  expect(Object.keys(FRENCH_EXAMPLES).sort()).toEqual(files.map((file) => /^query (\w+)/m.exec(file)?.[1]).sort());
});

inBrowser('the explorer', 'le-havre.xlsx', ({ visit }) => {
  const answer = (page: Page) => page.locator('.graphiql-response .view-lines');

  /** What an editor holds, typed over; typing by keys would have it close brackets. */
  const write = async (page: Page, editor: string, text: string) => {
    await page.locator(`${editor} .view-lines:visible`).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Control+Shift+End');
    await page.keyboard.press('Delete');
  };

  it('opens with a question and its answer, and a gallery of more', async () => {
    const { page, picture } = await visit('/explorer', ANSWERED);
    await answer(page).getByText('"Le Havre"').waitFor();
    expect(await page.locator('.pane h3').allTextContents()).toContain('Needs, offers and help');
    expect(await page.locator('.gallery button').count()).toBe(Object.keys(FRENCH_EXAMPLES).length);
    await page.getByRole('button', { name: /^Which help is there for start-ups/ }).click();
    await answer(page).getByText('"coverage"').waitFor();
    expect(await page.locator('.graphiql-tab [aria-current]').textContent()).toContain('HelpForStartUps');
    await picture('explorer');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('builds a question by ticking, by keys alone, and says what each field means', async () => {
    const { page, picture } = await visit('/explorer?query=query%20Mine%20%7B%20__typename%20%7D', ANSWERED);
    await page.getByRole('button', { name: 'Build a question by ticking' }).click();
    const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).first();
    await tick('ecosystem').focus();
    await page.keyboard.press('Space');
    await tick('revision').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => tick('revision').getAttribute('aria-checked')).toBe('true');
    expect(await tick('revision').getAttribute('title')).toMatch(/\w+ \w+ \w+/);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await answer(page).getByText('"revision": 1').waitFor();
    await picture('explorer-ticking');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('keeps the question in its address, and answers the one that a link brings', async () => {
    const query = 'query One($id: ID!) { organisation(id: $id) { name } }';
    const variables = JSON.stringify({ id: 'soget' });
    const { page } = await visit(`/explorer?${new URLSearchParams({ query, variables })}`, ANSWERED);
    await answer(page).getByText('"Soget"').waitFor();
    await write(page, '.graphiql-query-editor', '{ ecosystem { name } }');
    await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe('{ ecosystem { name } }');
    await page.reload();
    await answer(page).getByText('"Le Havre"').waitFor();
  });

  it('asks nothing by itself that would change anything', async () => {
    const query = 'mutation Undo { undoChangeSet(id: "1", dryRun: true) { revision } }';
    const { page, operations } = await visit(`/explorer?${new URLSearchParams({ query })}`, {
      ready: '.graphiql-query-editor .mtk1',
    });
    await page.waitForTimeout(1_500);
    expect(operations).toEqual(['IntrospectionQuery']);
  });

  it('shows staff what a question costs, and forgets their token with the tab', async () => {
    const { page, picture } = await visit('/explorer', { ...ANSWERED, forgiven: /403/ });
    await page.getByRole('button', { name: 'What it costs' }).click();
    await page.getByRole('button', { name: 'Ask, and show what it costs' }).click();
    await page.getByText('This is for staff.').waitFor();
    await page.getByRole('button', { name: 'Headers' }).click();
    await write(page, '.graphiql-editor-tool', JSON.stringify({ Authorization: `Bearer ${STAFF_TOKEN}` }));
    await page.getByRole('button', { name: 'Ask, and show what it costs' }).click();
    await page.locator('.costs').getByText('statements').waitFor();
    await page.locator('.pane pre').first().getByText('MATCH').waitFor();
    await picture('explorer-plan');
    expect(await axeFaults(page)).toEqual([]);
    const kept = () => page.evaluate('[JSON.stringify(localStorage), JSON.stringify(sessionStorage)]');
    await expect.poll(kept).toEqual([expect.not.stringContaining(STAFF_TOKEN), expect.stringContaining(STAFF_TOKEN)]);
    await page.reload();
    await page.getByRole('button', { name: 'Ask, and show what it costs' }).click();
    await page.locator('.costs').waitFor();
  });

  it('says that the server is gone, and asks again when it is back', async () => {
    const { page } = await visit('/explorer', { ...ANSWERED, forgiven: /ERR_CONNECTION_REFUSED/ });
    const ask = () => page.getByRole('button', { name: /^Execute query/ }).click();
    // Only what is asked: the editors fetch what they work with when they first need it, which may be now.
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await ask();
    await answer(page).getByText('The server does not answer.').waitFor();
    await page.unroute('**/graphql');
    await ask();
    await answer(page).getByText('"Le Havre"').waitFor();
  });

  it.runIf(LONG)('explains the schema in words that staff know', async () => {
    const { page } = await visit('/explorer', ANSWERED);
    // One whose arguments hold lists, which the ticks cannot show: the console stays clean.
    await page.getByRole('button', { name: 'Build a question by ticking' }).click();
    await page.getByRole('checkbox', { name: 'ecosystem', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByText('Open needs and the offers of others that fit them').waitFor();
  });

  it('draws the schema, and tells of the type that is chosen, by keys too', async () => {
    const { page, picture, operations } = await visit('/explorer?view=schema', DRAWN);
    expect(await page.locator('.ring .sign').count()).toBe(11);
    expect(await page.locator('.tie-list > li').count()).toBe(20);
    await picture('schema');
    await page.getByRole('button', { name: 'Partnerships' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('An alliance of two or more players').waitFor();
    expect(await page.locator('.tie-list > li').first().textContent()).toMatch(/^members MEMBER_OF/);
    expect(await page.getByRole('button', { name: /^Organisations/ }).textContent()).toContain('members');
    await picture('schema-chosen');
    expect(await axeFaults(page)).toEqual([]);
    expect(operations).toEqual([]);
  });

  it.runIf(LONG)('speaks French in the dark, and is the same in the other view', async () => {
    const { page, picture } = await visit('/explorer', { ...ANSWERED, locale: 'fr-FR', colorScheme: 'dark' });
    await page.getByText('Des questions pour commencer').first().waitFor();
    await page.getByRole('button', { name: /^Que propose la Cité du Numérique/ }).waitFor();
    await picture('explorer-dark-french');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Le schéma en image' }).click();
    await page.getByRole('button', { name: 'Partenariats' }).waitFor();
    expect(page.url()).toContain('view=schema');
    await picture('schema-dark-french');
    expect(await axeFaults(page)).toEqual([]);
  });

  it.runIf(LONG).each([
    ['explorer-phone', '/explorer', ANSWERED],
    ['schema-phone', '/explorer?view=schema', DRAWN],
  ])('fits a phone: %s', async (name, path, ready) => {
    const { page, picture } = await visit(path, { ...PHONE, ...ready });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await picture(name);
    expect(await axeFaults(page)).toEqual([]);
  });
});
