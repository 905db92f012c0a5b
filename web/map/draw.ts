import type { Camera } from '../address.ts';
import { ENTITY_TYPES, type EntityType, FAMILIES, FAMILY_NAMES, SHAPES } from '../kinds.ts';
import type { Community, Picture } from './graph.ts';
import { type Box, placesFor, Room, shortened } from './labels.ts';
import type { Look } from './look.ts';

/** What drawing needs of a canvas: so little that an SVG can be drawn too. */
export interface Pen {
  fillStyle: string | object;
  strokeStyle: string | object;
  font: string;
  globalAlpha: number;
  lineJoin: 'bevel' | 'miter' | 'round';
  lineWidth: number;
  textAlign: 'center' | 'end' | 'left' | 'right' | 'start';
  textBaseline: 'alphabetic' | 'bottom' | 'hanging' | 'ideographic' | 'middle' | 'top';
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  closePath(): void;
  setLineDash(dash: number[]): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

export type Colours = Readonly<Record<EntityType | 'paper' | 'ink' | 'quiet' | 'line' | 'accent' | 'raised', string>>;

export interface Frame extends Look {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The room of what lies on the map: its buttons, its legend. */
  readonly taken: readonly Box[];
  readonly colours: Colours;
  readonly family: string;
  readonly membersWord: (count: number) => string;
}

/** How many names are shown, and for how many there is no room. */
export interface Drawn {
  readonly names: number;
  readonly namesHidden: number;
}

/** From this radius on the screen on, a community shows its members with their names. */
const OPEN_AT = 150;
const DIM = 0.14;

export function screenX({ camera, width }: Pick<Frame, 'camera' | 'width'>, x: number): number {
  return (x - camera.x) * camera.k + width / 2;
}

export function screenY({ camera, height }: Pick<Frame, 'camera' | 'height'>, y: number): number {
  return (y - camera.y) * camera.k + height / 2;
}

export function isOpen(community: Pick<Community, 'r'> | undefined, k: number): boolean {
  return !community || community.r * k >= OPEN_AT;
}

/** How large a node is on the screen. */
export function radiusOnScreen(picture: Picture, node: number, k: number): number {
  const r = (picture.nodes[node]?.r ?? 4) * k;
  const open = isOpen(picture.communities[picture.community[node] ?? -1], k);
  if (!open) return Math.min(Math.max(r * 0.8, 1.2), 5);
  // Among thousands, large signs would hide one another.
  return picture.communities.length ? Math.min(Math.max(r * 0.55, 3), 12) : Math.min(Math.max(r, 3), 26);
}

export function draw(pen: Pen, picture: Picture, frame: Frame): Drawn {
  const { width, height, colours, emphasis } = frame;
  pen.globalAlpha = 1;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  pen.lineJoin = 'round';
  const faint = emphasis ? DIM : 1;
  drawCommunities(pen, picture, frame, faint);
  drawTies(pen, picture, frame, tiesSeen(picture, frame), faint);
  const seen = nodesSeen(picture, frame);
  const isClosed = (node: number) => !isOpen(picture.communities[picture.community[node] ?? -1], frame.camera.k);
  drawNodes(pen, picture, frame, seen.filter(isClosed), faint * 0.5);
  drawNodes(
    pen,
    picture,
    frame,
    seen.filter((node) => !isClosed(node)),
    faint,
  );
  if (emphasis) {
    const ties = [...emphasis.ties].filter((tie) => frame.shownTies[tie]);
    drawTies(pen, picture, frame, ties, 1, colours.accent);
    drawNodes(pen, picture, frame, [...emphasis.nodes].filter((node) => frame.shownNodes[node]).reverse(), 1);
    for (const node of emphasis.middle) drawRing(pen, picture, frame, node);
  }
  return drawNames(pen, picture, frame, seen);
}

function isInside({ width, height }: Frame, x: number, y: number, margin: number): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}

