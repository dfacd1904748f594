declare module '@citation-js/core' {
  /** Reads references in the form that `forceType` names and gives them as CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    data: object[];
  }
}
