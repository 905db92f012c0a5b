import type { Entity } from './city.js';
import type { Days } from './dates.js';

/** An entity as an answer gives it, and the day that the fields below it inherit. */
export class Seen {
  constructor(
    readonly entity: Entity,
    readonly day: Days | null,
  ) {}
}
