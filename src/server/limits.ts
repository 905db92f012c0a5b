import { type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/** The most lexical tokens that a document may have: it bounds the work of parsing and validating. */
export const MAX_TOKENS = 4_000;

/** How much an operation asks for, its fragments spread out. */
interface Size {
  /** How deep fields are nested. */
  readonly depth: number;
  /** How many fields there are, each alias counted. */
  readonly fields: number;
  /** How many of them are root fields. */
  readonly rootFields: number;
}

interface Limit {
  readonly measure: keyof Size;
  readonly most: number;
  readonly unit: string;
}

/** What one operation may ask. Sixteen deep is a list and four ties from each of its entities, edges and all. */
export const LIMITS: readonly Limit[] = [
  { measure: 'depth', most: 16, unit: 'fields nested in one another' },
  { measure: 'fields', most: 2_000, unit: 'fields, its fragments spread out' },
  { measure: 'rootFields', most: 100, unit: 'root fields' },
];

const NOTHING: Size = { depth: 0, fields: 0, rootFields: 0 };

/** A validation rule that holds every operation of a document to `LIMITS`. */
export const limitsRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const size = measurer((name) => context.getFragment(name))(operation.selectionSet);
    for (const { measure, most, unit } of LIMITS) {
      if (size[measure] <= most) continue;
      const message = `The operation has more than ${most} ${unit}: ask in parts.`;
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: 'LIMIT_EXCEEDED' } }));
    }
  },
});

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

/**
 * Measures each fragment once, however often it is spread: fragments that spread fragments would otherwise cost a time
 * exponential in the size of the document.
 */
function measurer(findFragment: FindFragment): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, Size>();

  function ofFragment(name: string): Size {
    const known = fragments.get(name);
    if (known) return known;
    // A fragment that spreads itself is another rule's error; here it must only end.
    fragments.set(name, NOTHING);
    const size = ofFragmentBody(findFragment(name)?.selectionSet);
    fragments.set(name, size);
    return size;
  }

  function ofFragmentBody(set: SelectionSetNode | undefined): Size {
    return set ? ofSet(set) : NOTHING;
  }

  function ofSet({ selections }: SelectionSetNode): Size {
    return selections.map(ofSelection).reduce(together, NOTHING);
  }

  function ofSelection(selection: SelectionSetNode['selections'][number]): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    // Introspection reads no graph, and graphql's own rule bounds how it nests.
    if (selection.name.value.startsWith('__')) return { ...NOTHING, rootFields: 1 };
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING;
    return { depth: 1 + below.depth, fields: 1 + below.fields, rootFields: 1 };
  }

  return ofSet;
}

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    rootFields: a.rootFields + b.rootFields,
  };
}
