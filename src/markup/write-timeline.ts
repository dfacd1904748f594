import { yearAnchor } from '../lookup/address.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { firstOfYears, type TimelineEntry } from '../lookup/order-timeline.ts';
import { describeDate } from '../wording/describe-date.ts';
import { html, type Markup } from './html.ts';
import { writeFactList } from './write-fact-list.ts';
import { writeFactRows } from './write-fact-rows.ts';

/** Writes facts by date: the date once, its facts beside it with their sentences; where it is `brief`, one line a fact, its sentence behind a link. */
export function writeTimeline(corpus: Corpus, entries: readonly TimelineEntry[], brief: boolean): Markup {
  const years = firstOfYears(entries);
  const items = entries.map(({ edtf, part, facts }, index) => {
    const year = years.get(index);
    const kind = edtf === null ? ' undated' : edtf.includes('/') ? ' range' : '';
    const anchor = year !== undefined && html` id="${yearAnchor(year)}"`;
    const date = html`<h2 class="timeline-date">${edtf === null ? 'No date in this corpus' : describeDate(edtf, part)}</h2>`;
    const said = brief ? html`<ul class="fact-rows">${writeFactRows(corpus, facts, false)}</ul>` : writeFactList(corpus, facts, {});
    return html`<li class="timeline-entry${kind}"${anchor}>${date} ${said}</li>`;
  });
  return html`<ol class="timeline">${items}</ol>`;
}
