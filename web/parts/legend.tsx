import { DRAWN_TYPES, FAMILY_NAMES } from '../kinds.ts';
import type { Graph } from '../map/graph.ts';
import { usePage } from '../page.tsx';
import { FamilyMark, TypeMark } from './mark.tsx';

/** What the signs of the map mean, and which are shown. */
export function Legend({ graph }: { readonly graph: Graph }) {
  const { address, words, adjust } = usePage();
  const { hiddenTypes, hiddenFamilies } = address;
  const counted = (type: string) => graph.nodes.filter((node) => node.type === type).length;
  return (
    <details class="legend">
      <summary>{words.legend}</summary>
      <fieldset>
        <legend>{words.kinds}</legend>
        {DRAWN_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!hiddenTypes.includes(type)}
              onChange={() => adjust({ hiddenTypes: toggled(DRAWN_TYPES, hiddenTypes, type) })}
            />
            <TypeMark type={type} />
            {words.types[type][1]} <span class="quiet">{counted(type).toLocaleString(words.language)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.ties}</legend>
        {FAMILY_NAMES.map((family) => (
          <label key={family}>
            <input
              type="checkbox"
              checked={!hiddenFamilies.includes(family)}
              onChange={() => adjust({ hiddenFamilies: toggled(FAMILY_NAMES, hiddenFamilies, family) })}
            />
            <FamilyMark family={family} />
            {words.families[family]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** In the order of all: one more hidden, or one fewer. */
function toggled<Word>(all: readonly Word[], hidden: readonly Word[], one: Word): Word[] {
  return all.filter((each) => (each === one ? !hidden.includes(each) : hidden.includes(each)));
}
