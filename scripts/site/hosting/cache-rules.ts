/** Folders of the site in which every file is named by its content, so that it never changes under its name. */
export const immutableFolders = ['assets', 'pagefind'] as const;

/** How long a file may be kept: for good where its name follows from its content, else as long as the host says it is the same. */
export const cacheControl = { immutable: 'public, max-age=31536000, immutable', revalidated: 'public, max-age=0, must-revalidate' } as const;

/** Gives the value of `Cache-Control` for a path inside the site. */
export function cacheControlOf(path: string): string {
  return immutableFolders.some((folder) => path.startsWith(`${folder}/`)) ? cacheControl.immutable : cacheControl.revalidated;
}
