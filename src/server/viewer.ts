import { createHash, timingSafeEqual } from 'node:crypto';
import type { StaffToken } from '../config.js';
import { PUBLIC_VIEWER, type Viewer } from '../model/model.js';

/** Tells who is asking from the header `Authorization`; null for one that names nobody. */
export type Identify = (authorization: string | undefined) => Viewer | null;

/**
 * Without the header it is the public; with one it is staff or nobody, for a caller who believes to be staff must never be
 * answered as the public by mistake.
 */
export function identifyBy(tokens: readonly StaffToken[]): Identify {
  return (authorization) => {
    if (authorization === undefined) return PUBLIC_VIEWER;
    const [, token] = /^Bearer +([\w.~+/=-]{1,1000})$/i.exec(authorization) ?? [];
    return token === undefined ? null : staffWith(token, tokens);
  };
}

function staffWith(token: string, tokens: readonly StaffToken[]): Viewer | null {
  const hash = createHash('sha256').update(token).digest();
  // Every entry is compared, so that the time taken tells nothing about which one is near.
  const matches = tokens.filter(({ sha256 }) => timingSafeEqual(hash, sha256));
  const [match] = matches;
  return match ? { visibility: 'STAFF', name: match.name } : null;
}
