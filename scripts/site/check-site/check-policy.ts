import { contentPolicy } from '../../../src/schemas/content-policy.ts';
import { fileProblem, type SiteRule } from './built-site.ts';

/** Every page states its Content-Security-Policy before anything that the policy is about: a host may send no headers. */
export const checkPolicy: SiteRule = (site) =>
  [...site.pages.values()]
    .filter((page) => page.policy !== contentPolicy.page)
    .map((page) =>
      fileProblem(
        site,
        page.file,
        'E_POLICY',
        page.policy === null ? 'the head does not begin with a Content-Security-Policy' : `the policy of the page is "${page.policy}"`,
        'Begin the head with the policy of src/schemas/content-policy.ts, as src/layouts/Document.astro does.',
      ),
    );
