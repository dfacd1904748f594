import { address } from '../lookup/address.ts';
import type { Corpus, Statement } from '../lookup/corpus-shape.ts';
import { capitalizeFirst } from '../wording/capitalize-first.ts';
import { describeDate } from '../wording/describe-date.ts';
import { orderParticipants } from '../wording/order-participants.ts';
import { type Content, html } from './html.ts';
import { writeActorLink } from './write-actor-link.ts';
import { writeActorNames } from './write-actor-names.ts';

/** True for what the `time` element of HTML can hold: a year, a month or a day, and no part of a year in the place of a month. */
function isMachineDate(edtf: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) && !/-[2-4]\d$/.test(edtf.slice(0, 7));
}

/** Writes those who took part in a meeting; only the others where it stands on the page of one of them. */
function writeParticipants(corpus: Corpus, ids: readonly string[], from: readonly string[]): Content {
  const participants = orderParticipants(ids, (id) => corpus.actor(id).kind);
  const others = participants.filter((id) => !from.includes(id));
  return others.length === 0 || others.length === participants.length
    ? writeActorNames(corpus, participants, ' – ')
    : ['with ', writeActorNames(corpus, others)];
}

/** Writes what a fact says, in the one line that stands out; names and agreements lead to their pages. `from` are the actors on whose page it stands. */
export function writeFactValue(corpus: Corpus, { kind, value }: Statement, from: readonly string[]): Content {
  switch (kind) {
    case 'date': {
      const words = describeDate(value.edtf, value.part);
      return isMachineDate(value.edtf) ? html`<time datetime="${value.edtf}">${words}</time>` : html`<time>${words}</time>`;
    }
    case 'agreement':
      return html`<a href="${address.page('agreements', value.id)}">${capitalizeFirst(value.title)}</a>`;
    case 'figure':
      return html`<span class="amount">${value.text}</span>`;
    case 'meeting':
      return writeParticipants(corpus, value.participants, from);
    case 'role':
      return from.includes(value.actor) ? capitalizeFirst(value.title) : [writeActorLink(corpus.actor(value.actor)), `, ${value.title}`];
  }
}
