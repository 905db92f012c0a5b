import type { OverviewQuery } from '../generated/graphql.ts';
import { DRAWN_TYPES, type EntityType } from '../kinds.ts';
import type { Graph } from '../map/graph.ts';
import { usePage, useTitle } from '../page.tsx';
import { Link } from '../parts/link.tsx';
import { TypeMark } from '../parts/mark.tsx';

interface Props {
  readonly ecosystem: NonNullable<OverviewQuery['ecosystem']>;
  readonly graph: Graph;
}

/** The first screen: what this is, how much there is, and what can be asked. */
export function Home({ ecosystem, graph }: Props) {
  const { words } = usePage();
  useTitle(ecosystem.name);
  const count = (type: EntityType) => ecosystem.counts.find((each) => each.type === type)?.count ?? 0;
  return (
    <div class="home">
      <h1>{ecosystem.name}</h1>
      <p class="lead">{words.lead}</p>
      <h2 class="aside-title">{words.figures}</h2>
      <ul class="figures">
        {DRAWN_TYPES.map((type) => (
          <li key={type}>
            <Link to={{ view: 'list', hiddenTypes: DRAWN_TYPES.filter((other) => other !== type) }}>
              <strong>{count(type).toLocaleString(words.language)}</strong>
              <span>
                <TypeMark type={type} /> {words.types[type][count(type) === 1 ? 0 : 1]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Questions graph={graph} />
    </div>
  );
}

/** The questions of `examples/`, about those who matter most here. */
function Questions({ graph }: { readonly graph: Graph }) {
  const { words } = usePage();
  const [first, ...others] = graph.nodes.filter(({ type }) => type === 'Organisation');
  if (!first) return null;
  const near = new Set(graph.near[graph.numbers.get(first.id) ?? -1]?.flatMap((tie) => endsOf(graph, tie)));
  const far = others.find(({ id }) => !near.has(graph.numbers.get(id) ?? -1)) ?? others[0];
  return (
    <>
      <h2 class="aside-title">{words.questions}</h2>
      <ul class="questions">
        <li>
          <Link to={{ player: first.id }}>{words.asksAllies(first.name)}</Link>
        </li>
        {far && (
          <li>
            <Link to={{ from: first.id, to: far.id }}>{words.asksWays(first.name, far.name)}</Link>
          </li>
        )}
        <li>
          <Link to={{ view: 'brokers' }}>{words.asksBrokers}</Link>
        </li>
      </ul>
    </>
  );
}

function endsOf({ ties }: Graph, tie: number): number[] {
  const { a, b } = ties[tie] ?? { a: -1, b: -1 };
  return [a, b];
}
