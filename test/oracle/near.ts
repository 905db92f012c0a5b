import type { Entity } from './city.js';
import { saidIn } from './filters.js';
import type { Graph, Row, Viewer } from './graph.js';
import { compare, nameOrder } from './text.js';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place and how far it is from what was asked. */
interface Distant {
  readonly place: Entity;
  readonly distance: number;
}

interface Asked {
  readonly graph: Graph;
  readonly viewer: Viewer;
}

const EARTH_KM = 6371.0088;
const MOST_KM = 1_000;
const USUAL_KM = 5;

/** What is wrong with a `near`; some of it only the places of the city tell. */
export function isNearWrong(asked: Asked, near: unknown): boolean {
  const { place, point } = partsOf(near);
  const km = kilometresIn(near);
  if (km === null || km <= 0 || km > MOST_KM) return true;
  if ((place === null) === (point === null)) return true;
  if (point) return Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180;
  const found = placeOf(asked, place);
  return found !== null && middleOf(asked, found) === null;
}

/** The places near to what is asked, in no order; null around what is not there. */
export function placesNear(asked: Asked, near: unknown): Distant[] | null {
  const { place, point } = partsOf(near);
  const around = place === null ? null : placeOf(asked, place);
  const middle = point ?? (around && middleOf(asked, around));
  if (!middle) return null;
  return asked.graph.all('Place', asked.viewer).flatMap((each) => {
    const distances = isVast(each) ? [] : pointsOf(asked, each).map((other) => kilometresBetween(middle, other));
    const distance = Math.min(...distances);
    return distance <= (kilometresIn(near) ?? USUAL_KM) ? [{ place: each, distance }] : [];
  });
}

/** A row for each at the nearest of its places; `told` is what its edge says. */
export function nearest(rows: readonly { readonly entity: Entity; readonly distant: Distant }[]): Row[] {
  const best = new Map<Entity, Distant>();
  for (const { entity, distant } of rows) {
    const known = best.get(entity);
    if (!known || isNearer(distant, known)) best.set(entity, distant);
  }
  return [...best].map(([entity, { place, distance }]) => ({ entity, tie: null, told: { place, distance } }));
}

function isNearer(a: Distant, b: Distant): boolean {
  return a.distance < b.distance || (a.distance === b.distance && compare(a.place.id, b.place.id) < 0);
}

export function byDistance(a: Row, b: Row): number {
  return (
    Number(a.told?.distance) - Number(b.told?.distance) ||
    compare(nameOrder(String(a.entity.values.name)), nameOrder(String(b.entity.values.name))) ||
    compare(a.entity.id, b.entity.id)
  );
}

function partsOf(near: unknown): { readonly place: unknown; readonly point: Point | null } {
  const said = new Map(saidIn(near));
  const point = new Map(saidIn(said.get('point')));
  return {
    place: said.get('place') ?? null,
    point: said.has('point')
      ? { latitude: Number(point.get('latitude')), longitude: Number(point.get('longitude')) }
      : null,
  };
}

function kilometresIn(near: unknown): number | null {
  const km = new Map(saidIn(near)).get('within');
  return typeof km === 'number' ? km : null;
}

function placeOf({ graph, viewer }: Asked, id: unknown): Entity | null {
  const found = graph.entity(String(id), viewer);
  return found?.type === 'Place' ? found : null;
}

/** The middle of a region says not where anything is. */
function isVast({ values }: Entity): boolean {
  return values.kind === 'REGION' || values.kind === 'COUNTRY';
}

function ownPoint({ values: { latitude, longitude } }: Entity): Point | null {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

/** Where a place lies to look around it. */
function middleOf(asked: Asked, place: Entity): Point | null {
  return ownPoint(place) ?? pointsAbove(asked, place)[0] ?? null;
}

function pointsOf(asked: Asked, place: Entity): Point[] {
  const own = ownPoint(place);
  return own ? [own] : pointsAbove(asked, place);
}

/** Where the larger places lie that one without a point of its own is a part of. */
function pointsAbove(asked: Asked, place: Entity): Point[] {
  return asked.graph
    .across(place, 'partOf', asked.viewer)
    .map(({ entity }) => entity)
    .sort((a, b) => compare(a.id, b.id))
    .flatMap((larger) => (isVast(larger) ? [] : pointsOf(asked, larger)));
}

/** To the metre: twice the arc whose sine is half the straight line between the two. */
function kilometresBetween(a: Point, b: Point): number {
  const [one, other] = [directionOf(a), directionOf(b)];
  const apart = Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));
  return Math.round(2 * EARTH_KM * Math.asin(Math.min(1, apart / 2)) * 1_000) / 1_000;
}

/** From the middle of the earth. */
function directionOf({ latitude, longitude }: Point): number[] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
