/**
 * `npm run bench:suggestions [-- --data FOLDER] [-- --country FR]`: whether those whom Atlas suggests become partners, held
 * against the usual measures on a real set: projects of Horizon 2020 and who took part in them, of one country. The graph
 * is cut five times; each organisation that found new partners among those known in the half-year after is asked about on
 * the day of the cut. `data/horizon.js` says where the set comes from.
 */
import { parseArgs } from 'node:util';
import { Builder } from '../dist/explore/build.js';
import { Clock } from '../dist/explore/clock.js';
import { kindsOf } from '../dist/explore/kinds.js';
import { suggestedPartners } from '../dist/explore/suggestions.js';
import { loadModel } from '../dist/model/model.js';
import { Random } from '../scripts/estuary/random.js';
import { readHorizon } from './data/horizon.js';
import { quantile } from './statistics.js';

const DAYS = ['2016-07', '2017-01', '2017-07', '2018-01', '2018-07', '2019-01', '2019-07', '2020-01', '2020-07'];
/** The first half-years only tune: each of the five cuts is tuned on the three windows before it. */
const TUNING = 3;
const FIRST = 10;
const RESAMPLES = 1_000;
/** What topics and activity count for beside partners, which count 1. */
const WEIGHTS = [0, 0.125, 0.25, 0.5, 1].flatMap((topics) =>
  [0, 0.125, 0.25, 0.5].map((activity) => ({ topics, activity })),
);
/** By how much more of the ten must lie outside the top tenth by degree than with the best of the others. */
const OUTSIDE = 0.1;

const kinds = kindsOf(loadModel());

/** The graph on a day, and who found whom in the half-year after. */
function windowAt(projects, [cut, end]) {
  const before = projects.filter(({ start }) => start < cut);
  const partners = pairsOf(before);
  const found = new Map();
  for (const [one, others] of pairsOf(projects.filter(({ start }) => start >= cut && start < end))) {
    const fresh = [...others].filter((other) => partners.has(other) && !partners.get(one)?.has(other));
    if (partners.has(one) && fresh.length > 0) found.set(one, new Set(fresh));
  }
  const degrees = [...partners.values()].map(({ size }) => size).sort((a, b) => b - a);
  return { cut, partners, found, hub: degrees[Math.floor(degrees.length / 10)], projection: project(before) };
}

/** Who took part in the same, by organisation. */
function pairsOf(projects) {
  const partners = new Map();
  for (const { members } of projects)
    for (const { id } of members) {
      const known = partners.get(id) ?? new Set();
      partners.set(id, known);
      for (const other of members) if (other.id !== id) known.add(other.id);
    }
  return partners;
}

function project(projects) {
  const entity = (id, days = [null, null]) => [id, true, false, null, null, ...days];
  const tie = (from, type, to, role, since) => [
    ...[`${from} ${to}`, from, type, to, role, since, null, null, 'CONFIRMED'],
  ];
  const once = (ids) => [...new Set(ids)].map((id) => entity(id));
  const builder = new Builder(kinds);
  builder.addEntities('Organisation', once(projects.flatMap(({ members }) => members.map(({ id }) => id))));
  builder.addEntities('Topic', once(projects.flatMap(({ topics }) => topics)));
  builder.addEntities(
    'Project',
    projects.map(({ id, start, end }) => entity(id, [start, end])),
  );
  for (const { id, start, members, topics } of projects) {
    builder.addTies(members.map((member) => tie(member.id, 'PARTICIPATES_IN', id, member.role, start)));
    builder.addTies(topics.map((topic) => tie(id, 'ABOUT', topic, null, null)));
  }
  return builder.finish().STAFF;
}

/** What each method thinks of all, of each organisation asked about. */
function judge(window) {
  const { partners, projection, cut, found } = window;
  const random = new Random(`suggestions/${cut}`);
  const everybody = partners.size;
  return [...found].map(([player, wanted]) => {
    const own = partners.get(player);
    const common = { cn: new Map(), aa: new Map(), ra: new Map() };
    const add = (sums, other, value) => sums.set(other, (sums.get(other) ?? 0) + value);
    for (const partner of own)
      for (const other of partners.get(partner)) {
        const degree = partners.get(partner).size;
        add(common.cn, other, 1);
        add(common.aa, other, 1 / Math.log(degree));
        add(common.ra, other, 1 / degree);
      }
    const question = { of: player, first: everybody, today: cut, period: null, certainty: 'POSSIBLE', types: null };
    const told = suggestedPartners(projection, question, new Clock(600_000));
    const parts = new Map(told.found.map((suggestion) => [suggestion.node, suggestion]));
    const weighed = (weigh) => (id) => (parts.has(id) ? weigh(parts.get(id)) : -1);
    const methods = {
      random: () => random.next(),
      degree: (id) => partners.get(id).size,
      'common neighbours': (id) => common.cn.get(id) ?? 0,
      'Adamic–Adar': (id) => common.aa.get(id) ?? 0,
      'resource allocation': (id) => common.ra.get(id) ?? 0,
      Atlas: weighed(({ score }) => score),
      ...Object.fromEntries(
        WEIGHTS.map(({ topics, activity }, place) => [
          place,
          weighed((each) => each.partners.score + topics * each.topics.score + activity * each.activity.score),
        ]),
      ),
    };
    const candidates = [...partners.keys()].filter((id) => id !== player && !own.has(id));
    return Object.fromEntries(
      Object.entries(methods).map(([name, scoreOf]) => [name, outcome(window, candidates, scoreOf, wanted)]),
    );
  });
}

