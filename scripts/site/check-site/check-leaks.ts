import { fileProblem, type SiteRule } from './built-site.ts';

/** No file names a folder of the machine that built it. */
export const checkLeaks: SiteRule = (site) =>
  site.leaks.map(({ file, text }) =>
    fileProblem(site, file, 'E_LOCAL_PATH', `the file names a folder of this machine: ${text}`, 'Leave paths out of what is published.'),
  );
