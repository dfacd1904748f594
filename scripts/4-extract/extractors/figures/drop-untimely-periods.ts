import type { Article } from '../../../3-split/article.ts';
import type { FigureMatch } from '../../match.ts';

/** "from the current | 10 billion cubic meters to 20 billion by 2027": today's amount, whatever day is named behind it. */
const current =
  /\b(?:the|its|their|today’s|a|from) (?:current|present|existing|present-day)(?: (?!(?:\p{Ll}+ed|year|month|quarter|fiscal|financial|season|decade|and)\b)\p{Ll}+){0,2}(?: of)?(?: (?:about|around|some|nearly|almost|over|roughly|approximately))? $/u;
/** "to one billion cubic meters | in the near future": a time that nobody names. */
const unnamed =
  /^[^,;.:\d]{0,60}\b(?:in the (?:near|nearest|foreseeable|not too distant) future|in the (?:coming|next few|following) years|in the future|over time)\b/u;

/** Takes from figures the periods that cannot be theirs. */
export function dropUntimelyPeriods(article: Article, figures: readonly FigureMatch[]): void {
  for (const figure of figures) {
    if (figure.period === null) continue;
    const text = article.sentences[figure.sentence]?.text ?? '';
    const inSentence = figure.period.sentence === figure.sentence;
    const behind = inSentence && figure.period.start >= figure.end;
    const untimely = behind
      ? current.test(text.slice(Math.max(0, figure.start - 60), figure.start))
      : unnamed.test(text.slice(figure.end, figure.end + 110)) && (!inSentence || figure.period.end <= figure.start);
    if (!untimely) continue;
    figure.period = null;
    delete figure.periodChange;
  }
}
