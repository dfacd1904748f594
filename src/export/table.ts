import type { Corpus } from '../lookup/corpus-shape.ts';
import type { SortOfThings } from './data-things.ts';

/** What a cell of a table may hold; null is an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** Types of Data Package 2.0: `list` joins ids by semicolons, `array` is a JSON array of texts. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'array';

/** A column as `datapackage.json` and the data page describe it. */
export interface Field {
  name: string;
  type: FieldType;
  description: string;
  /** True where no cell is empty. */
  required?: boolean;
  /** All values that occur. */
  values?: readonly string[];
}

/** A column whose values lead to rows of another table. */
export interface Reference {
  fields: readonly string[];
  table: string;
  to: readonly string[];
}

/** A table of the data page: one CSV file. */
export interface Table {
  name: string;
  description: string;
  fields: readonly Field[];
  key: readonly string[];
  references: readonly Reference[];
  /** The things of each of which some of its rows are made, in their order; null where a row shows more than one of them. */
  of: SortOfThings | null;
  /** Gives the rows in the order of the corpus, each with one cell a field. */
  readRows: (corpus: Corpus) => Iterable<Cell[]>;
  countRows: (corpus: Corpus) => number;
}

/** A column together with where its value comes from. */
export interface Column<Row> extends Field {
  read: (row: Row) => Cell;
}

/** Makes a table from its columns and a question to the corpus. */
export function defineTable<Row>({
  columns,
  rows,
  references = [],
  ...rest
}: Pick<Table, 'name' | 'description' | 'key' | 'of'> & {
  columns: readonly Column<Row>[];
  rows: (corpus: Corpus) => Iterable<Row>;
  references?: readonly Reference[];
}): Table {
  return {
    ...rest,
    references,
    fields: columns.map(({ read: _read, ...field }) => field),
    *readRows(corpus) {
      for (const row of rows(corpus)) yield columns.map(({ read }) => read(row));
    },
    countRows: (corpus) => {
      let count = 0;
      for (const _row of rows(corpus)) count++;
      return count;
    },
  };
}
