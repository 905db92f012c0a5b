import { expect, it } from 'vitest';
import { betweennessOf } from '../../src/explore/betweenness.js';
import { Clock } from '../../src/explore/clock.js';
import type { Network } from '../../src/explore/network.js';
import { Dice } from '../support/dice.js';

const MEMBERS = 2_000;
/** As many as a sample has members: what holds the one side together stands at the same distance from one another. */
const SAMPLE = 400;

/** Two hubs that know each other; to the first belongs each fifth member, to the other the rest. Some know one another. */
function network(): Network {
  const [east, west] = [MEMBERS - 2, MEMBERS - 1];
  const dice = new Dice(1);
  const ends = Array.from({ length: MEMBERS }, () => new Set<number>());
  const join = (a: number, b: number) => {
    if (a === b) return;
    ends[a]?.add(b);
    ends[b]?.add(a);
  };
  join(east, west);
  for (let member = 0; member < east; member += 1) join(member, member % (MEMBERS / SAMPLE) === 0 ? east : west);
  for (let tie = 0; tie < 300; tie += 1) join(dice.below(east), dice.below(east));
  const sorted = ends.map((of) => [...of].sort((a, b) => a - b));
  const starts = new Uint32Array(MEMBERS + 1);
  sorted.forEach((of, member) => {
    starts[member + 1] = (starts[member] ?? 0) + of.length;
  });
  return { members: [...sorted.keys()], starts, ends: Uint32Array.from(sorted.flat()) };
}

it('a sample says who stands between others, within the error that it states', async () => {
  const clock = new Clock(60_000);
  const whole = network();
  const exact = await betweennessOf(whole, clock);
  expect(exact.error).toBe(0);
  const sampled = await betweennessOf(whole, clock, SAMPLE * whole.ends.length);
  expect(sampled.error).toBeCloseTo(Math.sqrt(Math.log((2 * MEMBERS) / 0.05) / (2 * SAMPLE)), 10);
  const off = whole.members.map((member) => Math.abs((sampled.shares[member] ?? 0) - (exact.shares[member] ?? 0)));
  expect(Math.max(...off)).toBeGreaterThan(0);
  expect(Math.max(...off)).toBeLessThan(sampled.error);
  expect(await betweennessOf(whole, clock, SAMPLE * whole.ends.length)).toEqual(sampled);
});
