import { describe, expect, test } from 'vitest';
import { agreement } from '../../src/schemas/agreement.ts';
import { extractAgreements } from '../4-extract/extractors/agreements/extract-agreements.ts';
import { readMarkup } from '../4-extract/lexicon/read-markup.ts';
import { contextOf } from './marked-context.ts';
import { resolveAgreements } from './resolve-agreements.ts';

function resolve(marked: string) {
  const { article, actors, dates } = readMarkup(marked);
  const agreements = resolveAgreements(article, extractAgreements(article, { actors, dates }).agreements, contextOf(article, actors, dates));
  return { article, agreements };
}
const signed = '[country:Kyrgyzstan|KG] and [country:Tajikistan|TJ] signed the border treaty on [date:13 March|2025-03-13].';

describe('resolveAgreements', () => {
  test('makes one agreement of several mentions, with all their sentences and the furthest status', () => {
    const { agreements } = resolve(`${signed} The treaty has been in force since [date:31 March|2025-03-31].`);
    expect(
      agreements.map(({ id, status, parties, date, evidence }) => ({ id, status, parties, date, sentences: evidence.map(({ sentence }) => sentence) })),
    ).toEqual([
      {
        id: 'agreement-border-treaty-kg-tj',
        status: 'in-force',
        parties: ['kg', 'tj'],
        date: { edtf: '2025-03-13', basis: 'stated' },
        sentences: ['s1', 's2'],
      },
    ]);
  });

  test('puts the state in the place of the leader who signed, and says so', () => {
    const { agreements } = resolve(
      'President [person:Emomali Rahmon|TJ] of [country:Tajikistan|TJ] and President [person:Sadyr Japarov|KG] signed a joint statement.',
    );
    expect(agreements[0]?.parties).toEqual(['sadyr-japarov', 'tj']);
    expect(agreements[0]?.inferred).toContainEqual({ part: 'parties', rule: 'party-from-its-leader' });
  });

  test('takes two counts of one number for one package, and other numbers for others', () => {
    const pair = '[country:Kyrgyzstan|KG] and [country:Tajikistan|TJ]';
    expect(resolve(`${pair} signed 11 accords. ${pair} signed eleven documents.`).agreements).toHaveLength(1);
    expect(resolve(`${pair} signed 11 accords. ${pair} signed twelve documents.`).agreements).toHaveLength(2);
  });

  test('takes what a headline and the text say was agreed to be done for one, in the words of the text', () => {
    const pair = '[country:Iran|IR] and [country:Tajikistan|TJ]';
    const text = `${pair} have agreed to build a joint plant for medicines in Hisor district.`;
    expect(resolve(`${pair} agree to open a pharmaceutical plant near Hisor\n\n${text}`).agreements.map(({ title }) => title)).toEqual([
      'build a joint plant for medicines in Hisor district',
    ]);
    expect(resolve(`${pair} agree to open a tunnel near Anzob\n\n${text}`).agreements).toHaveLength(2);
  });

  test('keeps apart agreements of one title with other parties', () => {
    const { agreements } = resolve(
      '[country:Tajikistan|TJ] has strategic partnership agreements with two countries: [country:China|CN] and [country:Russia|RU].',
    );
    expect(agreements.map(({ parties }) => parties)).toEqual([
      ['cn', 'tj'],
      ['ru', 'tj'],
    ]);
  });

  test('keeps apart an agreement that lapsed and the one that followed it', () => {
    const pair = '[country:Kyrgyzstan|KG] and [country:Tajikistan|TJ]';
    const { agreements } = resolve(
      `A revised joint development agreement for the Osh power line between ${pair} was signed on [date:3 May|2025-05-03]. A first agreement on the power line between ${pair} was signed in [date:2019|2019] but lapsed.`,
    );
    expect(agreements.map(({ status }) => status)).toEqual(['signed', 'stalled']);
  });

  test('keeps apart the partnership of two and the one that they talk of, but not two mentions of one', () => {
    const pair = '[country:Kyrgyzstan|KG] and [country:Tajikistan|TJ]';
    const since = `${pair} have been strategic partners since [date:2015|2015].`;
    const talks = resolve(`${since} ${pair} were discussing an upgrade to a comprehensive strategic partnership.`).agreements;
    expect(talks.map(({ title, status }) => [title, status])).toEqual([
      ['strategic partnership', 'in-force'],
      ['comprehensive strategic partnership', 'negotiating'],
    ]);
    expect(resolve(`${since} ${pair} established a comprehensive strategic partnership.`).agreements).toHaveLength(1);
  });

  test('keeps apart two proper names of which one holds the other', () => {
    const { agreements } = resolve(
      'The [organization:European Union] and [country:Tajikistan|TJ] initialled an Enhanced Partnership and Cooperation Agreement. It replaces the Partnership and Cooperation Agreement that was signed in [date:2004|2004].',
    );
    expect(agreements.map(({ title, status }) => [title, status])).toEqual([
      ['Enhanced Partnership and Cooperation Agreement', 'negotiating'],
      ['Partnership and Cooperation Agreement', 'signed'],
    ]);
  });

  test('quotes whole sentences with the words in focus, in the contract', () => {
    const { article, agreements } = resolve(signed);
    for (const one of agreements) {
      expect(agreement.safeParse(one).error).toBeUndefined();
      for (const { start, end, quote, focus } of one.evidence) {
        expect(article.seed.text.slice(start, end)).toBe(quote);
        expect(article.seed.text.slice(focus?.start, focus?.end)).toBe('border treaty');
      }
    }
  });
});
