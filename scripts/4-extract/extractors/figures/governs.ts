import type { DateMatch } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';
import { isCount } from './is-count.ts';
import { isPeriod } from './is-period.ts';

const head =
  /^[\s“"–]*(?:(?:and|but|if|while|whereas|although|though|that|also|already|so far|namely|that is) )*(?:(?:in|for|during|by|at|on|as (?:of|at)|from|over|throughout|at the end of|between|according to|based on|following) )?(?:(?:the|a|an|our|its|their) )?(?:(?:(?:reporting|reported|accounting|said|indicated|specified) )?period (?:of |from |between |\()?)?(?:(?:whole|entire|full) (?:of )?|course of |(?:(?:fiscal|financial|academic|school|calendar|marketing) )?year (?:to |(?:that )?(?:ended|ending)(?: on)? )|(?:fiscal|financial|academic|school|calendar|marketing) year |(?:12|twelve) months (?:to |through |(?:that )?(?:ended|ending) (?:in |on )?)|(?:\p{Ll}+ )?(?:months|years|days|weeks|season) (?:between|from) |(?:\p{Ll}+ )?results (?:of|for) |(?:\p{Ll}+ )?(?:survey|poll|study)(?: [^,;:.—\d]{1,80})? (?:in|of|from) (?:the )?)?$/iu;
const decision = /\b(?:approved|signed|agreed|pledged|promised|allocated|announced|visited|met|received|arrived|opened)\b/u;
/** "In 2023 it approved operations for more than $16 billion": all that was decided in a period. */
const deciding =
  /\b(?:approved|signed|allocated|agreed|pledged|announced)(?= (?:\p{Ll}+ ){0,2}(?:operations|loans|projects|grants|credits|contracts|deals|investments|commitments|financing)\b)/u;
/** "In the first half of 2025 we approved 142 projects": the decisions of a period, counted. */
const decided =
  /\b(?:approved|signed|allocated|agreed|adopted) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|only|just|at least|a total of|another) ){0,2}$/u;
/** "the country received 1.3 million visitors": what came in a period, not a decision of it. */
const taking = /\b(?:received|visited|opened) (?:\p{Ll}+ ){0,3}$/u;
/** "In 2023, when the border was closed, trade fell": what is put in between commas and tells of something else. */
const aside = /, (?:which|whom|whose|who|when|where|while)\b[^,;:.—]{1,90},(?= )/u;
/** "When ties were established in 1992, trade did not exceed …": the year of a clause dates what it opens. */
const whenHead = /^[“"]?When [^,;:.—\d]{3,80} in $/u;

/** True for a date that opens the clause of a figure behind it: "in 2024 mutual trade stood at …". */
export function governs(text: string, date: DateMatch, figure: FigureSpan, figures: readonly FigureSpan[]): boolean {
  const before = text.slice(Math.max(0, date.start - 200), date.start);
  const clause =
    before
      // "In the first eight months of this year (March 21 – November 21), …"
      .replace(/(?<=\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver) the )[^,;:()]{3,50} \($/u, '')
      .replace(/\byear that (?=ended (?:on )?$)/, 'year ')
      .split(/[;:—,]| that | and | but /)
      .at(-1) ?? '';
  if (before.length === 200 && clause.length > 60) return false;
  if (!isPeriod(text, date) || !(head.test(clause) || (text[date.end] === ',' && whenHead.test(text.slice(0, date.start))))) return false;
  const words = text.slice(date.end, figure.start);
  const inserted = aside.exec(words);
  const plain = inserted ? words.slice(0, inserted.index) + words.slice(inserted.index + inserted[0].length) : words;
  // "In the year 2023/24 it became a net exporter: it sold …"
  const gap = plain.replace(/: (?=(?:it|they|he|she|we|I) )/u, ' ');
  if (
    /[;:—]|, (?:\p{Ll}{2,8} )?(?:which|whom|whose|who|when|while|but)\b/u.test(gap) ||
    decision.test(gap.replace(taking, ' ').replace(isCount(figure.unit) ? decided : deciding, ' '))
  )
    return false;
  const from = inserted ? date.end + inserted.index + inserted[0].length : date.end;
  const between = figures[firstIndex(figures, (other) => other.start >= from)];
  return !between || between.start >= figure.start || /^(?:(?!\b(?:and|but|now|is|are)\b).)* to (?:\p{L}+ ){0,3}$/u.test(text.slice(between.end, figure.start));
}
