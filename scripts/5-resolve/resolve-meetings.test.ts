import { describe, expect, test } from 'vitest';
import { meeting } from '../../src/schemas/meeting.ts';
import { extractMeetings } from '../4-extract/extractors/meetings/extract-meetings.ts';
import { readMarkup } from '../4-extract/lexicon/read-markup.ts';
import { contextOf } from './marked-context.ts';
import { resolveMeetings } from './resolve-meetings.ts';

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

  test('quotes whole sentences, in the contract', () => {
    const { article, meetings } = resolve('[person:Sadyr Japarov|KG] met [person:Emomali Rahmon|TJ].');
    expect(meetings).toHaveLength(1);
    for (const one of meetings) {
      expect(meeting.safeParse(one).error).toBeUndefined();
      for (const { start, end, quote } of one.evidence) expect(article.seed.text.slice(start, end)).toBe(quote);
    }
  });
});
