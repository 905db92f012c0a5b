/**
 * `npm run bench:page`: how soon the page's map of seed/estuary.xlsx is there, and how smoothly it moves, in Chromium
 * without a GPU, beside a bare canvas that draws as many nodes and ties and no name. Ends with 1 when it misses its aim.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { quantile } from './statistics.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const SIZE = { width: 1440, height: 900 };
/** The first picture after the data; the 95th percentile of frames while panning, and how often that of the bare canvas. */
const AIM = { pictureMs: 500, frameMs: 50, timesBare: 1.5 };
const VISITS = 5;
const MOVES = 150;

const at = (values, share) =>
  quantile(
    [...values].sort((a, b) => a - b),
    share,
  );
const middling = (values) => Math.round(at(values, 0.5));

async function start(folder) {
  const env = { ...process.env, PORT: '0', ATLAS_DATA: folder, ATLAS_SEED: 'seed/estuary.xlsx', LOG_LEVEL: 'warn' };
  const atlas = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const text of atlas.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    const [url] = /http:\S+(?=\/graphql)/.exec(said) ?? [];
    if (url) return { atlas, url };
  }
  throw new Error(`Atlas stopped before it was up: ${said}`);
}

/** How long after its data the map shows its first picture, and how long until the page can be used. */
async function firstPicture(browser, url) {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  const times = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('.map[aria-busy=false]')) await frame();
    await frame();
    const shown = performance.now();
    const [data] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
    return { afterData: shown - data.responseEnd, usable: shown };
  });
  await context.close();
  return times;
}

/** The lengths of frames while the mouse drags the map to and fro. */
async function framesWhilePanning(page, [x, y]) {
  await page.evaluate(() => {
    window.frames_ = [];
    let last = 0;
    const note = (now) => {
      if (last) window.frames_.push(now - last);
      last = now;
      window.noting_ = requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 0; move < MOVES; move += 1)
    await page.mouse.move(x + 200 * Math.sin(move / 12), y + 120 * Math.sin(move / 17));
  await page.mouse.up();
  return page.evaluate(() => {
    cancelAnimationFrame(window.noting_);
    return window.frames_;
  });
}

async function mapFrames(browser, url, prepare) {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.map[aria-busy=false]').waitFor();
  await page.waitForTimeout(1_500);
  await prepare(page);
  await page.waitForTimeout(800);
  const { x, y, width, height } = await page.locator('canvas').boundingBox();
  // A corner, where no node is taken along.
  const frames = await framesWhilePanning(page, [x + width * 0.06, y + height * 0.4]);
  await context.close();
  return frames;
}

/** As many circles and lines, moved by the mouse, and nothing else. */
async function bareFrames(browser, { nodes, ties }) {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.setContent('<canvas style="position:fixed;inset:0"></canvas>');
  await page.evaluate(
    ({ nodes, ties, width, height }) => {
      const canvas = document.querySelector('canvas');
      Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d', { alpha: false });
      let seed = 1;
      const random = () => {
        seed = (seed * 48271) % 2147483647;
        return seed / 2147483647;
      };
      const places = Array.from({ length: nodes }, () => [random() * width, random() * height]);
      const lines = Array.from({ length: ties }, () => [
        places[Math.floor(random() * nodes)],
        places[Math.floor(random() * nodes)],
      ]);
      let [dx, dy] = [0, 0];
      const draw = () => {
        pen.fillStyle = '#f6f4ee';
        pen.fillRect(0, 0, width, height);
        pen.strokeStyle = 'rgb(86 99 107 / 50%)';
        pen.beginPath();
        for (const [a, b] of lines) {
          pen.moveTo(a[0] + dx, a[1] + dy);
          pen.lineTo(b[0] + dx, b[1] + dy);
        }
        pen.stroke();
        pen.fillStyle = '#0b6e9e';
        pen.beginPath();
        for (const [x, y] of places) {
          pen.moveTo(x + dx + 4, y + dy);
          pen.arc(x + dx, y + dy, 4, 0, 2 * Math.PI);
        }
        pen.fill();
      };
      let due = 0;
      addEventListener('mousemove', ({ clientX, clientY }) => {
        [dx, dy] = [clientX - 100, clientY - 360];
        cancelAnimationFrame(due);
        due = requestAnimationFrame(draw);
      });
      draw();
    },
    { nodes, ties, ...SIZE },
  );
  const frames = await framesWhilePanning(page, [100, 360]);
  await context.close();
  return frames;
}

async function counted(url) {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ map { nodes { degree } ties { type } } }' }),
  });
  const { map } = (await reply.json()).data;
  return { nodes: map.nodes.length, ties: map.ties.length };
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-page-'));
const { atlas, url } = await start(folder);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const size = await counted(url);
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await firstPicture(browser, url));
  const picture = middling(visits.map(({ afterData }) => afterData));
  console.log(`${size.nodes} nodes and ${size.ties} ties`);
  console.log(
    `first picture ${picture} ms after the data, usable after ${middling(visits.map(({ usable }) => usable))} ms`,
  );
  const views = {
    'a bare canvas of all': await bareFrames(browser, size),
    communities: await mapFrames(browser, url, async () => {}),
    'an open community': await mapFrames(browser, url, (page) => page.mouse.click(870, 540)),
  };
  for (const [name, frames] of Object.entries(views))
    console.log(`frames of ${name}: median ${middling(frames)} ms, 95th percentile ${Math.round(at(frames, 0.95))} ms`);
  const bare = at(views['a bare canvas of all'], 0.95);
  const worst = Math.max(...['communities', 'an open community'].map((name) => at(views[name], 0.95)));
  const reached = picture <= AIM.pictureMs && worst <= AIM.frameMs && worst <= AIM.timesBare * bare;
  console.log(reached ? 'All within the aim.' : `Not within the aim: ${JSON.stringify(AIM)}.`);
  process.exitCode = reached ? 0 : 1;
} finally {
  await browser.close();
  const exited = once(atlas, 'exit');
  atlas.kill('SIGTERM');
  await exited;
  rmSync(folder, { recursive: true, force: true });
}
