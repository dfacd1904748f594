import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A field as Table Schema describes it. */
interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'array';
  constraints?: { required?: boolean; enum?: string[] };
}

/** A table as `datapackage.json` describes it. */
export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey: string[]; foreignKeys: Array<{ fields: string[]; reference: { resource: string; fields: string[] } }> };
}

/** A row by the names of its fields. */
export type Row = Record<string, string>;

/** A table read back: its description, its bytes as described, and its rows. */
export interface ReadTable {
  resource: Resource;
  bytes: number;
  hash: string;
  header: string[];
  rows: Row[];
}

/** Takes away the apostrophe that keeps a spreadsheet from running a text, as `datapackage.json` says. */
function unguard(cell: string): string {
  return /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

/** Reads the tables that `data/datapackage.json` of a built site describes, by name. */
export function readDataFiles(site: string): Map<string, ReadTable> {
  const { resources } = JSON.parse(readFileSync(join(site, 'data/datapackage.json'), 'utf8')) as { resources: Resource[] };
  return new Map(
    resources.map((resource) => {
      const content = readFileSync(join(site, 'data', resource.path));
      const [header = [], ...cells] = parse(content, { record_delimiter: '\r\n' }) as string[][];
      const rows = cells.map((row) => Object.fromEntries(row.map((cell, index) => [header[index] ?? '', unguard(cell)])));
      return [resource.name, { resource, bytes: content.length, hash: `sha256:${createHash('sha256').update(content).digest('hex')}`, header, rows }];
    }),
  );
}

const forms: Readonly<Record<Field['type'], RegExp>> = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/,
  list: /^[a-z0-9-]+(?:;[a-z0-9-]+)*$/,
  array: /^\[.*\]$/s,
};

/** Gives what in a table does not follow its own description: types, required and listed values, keys. */
export function findFaults({ resource, rows }: ReadTable, tables: ReadonlyMap<string, ReadTable>): string[] {
  const { fields, primaryKey, foreignKeys } = resource.schema;
  const keyOf = (row: Row, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));
  const keys = new Set(rows.map((row) => keyOf(row, primaryKey)));
  return [
    ...rows.flatMap((row) =>
      fields.flatMap(({ name, type, constraints }) => {
        const cell = row[name] ?? '';
        if (cell === '') return constraints?.required ? [`${resource.name}.${name} is empty`] : [];
        const fits = forms[type].test(cell) && (constraints?.enum?.includes(cell) ?? true);
        return fits ? [] : [`${resource.name}.${name} is no ${type}: ${cell}`];
      }),
    ),
    ...(keys.size === rows.length ? [] : [`${resource.name} repeats a key`]),
    ...foreignKeys.flatMap(({ fields: from, reference }) => {
      const known = new Set((tables.get(reference.resource)?.rows ?? []).map((row) => keyOf(row, reference.fields)));
      return rows.filter((row) => !known.has(keyOf(row, from))).map((row) => `${resource.name}: ${keyOf(row, from)} is not in ${reference.resource}`);
    }),
  ];
}
