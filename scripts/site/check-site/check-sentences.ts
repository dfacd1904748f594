import { type PageRule, pageProblem } from './built-site.ts';
import { foldSpace } from './read-page.ts';

/** The page of an article shows each of its sentences at its anchor, word for word. */
export const checkSentences: PageRule = (page, site) =>
  site.sentencesOf(page.file).flatMap((sentence) => {
    const shown = page.sentences.get(sentence.id);
    const at = page.ids.get(sentence.id) ?? 0;
    const wanted = foldSpace(sentence.text);
    if (shown === wanted) return [];
    return shown === undefined
      ? [pageProblem(site, page, at, 'E_SENTENCE', `sentence ${sentence.id} is not on the page: ${wanted}`, `Show every sentence in an element with its id.`)]
      : [
          pageProblem(
            site,
            page,
            at,
            'E_SENTENCE',
            `sentence ${sentence.id} reads "${shown}" where the record has "${wanted}"`,
            'Show the sentence as it is; mark additions with data-pagefind-ignore.',
          ),
        ];
  });