/** Nodes on the screen, the least tied first, so that the best tied lie on top. */
function nodesSeen({ x, y, nodes }: Picture, frame: Frame): number[] {
  const seen: number[] = [];
  for (let node = nodes.length - 1; node >= 0; node -= 1)
    if (frame.shownNodes[node] && isInside(frame, screenX(frame, x[node] ?? 0), screenY(frame, y[node] ?? 0), 30))
      seen.push(node);
  return seen;
}

/** Ties of open communities that touch the screen. */
function tiesSeen({ ties, x, y, community, communities }: Picture, frame: Frame): number[] {
  const open = communities.map((each) => isOpen(each, frame.camera.k));
  const seen: number[] = [];
  for (let tie = 0; tie < ties.length; tie += 1) {
    if (!frame.shownTies[tie]) continue;
    const { a, b } = ties[tie] ?? { a: 0, b: 0 };
    const [home, other] = [community[a] ?? 0, community[b] ?? 0];
    if (communities.length > 0 && (home !== other || !open[home])) continue;
    const [ax, ay] = [screenX(frame, x[a] ?? 0), screenY(frame, y[a] ?? 0)];
    const [bx, by] = [screenX(frame, x[b] ?? 0), screenY(frame, y[b] ?? 0)];
    if (Math.max(ax, bx) < 0 || Math.min(ax, bx) > frame.width) continue;
    if (Math.max(ay, by) < 0 || Math.min(ay, by) > frame.height) continue;
    seen.push(tie);
  }
  return seen;
}

function drawCommunities(pen: Pen, { communities, ribbons, nodes }: Picture, frame: Frame, faint: number): void {
  const { colours, camera } = frame;
  pen.setLineDash([]);
  pen.strokeStyle = colours.quiet;
  for (const { a, b, count } of ribbons) {
    const [from, to] = [communities[a], communities[b]];
    if (!from || !to) continue;
    if (!frame.sizes[a] || !frame.sizes[b]) continue;
    pen.globalAlpha = Math.min(0.05 + count * 0.004, 0.2) * faint;
    pen.lineWidth = Math.min(0.6 + Math.sqrt(count) * 0.7, 9);
    pen.beginPath();
    pen.moveTo(screenX(frame, from.x), screenY(frame, from.y));
    pen.lineTo(screenX(frame, to.x), screenY(frame, to.y));
    pen.stroke();
  }
  for (const [number, { x, y, r, chief }] of communities.entries()) {
    const [cx, cy] = [screenX(frame, x), screenY(frame, y)];
    if (!frame.sizes[number] || !isInside(frame, cx, cy, r * camera.k)) continue;
    circle(pen, cx, cy, r * camera.k);
    pen.globalAlpha = 1;
    pen.fillStyle = colours.raised;
    pen.fill();
    pen.globalAlpha = 0.45 * faint;
    pen.lineWidth = 1.25;
    pen.strokeStyle = colours[nodes[chief]?.type ?? 'Organisation'];
    pen.stroke();
  }
}

function circle(pen: Pen, x: number, y: number, r: number): void {
  pen.beginPath();
  pen.moveTo(x + r, y);
  pen.arc(x, y, r, 0, 2 * Math.PI);
}

