import type { Corpus, Statement } from '../lookup/corpus-shape.ts';
import type { Basis } from '../schemas/evidence.ts';
import { describeDate } from '../wording/describe-date.ts';
import { describeFigure } from '../wording/describe-figure.ts';
import { formatNumber } from '../wording/format-number.ts';
import { labels } from '../wording/labels.ts';
import { quoteText } from '../wording/quote-text.ts';
import { html, type Markup } from './html.ts';
import { writeActorNames } from './write-actor-names.ts';
import { writeBadge } from './write-badge.ts';

/** One particular of a fact. */
interface Row {
  name: string;
  text?: string;
  actors?: string[];
  /** Shown only where it is not the fact's own basis. */
  basis?: Basis;
}

/** Gives the row of those whom a fact is about; only the others where it stands on the page of one of them. */
function partyRow(ids: string[], from: readonly string[], label: string, of: string): Row[] {
  const others = ids.filter((id) => !from.includes(id));
  if (others.length === ids.length) return [{ name: label, actors: ids }];
  return others.length === 0 ? [] : [{ name: of, actors: others }];
}

/** Gives the rows of a date that belongs to a fact. */
function dateRow(name: string, date: { edtf: string; basis: Basis } | null): Row[] {
  return date === null ? [] : [{ name, text: describeDate(date.edtf), ...(date.basis === 'stated' ? {} : { basis: date.basis }) }];
}

/** Gives the rows of a statement, by its kind. */
function readRows({ kind, value }: Statement, from: readonly string[]): Row[] {
  switch (kind) {
    case 'date':
      return [{ name: 'As printed', text: quoteText(value.text) }];
    case 'agreement':
      return [
        ...(value.title.toLowerCase().includes(value.kind) ? [] : [{ name: 'Kind', text: value.kind }]),
        value.status === 'unknown' ? { name: 'Status', basis: 'unknown' } : { name: 'Status', text: labels.status[value.status] },
        ...(value.parties.length > 0 ? partyRow(value.parties, from, 'Parties', 'With') : [{ name: 'Parties', basis: 'unknown' } as const]),
        ...dateRow('Date', value.date),
        ...(value.covers.length > 0 ? [{ name: 'Covers', text: value.covers.join(', ') }] : []),
      ];
    case 'figure':
      return [
        { name: 'Amount', text: describeFigure(value) },
        ...(value.measure === null ? [] : [{ name: 'Measure', text: value.measure }]),
        ...(value.parties.length > 0 ? partyRow(value.parties, from, 'Of whom', 'With') : []),
        ...dateRow('Period', value.period),
        ...value.equivalents.map((same): Row => ({ name: 'Also given as', text: `${same.text} (${formatNumber(same.value)} ${same.unit})` })),
      ];
    case 'meeting':
      return [...(value.place === null ? [] : [{ name: 'Place', text: value.place }]), ...dateRow('Date', value.date)];
    case 'role':
      return [];
  }
}

/** Writes the particulars of a fact: only what the record holds, under the names that the whole site uses; nothing where there are none. */
export function writeFactDetails(corpus: Corpus, statement: Statement, from: readonly string[]): Markup | null {
  const rows = readRows(statement, from).map(({ name, text, actors, basis }) => {
    const value = html`${text}${actors && writeActorNames(corpus, actors)}${basis && html` ${writeBadge(basis)}`}`;
    return html`<div><dt>${name}</dt> <dd>${value}</dd></div>`;
  });
  return rows.length === 0 ? null : html`<dl class="fact-details">${rows}</dl>`;
}
