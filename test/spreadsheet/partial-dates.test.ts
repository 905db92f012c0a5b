import { describe, expect, test } from 'vitest';
import { parsePartialDate, searchKey, sortName } from '../../src/model/model.js';

describe('a partial date', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-05', '2019-05-01', '2019-05-31'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2019-05-27', '2019-05-27', '2019-05-27'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2020-11-24T14:00', '2020-11-24', '2020-11-24'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['..', '9999-12-31', '9999-12-31'],
  ])('%s lies from %s to %s', (text, min, max) => {
    expect(parsePartialDate(text)).toEqual({ text, min, max });
  });

  test.each([
    '',
    '0000',
    '19',
    '02019',
    '2019-13',
    '2019-00',
    '2019-1',
    '2019-02-29',
    '2019-04-31',
    '2019-05-00',
    '2019/05/27',
    '27.5.2019',
    '2019-05-27T',
    '2019-05-27T24:00',
    '2019-05-27T14:60',
    '2019-05T14:00',
    '2019~',
    '.',
    '...',
    ' 2019',
    '2019\n',
  ])('%j is none', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['Élan', 'elan'],
    ['  Cité  du\u00a0Numérique ', 'cite du numerique'],
    ['Łódź', 'lodz'],
    ['Œuvre', 'oeuvre'],
    ['Straße STRAẞE', 'strasse strasse'],
    ['Ærø', 'aero'],
    ['Đorđe', 'dorde'],
    ['İstanbul Iğdır', 'istanbul igdir'],
    ['Þór Ðan', 'thor dan'],
  ])('%s is compared as %s', (name, key) => {
    expect(searchKey(name)).toBe(key);
  });

  test('are put in order without accents, and by their numbers', () => {
    const names = ['Zoé', 'Quai 10', 'Élan', 'Quai 9', 'eau', '2e Bassin', '10e Bassin'];
    const sorted = [...names].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
    expect(sorted).toEqual(['2e Bassin', '10e Bassin', 'eau', 'Élan', 'Quai 9', 'Quai 10', 'Zoé']);
  });
});
