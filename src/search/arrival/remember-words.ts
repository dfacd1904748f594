/** Name under which the words of a search wait for the page that a result leads to. It is forgotten with the tab. */
export const arrivalKey = 'ledger-arrival';

/** What a page that a result leads to marks. */
export interface Arrival {
  path: string;
  query: string;
}

/** Keeps the words of a search for the page that a link leads to, outside its address, so that a copied link stays clean. */
export function rememberWords(href: string, query: string): void {
  try {
    if (query.trim() !== '') sessionStorage.setItem(arrivalKey, JSON.stringify({ path: new URL(href, location.href).pathname, query } satisfies Arrival));
  } catch {
    // A browser that keeps nothing shows the page without marks.
  }
}
