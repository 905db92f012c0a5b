import type { Model } from '../../model/model.js';
import { writeItems } from '../write/json.js';
import type { OutputFile } from '../write/output.js';
import { linksOf, outsidersOf } from './links.js';
import { areAttributesShown, attributesOf, identifiersOf, type ShownField, shownFields, shownValues } from './shown.js';
import type { ExportedEntity, ExportedTie, Subgraph } from './subgraph.js';
import { contextOf, TYPES } from './vocabulary.js';

/**
 * Writes a part of the graph as JSON-LD: each thing, and each tie twice, as what it is to whoever knows the words of
 * others (the Cité `schema:location` Le Havre), and as a thing of its own with role, dates and source.
 */
export async function writeJsonLd(model: Model, subgraph: Subgraph, file: OutputFile): Promise<void> {
  file.add(`{"@context":${JSON.stringify(contextOf(model.relationships.keys()), null, 1)},\n"@graph":[`);
  await writeItems(file, nodesOf(model, subgraph));
  file.add('\n]}\n');
  await file.flush();
}

async function* nodesOf(model: Model, subgraph: Subgraph): AsyncGenerator<readonly object[]> {
  const { visibility } = subgraph.choice;
  const withAttributes = areAttributesShown(model, visibility);
  for (const { name: type, fields } of model.entities.values()) {
    const shown = shownFields(fields, visibility);
    const toNode = ({ id, properties }: ExportedEntity) => ({
      ...thing(id, type),
      ...byProperty(shown, properties),
      ...listed(
        'identifiers',
        identifiersOf(properties).map(([scheme, value]) => ({ '@type': typesOf('Identifier'), scheme, value })),
      ),
      ...listed('attributes', withAttributes ? attributesOf(properties).map(([name, value]) => ({ name, value })) : []),
    });
    for await (const page of subgraph.entities(type)) yield page.map(toNode);
  }
  yield (await outsidersOf(model, subgraph)).map(({ id, type, name }) => ({ ...thing(id, type), name }));

  const shown = new Map(
    [...model.tieProperties.values()].map(({ name, fields }) => [name, shownFields(fields, visibility)]),
  );
  for await (const page of linksOf(model, subgraph))
    yield page.flatMap((tie) => {
      const properties = model.relationships.get(tie.type)?.properties ?? '';
      return [link(model, subgraph, tie), tieNode(tie, properties, shown.get(properties) ?? [])];
    });
}

function thing(
  id: string,
  type: string,
): { readonly '@id': string; readonly '@type': readonly string[]; readonly id: string } {
  return { '@id': iriOf(id), '@type': typesOf(type), id };
}

function typesOf(type: string): string[] {
  return [type, ...(TYPES[type] ?? [])];
}

function iriOf(id: string): string {
  return `thing:${encodeURIComponent(id)}`;
}

function byProperty(shown: readonly ShownField[], properties: ExportedEntity['properties']): object {
  return Object.fromEntries(
    shownValues(shown, properties).map(([{ property, far }, value]) => [
      property,
      far === null ? value : iriOf(String(value)),
    ]),
  );
}

function listed(name: string, items: readonly object[]): object {
  return items.length > 0 ? { [name]: items } : {};
}

/** Its type says in which sense it is part of the other. */
function link({ entities }: Model, { named }: Subgraph, { type, from, to }: ExportedTie): object {
  const fromType = named.get(from)?.type ?? '';
  return { '@id': iriOf(from), ...(entities.has(fromType) ? { '@type': fromType } : {}), [type]: iriOf(to) };
}

function tieNode({ id, type, from, to, properties }: ExportedTie, kind: string, shown: readonly ShownField[]): object {
  return {
    '@id': `tie:${encodeURIComponent(id)}`,
    '@type': typesOf(kind),
    id,
    type,
    from: iriOf(from),
    to: iriOf(to),
    ...byProperty(shown, properties),
  };
}
