import type { FindState } from './person-context.ts';

const plain =
  /^(?:deputy |former |senior )?(?:minister|official|ambassador|envoy|diplomat|spokesman|spokeswoman|lawmaker|senator|governor|general|negotiator)$/i;

/** Reads "a Pakistani minister said …" and later "the minister, Awais Leghari": the one such office that the article introduced without a name. */
export const stateOfDescribedOffice: FindState = ({ mentions }, { article, statesIn }) => {
  for (const { sentence, role } of mentions) {
    if (!role || role.span.sentence !== sentence || !plain.test(role.text)) continue;
    const text = article.sentences[sentence]?.text ?? '';
    if (!/\b[Tt]he $/.test(text.slice(0, role.span.start))) continue;
    const codes = new Set<string>();
    for (let at = Math.max(0, sentence - 8); at < sentence; at++) {
      const earlier = article.sentences[at]?.text ?? '';
      for (const { form, start, end, code } of statesIn(at)) {
        if (form !== 'demonym' || !/\b[Aa]n? (?:senior |top )?$/.test(earlier.slice(0, start))) continue;
        if (
          earlier
            .slice(end + 1)
            .toLowerCase()
            .startsWith(role.text.toLowerCase()) &&
          !/^ \p{Lu}/u.test(earlier.slice(end + 1 + role.text.length))
        )
          codes.add(code);
      }
    }
    if (codes.size === 1) return [...codes][0] as string;
  }
  return null;
};
