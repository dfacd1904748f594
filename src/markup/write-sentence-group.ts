import { address } from '../lookup/address.ts';
import type { Article, Stretch } from '../lookup/corpus-shape.ts';
import { citeOutlet } from '../wording/cite-outlet.ts';
import { html, joinMarkup, type Markup } from './html.ts';
import { writeMarkedText } from './write-marked-text.ts';

/** Sentences of an article that are only numbered; the others stand in it. */
const mostNumbers = 12;

/** Writes sentences of one article under its title: those of `texts` quoted, those of `numbers` behind links. `marksOf` gives what to mark in one. */
export function writeSentenceGroup(
  { id, record, sentences }: Article,
  { texts, numbers }: { texts: readonly string[]; numbers: readonly string[] },
  marksOf: (sentence: string, start: number) => readonly Stretch[],
): Markup {
  const quoted = texts.map((sentence) => {
    const { text = '', start = 0 } = sentences.get(sentence) ?? {};
    const number = sentence.slice(1);
    const link = html`<a class="sentence-number" href="${address.sentence(id, sentence)}" aria-label="Sentence ${number}">${number}</a>`;
    return html`<li>${link} <span class="quoted" dir="auto" data-pagefind-weight="0.3">${writeMarkedText(text, marksOf(sentence, start))}</span></li>`;
  });
  const links = numbers.slice(0, mostNumbers).map((sentence) => html`<a href="${address.sentence(id, sentence)}">${sentence.slice(1)}</a>`);
  const more = numbers.length > mostNumbers && ` and ${numbers.length - mostNumbers} more`;
  const where = `${texts.length > 0 ? 'Also' : 'In'} ${numbers.length === 1 ? 'sentence' : 'sentences'}`;
  const title = html`<a href="${address.page('articles', id)}">${record.title}</a> <span class="outlet">${citeOutlet(record)}</span>`;
  const list = quoted.length > 0 && html`<ul class="sentence-list">${quoted}</ul>`;
  const rest = links.length > 0 && html`<p class="cut" data-pagefind-ignore>${where} ${joinMarkup(links, ', ')}${more}.</p>`;
  return html`<div class="sentence-group"><h3 class="sentence-source">${title}</h3>${list}${rest}</div>`;
}
