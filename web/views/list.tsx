import { useState } from 'preact/hooks';
import type { Graph, Part } from '../map/graph.ts';
import { usePage } from '../page.tsx';
import { Link } from '../parts/link.tsx';
import { TypeMark } from '../parts/mark.tsx';

const PAGE = 60;

interface Props {
  readonly graph: Graph;
  readonly part: Part | null;
}

/** What the map shows, in words: each node, and to whom it is tied by what. */
export function List({ graph, part }: Props) {
  const { address, words } = usePage();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  const shown = (node: number) =>
    (!part || part.nodes.has(node)) && !address.hiddenTypes.some((type) => type === graph.nodes[node]?.type);
  const numbers = [...graph.nodes.keys()].filter(
    (node) => shown(node) && (graph.nodes[node]?.name ?? '').toLowerCase().includes(wanted.toLowerCase()),
  );
  return (
    <>
      <h1>{words.asList}</h1>
      <p class="lead">{words.listHint}</p>
      <label class="field">
        {words.filterNames}
        <input type="text" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
      </label>
      <p class="quiet" aria-live="polite">
        {numbers.length.toLocaleString(words.language)} / {graph.nodes.length.toLocaleString(words.language)}
      </p>
      <ul class="rows">
        {numbers.slice(0, most).map((node) => (
          <Row key={node} graph={graph} node={node} part={part} />
        ))}
      </ul>
      {numbers.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + PAGE)}>
          {words.more(numbers.length - most)}
        </button>
      )}
    </>
  );
}

const MOST_TIES = 40;

function Row({ graph, node, part }: Props & { readonly node: number }) {
  const { address, words } = usePage();
  const { id = '', name = '', type = 'Source' } = graph.nodes[node] ?? {};
  const ties = (graph.near[node] ?? []).filter((tie) => {
    const family = graph.ties[tie]?.family;
    return (!part || part.ties.has(tie)) && family && !address.hiddenFamilies.includes(family);
  });
  return (
    <li>
      <details>
        <summary>
          <TypeMark type={type} /> {name}{' '}
          <span class="quiet">
            {words.types[type][0]}, {words.tied(ties.length)}
          </span>
        </summary>
        <p>
          <Link to={{ player: id }}>{words.itsPage(name)}</Link>
        </p>
        <ul>
          {ties.slice(0, MOST_TIES).map((tie) => {
            const { a = 0, b = 0, family = 'part' } = graph.ties[tie] ?? {};
            const other = graph.nodes[a === node ? b : a];
            return (
              other && (
                <li key={tie}>
                  <span class="quiet">{words.families[family]}</span>{' '}
                  <Link to={{ player: other.id }}>{other.name}</Link>
                </li>
              )
            );
          })}
        </ul>
        {ties.length > MOST_TIES && <p class="quiet">{words.more(ties.length - MOST_TIES)}</p>}
      </details>
    </li>
  );
}
