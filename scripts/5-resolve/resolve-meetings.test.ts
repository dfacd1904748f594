import { describe, expect, test } from 'vitest';
import { meeting } from '../../src/schemas/meeting.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import { articleFromText } from '../3-split/article-from-text.ts';
import { extractMatches } from '../4-extract/extract-matches.ts';
import { extractMeetings } from '../4-extract/extractors/meetings/extract-meetings.ts';
import { readMarkup } from '../4-extract/lexicon/read-markup.ts';
import { contextOf } from './marked-context.ts';
import { resolveArticle } from './resolve-article.ts';
import { resolveMeetings } from './resolve-meetings.ts';
import { statesOfActors } from './states-of-actors.ts';

function resolve(marked: string) {
  const { article, actors, dates } = readMarkup(marked);
  return { article, meetings: resolveMeetings(article, extractMeetings(article, { actors, dates }).meetings, contextOf(article, actors, dates)) };
}

describe('resolveMeetings', () => {
  test('makes one meeting of two mentions where no day speaks against it', () => {
    const { meetings } = resolve(
      '[person:Sadyr Japarov|KG] met [person:Emomali Rahmon|TJ] in [capital:Bishkek|KG] on [date:13 March|2025-03-13]. Later [person:Emomali Rahmon|TJ] thanked his host. During his talks with [person:Sadyr Japarov|KG], [person:Emomali Rahmon|TJ] praised the river.',
    );
    expect(
      meetings.map(({ id, kind, participants, place, evidence }) => ({ id, kind, participants, place, sentences: evidence.map(({ sentence }) => sentence) })),
    ).toEqual([
      {
        id: 'meeting-emomali-rahmon-sadyr-japarov-2025-03-13',
        kind: 'meeting',
        participants: ['emomali-rahmon', 'sadyr-japarov'],
        place: 'Bishkek',
        sentences: ['s1', 's3'],
      },
    ]);
  });

  test('keeps apart meetings of other days, and a call from a meeting', () => {
    const pair = (verb: string, day: string) => `[person:Sadyr Japarov|KG] ${verb} [person:Emomali Rahmon|TJ] on [date:${day}|${day}].`;
    const { meetings } = resolve([pair('met', '2025-03-13'), pair('met', '2025-04-01'), pair('spoke by phone with', '2025-04-01')].join(' '));
    expect(meetings.map(({ kind, date }) => [kind, date?.edtf])).toEqual([
      ['meeting', '2025-03-13'],
      ['meeting', '2025-04-01'],
      ['call', '2025-04-01'],
    ]);
  });

  test('takes a day within a visit for that visit', () => {
    const { meetings } = resolve(
      '[person:Sadyr Japarov|KG] visited [country:Kenya|KE] on [date:24–29 August|2025-08-24/2025-08-29]. [person:Sadyr Japarov|KG] visited [country:Kenya|KE] on [date:26 August|2025-08-26]. [person:Sadyr Japarov|KG] visited [country:Kenya|KE] on [date:30 August|2025-08-30].',
    );
    expect(meetings.map(({ date }) => date?.edtf)).toEqual(['2025-08-24/2025-08-29', '2025-08-30']);
  });

  test.each([
    ['Tajik President Emomali Rahmon met Indian Prime Minister Narendra Modi in Delhi on Thursday.', '2018-08-16', 'inferred'],
    ['On Thursday Tajik President Emomali Rahmon received Indian Prime Minister Narendra Modi.', '2018-08-16', 'inferred'],
    ['Tajik President Emomali Rahmon yesterday met Indian Prime Minister Narendra Modi.', '2018-08-16', 'inferred'],
    ['Tajik President Emomali Rahmon met Indian Prime Minister Narendra Modi in Delhi last month.', '2018-07', 'inferred'],
    ['An envoy visited Kabul last month, and Tajik President Emomali Rahmon met Indian Prime Minister Narendra Modi.', null, null],
    ['The ministry said on Thursday that Tajik President Emomali Rahmon had met Indian Prime Minister Narendra Modi.', null, null],
    ['Tajik President Emomali Rahmon met Indian Prime Minister Narendra Modi ahead of Thursday’s vote.', null, null],
  ])('gives a meeting the day that is told from that of publication: %s', (text, edtf, basis) => {
    const article = articleFromText(text, '17 August 2018');
    const none: Gazetteer = { topics: new Map(), leaders: new Map(), organizations: new Map(), countries: new Map() };
    const { record } = resolveArticle(article, extractMatches(article, none, statesOfActors), none);
    expect(record.meetings.map(({ date }) => [date?.edtf ?? null, date?.basis ?? null])).toEqual([[edtf, basis]]);
  });

  test('quotes whole sentences, in the contract', () => {
    const { article, meetings } = resolve('[person:Sadyr Japarov|KG] met [person:Emomali Rahmon|TJ].');
    expect(meetings).toHaveLength(1);
    for (const one of meetings) {
      expect(meeting.safeParse(one).error).toBeUndefined();
      for (const { start, end, quote } of one.evidence) expect(article.seed.text.slice(start, end)).toBe(quote);
    }
  });
});