function drawTies(
  pen: Pen,
  picture: Picture,
  frame: Frame,
  seen: readonly number[],
  alpha: number,
  colour = frame.colours.quiet,
): void {
  const { ties, x, y } = picture;
  const strong = colour === frame.colours.accent;
  for (const family of FAMILY_NAMES) {
    const { dash, width, directed } = FAMILIES[family];
    pen.strokeStyle = colour;
    pen.fillStyle = colour;
    // Where a hundred lead to one, each has to be faint for any to be seen.
    pen.globalAlpha = alpha * (strong ? Math.min(0.9, 7 / Math.sqrt(seen.length)) : 0.5);
    pen.lineWidth = strong && seen.length < 40 ? width + 0.7 : width;
    pen.setLineDash([...dash]);
    pen.beginPath();
    const own = seen.filter((tie) => ties[tie]?.family === family);
    for (const tie of own) {
      const { a, b } = ties[tie] ?? { a: 0, b: 0 };
      pen.moveTo(screenX(frame, x[a] ?? 0), screenY(frame, y[a] ?? 0));
      pen.lineTo(screenX(frame, x[b] ?? 0), screenY(frame, y[b] ?? 0));
    }
    if (own.length) pen.stroke();
    if (directed && (strong || seen.length < MOST_WITH_ARROWS)) drawArrows(pen, picture, frame, own);
  }
  pen.setLineDash([]);
}

const ARROW = 7;
/** Among more ties, arrows would hide where they lead. */
const MOST_WITH_ARROWS = 700;

function drawArrows(pen: Pen, picture: Picture, frame: Frame, own: readonly number[]): void {
  const { ties, x, y } = picture;
  pen.beginPath();
  for (const tie of own) {
    const { a, b } = ties[tie] ?? { a: 0, b: 0 };
    const [bx, by] = [screenX(frame, x[b] ?? 0), screenY(frame, y[b] ?? 0)];
    const [dx, dy] = [bx - screenX(frame, x[a] ?? 0), by - screenY(frame, y[a] ?? 0)];
    const length = Math.hypot(dx, dy);
    const reach = radiusOnScreen(picture, b, frame.camera.k) + 2;
    if (length < reach + radiusOnScreen(picture, a, frame.camera.k) + ARROW * 2) continue;
    const [ux, uy] = [dx / length, dy / length];
    const [tx, ty] = [bx - ux * reach, by - uy * reach];
    pen.moveTo(tx, ty);
    pen.lineTo(tx - ux * ARROW - uy * ARROW * 0.45, ty - uy * ARROW + ux * ARROW * 0.45);
    pen.lineTo(tx - ux * ARROW + uy * ARROW * 0.45, ty - uy * ARROW - ux * ARROW * 0.45);
    pen.closePath();
  }
  pen.fill();
}

function drawNodes(pen: Pen, picture: Picture, frame: Frame, seen: readonly number[], alpha: number): void {
  const { nodes, x, y } = picture;
  for (const type of [...ENTITY_TYPES].reverse()) {
    const own = seen.filter((node) => nodes[node]?.type === type);
    if (own.length === 0) continue;
    pen.beginPath();
    for (const node of own)
      shape(
        pen,
        type,
        screenX(frame, x[node] ?? 0),
        screenY(frame, y[node] ?? 0),
        radiusOnScreen(picture, node, frame.camera.k),
      );
    // A rim of paper keeps those that lie close apart.
    pen.globalAlpha = 1;
    pen.strokeStyle = frame.colours.paper;
    pen.lineWidth = 2;
    if (alpha === 1 && own.length < 600) pen.stroke();
    pen.globalAlpha = alpha;
    pen.fillStyle = frame.colours[type];
    pen.fill();
  }
}

