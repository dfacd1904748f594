import { address } from '../lookup/address.ts';
import type { Certainty } from '../wording/certainty.ts';
import { html, type Markup } from './html.ts';

/** Writes how sure a value is: stated, inferred, uncertain, disputed or unknown. What is more than stated leads to its meaning. */
export function writeBadge(basis: Certainty): Markup {
  return basis === 'stated'
    ? html`<span class="badge badge-stated" data-pagefind-ignore>stated</span>`
    : html`<a class="badge badge-${basis}" href="${address.list('about')}#${basis}" data-pagefind-ignore>${basis}</a>`;
}
