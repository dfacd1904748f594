declare module 'edtf' {
  /** Parses a date by ISO 8601-2 up to the given level; throws where the text is none. */
  export function parse(text: string, options?: { level?: 0 | 1 | 2 | 3 }): unknown;
}
