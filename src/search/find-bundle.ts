/**
 * Gives the folder of the search index of the newest build, below the folder that holds those of all builds: `…/pagefind/` gives
 * `…/pagefind/0f3a…/`. Always asks the host, since the answer is what tells two builds apart; throws where it gives none.
 */
export async function findBundle(folder: string): Promise<string> {
  const response = await fetch(`${folder.replace(/\/$/, '')}.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error('the search index is missing');
  const { bundle } = (await response.json()) as { bundle?: unknown };
  if (typeof bundle !== 'string' || !/^[0-9a-f]+$/.test(bundle)) throw new Error('the search index is not named');
  return `${folder}${bundle}/`;
}
