import { type Quadtree, quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Camera } from '../address.ts';
import { cameraOn } from './camera.ts';
import { type Colours, type Drawn, draw, type Frame, isOpen, measureAnew, radiusOnScreen } from './draw.ts';
import type { Picture } from './graph.ts';
import type { Box } from './labels.ts';
import { type Emphasis, emphasisOn, type Look } from './look.ts';

/** What the map shows of its picture, and in which words. */
type Shown = Look & Pick<Frame, 'membersWord'>;

export interface MapEvents {
  /** Somebody wants to know more of a node. */
  readonly open: (node: number) => void;
  /** The pointer or the keyboard is on a node; null when it has left. */
  readonly touch: (node: number | null) => void;
  /** More or fewer names are drawn than before. */
  readonly drawn: (drawn: Drawn) => void;
  /** Somebody has moved it, and it has come to rest. */
  readonly rest: (camera: Camera) => void;
}

const CLOSE_ENOUGH = 14;
/** Who moves the pointer no further has clicked, with an unsteady hand. */
const STEADY = 4;
const CLOSEST = 6;
const FLIGHT_MS = 420;

/** The map on a canvas: pans, zooms, drags, and says what is under the pointer. */
export class MapCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;
  readonly #events: MapEvents;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #picture: Picture | null = null;
  #look: Shown | null = null;
  #touched: number | null = null;
  /** Whether the pointer has moved a node since it was pressed: its release is no click. */
  #dragged = false;
  #transform = zoomIdentity;
  #before = zoomIdentity;
  #width = 0;
  #height = 0;
  #tree: Quadtree<number> | null = null;
  #due = 0;
  #flight = 0;
  /** What it looks at until somebody moves it, and again when its size changes. */
  #aim: (() => Camera) | null = null;
  #taken: readonly Box[] = [];
  #colours: Colours | null = null;
  #family = 'sans-serif';
  #drawn: Drawn = { names: 0, namesHidden: 0 };

  constructor(canvas: HTMLCanvasElement, events: MapEvents) {
    const pen = canvas.getContext('2d', { alpha: false });
    if (!pen) throw new Error('this browser draws no canvas');
    this.#canvas = canvas;
    this.#pen = pen;
    this.#events = events;
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .filter((event: Event) => !(event instanceof MouseEvent && event.button !== 0) && !this.#isOnNode(event))
      .on('zoom', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: Event | null }) => {
        this.#transform = transform;
        if (sourceEvent) cancelAnimationFrame(this.#flight);
        this.#redraw();
      })
      .on('start', () => {
        this.#before = this.#transform;
      })
      .on('end', ({ sourceEvent }: { sourceEvent: Event | null }) => {
        if (sourceEvent && this.#transform !== this.#before) this.#rest(true);
      });
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
    canvas.addEventListener('pointermove', (event) => this.#hover(event));
    canvas.addEventListener('pointerleave', () => this.#touch(null));
    canvas.addEventListener('pointerdown', (event) => this.#grab(event));
    canvas.addEventListener('click', (event) => this.#click(event));
    canvas.addEventListener('keydown', (event) => this.#key(event));
  }

  get camera(): Camera {
    const { x, y, k } = this.#transform;
    return { x: (this.#width / 2 - x) / k, y: (this.#height / 2 - y) / k, k };
  }

  get picture(): Picture | null {
    return this.#picture;
  }

  /** What is drawn now, for a canvas or an SVG of the same size. */
  get frame(): Frame | null {
    if (!this.#look || !this.#colours) return null;
    return {
      ...this.#look,
      emphasis: this.#emphasis(),
      camera: this.camera,
      width: this.#width,
      height: this.#height,
      taken: this.#taken,
      colours: this.#colours,
      family: this.#family,
    };
  }

  show(picture: Picture, look: Shown): void {
    const isNew = picture !== this.#picture;
    if (isNew) this.#touched = null;
    this.#picture = picture;
    this.#look = look;
    this.#plant();
    const { k } = this.#fitted();
    this.#zoom.scaleExtent([k * 0.6, Math.max(k * 4, CLOSEST)]);
    if (isNew && this.#aim) this.#jump(this.#aim());
    this.#redraw();
  }

  /** What lies on the map has come, gone or changed its size: names keep off it. */
  keepOff(taken: readonly Box[]): void {
    this.#taken = taken;
    this.#redraw();
  }

  paint(colours: Colours, family: string): void {
    this.#colours = colours;
    this.#family = family;
    measureAnew();
    this.#redraw();
  }

  resize(width: number, height: number, density: number): void {
    const { camera } = this;
    const known = this.#width > 0;
    // Whole pixels: of half a one, each drawing would cover a half of what was before.
    this.#width = Math.ceil(width);
    this.#height = Math.ceil(height);
    this.#canvas.width = Math.round(this.#width * density);
    this.#canvas.height = Math.round(this.#height * density);
    this.#pen.setTransform(density, 0, 0, density, 0, 0);
    if (known) this.#jump(this.#aim?.() ?? camera);
    this.#paintNow();
  }

  /** Looks from a camera, at once; from where all of it is seen when there is none. */
  look(camera: Camera | null): void {
    cancelAnimationFrame(this.#flight);
    this.#aim = () => camera ?? this.#fitted();
    this.#jump(this.#aim());
    this.#rest(false);
  }

  /** Looks at some nodes from where all of them are seen, not from nearer than makes sense; at everything when there are none. */
  lookAt(nodes: readonly number[]): void {
    if (!this.#picture) return;
    this.#aim = () => (nodes.length ? this.#fitted(nodes) : this.#fitted());
    this.#fly(this.#aim(), false);
  }

  /** Moves there within half a second; at once for who wants no motion. */
  #fly(target: Camera, byHand: boolean): void {
    cancelAnimationFrame(this.#flight);
    const from = this.camera;
    const began = performance.now();
    const lasts = this.#still.matches ? 0 : FLIGHT_MS;
    const step = () => {
      const passed = lasts ? Math.min((performance.now() - began) / lasts, 1) : 1;
      const eased = 1 - (1 - passed) ** 3;
      const between = (a: number, b: number) => a + (b - a) * eased;
      const k = from.k * (target.k / from.k) ** eased;
      this.#jump({ x: between(from.x, target.x), y: between(from.y, target.y), k });
      if (passed < 1) this.#flight = requestAnimationFrame(step);
      else this.#rest(byHand);
    };
    step();
  }

  zoomBy(factor: number): void {
    const { x, y, k } = this.camera;
    const [least, most] = this.#zoom.scaleExtent();
    this.#fly({ x, y, k: Math.min(Math.max(k * factor, least), most) }, true);
  }

  showAll(): void {
    this.#fly(this.#fitted(), true);
  }

  #jump({ x, y, k }: Camera): void {
    const transform = zoomIdentity.translate(this.#width / 2 - x * k, this.#height / 2 - y * k).scale(k);
    this.#zoom.transform(select(this.#canvas), transform);
  }

  #fitted(nodes?: readonly number[]): Camera {
    if (!this.#picture || !this.#look) return { x: 0, y: 0, k: 1 };
    return cameraOn(this.#picture, this.#look, { width: this.#width, height: this.#height }, nodes);
  }

  #plant(): void {
    const { x, y } = this.#picture ?? {};
    if (!x || !y) return;
    const shown = [...x.keys()].filter((node) => this.#look?.shownNodes[node]);
    this.#tree = quadtree<number>(
      shown,
      (node) => x[node] ?? 0,
      (node) => y[node] ?? 0,
    );
  }

  /** The node under a point of the canvas. */
  #nodeAt(px: number, py: number): number | null {
    const picture = this.#picture;
    if (!picture) return null;
    const { k } = this.#transform;
    const [x, y] = this.#transform.invert([px, py]);
    const node = this.#tree?.find(x, y, (CLOSE_ENOUGH + 12) / k);
    if (node === undefined) return null;
    const far = Math.hypot((picture.x[node] ?? 0) - x, (picture.y[node] ?? 0) - y) * k;
    if (far > Math.max(radiusOnScreen(picture, node, k) + 4, 10)) return null;
    const home = picture.communities[picture.community[node] ?? -1];
    return isOpen(home, k) || this.#look?.emphasis?.nodes.has(node) ? node : null;
  }

  /** The closed community under a point of the canvas. */
  #communityAt(px: number, py: number) {
    const { k } = this.#transform;
    const [x, y] = this.#transform.invert([px, py]);
    return this.#picture?.communities.find((each) => !isOpen(each, k) && Math.hypot(each.x - x, each.y - y) <= each.r);
  }

  #pointOf(event: MouseEvent): [number, number] {
    const { left, top } = this.#canvas.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  #isOnNode(event: Event): boolean {
    return event instanceof MouseEvent && event.type === 'mousedown' && this.#nodeAt(...this.#pointOf(event)) !== null;
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const point = this.#pointOf(event);
    const node = this.#nodeAt(...point);
    this.#canvas.style.cursor = node !== null || this.#communityAt(...point) ? 'pointer' : 'grab';
    this.#touch(node);
  }

  #touch(node: number | null): void {
    if (node === this.#touched) return;
    this.#touched = node;
    this.#events.touch(node);
    this.#redraw();
  }

  /** Takes a node along with the mouse. */
  #grab(event: PointerEvent): void {
    this.#dragged = false;
    const picture = this.#picture;
    const node = this.#nodeAt(...this.#pointOf(event));
    if (!picture || node === null || event.pointerType !== 'mouse' || event.button !== 0) return;
    this.#canvas.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => {
      const far = Math.hypot(moved.clientX - event.clientX, moved.clientY - event.clientY);
      this.#dragged ||= far > STEADY;
      if (!this.#dragged) return;
      const [x, y] = this.#transform.invert(this.#pointOf(moved));
      picture.x[node] = x;
      picture.y[node] = y;
      this.#redraw();
    };
    this.#canvas.addEventListener('pointermove', move);
    // However it ends, by a release or because the browser takes the pointer away.
    this.#canvas.addEventListener(
      'lostpointercapture',
      () => {
        this.#canvas.removeEventListener('pointermove', move);
        this.#plant();
      },
      { once: true },
    );
  }

  #click(event: MouseEvent): void {
    if (this.#dragged) return;
    const point = this.#pointOf(event);
    const node = this.#nodeAt(...point);
    const community = node === null ? this.#communityAt(...point) : undefined;
    if (node !== null) this.#events.open(node);
    else if (community) this.#fly({ x: community.x, y: community.y, k: this.#whole(community.r) }, true);
  }

  /** The scale at which a circle fills the canvas. */
  #whole(r: number): number {
    return Math.max((Math.min(this.#width, this.#height) / 2 - 20) / r, 155 / r);
  }

  #key(event: KeyboardEvent): void {
    const { x, y, k } = this.camera;
    const step = 80 / k;
    const actions: Readonly<Record<string, () => void>> = {
      '+': () => this.zoomBy(1.5),
      '=': () => this.zoomBy(1.5),
      '-': () => this.zoomBy(1 / 1.5),
      0: () => this.showAll(),
      ArrowLeft: () => this.#fly({ x: x - step, y, k }, true),
      ArrowRight: () => this.#fly({ x: x + step, y, k }, true),
      ArrowUp: () => this.#fly({ x, y: y - step, k }, true),
      ArrowDown: () => this.#fly({ x, y: y + step, k }, true),
      n: () => this.#step(1),
      p: () => this.#step(-1),
      Enter: () => this.#touched !== null && this.#events.open(this.#touched),
      Escape: () => this.#touch(null),
    };
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  /** To the next node, the best tied first. */
  #step(by: number): void {
    const shown = [...(this.#look?.shownNodes ?? [])].flatMap((yes, node) => (yes ? [node] : []));
    const at = this.#touched === null ? (by > 0 ? -1 : 0) : shown.indexOf(this.#touched);
    const node = shown.at((at + by) % shown.length);
    if (node === undefined) return;
    this.#touch(node);
    const { x, y } = this.#picture ?? {};
    this.#fly({ x: x?.[node] ?? 0, y: y?.[node] ?? 0, k: Math.max(this.camera.k, this.#openScale(node)) }, true);
  }

  /** From where on a node's community is open. */
  #openScale(node: number): number {
    const home = this.#picture?.communities[this.#picture.community[node] ?? -1];
    return home ? this.#whole(home.r) : 0;
  }

  #emphasis(): Emphasis | null {
    const picture = this.#picture;
    const node = this.#touched;
    if (!picture || node === null) return this.#look?.emphasis ?? null;
    return emphasisOn(picture, [node]);
  }

  #redraw(): void {
    if (this.#due) return;
    this.#due = requestAnimationFrame(() => this.#paintNow());
  }

  #paintNow(): void {
    cancelAnimationFrame(this.#due);
    this.#due = 0;
    const { frame } = this;
    if (frame && this.#picture && this.#width) this.#tell(draw(this.#pen, this.#picture, frame));
    else this.#paintNothing();
  }

  #tell(drawn: Drawn): void {
    const { names, namesHidden } = this.#drawn;
    this.#drawn = drawn;
    if (drawn.names !== names || drawn.namesHidden !== namesHidden) this.#events.drawn(drawn);
  }

  #paintNothing(): void {
    this.#pen.fillStyle = this.#colours?.paper ?? 'white';
    this.#pen.fillRect(0, 0, this.#width, this.#height);
  }

  #rest(byHand: boolean): void {
    if (!this.#picture) return;
    this.#paintNow();
    if (!byHand) return;
    this.#aim = null;
    this.#events.rest(this.camera);
  }
}
