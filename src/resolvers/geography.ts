import type { Reader } from '../graph/store.js';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean radius of the earth. */
const RADIUS_KM = 6371.0088;
const METRES = 1000;
/** How many steps up a hierarchy are followed. */
const STEPS = 10;
/** Their middle does not say where somebody is. */
const VAST: readonly unknown[] = ['REGION', 'COUNTRY'];

/** How many kilometres lie between two points, as the crow flies, to the metre. */
function kilometresBetween(a: Point, b: Point): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  const kilometres = 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  return Math.round(kilometres * METRES) / METRES;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

interface Place {
  readonly isVast: boolean;
  readonly point: Point | null;
  /** The places that it is a part of. */
  readonly above: readonly string[];
}

/**
 * Where the places of a graph lie: one without a location where the one does that it is a part of, unless that is a
 * region or a country. Distances are worked out here and not in the graph, for engines differ in the last digit of a sine.
 */
export class Geography {
  readonly #places: ReadonlyMap<string, Place>;

  private constructor(places: ReadonlyMap<string, Place>) {
    this.#places = places;
  }

  /** There are few places beside what they hold, so that all are read at once. */
  static async of(store: Reader): Promise<Geography> {
    const rows = await store.query(
      `MATCH (p:Place) RETURN p.id AS id, p.kind AS kind, p.latitude AS latitude, p.longitude AS longitude,
       [(p)-[:PART_OF]->(q:Place) | q.id] AS above ORDER BY id`,
    );
    return new Geography(
      new Map(
        rows.map(({ id, kind, latitude, longitude, above }): [string, Place] => [
          String(id),
          {
            isVast: VAST.includes(kind),
            point:
              latitude === null || longitude === null
                ? null
                : { latitude: Number(latitude), longitude: Number(longitude) },
            above: Array.isArray(above) ? above.map(String).sort() : [],
          },
        ]),
      ),
    );
  }

  /** Where a place lies; null when nobody has said, undefined when it is not there. */
  pointOf(id: string): Point | null | undefined {
    const place = this.#places.get(id);
    return place && (place.point ?? this.#pointsAbove(place)[0] ?? null);
  }

  /** The places within so many kilometres of a point, by id, each with its distance. */
  within(kilometres: number, centre: Point): Map<string, number> {
    const near = new Map<string, number>();
    for (const [id, place] of this.#places) {
      const points = place.isVast ? [] : place.point ? [place.point] : this.#pointsAbove(place);
      const distance = Math.min(...points.map((point) => kilometresBetween(centre, point)));
      if (distance <= kilometres) near.set(id, distance);
    }
    return near;
  }

  /** Where the places lie that one without a location is a part of. */
  #pointsAbove({ above }: Place, steps = STEPS): Point[] {
    return above.flatMap((id) => {
      const place = this.#places.get(id);
      if (!place || place.isVast || steps === 0) return [];
      return place.point ? [place.point] : this.#pointsAbove(place, steps - 1);
    });
  }
}
