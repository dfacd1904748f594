import { capitalizeFirst } from '../../wording/capitalize-first.ts';
import { countWord, numberWord } from '../../wording/count-word.ts';
import { labels } from '../../wording/labels.ts';
import { address } from '../address.ts';
import type { Fact } from '../corpus-shape.ts';
import { groupBy } from '../group-by.ts';
import { listPhrases, type SummarySentence } from './phrase.ts';

/** Says how many agreements there are and how far they have come; a single one is named. */
export function sayAgreements(facts: readonly Fact[]): SummarySentence {
  const agreements = facts.flatMap(({ id, statement }) => (statement.kind === 'agreement' ? [{ id, value: statement.value }] : []));
  const [only] = agreements;
  if (only === undefined) return [];
  const inWords = (status: keyof typeof labels.status) => (status === 'unknown' ? 'of unknown status' : labels.status[status].toLowerCase());
  if (agreements.length === 1) {
    return [
      'One agreement is recorded: ',
      { text: capitalizeFirst(only.value.title), href: address.page('agreements', only.id) },
      ` (${inWords(only.value.status)}).`,
    ];
  }
  const byStatus = [...groupBy(agreements, ({ value }) => value.status)].sort(([, a], [, b]) => b.length - a.length);
  const parts = byStatus.map(([status, same]) => `${numberWord(same.length)} ${inWords(status)}`);
  return [capitalizeFirst(`${countWord(agreements.length, 'agreement')} are recorded: `), ...listPhrases(parts), '.'];
}
