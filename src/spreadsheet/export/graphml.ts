import type { Model } from '../../model/model.js';
import { joinList } from '../values/values.js';
import type { OutputFile } from '../write/output.js';
import { plainNumber } from '../write/table.js';
import { escapeXml, NOT_IN_XML, XML_HEAD } from '../write/xml.js';
import { ExportRefused } from './failures.js';
import { linksOf, outsidersOf } from './links.js';
import {
  areAttributesShown,
  attributesOf,
  identifiersOf,
  type ShownField,
  shownFields,
  shownValues,
  type Value,
} from './shown.js';
import type { Subgraph } from './subgraph.js';

/** What a node or an edge says, by the names of its keys. */
type Data = readonly (readonly [key: string, value: Value])[];

type Side = 'node' | 'edge';

/** The scalars that GraphML has other types for than text. */
const TYPES: Readonly<Record<string, string>> = { Float: 'double', Int: 'int', Boolean: 'boolean' };

/** Writes a part of the graph as GraphML. Common readers take no mixed graphs: a tie without direction says so in its data. */
export async function writeGraphml(model: Model, subgraph: Subgraph, file: OutputFile): Promise<void> {
  const { visibility } = subgraph.choice;
  const entityFields = new Map(
    [...model.entities.values()].map(({ name, fields }) => [name, shownFields(fields, visibility)]),
  );
  const tieFields = new Map(
    [...model.tieProperties.values()].map(({ name, fields }) => [name, shownFields(fields, visibility)]),
  );
  const withAttributes = areAttributesShown(model, visibility);

  file.add(`${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`);
  file.add(
    keys('node', entityFields, ['label', 'type', ...schemesOf(model), ...(withAttributes ? ['attributes'] : [])]),
  );
  file.add(keys('edge', tieFields, ['type', 'direction']));
  file.add('<graph edgedefault="directed">\n');
  for (const type of model.entities.keys())
    for await (const page of subgraph.entities(type)) {
      for (const { id, name, properties } of page)
        file.add(
          node(id, [
            ['label', name],
            ['type', type],
            ...named(shownValues(entityFields.get(type) ?? [], properties)),
            ...identifiersOf(properties),
            ...(withAttributes ? attributeData(attributesOf(properties)) : []),
          ]),
        );
      await file.flush();
    }
  for (const { id, name, type } of await outsidersOf(model, subgraph))
    file.add(
      node(id, [
        ['label', name],
        ['type', type],
      ]),
    );
  for await (const page of linksOf(model, subgraph)) {
    for (const { id, type, from, to, properties } of page) {
      const relationship = model.relationships.get(type);
      const values = named(shownValues(tieFields.get(relationship?.properties ?? '') ?? [], properties));
      const direction = relationship?.undirected ? 'undirected' : 'directed';
      file.add(
        `<edge id="${xml(id, id)}" source="${xml(from, id)}" target="${xml(to, id)}">${data('edge', id, [['type', type], ['direction', direction], ...values])}</edge>\n`,
      );
    }
    await file.flush();
  }
  file.add('</graph>\n</graphml>\n');
  await file.flush();
}

/** Keys are declared before they are used, once for all types that have them. */
function keys(side: Side, fields: ReadonlyMap<string, readonly ShownField[]>, own: readonly string[]): string {
  const types = new Map(own.map((name) => [name, 'string']));
  for (const { property, type } of [...fields.values()].flat())
    if (property !== 'name' && !types.has(property)) types.set(property, TYPES[type] ?? 'string');
  return [...types]
    .map(([name, type]) => `<key id="${side}-${name}" for="${side}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function schemesOf({ enums }: Model): string[] {
  return [...(enums.get('IdentifierScheme')?.keys() ?? [])];
}

function node(id: string, values: Data): string {
  return `<node id="${xml(id, id)}">${data('node', id, values)}</node>\n`;
}

function data(side: Side, id: string, values: Data): string {
  return values.map(([name, value]) => `<data key="${side}-${name}">${xml(textOf(value), id)}</data>`).join('');
}

/** Its name is the label. */
function named(values: ReturnType<typeof shownValues>): Data {
  return values.filter(([{ property }]) => property !== 'name').map(([{ property }, value]) => [property, value]);
}

/** GraphML has no maps: it is written as JSON. */
function attributeData(attributes: readonly (readonly [string, string])[]): Data {
  return attributes.length > 0 ? [['attributes', JSON.stringify(Object.fromEntries(attributes))]] : [];
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  return typeof value === 'boolean' ? String(value) : joinList(value);
}

function xml(text: string, id: string): string {
  if (NOT_IN_XML.test(text))
    throw new ExportRefused(
      `${id} holds a character that .graphml cannot hold: correct it, or export to .xlsx or .jsonld`,
    );
  return escapeXml(text);
}
