import { type PageRule, pageProblem } from './built-site.ts';

/** Every link and asset inside the site leads to a file that exists, in its exact letter case and under the base path. */
export const checkLinks: PageRule = (page, site) =>
  page.references.flatMap(({ kind, element, address, target, at }) => {
    const problem = (message: string, remedy: string) => [pageProblem(site, page, at, kind === 'link' ? 'E_LINK' : 'E_ASSET', message, remedy)];
    if (target.kind === 'no-address') return problem(`<${element}> holds "${address}", which is no address`, 'Write addresses with src/lookup/address.ts.');
    if (target.kind === 'beside-base')
      return problem(
        `<${element}> leads to "${address}", which is not under ${site.base}`,
        'Write addresses with src/lookup/address.ts, which knows the base path.',
      );
    if (target.kind === 'outside' || site.hasFile(target.file)) return [];
    const other = site.findInOtherCase(target.file);
    if (other) return problem(`<${element}> leads to "${address}", but the file is written "${other}"`, 'Use the same letter case in both.');
    if (site.hasFile(`${target.file}/index.html`))
      return problem(`<${element}> leads to "${address}" without the slash at the end`, 'End the address of a page with a slash.');
    return problem(`<${element}> leads to "${address}", which does not exist`, 'Make the page, or link to it only where it exists.');
  });
