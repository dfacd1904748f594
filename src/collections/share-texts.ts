/** Longest text that is looked up among those of all records: longer ones are sentences, which a record quotes but no other repeats. */
const longestShared = 60;

/**
 * Gives a function that lets all equal short texts in plain data be one, and in each piece of data all equal texts: what JSON gives holds each of them
 * anew, and a record quotes its sentences several times. Changes the data in place, and nothing of its meaning.
 */
export function createTextSharing(): (data: object) => void {
  const everywhere = new Map<string, string>();
  return (data) => {
    const here = new Map<string, string>();
    const find = (text: string): string => {
      const known = text.length <= longestShared ? everywhere : here;
      const found = known.get(text);
      if (found !== undefined) return found;
      known.set(text, text);
      return text;
    };
    const shareList = (list: unknown[]): void => {
      for (let at = 0; at < list.length; at++) {
        const value = list[at];
        if (typeof value === 'string') list[at] = find(value);
        else if (typeof value === 'object' && value !== null) share(value);
      }
    };
    const shareFields = (fields: Record<string, unknown>): void => {
      for (const name in fields) {
        const value = fields[name];
        if (typeof value === 'string') fields[name] = find(value);
        else if (typeof value === 'object' && value !== null) share(value);
      }
    };
    const share = (value: object): void => (Array.isArray(value) ? shareList(value) : shareFields(value as Record<string, unknown>));
    share(data);
  };
}
