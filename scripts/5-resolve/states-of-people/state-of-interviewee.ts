import type { FindState } from './person-context.ts';

/** "the Norwegian | economist talked to us": a trade in small letters, and the verb of one who answers. */
const answers =
  /^ (?:\p{Ll}[\p{Ll}-]* ){1,3}(?:told|tells|talked|talks|spoke|speaks|explained|explains|answered|answers|discussed|discusses|shared|shares|reflected|reflects|recalled|recalls|argued|argues|warned|warns)\b/u;

/** Reads "At the end of August the Norwegian economist talked to us": whom the introduction of an interview names alone is the one whom it then describes. */
export const stateOfInterviewee: FindState = (person, { article: { sentences }, asking, statesIn, people }) => {
  if (asking.size === 0) return null;
  const first = Math.min(...asking);
  const introduction = sentences.flatMap(({ kind, paragraph }, at) => (kind === 'text' && paragraph < first ? [at] : []));
  const named = people.filter(({ mentions }) => mentions.some(({ sentence }) => introduction.includes(sentence)));
  if (named.length !== 1 || named[0] !== person) return null;
  const codes = new Set(
    introduction.flatMap((at) => {
      const text = sentences[at]?.text ?? '';
      return statesIn(at).flatMap(({ form, start, end, code }) =>
        form === 'demonym' && /\b[Tt]he (?:[a-z-]+ )?$/.test(text.slice(0, start)) && answers.test(text.slice(end)) ? [code] : [],
      );
    }),
  );
  return codes.size === 1 ? ([...codes][0] as string) : null;
};
