import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/**
 * Projects of Horizon 2020 and their participants: data of CORDIS, © European Union, which may be reused where it is named
 * (Creative Commons Attribution 4.0), as published on 2020-12-14 and cleaned by the repository zambujo/eunets (MIT): 31,451
 * projects, 144,726 participations with role, country and dates, no names. Fetched once, and only ever read as it was.
 */
const ADDRESS = 'https://raw.githubusercontent.com/zambujo/eunets/f1bec7e0e150151f49fa3ff0c06b2f6ea31e2c05/data/';
const FILES = {
  'h2020.csv.gz': 'bafe685bb57c262aeb81ec88c6f9c47cd9d4087224ac264c2aa29fb72d7458cd',
  'programme_parts.csv.gz': '5ae4987892591cd575fd69b45bfda3c927d0a6b40c258339f04154ca6cead8bb',
};
const FOLDER = fileURLToPath(new URL('../.data', import.meta.url));

/**
 * @typedef {object} HorizonProject
 * @property {string} id
 * @property {string} start
 * @property {string | null} end
 * @property {{ id: string, role: string }[]} members organisations of the country asked
 * @property {string[]} topics the parts of the programme that paid for it
 */

/**
 * @param {string | undefined} folder where the two files lie; fetched into `bench/.data` when absent
 * @param {string} country two letters, as CORDIS has them
 * @returns {Promise<HorizonProject[]>}
 */
export async function readHorizon(folder = FOLDER, country) {
  const [participations, parts] = await Promise.all(Object.keys(FILES).map((name) => rowsOf(folder, name)));
  /** @type {Map<string, HorizonProject>} */
  const projects = new Map();
  for (const row of participations) {
    if (row.country !== country || row.start_date === 'NA') continue;
    const id = `project-${row.rcn}`;
    const project = projects.get(id) ?? {
      id,
      start: row.start_date,
      end: known(row.end_date),
      members: [],
      topics: [],
    };
    projects.set(id, project);
    const member = `organisation-${row.pic}`;
    if (!project.members.some((other) => other.id === member)) project.members.push({ id: member, role: row.role });
  }
  for (const { rcn, programme_part: part } of parts) projects.get(`project-${rcn}`)?.topics.push(`topic-${part}`);
  return [...projects.values()];
}

function known(day) {
  return day === 'NA' ? null : day;
}

async function rowsOf(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) await fetchTo(path, name);
  const data = await readFile(path);
  const sum = createHash('sha256').update(data).digest('hex');
  if (sum !== FILES[name]) throw new Error(`${path} is not the file that was measured on: its SHA-256 is ${sum}`);
  const [heading, ...lines] = gunzipSync(data).toString().trim().split('\n');
  const columns = heading.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
  });
}

async function fetchTo(path, name) {
  const response = await fetch(ADDRESS + name);
  if (!response.ok) throw new Error(`${ADDRESS}${name}: ${response.status}`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path, Buffer.from(await response.arrayBuffer()));
}
