import type { FindState } from './person-context.ts';

const sends =
  /^ (?:has |had )?(?:sent|dispatched|delegated|fielded|(?:was|is|were) represented by|named|appointed|nominated|sends|appoints|names) (?:its |the |a )?(?:new |then )?$/u;

/** "Turkmenistan was represented by Minister A, and Afghanistan by Minister B". */
const likewise = /^ by (?:its |the )?$/u;

/** Reads "Tajikistan sent First Deputy Energy Minister X": who acts for the state that sent him. */
export const stateOfSender: FindState = ({ mentions }, { article, statesIn }) => {
  for (const { sentence, start, role } of mentions) {
    if (!role || role.span.sentence !== sentence || /\b(?:un|united nations|eu|special rapporteur)\b/i.test(role.text)) continue;
    const from = Math.min(start, role.span.start);
    const text = article.sentences[sentence]?.text ?? '';
    const listed = text.includes('represented by');
    const sender = statesIn(sentence).find(({ form, end }) => {
      const gap = text.slice(end, from);
      return form === 'name' && end < from && from - end < 50 && (sends.test(gap) || (listed && likewise.test(gap)));
    });
    if (sender) return sender.code;
  }
  return null;
};
