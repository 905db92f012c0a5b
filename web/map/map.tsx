import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OverviewQuery } from '../generated/graphql.ts';
import { ENTITY_TYPES } from '../kinds.ts';
import { usePage } from '../page.tsx';
import { Link } from '../parts/link.tsx';
import type { Colours } from './draw.ts';
import type { Part, Picture } from './graph.ts';
import type { Box } from './labels.ts';
import { type Emphasis, lookOf, type Pointed } from './look.ts';
import { MapCanvas } from './map-canvas.ts';
import { FORMATS, type Format, fileOf, save } from './save.ts';

type LeftOut = Pick<NonNullable<OverviewQuery['map']>, 'leftOut' | 'tiesLeftOut' | 'untied'>;

interface Props {
  readonly picture: Picture | null;
  /** Whether it could not be laid out. */
  readonly failed: boolean;
  readonly part: Part | null;
  readonly pointed: Pointed;
  /** What it is of; null until that is known. */
  readonly of: LeftOut | null;
}

/** The map, with what it says of itself: what is under the pointer, and how much is hidden. */
export function AtlasMap({ picture, failed, part, pointed, of: whole }: Props) {
  const { address, words, go, adjust } = usePage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useRef<MapCanvas | null>(null);
  const [namesHidden, setNamesHidden] = useState(0);
  const [touched, setTouched] = useState<number | null>(null);
  // What the canvas calls back is made once; it finds here what is so now.
  const now = useRef({ picture, go, adjust });
  now.current = { picture, go, adjust };
  const look = useMemo(
    () => picture && lookOf(picture, address, part, pointed),
    [picture, part, pointed, address.hiddenTypes.join(), address.hiddenFamilies.join()],
  );

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const made = new MapCanvas(element, {
      open: (node) => {
        const id = now.current.picture?.nodes[node]?.id;
        if (id) now.current.go({ player: id });
      },
      touch: setTouched,
      drawn: ({ namesHidden }) => setNamesHidden(namesHidden),
      rest: (camera) => now.current.adjust({ camera }),
    });
    map.current = made;
    const paint = () => made.paint(coloursOf(element), getComputedStyle(element).fontFamily);
    const sized = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width && height) made.resize(width, height, Math.min(devicePixelRatio, 2));
    });
    sized.observe(element);
    paint();
    document.fonts.load('500 12px "Figtree Variable"').then(paint, paint);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', paint);
    const theme = new MutationObserver(paint);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      sized.disconnect();
      theme.disconnect();
      dark.removeEventListener('change', paint);
    };
  }, []);

  // All that lies on the map is there with its first picture.
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const controls = [...(element.closest('.stage')?.querySelectorAll(CONTROLS) ?? [])];
    const measured = new ResizeObserver(() => map.current?.keepOff(boxesOn(element, controls)));
    for (const each of [element, ...controls]) measured.observe(each);
    return () => measured.disconnect();
  }, [picture === null]);

  const first = useRef(true);
  const focus = [...pointed.middle, ...pointed.ways.flat()].join();
  useEffect(() => {
    if (!picture || !look || !map.current) return;
    map.current.show(picture, { ...look, membersWord: words.members });
    const around = focus ? aroundOf(picture, look.emphasis, pointed) : [];
    if (address.camera || (first.current && !focus)) map.current.look(address.camera);
    else map.current.lookAt(around);
    first.current = false;
  }, [picture === null, focus]);
  useEffect(() => {
    if (picture && look) map.current?.show(picture, { ...look, membersWord: words.members });
  }, [look, words.language]);

  const keep = async (format: Format) => {
    const frame = map.current?.frame;
    if (picture && frame) save(`atlas.${format}`, await fileOf(format, picture, frame, words));
  };

  const name = touched === null ? null : picture?.nodes[touched];
  return (
    <section class="map" aria-label={words.map} aria-busy={picture === null && !failed}>
      <canvas ref={canvas} tabIndex={0} role="img" aria-label={words.map} aria-describedby="map-hint" />
      <p id="map-hint" class="unseen">
        {words.mapHint}
      </p>
      <p class="unseen" aria-live="polite">
        {name && `${name.name}, ${words.types[name.type][0]}, ${words.tied(name.degree)}`}
      </p>
      {failed && (
        <p class="map-failed" role="alert">
          {words.mapFailed} <Link to={{ view: 'list' }}>{words.asList}</Link>
        </p>
      )}
      <div class="map-buttons">
        <button type="button" title={words.closer} aria-label={words.closer} onClick={() => map.current?.zoomBy(1.6)}>
          +
        </button>
        <button type="button" title={words.further} aria-label={words.further} onClick={() => map.current?.zoomBy(0.6)}>
          −
        </button>
        <button type="button" title={words.whole} aria-label={words.whole} onClick={() => map.current?.showAll()}>
          ⤢
        </button>
      </div>
      <details class="save">
        <summary>{words.save}</summary>
        {FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => keep(format)}>
            {format.toUpperCase()}
          </button>
        ))}
      </details>
      <Note namesHidden={namesHidden} of={whole} />
    </section>
  );
}

const CONTROLS = '.map-buttons, .map-note, .save, .legend, .years';
/** So far names keep off. */
const CLEAR = 4;

function boxesOn(canvas: Element, controls: readonly Element[]): Box[] {
  const { left, top } = canvas.getBoundingClientRect();
  return controls
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({
      x: x - left - CLEAR,
      y: y - top - CLEAR,
      width: width + 2 * CLEAR,
      height: height + 2 * CLEAR,
    }));
}

/** How much is there that the map does not show; nothing where it shows all. */
function Note({ namesHidden, of: whole }: { readonly namesHidden: number; readonly of: LeftOut | null }) {
  const { words } = usePage();
  const counts = [
    [namesHidden, words.namesHidden],
    [whole?.leftOut ?? 0, words.leftOut],
    [whole?.tiesLeftOut ?? 0, words.tiesLeftOut],
    [whole?.untied ?? 0, words.untied],
  ] as const;
  const said = counts.flatMap(([count, say]) => (count > 0 ? say(count) : []));
  return <p class="map-note">{said.length > 0 && <small>{said.join(' · ')}</small>}</p>;
}

/** What to have in sight: the ways, or those in the middle with some of their neighbours. */
function aroundOf(picture: Picture, emphasis: Emphasis | null, { ways, middle }: Pointed): number[] {
  if (ways.length) return ways.flat();
  // Where communities are shown, neighbours lie all over the map: the community of the first is enough.
  const [first = 0] = middle;
  const home = picture.community[first];
  if (!picture.communities.length) return [...(emphasis?.nodes ?? middle)];
  return [...picture.community.keys()].filter((node) => picture.community[node] === home);
}

/** The tokens as colours that a canvas takes. */
function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('i');
  element.parentElement?.append(probe);
  const names = [...ENTITY_TYPES, 'paper', 'ink', 'quiet', 'line', 'accent', 'raised'] as const;
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours);
}
