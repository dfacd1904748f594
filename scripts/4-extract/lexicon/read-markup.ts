import { findAll } from '../../1-read/find-all.ts';
import type { Article } from '../../3-split/article.ts';
import { articleFromText } from '../../3-split/article-from-text.ts';
import type { ActorMention, DateMatch } from '../match.ts';

const markup =
  /\[(?<kind>heading|title|person|country|demonym|capital|organization|date)(?::(?<words>[^\]|]+))?(?:\|(?<value>[^\]|]*))?(?:\|(?<extra>[^\]]*))?\]/g;

/**
 * Makes an article and its mentions out of marked text, for corpora whose rules work on mentions:
 * `[person:Emomali Rahmon|TJ]` (state, then office), `[country:Kazakhstan|KZ]`, `[demonym:Tajik|TJ]`, `[capital:Moscow|RU]`,
 * `[organization:World Bank]`, `[date:2 October|XXXX-10-02]`, and `[heading]` or `[title]` before a line that is one. A person of one word is a part of a name.
 */
export function readMarkup(marked: string): { article: Article; actors: ActorMention[]; dates: DateMatch[] } {
  const article = articleFromText(marked.replace(markup, (_whole, _kind: string, words: string | undefined) => words ?? ''));
  const actors: ActorMention[] = [];
  const dates: DateMatch[] = [];
  let shift = 0;
  for (const match of findAll(marked, markup)) {
    const { kind = '', words = '', value = '', extra = '' } = match.groups ?? {};
    const at = match.index - shift;
    shift += match[0].length - words.length;
    const sentence = article.sentences.findIndex((one) => one.start <= at && at < one.end);
    const owner = article.sentences[sentence];
    if (!owner) continue;
    if (kind === 'heading' || kind === 'title') {
      owner.kind = kind;
      continue;
    }
    const start = owner.offsets.indexOf(at);
    const base = { sentence, start, end: start + words.length, text: words, rule: 'markup' };
    if (kind === 'date') dates.push({ ...base, kind: 'date', edtf: value || null, missing: null, part: null, reason: null });
    else if (kind === 'organization') actors.push({ ...base, kind: 'organization', name: words, known: null, acronym: null, country: null });
    else if (kind === 'person') {
      const country = value ? { code: value, basis: 'stated' as const, rule: 'markup' } : null;
      actors.push({
        ...base,
        kind: 'person',
        name: words,
        known: null,
        role: extra ? { text: extra, span: base } : null,
        country,
        partial: !words.includes(' '),
      });
    } else actors.push({ ...base, kind: 'country', code: value, form: kind === 'country' ? 'name' : (kind as 'demonym' | 'capital') });
  }
  return { article, actors, dates };
}
