import { DRAWN_TYPES, type EntityType, FAMILY_NAMES, type Family, HIDDEN_AT_FIRST } from './kinds.ts';

/** Where the map is looked at from: what lies in its middle, and how large. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** What the page shows, whole: each view has an address that restores it. */
export interface Address {
  readonly language: 'en' | 'fr' | null;
  /** The id of the entity whose page is open. */
  readonly player: string | null;
  /** Two between whom ways are shown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly view: 'list' | 'brokers' | null;
  /** The day that the map is of; null for all times. */
  readonly on: string | null;
  /** The day since when changes are told; null for a year before. */
  readonly since: string | null;
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenFamilies: readonly Family[];
  readonly camera: Camera | null;
}

const VIEWS = ['list', 'brokers'] as const;
const LANGUAGES = ['en', 'fr'] as const;

export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | null =>
    words.find((word) => word === given.get(name)) ?? null;
  const someOf = <Word extends string>(name: string, words: readonly Word[], unlessSaid: readonly Word[]) => {
    const said = given.get(name)?.split(',');
    return said ? words.filter((word) => said.includes(word)) : unlessSaid;
  };
  return {
    language: oneOf('lang', LANGUAGES),
    player: given.get('player') || null,
    from: given.get('from') || null,
    to: given.get('to') || null,
    view: oneOf('view', VIEWS),
    on: readDay(given.get('on')),
    since: readDay(given.get('since')),
    hiddenTypes: someOf('hide', DRAWN_TYPES, HIDDEN_AT_FIRST),
    hiddenFamilies: someOf('without', FAMILY_NAMES, []),
    camera: readCamera(given.get('at')),
  };
}

export function writeAddress(address: Address): string {
  const { language, player, from, to, view, on, since, hiddenTypes, hiddenFamilies, camera } = address;
  const hide = hiddenTypes.join() === HIDDEN_AT_FIRST.join() ? null : hiddenTypes.join();
  const said: readonly (readonly [string, string | null])[] = [
    ['player', player],
    ['from', from],
    ['to', to],
    ['view', view],
    ['on', on],
    ['since', since],
    ['hide', hide],
    ['without', hiddenFamilies.join() || null],
    ['at', camera && [camera.x.toFixed(1), camera.y.toFixed(1), camera.k.toFixed(3)].join()],
    ['lang', language],
  ];
  const pairs = said.filter((pair): pair is [string, string] => pair[1] !== null);
  const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return query ? `?${query}` : '';
}

/** A day that there is: browsers read the 30th of February as one of March. */
function readDay(text: string | null): string | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}

function readCamera(text: string | null): Camera | null {
  const [x, y, k] = (text ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || k === undefined) return null;
  return Number.isFinite(x) && Number.isFinite(y) && k > 0 && k < 1000 ? { x, y, k } : null;
}
