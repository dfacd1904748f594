import { type Arrival, arrivalKey } from './remember-words.ts';

/** Marks the words of a search on the page to which a result led; anything else costs nothing. */
export async function markArrival(): Promise<void> {
  const arrival = takeArrival();
  if (arrival === null) return;
  const { markWords } = await import('./mark-words.ts');
  markWords(arrival.query);
}

/** Gives the words that wait for this page, once; null where there are none. */
function takeArrival(): Arrival | null {
  try {
    const kept = sessionStorage.getItem(arrivalKey);
    if (kept === null) return null;
    sessionStorage.removeItem(arrivalKey);
    const { path, query } = JSON.parse(kept) as Partial<Arrival>;
    return path === location.pathname && typeof query === 'string' ? { path, query } : null;
  } catch {
    return null;
  }
}
