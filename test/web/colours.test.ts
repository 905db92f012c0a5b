import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAWN_TYPES, SHAPES } from '../../web/kinds.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const css = readFileSync(new URL('../../web/tokens.css', import.meta.url), 'utf8');

/** How eyes see that lack one sort of cones, in linear RGB: Machado, Oliveira and Fernandes 2009, table 1, severity 1. */
const EYES: Readonly<Record<string, Matrix>> = {
  'that see all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** CIE 1976 differences: from about 2 on they are seen side by side, from about 10 on at a glance. */
const AT_A_GLANCE = 10;
/** What WCAG 2 asks of what is no text. */
const CONTRAST = 3;

/** A token's colour in linear RGB. */
function colour(token: string, theme: 'light' | 'dark'): Triple {
  const [, light = '', dark = ''] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const written = theme === 'light' ? light : dark;
  const linear = (place: number) => {
    const part = Number.parseInt(written.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [linear(1), linear(3), linear(5)];
}

function times([a, b, c]: Matrix, [x, y, z]: Triple): Triple {
  const row = ([p, q, r]: Triple) => p * x + q * y + r * z;
  return [row(a), row(b), row(c)];
}

const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

function labOf(rgb: Triple): Triple {
  const [x, y, z] = times(TO_XYZ, rgb);
  const root = (share: number) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116);
  const [fx, fy, fz] = [root(x / 0.9505), root(y), root(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function difference(a: Triple, b: Triple): number {
  const [l, m, n] = labOf(a);
  const [x, y, z] = labOf(b);
  return Math.hypot(l - x, m - y, n - z);
}

function contrast(a: Triple, b: Triple): number {
  const [, darker] = times(TO_XYZ, a);
  const [, lighter] = times(TO_XYZ, b);
  return (Math.max(darker, lighter) + 0.05) / (Math.min(darker, lighter) + 0.05);
}

describe.each(['light', 'dark'] as const)('the kinds in the %s theme', (theme) => {
  const pairs = DRAWN_TYPES.flatMap((one, index) => DRAWN_TYPES.slice(index + 1).map((other) => [one, other] as const));

  it.each(Object.entries(EYES))('differ at a glance to eyes %s', (_, eyes) => {
    const seen = (kind: string) => times(eyes, colour(kind, theme));
    const alike = pairs.filter(([one, other]) => difference(seen(one), seen(other)) < AT_A_GLANCE);
    expect(alike).toEqual([]);
  });

  it('stand out from the paper', () => {
    const paper = colour('paper', theme);
    expect(DRAWN_TYPES.filter((kind) => contrast(colour(kind, theme), paper) < CONTRAST)).toEqual([]);
  });
});

it('no two kinds have one shape', () => {
  expect(new Set(DRAWN_TYPES.map((kind) => JSON.stringify(SHAPES[kind]))).size).toBe(DRAWN_TYPES.length);
});
