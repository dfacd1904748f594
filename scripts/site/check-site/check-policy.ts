import { contentPolicy } from '../../../src/schemas/content-policy.ts';
import { fileProblem, type PageRule } from './built-site.ts';

/** The page states its Content-Security-Policy before anything that the policy is about: a host may send no headers. */
export const checkPolicy: PageRule = ({ file, policy }, site) =>
  policy === contentPolicy.page
    ? []
    : [
        fileProblem(
          site,
          file,
          'E_POLICY',
          policy === null ? 'the head does not begin with a Content-Security-Policy' : `the policy of the page is "${policy}"`,
          'Begin the head with the policy of src/schemas/content-policy.ts, as src/layouts/Document.astro does.',
        ),
      ];
