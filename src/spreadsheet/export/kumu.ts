import type { Model } from '../../model/model.js';
import { writeItems } from '../write/json.js';
import type { OutputFile } from '../write/output.js';
import { linksOf, outsidersOf } from './links.js';
import { areAttributesShown, attributesOf, identifiersOf, shownFields, shownValues, type Value } from './shown.js';
import type { ExportedEntity, ExportedTie, Subgraph } from './subgraph.js';

type Fields = Readonly<Record<string, Value>>;

/** What Kumu calls an element by. */
const LABEL = 'name';

/** Writes a part of the graph as Kumu imports it from JSON: elements with labels, and connections between their ids. */
export async function writeKumu(model: Model, subgraph: Subgraph, file: OutputFile): Promise<void> {
  file.add('{"elements":[');
  await writeItems(file, elements(model, subgraph));
  file.add('\n],"connections":[');
  await writeItems(file, connections(model, subgraph));
  file.add('\n]}\n');
  await file.flush();
}

async function* elements(model: Model, subgraph: Subgraph): AsyncGenerator<readonly object[]> {
  const { visibility } = subgraph.choice;
  const withAttributes = areAttributesShown(model, visibility);
  for (const { name: type, fields } of model.entities.values()) {
    const shown = shownFields(fields, visibility).filter(({ property }) => property !== LABEL);
    const toElement = ({ id, name, properties }: ExportedEntity) => ({
      ...(withAttributes ? Object.fromEntries(attributesOf(properties)) : {}),
      ...byHeading(shownValues(shown, properties)),
      ...Object.fromEntries(identifiersOf(properties).map(([scheme, value]) => [scheme.toLowerCase(), value])),
      ...element(id, type, name),
    });
    for await (const page of subgraph.entities(type)) yield page.map(toElement);
  }
  yield (await outsidersOf(model, subgraph)).map(({ id, type, name }) => element(id, type, name));
}

function element(id: string, type: string, label: string): Fields {
  return { id, label, type };
}

async function* connections(model: Model, subgraph: Subgraph): AsyncGenerator<readonly object[]> {
  const { visibility } = subgraph.choice;
  const shown = new Map(
    [...model.tieProperties.values()].map(({ name, fields }) => [name, shownFields(fields, visibility)]),
  );
  const toConnection = ({ id, type, from, to, properties }: ExportedTie) => {
    const relationship = model.relationships.get(type);
    return {
      ...byHeading(shownValues(shown.get(relationship?.properties ?? '') ?? [], properties)),
      id,
      from,
      to,
      type: type.toLowerCase().replaceAll('_', ' '),
      direction: relationship?.undirected ? 'undirected' : 'directed',
    };
  };
  for await (const page of linksOf(model, subgraph)) yield page.map(toConnection);
}

function byHeading(values: ReturnType<typeof shownValues>): Fields {
  return Object.fromEntries(values.map(([{ heading }, value]) => [heading, value]));
}
