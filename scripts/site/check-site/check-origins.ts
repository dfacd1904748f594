import { type PageRule, pageProblem } from './built-site.ts';

/** Nothing is loaded from elsewhere, and links that leave the site use http or https and tell the other side nothing. */
export const checkOrigins: PageRule = (page, site) =>
  page.references.flatMap(({ kind, element, address, target, rel, at }) => {
    if (target.kind !== 'outside') return [];
    const problem = (code: string, message: string, remedy: string) => [pageProblem(site, page, at, code, message, remedy)];
    if (kind === 'asset' || element === 'form')
      return problem('E_THIRD_PARTY', `<${element}> leads to ${address}, which is not this site`, 'Serve the file from public/, or leave it out.');
    if (!/^https?:$/.test(target.protocol))
      return problem('E_EXTERNAL', `a link leads to "${address}", which is neither http nor https`, 'Link only to web pages.');
    if (!rel.includes('noopener')) return problem('E_EXTERNAL', `the link to ${address} lacks rel="noopener"`, 'Add rel="noopener".');
    return [];
  });
