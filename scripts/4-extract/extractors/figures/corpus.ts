import type { Article } from '../../../3-split/article.ts';
import { articleFromText } from '../../../3-split/article-from-text.ts';
import type { Corpus } from '../../corpus.ts';
import type { DateMatch, FigureMatch, NumberSetAside } from '../../match.ts';
import { corpusRows } from './corpus-rows.ts';
import { besideDateRows } from './corpus-rows-beside-dates.ts';
import { levelPeriodRows } from './corpus-rows-level-periods.ts';
import { periodRows } from './corpus-rows-periods.ts';
import { planPeriodRows } from './corpus-rows-plan-periods.ts';
import { reportPeriodRows } from './corpus-rows-report-periods.ts';
import { spanPeriodRows } from './corpus-rows-span-periods.ts';
import { widerRows } from './corpus-rows-wider.ts';
import { extractByRules, type FiguresFound } from './extract-figures.ts';
import { figureRules } from './read-figures.ts';
import { refusals } from './refuse-number.ts';

/** The rules for figures and their rows; a figure shows as `text → qualifier value unit`, a number set aside as `text ✗ reason`. Names are not read here, and of dates only years, days in digits and decades up to now or from now on. */
export const corpus: Corpus = {
  rules: [...figureRules.map(({ name }) => name), ...new Set(refusals.map(({ name }) => name)), 'part-of-a-name', 'adjective', 'vague', 'uncounted'],
  read(text, published) {
    const { article, figures, setAside } = extractRow(text, published);
    return [...figures, ...setAside]
      .sort((a, b) => a.sentence - b.sentence || a.start - b.start)
      .map((match) => ({
        rule: match.rule,
        shown: match.kind === 'figure' ? showFigure(match, article.sentences[match.period?.sentence ?? match.sentence]?.text ?? '') : showNumber(match),
      }));
  },
  rows: [...corpusRows, ...widerRows, ...periodRows, ...levelPeriodRows, ...reportPeriodRows, ...planPeriodRows, ...besideDateRows, ...spanPeriodRows],
};

/** Runs the rules on the text of a row; periods that are only likely are left out. */
export function extractRow(text: string, published: string | null): { article: Article; dates: DateMatch[] } & FiguresFound {
  const article = articleFromText(text, published);
  const dates = readYears(article);
  return { article, dates, ...extractByRules(article, { actors: [], dates }) };
}

/** Stands in for the extractor of dates, which no other extractor may import. */
function readYears(article: Article): DateMatch[] {
  return article.sentences.flatMap(({ text }, sentence) =>
    [...text.matchAll(dated)].map(
      (match): DateMatch => ({
        kind: 'date',
        sentence,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        rule: match.groups?.length === undefined ? 'year' : 'duration',
        edtf: readEdtf(match),
        missing: null,
        part: null,
        reason: null,
      }),
    ),
  );
}

const monthNumbers: ReadonlyMap<string, string> = new Map([
  ['January', '01'],
  ['March', '03'],
  ['April', '04'],
  ['June', '06'],
  ['September', '09'],
]);
const dated =
  /(?<from>January|April)-(?<to>March|June|September) (?<year>(?:19|20)\d\d)|(?<=\bits |\bover )(?<first>20\d\d)-(?<last>20\d\d)|(?<length>\b(?:[Oo]ver|[Ii]n|[Dd]uring) the (?:past|last|next|coming) decade\b)|(?<=\b[Ii]n |\bof |\b[Bb]y |\bfor |\bclosed |\bfrom |\bwith |\bIts |\b[Ss]ince |\buntil |\bthe |\bperiod |\bperiod \(|\b[Oo]n )(?:19|20)\d\d(?:-\d\d-\d\d)?(?!\d)/g;

function readEdtf({ 0: text, groups: { from = '', to = '', year, first, last, length } = {} }: RegExpExecArray): string | null {
  if (length !== undefined) return null;
  if (year !== undefined) return `${year}-${monthNumbers.get(from)}/${year}-${monthNumbers.get(to)}`;
  return first === undefined ? text : `${first}/${last}`;
}

function showFigure({ text, qualifier, value, upper, unit, measure, period, periodChange, equivalents }: FigureMatch, sentence: string): string {
  return [
    `${text} → ${qualifier} ${value}${upper === null ? '' : `–${upper}`} ${unit}`,
    ...(measure ? [measure] : []),
    ...(period ? [`in ${sentence.slice(period.start, period.end)}${periodChange ? ` by ${periodChange.rule}` : ''}`] : []),
    ...equivalents.map((other) => `= ${other.text}`),
  ].join(', ');
}

function showNumber({ text, reason }: NumberSetAside): string {
  return `${text} ✗ ${reason}`;
}
