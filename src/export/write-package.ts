import { address } from '../lookup/address.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import type { Measure } from './measure-parts.ts';
import type { Field, Table } from './table.ts';
import { tables } from './tables.ts';

/** What rights there are in the data, in words. */
export const rights =
  'Titles, names and quoted sentences belong to the publishers of the articles and are given here as quotations with their source. What is added to them — the structure, ids, dates, classifications and everything written by hand — is under the MIT licence.';

/** How texts that a spreadsheet would run are written. */
export const guardNote =
  "A text that begins with = + - @, a tab or a line break, also after apostrophes, has one apostrophe before it, so that no spreadsheet runs it as a formula. To get the exact text, take away the first character of a cell that matches ^'+[=+\\-@\\t\\r\\n] (or the full-width forms of these signs).";

/** Gives a field as Table Schema writes it. */
function describeField({ name, type, description, required, values }: Field) {
  const constraints = { ...(required ? { required } : {}), ...(values === undefined ? {} : { enum: values }) };
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: ';' } : {}),
    description,
    // An empty list is an empty cell.
    ...(Object.keys(constraints).length === 0 || type === 'list' ? {} : { constraints }),
  };
}

/** Gives a table as a resource of the package. */
function describeTable(table: Table, { bytes, sha256 }: Measure) {
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.fields.map(describeField),
      primaryKey: table.key,
      foreignKeys: table.references.map(({ fields, table: resource, to }) => ({ fields, reference: { resource, fields: to } })),
      missingValues: [''],
    },
  };
}

/** Gives `datapackage.json` by Data Package 2.0: every CSV file with its fields, keys, size and hash. */
export function writePackage(measureFile: (name: string) => Measure): string {
  const home = publishAddress(address.home());
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'pamir-ledger',
      title: 'Pamir Ledger',
      description: `Tajikistan’s foreign relations, fact by fact, each with the sentence that says so. ${rights} ${guardNote}`,
      ...(home.startsWith('/') ? {} : { homepage: home }),
      licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License; quoted sentences belong to their publishers' }],
      resources: tables.map((table) => describeTable(table, measureFile(`${table.name}.csv`))),
    },
    null,
    2,
  )}\n`;
}
