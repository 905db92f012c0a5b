import { useMemo, useState } from 'preact/hooks';
import { searchKey } from '../../src/model/fold.ts';
import type { PartFragment } from '../generated/graphql.ts';
import { FAMILY_OF } from '../kinds.ts';
import type { Graph, GraphNode, Part } from '../map/graph.ts';
import { usePage, useTitle } from '../page.tsx';
import { Link } from '../parts/link.tsx';
import { TypeMark } from '../parts/mark.tsx';

const PAGE = 60;

interface Props {
  readonly graph: Graph;
  readonly part: Part | null;
  /** Those of the graph, or of its part. */
  readonly ties: PartFragment['ties'];
}

/** What the map shows, in words: each node, and to whom it is tied by what. */
export function List({ graph, part, ties }: Props) {
  const { address, words } = usePage();
  useTitle(words.asList);
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  const shown = graph.nodes.filter(
    ({ type }, number) => (!part || part.nodes.has(number)) && !address.hiddenTypes.some((hidden) => hidden === type),
  );
  const seen = ties.filter(({ type }) => !address.hiddenFamilies.includes(FAMILY_OF[type]));
  const near = useMemo(
    () => nearOf(shown, seen),
    [graph, part, ties, address.hiddenTypes.join(), address.hiddenFamilies.join()],
  );
  const key = searchKey(wanted);
  const found = shown.filter(({ name }) => searchKey(name).includes(key));
  return (
    <>
      <h1>{words.asList}</h1>
      <p class="lead">{words.listHint}</p>
      <label class="field">
        {words.filterNames}
        <input type="text" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
      </label>
      <p class="quiet" aria-live="polite">
        {found.length.toLocaleString(words.language)} / {graph.nodes.length.toLocaleString(words.language)}
      </p>
      <ul class="rows">
        {found.slice(0, most).map((node) => (
          <Row key={node.id} node={node} ends={near.get(node.id) ?? []} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + PAGE)}>
          {words.more(found.length - most)}
        </button>
      )}
    </>
  );
}

/** A tie as one of its ends sees it. */
interface End {
  readonly type: PartFragment['ties'][number]['type'];
  readonly out: boolean;
  readonly other: GraphNode;
}

/** What ties lead to from each node, among these nodes alone; what is tied twice in the same way is told once. */
function nearOf(nodes: readonly GraphNode[], ties: PartFragment['ties']): Map<string, End[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const near = new Map<string, End[]>(nodes.map(({ id }) => [id, []]));
  const different = new Map(ties.map((tie) => [`${tie.type} ${tie.from} ${tie.to}`, tie]));
  for (const { type, from, to } of different.values()) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b || a === b) continue;
    near.get(from)?.push({ type, out: true, other: b });
    near.get(to)?.push({ type, out: false, other: a });
  }
  return near;
}

const AT_FIRST = 40;

function Row({ node: { id, name, type }, ends }: { readonly node: GraphNode; readonly ends: readonly End[] }) {
  const { words } = usePage();
  return (
    <li>
      <details>
        <summary>
          <TypeMark type={type} /> {name}{' '}
          <span class="quiet">
            {words.types[type][0]}, {words.tied(ends.length)}
          </span>
        </summary>
        <p>
          <Link to={{ player: id }}>{words.itsPage(name)}</Link>
        </p>
        <Ends of={ends.slice(0, AT_FIRST)} />
        {ends.length > AT_FIRST && (
          <details>
            <summary>{words.more(ends.length - AT_FIRST)}</summary>
            <Ends of={ends.slice(AT_FIRST)} />
          </details>
        )}
      </details>
    </li>
  );
}

function Ends({ of: ends }: { readonly of: readonly End[] }) {
  const { words } = usePage();
  return (
    <ul>
      {ends.map(({ type, out, other }) => (
        <li key={`${type} ${out} ${other.id}`}>
          <span class="quiet">{words.tieTypes[type][out ? 0 : 1]}</span>{' '}
          <Link to={{ player: other.id }}>{other.name}</Link>
        </li>
      ))}
    </ul>
  );
}
