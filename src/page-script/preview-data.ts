/** What a preview tells about an actor: the file `preview.json` beside its page. */
export interface PreviewData {
  name: string;
  /** Who it is, in a line. */
  what: string;
  /** At most two facts, each with how sure it is. */
  facts: Array<{ text: string; certainty: string }>;
  /** How much there is to read. */
  extent: string;
}
