import {
  type ASTNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  type Source,
  TokenKind,
  type ValidationRule,
} from 'graphql';

/** The most lexical tokens that a document may have: it bounds the work of parsing and validating. */
export const MAX_TOKENS = 4_000;

/** How deep lists and objects may stand in one another in an argument, or in the variables: no filter needs as much. */
export const MAX_NESTING = 32;

/** How much an operation asks for, its fragments spread out. */
interface Size {
  /** How deep fields are nested. */
  readonly depth: number;
  /** How many fields there are, each alias counted. */
  readonly fields: number;
  /** How many of them have an alias. */
  readonly aliases: number;
  /** How many stand in the outermost selection. */
  readonly rootFields: number;
  /** How many stand in the widest selection. */
  readonly breadth: number;
}

interface Limit {
  readonly measure: keyof Size;
  readonly most: number;
  readonly unit: string;
  readonly advice: string;
}

/** What one operation may ask. Sixteen deep is a list and four ties from each of its entities, edges and all. */
const LIMITS: readonly Limit[] = [
  {
    measure: 'depth',
    most: 16,
    unit: 'fields nested in one another',
    advice: 'ask for the ids first, and for what lies behind them with `nodes(ids:)`',
  },
  { measure: 'fields', most: 2_000, unit: 'fields, its fragments spread out', advice: 'ask in several operations' },
  { measure: 'rootFields', most: 100, unit: 'root fields', advice: 'ask in several operations, or with `nodes(ids:)`' },
  {
    measure: 'breadth',
    most: 200,
    unit: 'fields side by side in one selection',
    advice: 'ask for fewer, and for each of them once',
  },
  { measure: 'aliases', most: 500, unit: 'aliases', advice: 'ask in several operations' },
];

/** Which limit was passed, and by how much. */
export interface Excess {
  readonly measure: string;
  readonly limit: number;
  readonly actual: number;
}

/** What a client gets that asks for more than it may: `advice` says how to ask for less. */
export function limitExceeded(excess: Excess, { unit, advice }: Pick<Limit, 'unit' | 'advice'>, nodes?: ASTNode) {
  const { limit, actual } = excess;
  const message = `The operation has ${format(actual)} ${unit}; ${format(limit)} are allowed: ${advice}.`;
  const extensions = { code: 'LIMIT_EXCEEDED', ...excess, http: { status: 400 } };
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions });
}

export function format(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A validation rule that holds every operation of a document, and every value in it, to its limits. */
export const limitsRule: ValidationRule = (context) => {
  let nesting = 0;
  const nested = {
    enter(node: ASTNode) {
      nesting += 1;
      if (nesting === MAX_NESTING + 1) context.reportError(tooNested(nesting, node));
    },
    leave() {
      nesting -= 1;
    },
  };
  return {
    ObjectValue: nested,
    ListValue: nested,
    OperationDefinition(operation) {
      const size = measurer((name) => context.getFragment(name))(operation.selectionSet);
      for (const { measure, most, ...words } of LIMITS) {
        const actual = Math.min(size[measure], Number.MAX_SAFE_INTEGER);
        if (actual > most) context.reportError(limitExceeded({ measure, limit: most, actual }, words, operation));
      }
    },
  };
};

/** Holds variables to their limit. Whoever reads them after this can do so recursively. */
export function checkNesting(variables: unknown): void {
  let values: readonly object[] = [variables].filter(isObject);
  // The variables are themselves an object, which is none of the arguments'.
  for (let nesting = 0; values.length > 0; nesting += 1) {
    if (nesting > MAX_NESTING) throw tooNested(nesting);
    values = values.flatMap((value) => Object.values(value).filter(isObject));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function tooNested(actual: number, node?: ASTNode): GraphQLError {
  return limitExceeded(
    { measure: 'nesting', limit: MAX_NESTING, actual },
    { unit: 'lists and objects in one another in its arguments', advice: 'write the filter flatter' },
    node,
  );
}

/** What to say instead of graphql's own words, where these are that a document has too many tokens; else null. */
export function tooManyTokens(error: unknown): GraphQLError | null {
  if (!(error instanceof GraphQLError) || !error.source) return null;
  if (!error.message.startsWith('Syntax Error: Document contains more')) return null;
  const excess = { measure: 'tokens', limit: MAX_TOKENS, actual: tokensOf(error.source) };
  return limitExceeded(excess, { unit: 'tokens', advice: 'ask in several operations, and give values as variables' });
}

function tokensOf(source: Source): number {
  const lexer = new Lexer(source);
  let tokens = 0;
  try {
    for (; lexer.advance().kind !== TokenKind.EOF; ) tokens += 1;
  } catch {
    // What comes after so many is no GraphQL, and no matter.
  }
  return tokens;
}

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, rootFields: 0, breadth: 0 };

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
    const size = selections.map(ofSelection).reduce(together, NOTHING);
    return { ...size, breadth: Math.max(size.breadth, size.rootFields) };
  }

  function ofSelection(selection: SelectionSetNode['selections'][number]): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    // Introspection reads no graph, and graphql's own rule bounds how it nests.
    if (selection.name.value.startsWith('__')) return { ...NOTHING, rootFields: 1 };
    const { depth, fields, aliases, breadth } = selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING;
    return {
      depth: 1 + depth,
      fields: 1 + fields,
      aliases: Number(selection.alias !== undefined) + aliases,
      rootFields: 1,
      breadth,
    };
  }

  return ofSet;
}

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    breadth: Math.max(a.breadth, b.breadth),
  };
}
