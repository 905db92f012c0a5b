/** @jsxImportSource react */
import { type KeyboardEvent, useState } from 'react';
import type { TieType } from '../generated/graphql.ts';
import { type EntityType, FAMILIES, FAMILY_NAMES, SHAPES } from '../kinds.ts';
import { type DrawnTie, LINES, type Line, PLACES, type Place, TIES, TYPES } from './drawing.ts';
import { useWords } from './words.ts';

/** What there is in the atlas and how it is tied, without what GraphQL needs beside. */
export function SchemaPicture() {
  const words = useWords();
  const [chosen, choose] = useState<EntityType | null>(null);
  return (
    <article className="schema">
      <div className="schema-head">
        <h2>{words.schema}</h2>
        <p>
          {words.schemaLead} <span className="quiet">{words.schemaHint}</span>
        </p>
        <p className="schema-buttons">
          <button type="button" disabled={chosen === null} onClick={() => choose(null)}>
            {words.allTypes}
          </button>
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </div>
      <figure>
        <Picture chosen={chosen} choose={choose} />
        <Families />
      </figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
      <section className="schema-words" aria-live="polite" aria-label={words.allTies} tabIndex={0}>
        {chosen ? <OfType type={chosen} /> : <AllTies />}
        <p className="quiet">{words.everyTie}</p>
      </section>
    </article>
  );
}

interface Choice {
  readonly chosen: EntityType | null;
  readonly choose: (type: EntityType | null) => void;
}

function Picture({ chosen, choose }: Choice) {
  const words = useWords();
  const touches = ({ from, to }: Line) => chosen === null || from === chosen || to === chosen;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg className="ring" viewBox="-500 -400 1000 800" role="group" aria-label={words.picture}>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {LINES.map((line) => (
        <path
          key={`${line.from} ${line.to} ${line.family}`}
          d={line.path}
          className={`line from-${line.from} ${touches(line) ? (line.isBackdrop && !chosen ? 'backdrop' : '') : 'away'}`}
          strokeWidth={FAMILIES[line.family].width * 1.3}
          strokeDasharray={FAMILIES[line.family].dash.join(' ')}
          markerEnd={line.isDirected ? 'url(#arrow)' : undefined}
        />
      ))}
      {[...PLACES.values()].map((place) => (
        <Sign
          key={place.type}
          place={place}
          isChosen={chosen === place.type}
          isAway={
            chosen !== null &&
            chosen !== place.type &&
            !LINES.some((line) => touches(line) && (line.from === place.type || line.to === place.type))
          }
          press={() => choose(chosen === place.type ? null : place.type)}
          verbs={
            chosen && chosen !== place.type
              ? verbsBetween(chosen, place.type).map(([type, side]) => words.page.tieTypes[type][side])
              : []
          }
        />
      ))}
    </svg>
  );
}

const LINE_HEIGHT = 18;
/** From a name above a sign to below it. */
const MARKED_BELOW = 78;

interface SignProps {
  readonly place: Place;
  readonly isChosen: boolean;
  readonly isAway: boolean;
  readonly press: () => void;
  /** How it is tied to the one that is chosen, told from there. */
  readonly verbs: readonly string[];
}

function Sign({ place: { type, x, y, labelY }, isChosen, isAway, press, verbs }: SignProps) {
  const words = useWords();
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons
    <g
      className={isAway ? 'sign away' : 'sign'}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      onClick={press}
      onKeyDown={pressByKey}
    >
      <circle className="halo" cx={x} cy={y} r="34" />
      <Shape type={type} at={`translate(${x} ${y}) scale(20)`} />
      <text x={x} y={labelY} textAnchor="middle">
        {capital(words.page.types[type][1])}
        {verbs.map((verb, line) => (
          <tspan key={verb} className="verb" x={x} dy={line === 0 && y < 0 ? MARKED_BELOW : LINE_HEIGHT}>
            {verb}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The sorts of ties between two types, each with the side from which it reads. */
function verbsBetween(chosen: EntityType, other: EntityType): readonly (readonly [TieType, 0 | 1])[] {
  return TIES.flatMap(({ type, undirected, pairs }) => {
    const joins = (a: EntityType, b: EntityType) => pairs.some(([from, to]) => from === a && to === b);
    return [
      ...(joins(chosen, other) ? [[type, 0] as const] : []),
      ...(joins(other, chosen) && !undirected ? [[type, 1] as const] : []),
    ];
  });
}

function Shape({ type, at }: { readonly type: EntityType; readonly at?: string }) {
  const points = SHAPES[type];
  return (
    <g className={`of-${type}`} transform={at}>
      {points ? <polygon points={points.map((point) => point.join()).join(' ')} /> : <circle r="1.05" />}
    </g>
  );
}

function Mark({ type }: { readonly type: EntityType }) {
  return (
    <svg className="mark" viewBox="-1.5 -1.5 3 3" aria-hidden="true">
      <Shape type={type} />
    </svg>
  );
}

function Families() {
  const words = useWords();
  return (
    <figcaption>
      <ul className="families">
        {FAMILY_NAMES.map((family) => (
          <li key={family}>
            <svg viewBox="0 0 34 10" aria-hidden="true">
              <line
                x1="0"
                y1="5"
                x2="34"
                y2="5"
                strokeWidth={FAMILIES[family].width * 1.3}
                strokeDasharray={FAMILIES[family].dash.join(' ')}
              />
            </svg>
            {words.page.families[family]}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

function AllTies() {
  const words = useWords();
  return (
    <>
      <h3>{words.allTies}</h3>
      <ul className="tie-list">
        {TIES.map((tie) => (
          <li key={tie.type}>
            <Verb tie={tie} />
            <span>
              <Names of={[...new Set(tie.pairs.map(([from]) => from))]} /> {tie.undirected ? '–' : '→'}{' '}
              <Names of={[...new Set(tie.pairs.map(([, to]) => to))]} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One type: what it is, and each of its ties read from its side. */
function OfType({ type }: { readonly type: EntityType }) {
  const words = useWords();
  const told = TYPES.find(({ name }) => name === type);
  const sides = TIES.flatMap((tie) => {
    const to = tie.pairs.flatMap(([from, to]) => (from === type ? [to] : []));
    const from = tie.pairs.flatMap(([from, to]) => (to === type ? [from] : []));
    return [
      { tie, side: 0 as const, others: to },
      { tie, side: 1 as const, others: tie.undirected ? [] : from },
    ].filter(({ others }) => others.length > 0);
  });
  return (
    <>
      <h3>
        <Mark type={type} /> {capital(words.page.types[type][0])} <code>{type}</code>
      </h3>
      <p>{told?.description}</p>
      <ul className="tie-list">
        {sides.map(({ tie, side, others }) => (
          <li key={`${tie.type} ${side}`}>
            <Verb tie={tie} side={side} />
            <span>
              {tie.undirected ? '–' : side === 0 ? '→' : '←'} <Names of={others} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Verb({ tie: { type, says }, side = 0 }: { readonly tie: DrawnTie; readonly side?: 0 | 1 }) {
  const words = useWords();
  return (
    <span>
      <strong>{words.page.tieTypes[type][side]}</strong> <code>{type}</code>
      {says.length > 0 && (
        <span className="quiet">
          {' '}
          {words.says} {says.join(', ')}
        </span>
      )}
    </span>
  );
}

function Names({ of: types }: { readonly of: readonly EntityType[] }) {
  const words = useWords();
  return types.map((type, place) => (
    <span key={type}>
      <span className="name">
        <Mark type={type} /> {words.page.types[type][0]}
      </span>
      {place < types.length - 1 && ', '}
    </span>
  ));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
