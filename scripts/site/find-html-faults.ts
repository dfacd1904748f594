import { HtmlValidate } from 'html-validate';

/** The HTML standard; left out is only what Astro decides (white space, how attributes and empty elements are written) and what search results cut (long titles). */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'void-style': 'off',
  },
});

/** Gives what is wrong with the HTML of a page, a line each: `file:line:column rule what`. */
export function findHtmlFaults(file: string, html: string): string[] {
  const { results } = validator.validateStringSync(html, file);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`));
}
