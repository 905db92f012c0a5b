import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { remember } from './remember.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What the selections of one operation mean: the schema, its fragments, and the variables that `@skip` and `@include` read. */
export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

const fragments = new WeakMap<DocumentNode, SelectionScope['fragments']>();

/** The fragments of a document by name, gathered once. */
export function fragmentsOf(document: DocumentNode): SelectionScope['fragments'] {
  return remember(fragments, document, () => {
    const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    return Object.fromEntries(definitions.map((fragment) => [fragment.name.value, fragment]));
  });
}

/** The fields that the nodes (of fields, or of an operation) select on a concrete type, merged by response key, in the order of the response. */
export function fieldsOf(
  scope: SelectionScope,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();

  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!included(scope, node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = fields.get(key);
        if (same) same.push(node);
        else fields.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(scope, type, node.typeCondition?.name.value)) collect(node.selectionSet);
      } else {
        const fragment = scope.fragments[node.name.value];
        if (!fragment || visited.has(node.name.value)) continue;
        visited.add(node.name.value);
        if (applies(scope, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet);
  return fields;
}

/** How many characters the nodes have with their fragments written out: what is made for them takes room in proportion. */
export function writtenLength(
  { fragments }: Pick<SelectionScope, 'fragments'>,
  nodes: readonly (FieldNode | OperationDefinitionNode)[],
): number {
  const known = new Map<string, number>();
  const ofNode = ({ loc, selectionSet }: (typeof nodes)[number] | FragmentDefinitionNode): number =>
    (loc ? loc.end - loc.start : 0) + ofSpreads(selectionSet);
  const ofSpreads = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((length, node) => {
      if (node.kind !== Kind.FRAGMENT_SPREAD) return length + ofSpreads(node.selectionSet);
      const fragment = fragments[node.name.value];
      return length + (fragment ? remember(known, node.name.value, () => ofNode(fragment)) : 0);
    }, 0);
  return nodes.reduce((length, node) => length + ofNode(node), 0);
}

function included({ variables }: SelectionScope, node: { readonly directives?: readonly DirectiveNode[] }): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}

function applies({ schema }: SelectionScope, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
