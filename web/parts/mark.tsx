import { type EntityType, FAMILIES, type Family, SHAPES } from '../kinds.ts';

/** The sign of a type, as the map draws it. */
export function TypeMark({ type }: { readonly type: EntityType }) {
  const points = SHAPES[type];
  return (
    <svg class={`mark of-${type}`} viewBox="-1.5 -1.5 3 3" aria-hidden="true">
      {points ? <polygon points={points.map((point) => point.join()).join(' ')} /> : <circle r="1.05" />}
    </svg>
  );
}

/** A line of a family of ties, as the map draws it. */
export function FamilyMark({ family }: { readonly family: Family }) {
  const { dash, width, directed } = FAMILIES[family];
  return (
    <svg class="line-mark" viewBox="0 0 34 10" aria-hidden="true">
      <line x1="1" y1="5" x2={directed ? 28 : 33} y2="5" stroke-width={width + 0.4} stroke-dasharray={dash.join(' ')} />
      {directed && <polygon points="34,5 27,2 27,8" />}
    </svg>
  );
}
