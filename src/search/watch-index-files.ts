/**
 * Notes from now on every file below an address that does not arrive, and gives a function that tells whether one was missing.
 * Pagefind only logs a part of the index that it cannot load, and then finds nothing: that must not look like "no results".
 */
export function watchIndexFiles(folder: string): () => boolean {
  const fetchFile = globalThis.fetch;
  let missing = false;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
    if (!address.startsWith(folder)) return fetchFile(input, init);
    try {
      const response = await fetchFile(input, init);
      // Some hosts send a page where a file is missing, and say that all is well.
      if (!response.ok || response.headers.get('Content-Type')?.startsWith('text/html')) missing = true;
      return response;
    } catch (error) {
      missing = true;
      throw error;
    }
  };
  return () => missing;
}
