import { fileProblem, type SiteRule } from './built-site.ts';

/** Every page says that it is in English; the search index is made for that language. */
export const checkLanguage: SiteRule = (site) =>
  [...site.pages.values()]
    .filter(({ language }) => language !== 'en')
    .map(({ file, language }) =>
      fileProblem(site, file, 'E_LANGUAGE', language === null ? '<html> has no lang' : `<html> has lang="${language}"`, 'Write <html lang="en">.'),
    );
