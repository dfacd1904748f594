declare module 'jsonld' {
  /** Gives a JSON-LD document as N-Quads; in safe mode it throws where data would be lost. */
  export function toRDF(document: object, options: { base: string; format: 'application/n-quads'; safe: boolean }): Promise<string>;
}