/** Where the first right one stands, and how many of the ten lie outside the top tenth by degree. Equals stand by id. */
function outcome({ partners, hub }, candidates, scoreOf, wanted) {
  const ranked = candidates.map((id) => ({ id, score: scoreOf(id) }));
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const rank = ranked.findIndex(({ id }) => wanted.has(id)) + 1;
  const outside = ranked.slice(0, FIRST).filter(({ id }) => partners.get(id).size < hub).length / FIRST;
  return { hit: Number(rank <= FIRST), reciprocal: 1 / rank, outside };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const MEASURES = ['hit', 'reciprocal', 'outside'];
const BASELINES = ['degree', 'common neighbours', 'Adamic–Adar', 'resource allocation'];

function meansOf(outcomes, method) {
  return Object.fromEntries(MEASURES.map((measure) => [measure, mean(outcomes.map((each) => each[method][measure]))]));
}

/** The weights that did best before: by hits and rank together, where enough of the ten lie outside. */
function tune(outcomes) {
  const rivals = BASELINES.map((method) => meansOf(outcomes, method)).sort((a, b) => b.hit - a.hit);
  const tried = WEIGHTS.map((_, place) => ({ place, ...meansOf(outcomes, place) }));
  const allowed = tried.filter(({ outside }) => outside >= rivals[0].outside + OUTSIDE);
  return (allowed.length > 0 ? allowed : tried).sort((a, b) => b.hit + b.reciprocal - a.hit - a.reciprocal)[0].place;
}

function interval(outcomes, figureOf) {
  const random = new Random('bootstrap');
  const values = Array.from({ length: RESAMPLES }, () =>
    figureOf(Array.from(outcomes, () => random.pick(outcomes))),
  ).sort((a, b) => a - b);
  return `${quantile(values, 0.025).toFixed(3)} to ${quantile(values, 0.975).toFixed(3)}`;
}

async function main() {
  const { values } = parseArgs({ options: { data: { type: 'string' }, country: { type: 'string', default: 'FR' } } });
  const projects = await readHorizon(values.data, values.country);
  const windows = DAYS.slice(1).map((end, place) => windowAt(projects, [`${DAYS[place]}-01`, `${end}-01`]));
  const judged = windows.map(judge);
  const all = judged.flatMap((outcomes, place) => {
    if (place < TUNING) return [];
    const tuned = tune(judged.slice(place - TUNING, place).flat());
    const { topics, activity } = WEIGHTS[tuned];
    console.log(
      `${windows[place].cut}: ${windows[place].partners.size} organisations, ${outcomes.length} found new partners; tuned before: topics ${topics}, activity ${activity}, partners 1`,
    );
    return outcomes.map((outcome) => ({ ...outcome, 'Atlas, tuned': outcome[tuned] }));
  });
  console.log('\n| method | hits in ten | reciprocal rank | outside the top tenth |\n| --- | --- | --- | --- |');
  for (const method of ['random', ...BASELINES, 'Atlas', 'Atlas, tuned']) {
    const cells = MEASURES.map((measure) => {
      const figureOf = (outcomes) => mean(outcomes.map((each) => each[method][measure]));
      return `${figureOf(all).toFixed(3)} (${interval(all, figureOf)})`;
    });
    console.log(`| ${method} | ${cells.join(' | ')} |`);
  }
  for (const measure of MEASURES) {
    const rivals = BASELINES.map((method) => ({ method, value: meansOf(all, method)[measure] }));
    const { method } = rivals.sort((a, b) => b.value - a.value)[0];
    const ahead = (outcomes) => mean(outcomes.map((each) => each.Atlas[measure] - each[method][measure]));
    console.log(`${measure}: Atlas ahead of ${method} by ${ahead(all).toFixed(3)} (${interval(all, ahead)})`);
  }
}

await main();
