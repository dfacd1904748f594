import { quoteText } from '../../wording/quote-text.ts';
import type { FoundFact } from '../index/index-shape.ts';
import type { Mark } from '../text/find-marks.ts';
import type { Hits } from './list-hits.ts';

/** A line of the list under a search box. */
export interface BoxOption {
  group: string;
  href: string;
  text: string;
  marks: readonly Mark[];
  /** "Country", "Figure" …, the form of a name that answered, or the article. */
  note: string;
  /** Words that the line puts into the box instead of leading elsewhere. */
  fills?: string;
}

/** How many lines each group has at most. */
const most = { names: 5, facts: 3, sentences: 4 } as const;

/** Gives the lines of the list: another spelling first, then names, facts and sentences, and at last the page with all results. */
export function listOptions(
  { title, names, facts, articles }: Hits,
  { home, all, query, proposal }: { home: string; all: string; query: string; proposal: string | null },
): BoxOption[] {
  const pages = names.slice(0, most.names).map(({ page, form }) => ({
    group: 'Pages',
    href: home + page.path,
    text: page.title,
    marks: [],
    note: form === null ? page.kind : `${page.kind}, also written ${form}`,
  }));
  const best = title === null ? [] : [{ group: 'Pages', href: home + title.path, text: title.title, marks: [], note: 'Article' }];
  const statements = facts
    .filter(({ passage }) => passage.whole)
    .slice(0, most.facts)
    .map(({ part, passage, facts: stated }) => ({
      group: 'Facts',
      href: `${home}${part.path}#${passage.id}`,
      text: passage.text,
      marks: passage.marks,
      note: summarize(stated),
    }));
  const sentences = articles
    .flatMap(({ part, sentences: found }) => found.slice(0, 2).map((passage) => ({ part, passage })))
    .filter(({ part, passage }) => !statements.some(({ href }) => href === `${home}${part.path}#${passage.id}`))
    .slice(0, most.sentences)
    .map(({ part, passage }) => ({
      group: 'Sentences',
      href: `${home}${part.path}#${passage.id}`,
      text: passage.text,
      marks: passage.marks,
      note: part.title,
    }));
  const meant = proposal === null ? [] : [{ group: 'Did you mean', href: all, text: proposal, marks: [], note: '', fills: proposal }];
  return [
    ...meant,
    ...best,
    ...pages,
    ...statements,
    ...sentences,
    { group: 'More', href: all, text: `All results for ${quoteText(query)}`, marks: [], note: '' },
  ];
}

/** Says what facts state, the first two of them in full. */
function summarize(facts: readonly FoundFact[]): string {
  const said = facts.slice(0, 2).map(({ kind, summary }) => (kind === 'Meeting' ? summary : `${kind}: ${summary}`));
  return [...said, ...(facts.length > 2 ? [`and ${facts.length - 2} more`] : [])].join('; ');
}
