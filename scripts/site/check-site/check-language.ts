import { fileProblem, type PageRule } from './built-site.ts';

/** The page says that it is in English; the search index is made for that language. */
export const checkLanguage: PageRule = ({ file, language }, site) =>
  language === 'en'
    ? []
    : [fileProblem(site, file, 'E_LANGUAGE', language === null ? '<html> has no lang' : `<html> has lang="${language}"`, 'Write <html lang="en">.')];
