import { address } from '../lookup/address.ts';
import { groupBy } from '../lookup/group-by.ts';
import type { Inference } from '../schemas/evidence.ts';
import { html, joinMarkup, type Markup } from './html.ts';

/** Writes which parts of a fact a rule derived, and which rule; nothing where none did. */
export function writeInferredParts(inferred: readonly Inference[]): Markup | null {
  if (inferred.length === 0) return null;
  const parts = [...groupBy(inferred, ({ part }) => part)].map(([part, same]) => {
    const rules = [...new Set(same.map(({ rule }) => rule))];
    const links = rules.map((rule) => html`<a href="${address.rule(rule)}">${rule}</a>`);
    return html`<span class="inferred-part">${part.replaceAll('-', ' ')}</span>, by the ${rules.length === 1 ? 'rule' : 'rules'} ${joinMarkup(links, ', ')}`;
  });
  return html`<p class="inferred-parts" data-pagefind-ignore>Not in the sentence itself: ${joinMarkup(parts, '; ')}.</p>`;
}
