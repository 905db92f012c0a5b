import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

export type CompositeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function isComposite(node: DocumentNode['definitions'][number]): node is CompositeNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/**
 * Gives every type the fields of its interfaces, descriptions and directives included, the interfaces of its
 * interfaces, and their `@lifetime` where it has none. In `schema/` a type names only what is its own; GraphQL wants all
 * of it repeated.
 */
export function expandInterfaces(document: DocumentNode): DocumentNode {
  const composites = new Map(document.definitions.filter(isComposite).map((node) => [node.name.value, node]));
  const expanded = new Map<string, CompositeNode>();

  const expand = (node: CompositeNode): CompositeNode => {
    const known = expanded.get(node.name.value);
    if (known) return known;
    const interfaces = new Map<string, NamedTypeNode>();
    const fields = new Map<string, FieldDefinitionNode>();
    const parents: CompositeNode[] = [];
    for (const named of node.interfaces ?? []) {
      const parent = composites.get(named.name.value);
      if (!parent) throw new Error(`schema: ${node.name.value} implements ${named.name.value}, which is not defined`);
      const full = expand(parent);
      parents.push(full);
      for (const inherited of full.interfaces ?? []) interfaces.set(inherited.name.value, inherited);
      interfaces.set(named.name.value, named);
      for (const field of full.fields ?? []) fields.set(field.name.value, field);
    }
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    const lifetime = [node, ...parents].flatMap(({ directives = [] }) => directives).find(isLifetime);
    const directives = [
      ...(node.directives ?? []).filter((each) => !isLifetime(each)),
      ...(lifetime ? [lifetime] : []),
    ];
    const result = { ...node, directives, interfaces: [...interfaces.values()], fields: [...fields.values()] };
    expanded.set(node.name.value, result);
    return result;
  };

  return { ...document, definitions: document.definitions.map((node) => (isComposite(node) ? expand(node) : node)) };
}

function isLifetime({ name }: ConstDirectiveNode): boolean {
  return name.value === 'lifetime';
}
