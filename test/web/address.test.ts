import { expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../web/address.ts';
import { csvCell } from '../../web/map/cells.ts';

it.each([
  '',
  '?player=cite-du-numerique&lang=fr',
  '?from=cite-du-numerique&to=haropa&on=2022-12-31',
  '?view=list&hide=Person,Event&without=money&at=-12.5,30.0,0.500',
  '?hide=',
  '?view=brokers&on=2022-12-31&since=2020-02-29',
  '?player=cordis%3Aproject%3A101070000',
])('%s is read and written back', (address) => {
  expect(writeAddress(readAddress(address))).toBe(address);
});

it.each([
  ...[
    '?view=x',
    '?on=2022',
    '?on=2022-99-99',
    '?on=2022-02-30',
    '?on=2021-02-29',
    '?at=1,2',
    '?at=1,2,-3',
    '?at=a,b,c',
  ],
  ...['?lang=de', '?player='],
])('%s says nothing', (address) => {
  expect(readAddress(address)).toEqual(readAddress(''));
});

it('writes cells that no spreadsheet takes for a formula, and that stay whole', () => {
  expect(['=1+1', '@cmd', '-2', 'a, b', 'say "so"', 'plain'].map(csvCell)).toEqual([
    "'=1+1",
    "'@cmd",
    "'-2",
    '"a, b"',
    '"say ""so"""',
    'plain',
  ]);
});