function shape(pen: Pen, type: EntityType, x: number, y: number, r: number): void {
  const points = SHAPES[type];
  if (!points || r < 2) {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  for (const [corner, [px, py]] of points.entries())
    if (corner === 0) pen.moveTo(x + px * r, y + py * r);
    else pen.lineTo(x + px * r, y + py * r);
  pen.closePath();
}

function drawRing(pen: Pen, picture: Picture, frame: Frame, node: number): void {
  const { x, y } = picture;
  const r = radiusOnScreen(picture, node, frame.camera.k) + 5;
  pen.globalAlpha = 1;
  pen.lineWidth = 2.5;
  pen.strokeStyle = frame.colours.accent;
  circle(pen, screenX(frame, x[node] ?? 0), screenY(frame, y[node] ?? 0), r);
  pen.stroke();
}

const LINE = 15;
const MOST_NAMES = 260;
/** The names of so many may lie on lesser nodes; the others keep off the best tied. */
const FIRST_NAMES = 14;
const MOST_IN_THE_WAY = 60;

function drawNames(pen: Pen, picture: Picture, frame: Frame, seen: readonly number[]): Drawn {
  const room = new Room();
  for (const box of frame.taken) room.take(box);
  // What stands out is named first.
  const turns = frame.emphasis ? [nameNodes, nameCommunities] : [nameCommunities, nameNodes];
  const [one, other] = turns.map((name) => name(pen, picture, frame, room, seen));
  const sum = (key: keyof Drawn) => (one?.[key] ?? 0) + (other?.[key] ?? 0);
  return { names: sum('names'), namesHidden: sum('namesHidden') };
}

/** Which nodes on the screen are to be named, the first ones first. */
function wantedNames({ community, communities }: Picture, frame: Frame, seen: readonly number[]): number[] {
  const { emphasis, camera } = frame;
  if (!emphasis) return seen.toReversed().filter((node) => isOpen(communities[community[node] ?? -1], camera.k));
  const onScreen = new Set(seen);
  return [...new Set([...emphasis.middle, ...emphasis.nodes])].filter((node) => onScreen.has(node));
}

function nameNodes(pen: Pen, picture: Picture, frame: Frame, room: Room, seen: readonly number[]): Drawn {
  const wanted = wantedNames(picture, frame, seen);
  const { nodes } = picture;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.globalAlpha = 1;
  const marks = new Room();
  for (const node of wanted.slice(0, FIRST_NAMES)) marks.take(boxOf(picture, frame, node));
  let names = 0;
  for (const [turn, node] of wanted.slice(0, MOST_NAMES).entries()) {
    if (turn === FIRST_NAMES)
      for (const other of wanted.slice(FIRST_NAMES, MOST_IN_THE_WAY)) marks.take(boxOf(picture, frame, other));
    const { name = '', degree = 0 } = nodes[node] ?? {};
    const middle = frame.emphasis?.middle.has(node) === true;
    const font = `${fontOf(degree, middle)} ${frame.family}`;
    const own = boxOf(picture, frame, node);
    const [found] = [...(middle ? [name] : []), shortened(name)].flatMap((text) => {
      const places = placesFor(own, widthOf(pen, text, font), LINE);
      const free = places.filter((box) => isWithin(frame, box) && room.isFree(box));
      const place = free.find((box) => marks.isFree(box)) ?? (turn < FIRST_NAMES ? free[0] : undefined);
      return place ? { text, place } : [];
    });
    if (!found) continue;
    room.take(found.place);
    names += 1;
    pen.font = font;
    write(pen, found.text, found.place.x, found.place.y + LINE / 2, frame.colours.paper, frame.colours.ink);
  }
  return { names, namesHidden: wanted.length - names };
}

function fontOf(degree: number, middle: boolean): string {
  if (middle) return '650 14px';
  if (degree > 12) return '650 13px';
  return degree > 3 ? '500 12px' : '500 11px';
}

function isWithin({ width, height }: Frame, box: Box): boolean {
  return box.x > 2 && box.y > 2 && box.x + box.width < width - 2 && box.y + box.height < height - 2;
}

function boxOf(picture: Picture, frame: Frame, node: number): Box {
  const r = radiusOnScreen(picture, node, frame.camera.k);
  const [x, y] = [screenX(frame, picture.x[node] ?? 0), screenY(frame, picture.y[node] ?? 0)];
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

/** Where in a community its title may stand, in radii below its middle. */
const SHIFTS = [0, -0.4, 0.4, -0.75, 0.75, -1, 1];

/** Names closed communities, as fully as there is room. */
function nameCommunities(pen: Pen, picture: Picture, frame: Frame, room: Room): Drawn {
  const { communities, nodes } = picture;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.globalAlpha = frame.emphasis ? DIM * 2 : 1;
  let closed = 0;
  let names = 0;
  for (const [number, { x, y, r, chief, topic }] of communities.entries()) {
    const [cx, cy, reach] = [screenX(frame, x), screenY(frame, y), r * frame.camera.k];
    const size = frame.sizes[number] ?? 0;
    if (isOpen({ r }, frame.camera.k) || size === 0 || !isInside(frame, cx, cy, reach)) continue;
    closed += 1;
    const more = [frame.membersWord(size), reach > 55 && topic].filter(Boolean).join(' · ');
    const title = titlesOf(pen, frame.family, nodes[chief]?.name ?? '', more, reach)
      .flatMap((each) => SHIFTS.map((shift) => ({ ...each, box: boxAround(each, cx, cy + shift * reach) })))
      .find(({ box }) => room.isFree(box));
    if (!title) continue;
    names += 1;
    room.take(title.box);
    for (const [line, { text, font }] of title.lines.entries()) {
      pen.font = font;
      write(pen, text, cx, title.box.y + (line + 0.5) * title.step, frame.colours.raised, frame.colours.ink);
    }
  }
  return { names, namesHidden: closed - names };
}

interface Title {
  readonly lines: readonly { readonly text: string; readonly font: string }[];
  readonly width: number;
  /** How high a line is. */
  readonly step: number;
}

/** So wide the title of even the smallest community may be; less where there is no room for that. */
const LEAST_TITLES = [64, 46];
const LEAST_POINTS = 10.5;

/** How a community may be titled: its name and more, its name alone, the beginning of that. */
function titlesOf(pen: Pen, family: string, name: string, more: string, reach: number): Title[] {
  const points = Math.min(Math.max(reach * 0.17, 11), 16);
  const bold = `700 ${points}px ${family}`;
  const plain = `500 ${Math.max(points * 0.8, LEAST_POINTS)}px ${family}`;
  const least = `600 ${LEAST_POINTS}px ${family}`;
  const whole = wrapped(pen, bold, name, Math.max(reach * 1.9, 90)).map((text) => ({ text, font: bold }));
  const full = [[...whole, { text: more, font: plain }], whole].map((lines) => ({ lines, step: points * 1.2 }));
  const short = LEAST_TITLES.map((width) => ({
    lines: [{ text: beginning(pen, least, name, Math.max(reach * 2, width)), font: least }],
    step: LEAST_POINTS * 1.2,
  }));
  const measured = ({ lines, step }: Omit<Title, 'width'>): Title => {
    return { lines, step, width: Math.max(...lines.map(({ text, font }) => widthOf(pen, text, font))) };
  };
  return [...full.map(measured).filter(({ width }) => width <= reach * 2.7), ...short.map(measured)];
}

function boxAround({ lines, width, step }: Title, x: number, y: number): Box {
  const height = lines.length * step;
  return { x: x - width / 2 - 2, y: y - height / 2, width: width + 4, height };
}

/** As much of a name as is no wider. */
function beginning(pen: Pen, font: string, name: string, width: number): string {
  let text = shortened(name);
  for (let length = text.length - 1; length > 1 && widthOf(pen, text, font) > width; length -= 1)
    text = `${name.slice(0, length).trimEnd()}…`;
  return text;
}

/** A name on one line or two. */
function wrapped(pen: Pen, font: string, name: string, width: number): string[] {
  if (widthOf(pen, name, font) <= width) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [shortened(name)] : [name.slice(0, middle), name.slice(middle + 1)].map(shortened);
}

function write(pen: Pen, text: string, x: number, y: number, halo: string, ink: string): void {
  pen.strokeStyle = halo;
  pen.lineWidth = 4;
  pen.strokeText(text, x, y);
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}

const widths = new Map<string, number>();

/** Another font has come. */
export function measureAnew(): void {
  widths.clear();
}

function widthOf(pen: Pen, text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = font;
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}
