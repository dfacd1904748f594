import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../src/schemas/edtf.ts';
import { articleFromText } from '../3-split/article-from-text.ts';
import { articleOfSentence } from '../3-split/article-of-sentence.ts';
import { extractDates } from '../4-extract/extractors/dates/extract-dates.ts';
import { readPublishedDate } from '../4-extract/extractors/dates/read-published-date.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveDates } from './resolve-dates.ts';

function resolve(text: string, published: string | null = null) {
  const article = articleFromText(text);
  return { article, ...resolveDates(article, extractDates(article), published) };
}

describe('a length of time and the same part of a year count from a date', () => {
  const rows: Array<[why: string, text: string, published: string, edtf: string, rule: string | null]> = [
    [
      'the same months of another year',
      'It came to 5 tons in January-May, against 4 in the same period of 2024.',
      '2025-07-03',
      '2024-01/2024-05',
      'same-part-of-year',
    ],
    [
      'the same date of another year',
      'On 1 July the lake held 9 cubic metres, 2 less than on the same date last year.',
      '2025-08-03',
      '2024-07-01',
      'same-part-of-year',
    ],
    ['no period to be the same as', 'Sales fell against the same period of 2024.', '2025-07-03', '2024', null],
    ['a year before a period', 'Sales were 5 tons in the first half of 2025, against 4 a year earlier.', '2025-07-03', '2024-01/2024-06', 'year-from-context'],
    ['a comparison with a year ago', 'In May output was 9% higher than a year ago.', '2025-07-03', '2024-05', 'year-from-context'],
    [
      'the month that was named',
      'He came to Hanoi in January 2024. Under a deal signed in that same January, it sells rice.',
      '2026-02-03',
      '2024-01',
      'year-from-context',
    ],
    [
      'a month that was not named',
      'He came to Hanoi in March 2024. Under a deal signed in that same January, it sells rice.',
      '2026-02-03',
      '2026-01',
      'year-from-publication',
    ],
    [
      'a day of the weeks after a month',
      'In August 2016 the staffs met. Weeks later, on 30 August, a bomb went off.',
      '2023-11-09',
      '2016-08-30',
      'year-from-context',
    ],
    ['months after, across New Year', 'They met in November 2016. Months later, in February, they fell out.', '2023-11-09', '2017-02', 'year-from-context'],
    ['days before a day', 'She left on 3 January 2016. Days earlier, on 30 December, he had come.', '2023-11-09', '2015-12-30', 'year-from-context'],
    [
      'the year of such a day',
      'In August 2016 the staffs met. Days later, on 30 August, a bomb went off. In September of the same year it closed.',
      '2023-11-09',
      '2016-09',
      'year-from-context',
    ],
    [
      'years after count nothing',
      'In August 2016 the staffs met. Years later, on 30 August, a bomb went off.',
      '2023-11-09',
      '2023-08-30',
      'year-from-publication',
    ],
    ['what follows a speech', 'Kim: "They will not stand at it," a man told me in Lima in May.', '2023-11-09', '2023-05', 'year-from-publication'],
    [
      'a day on which people are to vote',
      'It comes six months before Zambians go to the polls on August 13.',
      '2026-02-10',
      '2026-08-13',
      'year-from-publication',
    ],
    ['a day on which people voted', 'It came a month after Zambians went to the polls on August 13.', '2026-02-10', '2025-08-13', 'year-from-publication'],
    ['months after a month', 'The bank froze the loan in March 2024 and freed it three months later.', '2025-07-03', '2024-06', 'month-from-context'],
    ['the month that followed', 'She came to Lima in May and to Quito in the following month.', '2025-07-03', '2025-06', 'month-from-context'],
    ['days later, before a name', 'On May 3 it was opened. Five days later Ana Prat left.', '2025-06-12', '2025-05-08', 'day-from-context'],
    ['days later, at the head of a sentence', 'It ended on November 26. Four days later gunmen came.', '2026-01-22', '2025-11-30', 'day-from-context'],
    ['the day after a day', 'The court ruled on 23 June. He resigned the day after.', '2025-07-03', '2025-06-24', 'day-from-context'],
    ['years before publication', 'Four years ago the share was 6%.', '2025-07-03', '2021', 'year-from-publication'],
    ['a year before publication, to the month', 'A year ago in Lima the leaders embraced.', '2025-07-03', '2024-07', 'month-from-publication'],
    ['a span that ends with publication', 'Trade doubled over the past five years.', '2025-07-03', '2020/2025', 'span-from-publication'],
    [
      'a fiscal year beside one that runs over New Year',
      'In 2024/25 sales fell. They will rise this fiscal year.',
      '2025-12-04',
      '2025/2026',
      'year-from-publication',
    ],
    ['a span that begins with publication', 'They want to double trade within the next three years.', '2025-07-03', '2025/2028', 'span-from-publication'],
    [
      'the twelve months after a month',
      'It took force in July 2023; sales tripled in the following twelve months.',
      '2025-07-03',
      '2023-07/2024-07',
      'month-from-context',
    ],
  ];
  test.each(rows)('%s', (_why, text, published, edtf, rule) => {
    const last = resolve(text, published).dates.at(-1);
    expect(last?.edtf ?? null).toBe(edtf);
    expect(last?.inferred[0]?.rule ?? null).toBe(rule);
  });
  test.each([
    'They opened it a year after independence.',
    'Sales will rise this fiscal year.',
    'It was closed two years later than planned.',
    'More than three years ago he left.',
    'It grew in each of the past three years.',
    'She recalled the last three years of his term.',
    'Six months earlier he had flown to Kabul.',
  ])('%s', (text) => {
    expect(resolve(text, '2025-07-03').dates).toEqual([]);
  });
});

describe('an undated article that looks ahead dates what it tells', () => {
  const start = 'The great lake in the mountains of the far north-east held 9 tons on November 1, 2024.';
  const ahead = 'The plant will open in March 2025.';
  test.each([
    ['a day soon after its last one', `${start} ${ahead} They met on November 8.`, '2024-11-08', 'year-from-context'],
    ['a month before it', `${start} ${ahead} They met in June.`, '2024-06', 'year-from-context'],
    ['months that are over', `${start} ${ahead} They sold rice in January-September.`, '2024-01/2024-09', 'year-from-context'],
    ['a day to come', `${start} ${ahead} They will meet on December 17.`, '2024-12-17', 'year-from-context'],
    ['the season before', `${start} ${ahead} Last summer it rained.`, '2024-22', 'year-from-context'],
    [
      'a second deed to come',
      `${start} They will keep the water and return the power, all of it, in June 2025. They met in June.`,
      '2024-06',
      'year-from-context',
    ],
    ['a month of which two fit', `${start} ${ahead} They met in January.`, 'XXXX-01', null],
    ['nothing is ahead', 'Relations were opened on 31 March 1992. They met on November 8.', 'XXXX-11-08', null],
    ['what is ahead is far', `${start} The plant will open in March 2028. They met on November 8.`, 'XXXX-11-08', null],
    ['a later year is told as past', `${start} ${ahead} In 2026 it closed. They met on November 8.`, 'XXXX-11-08', null],
  ])('%s', (_why, text, edtf, rule) => {
    const last = resolve(text).dates.at(-1);
    expect([last?.edtf, last?.inferred[0]?.rule ?? null]).toEqual([edtf, rule]);
  });
});

describe('a date gets the calendar value that follows', () => {
  const rows: Array<[why: string, text: string, published: string | null, edtf: string | null, rule: string | null]> = [
    ['the past is meant where nothing speaks of the future', 'He arrived on October 2.', '2020-10-30', '2020-10-02', 'year-from-publication'],
    ['December lies behind an article of January', 'In December the bank approved it.', '2025-01-20', '2024-12', 'year-from-publication'],
    ['when some come together again', 'It is to be settled when ministers gather again in Bodø in November.', '2025-02-18', '2025-11', 'year-from-publication'],
    ['when some came together', 'It was settled when ministers gathered in Bodø in November.', '2025-02-18', '2024-11', 'year-from-publication'],
    ['what runs out', 'With the presidency of the bloc running out on December 7, she talked to us.', '2023-11-09', '2023-12-07', 'year-from-publication'],
    ['what ended', 'With the talks ended on December 7, she went home.', '2024-01-09', '2023-12-07', 'year-from-publication'],
    [
      'a part that is confirmed before',
      'It confirmed its participation in the meeting of secretaries in Delhi on 29 March.',
      '2023-03-21',
      '2023-03-29',
      'year-from-publication',
    ],
    ['a day on which something was confirmed', 'It confirmed the participation on 29 March.', '2023-04-21', '2023-03-29', 'year-from-publication'],
    ['a coming day', 'The group is to meet in Tehran on 17 December.', '2025-11-06', '2025-12-17', 'year-from-publication'],
    ['only the clause of the date counts', 'Talks began in May and should be finished soon.', '2025-06-12', '2025-05', 'year-from-publication'],
    ['what was agreed to be held', 'The sides agreed to hold a second round in Lima in October.', '2025-06-12', '2025-10', 'year-from-publication'],
    ['a deed that was agreed on', 'The bank agreed to extend the loan in October.', '2025-06-12', '2024-10', 'year-from-publication'],
    ['a time that was given', 'Traders had been given until August 31 to register.', '2025-06-12', '2025-08-31', 'year-from-publication'],
    ['what was hoped for', 'The minister said Peru hoped to complete its talks in August.', '2025-06-12', '2025-08', 'year-from-publication'],
    ['a hope that is told by the way', 'A state which hoped to sell gas paid $9 million for it in August.', '2025-06-12', '2024-08', 'year-from-publication'],
    ['who says so stands between', 'She will return, officials say, in August.', '2025-06-12', '2025-08', 'year-from-publication'],
    ['the present of a day to come', 'The court opens its hearing of the case in Lima on 4 August.', '2025-06-12', '2025-08-04', 'year-from-publication'],
    ['what came before another thing', 'The mills, which closed after the August floods, should be rebuilt.', '2025-06-12', '2024-08', 'year-from-publication'],
    [
      'a deed with a subject, put in',
      'A road, for which the bank lent $2 million in August, would link both.',
      '2025-06-12',
      '2024-08',
      'year-from-publication',
    ],
    ['"due to" tells a cause', 'Trade fell in December due to the closure.', '2025-06-12', '2024-12', 'year-from-publication'],
    ['a deadline is ahead', 'They were promised houses by 1 October.', '2025-06-12', '2025-10-01', 'year-from-publication'],
    ['what a deadline finds done is over', 'The debt by the end of September was 5 billion.', '2025-11-18', '2025-09', 'year-from-publication'],
    ['what is asked for by a day is ahead', 'They asked for an answer by 1 October.', '2025-06-12', '2025-10-01', 'year-from-publication'],
    ['half a year that is over', 'In the second half of the year the rush was over.', '2026-02-10', '2025-07/2025-12', 'year-from-publication'],
    ['what is looked forward to', 'They looked forward to the forum in Suva in September.', '2025-07-03', '2025-09', 'year-from-publication'],
    ['a visit that is discussed', 'They discussed a December visit to Ashgabat.', '2025-10-09', '2025-12', 'year-from-publication'],
    ['what was proposed', 'He proposed opening flights from 1 June.', '2026-04-16', '2026-06-01', 'year-from-publication'],
    ['a forecast of a month that is over', 'It will be smaller, by an estimate of October.', '2025-12-02', '2025-10', 'year-from-publication'],
    ['the present of a journey', 'She flies on to Quito on Thursday.', '2026-03-18', '2026-03-19', 'day-from-publication'],
    [
      'a second deed to come',
      'She is scheduled to meet the speaker and visit a plant in Lima on Thursday.',
      '2026-03-18',
      '2026-03-19',
      'day-from-publication',
    ],
    ['the present of a journey, the day first', 'She travels on Friday to Lusaka.', '2025-05-22', '2025-05-23', 'day-from-publication'],
    [
      'what is told of a day behind it',
      'The summit in Astana on July 3, at which he is expected to speak, offers it.',
      '2024-06-18',
      '2024-07-03',
      'year-from-publication',
    ],
    ['a ticket for a month', 'I bought a ticket to Khujand for August.', '2025-07-09', '2025-08', 'year-from-publication'],
    ['a summer that is over', 'Prices fell by a fifth over the summer.', '2025-11-04', '2025-22', 'year-from-publication'],
    ['a summer that comes every year', 'Rivers are high in the summer.', '2025-11-04', null, null],
    ['what was to be done by a day', 'A protocol was to be concluded by 1 October.', '2025-11-04', '2025-10-01', 'year-from-publication'],
    ['what holds from a day on', 'The protocol does away with quotas from Jan. 1.', '2023-11-08', '2024-01-01', 'year-from-publication'],
    ['what has held from a day on', 'The quotas were lifted from 1 January.', '2023-11-08', '2023-01-01', 'year-from-publication'],
    ['what has held from a day on to this day', 'Quotas have been lifted from 1 January.', '2023-11-08', '2023-01-01', 'year-from-publication'],
    ['what holds from a day on that is near behind', 'The law applies from 1 October.', '2023-11-08', '2023-10-01', 'year-from-publication'],
    ['a second deed that is over', 'She met a speaker who will retire and visited a plant on Thursday.', '2026-03-18', '2026-03-12', 'day-from-publication'],
    ['good will is no future', 'The guest, who was sworn in on Tuesday, needs their good will.', '2026-01-29', '2026-01-27', 'day-from-publication'],
    ['a page dated the day before its event', 'On 11 October the guest laid a wreath.', '2025-10-10', '2025-10-11', 'year-from-publication'],
    ['no date of publication, no year', 'He arrived on October 2.', null, 'XXXX-10-02', null],
    ['a year of publication alone fixes no day', 'He arrived on October 2.', '2020', 'XXXX-10-02', null],
    ['the year of a list', 'They met in April and May 2024.', '2025-11-06', '2024-04', 'year-from-sentence'],
    ['29 February in a common year', 'He came on 29 February.', '2023-06-01', 'XXXX-02-29', null],
    ['a weekday behind', 'They met on Wednesday.', '2025-11-06', '2025-11-05', 'day-from-publication'],
    [
      'what was done to a pact is over, whatever it will do',
      'The pact signed in Doha on Wednesday will deter all.',
      '2025-11-06',
      '2025-11-05',
      'day-from-publication',
    ],
    ['a pact that is to be signed', 'A pact to be signed in Doha on Wednesday will deter all.', '2025-11-06', '2025-11-12', 'day-from-publication'],
    ['who is to come, was met', 'Sharif, who is set to visit London, was received there on Wednesday.', '2025-11-06', '2025-11-05', 'day-from-publication'],
    [
      'who is to come, is expected',
      'Sharif, who is set to visit London, was expected to call there on Wednesday.',
      '2025-11-06',
      '2025-11-12',
      'day-from-publication',
    ],
    ['what had been due, told days before', 'The tariff had been due to take effect on August 15.', '2008-08-11', '2008-08-15', 'year-from-publication'],
    ['what had been due, told months after', 'The summit was scheduled for March 14.', '2008-08-11', '2008-03-14', 'year-from-publication'],
    ['a headline in capitals that looks ahead', 'Zambian President Expected in Angola On Tuesday', '2023-01-09', '2023-01-10', 'day-from-publication'],
    ['a headline in capitals that looks back', 'Zambian President Received in Angola On Tuesday', '2023-01-09', '2023-01-03', 'day-from-publication'],
    ['a weekday ahead', 'They will meet on Wednesday.', '2025-11-06', '2025-11-12', 'day-from-publication'],
    ['the weekday of publication', 'They met on Tuesday.', '2025-12-09', '2025-12-09', 'day-from-publication'],
    ['last with a weekday never means the same day', 'They met last Tuesday.', '2025-12-09', '2025-12-02', 'day-from-publication'],
    ['yesterday over New Year', 'They met yesterday.', '2025-01-01', '2024-12-31', 'day-from-publication'],
    ['last month over New Year', 'It rose last month.', '2025-01-15', '2024-12', 'month-from-publication'],
    ['last week over New Year', 'They met last week.', '2025-01-06', '2024-12-30/2025-01-05', 'week-from-publication'],
    ['last week, said on a Sunday', 'They met last week.', '2025-05-25', '2025-05-12/2025-05-18', 'week-from-publication'],
    ['next week', 'They will meet next week.', '2025-05-22', '2025-05-26/2025-06-01', 'week-from-publication'],
    ['a week without a day of publication', 'They met last week.', '2025-05', null, null],
    ['last year', 'Trade totalled 5 million euros last year.', '2025-12-09', '2024', 'year-from-publication'],
    ['the coming spring', 'Talks could open next spring.', '2025-12-09', '2026-21', 'year-from-publication'],
    ['last month of that name', 'It fell last November.', '2025-06-12', '2024-11', 'year-from-publication'],
    ['a quarter by reference', 'It meets in the fourth quarter of this year.', '2025-10-10', '2025-10/2025-12', 'year-from-publication'],
    ['a quarter by reference without an anchor keeps its months', 'It fell in the first quarter of this year.', null, 'XXXX-01/XXXX-03', null],
    ['a weekday without an anchor is no date', 'They met on Wednesday.', null, null, null],
    ['a plan told as past', 'He was to leave for Banjul on Friday.', '2026-02-12', '2026-02-13', 'day-from-publication'],
    ['what is prepared is ahead', 'They discussed the preparation of the visit in October.', '2025-09-05', '2025-10', 'year-from-publication'],
    ['until, told as past', 'She sat in the delegation until June.', '2025-09-22', '2025-06', 'year-from-publication'],
    ['until, of what is prolonged', 'The mission was extended until June.', '2025-09-22', '2026-06', 'year-from-publication'],
    ['months told as past are over', 'It brought 1.7 billion kWh between October and March.', '2025-10-17', '2024-10/2025-03', 'year-from-publication'],
    ['half a month', 'He will visit Seoul in the second half of October.', '2025-09-05', '2025-10-16/2025-10-31', 'year-from-publication'],
    ['the present of what is fixed', 'She takes over as envoy of the Union on 1 February.', '2025-12-09', '2026-02-01', 'year-from-publication'],
    ['the present of what is fixed, on a weekday', 'He leaves for Doha on Monday.', '2025-11-06', '2025-11-10', 'day-from-publication'],
    ['an election that is faced', 'Sall, who faces an early vote in March, was silent.', '2025-12-09', '2026-03', 'year-from-publication'],
    ['a word that was given', 'The pledge in May to drop all fees should be kept.', '2025-12-09', '2025-05', 'year-from-publication'],
    ['the visit on which something was promised', 'The minister, on a visit in March, promised loans.', '2025-12-09', '2025-03', 'year-from-publication'],
    [
      'an election that is faced by one of whom more is told',
      'The premier, who faces a vote in May, had no choice.',
      '2025-12-09',
      '2026-05',
      'year-from-publication',
    ],
    ['to what one is invited', 'He invited the envoy to send a team to the fair in Lima in March.', '2025-12-09', '2026-03', 'year-from-publication'],
    ['an invitation that was given', 'She handed over an invitation to visit Quito in the spring.', '2025-12-09', '2026-21', 'year-from-publication'],
    ['a visit on an invitation is over', 'He was invited to attend the fair in March.', '2025-12-09', '2025-03', 'year-from-publication'],
    ['when it meets', 'They must report to the board when it meets in Oslo in June.', '2025-12-09', '2026-06', 'year-from-publication'],
    ['when it met', 'They reported to the board when it met in Oslo in June.', '2025-12-09', '2025-06', 'year-from-publication'],
    ['what lapses', 'Her mandate lapses on 6 October.', '2025-01-21', '2025-10-06', 'year-from-publication'],
    ['who leaves on a day', 'She leaves on Friday for Quito.', '2025-09-03', '2025-09-05', 'day-from-publication'],
    ['what hosts are preparing for', 'In Oslo the hosts are preparing for the fair on 5 August.', '2025-06-27', '2025-08-05', 'year-from-publication'],
    [
      'what goes on since a day, beside what is due',
      'He is due to review the pact, in force since 1 October.',
      '2025-11-24',
      '2025-10-01',
      'year-from-publication',
    ],
    ['half a year that is to come', 'We are working on the second half of the year.', '2026-05-14', '2026-07/2026-12', 'year-from-publication'],
    ['a school year to come', 'They offer ten places in the next academic year.', '2025-05-22', '2025/2026', 'year-from-publication'],
    ['a school year that goes on', 'Ten study here in the current academic year.', '2025-02-10', '2024/2025', 'year-from-publication'],
    ['what was resolved begins later', 'Ministers agreed to lift duties on tea from February.', '2025-12-09', '2026-02', 'year-from-publication'],
    ['what was resolved is over where nothing begins', 'Ministers agreed to lift duties in February.', '2025-12-09', '2025-02', 'year-from-publication'],
    ['what is put off until after an event', 'Talks are on hold until after its election in April.', '2025-02-24', '2025-04', 'year-from-publication'],
    ['what is measured by', 'The bank expects less, a cut from its June forecast.', '2026-02-25', '2025-06', 'year-from-publication'],
    ['what is put in tells of the past', 'The trial, which opened in Oran in May, should end soon.', '2025-12-14', '2025-05', 'year-from-publication'],
    ['a length of time is no date', 'It grew in recent years.', '2025-06-12', null, null],
  ];
  test.each(rows)('%s', (_why, text, published, edtf, rule) => {
    const { dates } = resolve(text, published);
    expect(dates[0]?.edtf ?? null).toBe(edtf);
    expect(dates[0]?.inferred[0]?.rule ?? null).toBe(rule);
    if (edtf !== null) expect(dates[0]?.basis).toBe(rule === null ? 'stated' : 'inferred');
  });

  const later: Array<[why: string, text: string, published: string | null, edtf: string]> = [
    ['the year at the head of the sentence', 'In 2017, he went to Beijing in March.', '2025-11-06', '2017-03'],
    ['a year elsewhere in the sentence is not its own', 'The pact, in force since 2019, was extended in March.', '2025-11-06', '2025-03'],
    ['the day of speaking is past, whatever is announced', 'He said on Sunday he would end it.', '2025-10-27', '2025-10-26'],
    ['a plain present soon after publication', 'He joins them for lunch on 10 February.', '2026-02-04', '2026-02-10'],
    ['the clause has a past verb of its own', 'Under the memorandum that the presidents signed in October, ships are to be built.', '2026-03-04', '2025-10'],
    ['a journey that was made, with a promise', 'When the experts came to Dushanbe in February, they promised escorts.', '2026-06-18', '2026-02'],
    ['what one hopes to see signed is to come', 'It is a pact which Brazil hopes to see signed on 20 December.', '2025-12-02', '2025-12-20'],
    ['who meets again has yet to', 'Leaders meet again in Palau at the end of August.', '2026-04-22', '2026-08'],
    ['the season before holds the month', 'In the spring of 2023, contacts grew.\nAfter the March visit they rested.', null, '2023-03'],
    ['another year than the month of the season is not taken', 'In the spring of 2023, contacts grew.\nAfter the August visit they rested.', null, 'XXXX-08'],
    ['the date that opens an undated article', 'On 26 February 2025, talks were held.\nOn 27 February he left.', null, '2025-02-27'],
    [
      'the same day follows the story, not its background',
      'On 14 May he came. Relations were established on 31 March 1995.\nOn the same day they met.',
      null,
      'XXXX-05-14',
    ],
    ['the day before', 'They met on Wednesday.\nThe day before, he was in Doha.', '2025-11-06', '2025-11-04'],
    ['that year', 'Before 2022 it was large. It shrank in the first half of that year.', null, '2022-01/2022-06'],
    ['the following year', 'It was signed in 2012 and ratified the following year.', null, '2013'],
  ];
  test.each(later)('%s', (_why, text, published, edtf) => {
    expect(resolve(text, published).dates.at(-1)?.edtf).toBe(edtf);
  });
});

test('dates that repeat keep ids of their own, and one sentence after another changes none of the others', () => {
  const first = resolve('He came in March 2024. She left in March 2024.').dates.map(({ id }) => id);
  expect(first[0]).toBe('date-2024-03');
  expect(first[1]).toMatch(/^date-2024-03-[0-9a-f]{4}$/);
  expect(resolve('He came in March 2024. It rained. She left in March 2024.').dates.map(({ id }) => id)).toEqual(first);
});

test.each([
  ['It sold power last year, nearly all of it between May and September.', ['2022', '2022-05/2022-09']],
  ['In 2021, most of it in May, it sold power.', ['2021', '2021-05']],
  ['It sold power last year and was hit by a drought in May.', ['2022', '2023-05']],
])('months belong to the year whose part is told: %s', (text, values) => {
  expect(resolve(text, '2023-11-08').dates.map(({ edtf }) => edtf)).toEqual(values);
});

test('the day that ends a headline dates what the text reproduces', () => {
  const article = articleFromText('Statement after talks, Moscow, October 23, 2020\n\nWe met on October 4.');
  const titled = { ...article, sentences: article.sentences.map((sentence, i) => (i === 0 ? { ...sentence, kind: 'title' as const } : sentence)) };
  const { published, calendar } = resolveCalendar(titled, extractDates(titled));
  expect([published, calendar.dates.map(({ edtf }) => edtf)]).toEqual([null, ['2020-10-23', '2020-10-04']]);
  expect(calendar.dates[1]?.inferred.map(({ rule }) => rule)).toEqual(['year-from-publication', 'day-of-headline']);
});

test('a fact can be found by the span of its match', () => {
  const article = articleFromText('It rose in 2021 and over the past two years.');
  const matches = extractDates(article);
  const { dateOf } = resolveDates(article, matches, null);
  expect(matches.map((match) => dateOf(match)?.edtf ?? null)).toEqual(['2021', null]);
});

describe('a line that dates an article', () => {
  test.each([
    ['Oct 30, 2020', '2020-10-30'],
    ['Published: 6 Nov 2025', '2025-11-06'],
    ['06.11.2025 14:30', '2025-11-06'],
    ['DUSHANBE, March 14, 2024 (Reuters)', '2024-03-14'],
    ['2024-05-03T10:00:00Z', '2024-05-03'],
    ['Fri, 06 Nov 2025 10:00:00 GMT', '2025-11-06'],
    ['30 OCTOBER 2020', '2020-10-30'],
    ['updated 3 may 2024', '2024-05-03'],
    ['Published on: 28/02/2025', '2025-02-28'],
    ['March 2024', '2024-03'],
    ['DUSHANBE, March 14 (Reuters)', 'XXXX-03-14'],
    ['July, 03, 2026 - 09:40', '2026-07-03'],
    ['July 03,2026', '2026-07-03'],
    ['25, November, 2024', '2024-11-25'],
    ['3. July 2026', '2026-07-03'],
    ['2026 July 3, 09:40', '2026-07-03'],
    ['2026-7-3', '2026-07-03'],
    ['3 Jul,2026', '2026-07-03'],
    ['Fri, 07/03/2026 - 09:40', '2026-07-03'],
    ['Friday 03/07/2026', '2026-07-03'],
    ['Mon, 07/03/2026', null],
    ['03/04/2024', null],
    ['2 hours ago', null],
    ['31 February 2024', null],
    ['', null],
  ])('%s', (line, edtf) => {
    expect(readPublishedDate(line)).toBe(edtf);
  });
});

const words = fc.constantFrom(
  '31',
  '30',
  '29',
  '2',
  '17',
  'February',
  'February 29',
  'May',
  'March',
  'of',
  '2023',
  '2024',
  '1900',
  'and',
  '-',
  '–',
  'to',
  'from',
  'between',
  'last',
  'next',
  'this',
  'year',
  'the same day',
  'the day before',
  'first half of',
  'spring',
  'on Friday',
  ',',
  '.',
  '/',
  '1990s',
  'end of',
  'will',
  '(',
  ')',
  '01.02.2023',
  'Taliban *',
  'Tajikistan‘s',
  '\u00a0',
  '\n',
  '’',
  '💧',
);
const published = fc.constantFrom(null, '2024-02-29', '2025-01-01', '2024-12-31', '2024-05', '2024', 'XXXX-03-14', '0001-01-01', '9999-12-31');

describe('whatever the text', () => {
  test.each([
    ['words of dates', fc.array(words, { maxLength: 14 }).map((list) => list.join(' '))],
    ['any characters', fc.string({ unit: 'grapheme', maxLength: 120 })],
  ])('every date exists, and its span slices back (%s)', (_kind, texts) => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        const { article, dates, setAside } = resolve(text, day);
        for (const date of dates) expect(isEdtf(date.edtf), date.edtf).toBe(true);
        for (const found of [...dates, ...setAside]) {
          expect(article.seed.text.slice(found.start, found.end)).toBe(found.text);
          expect(found.text).not.toBe('');
        }
        expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
        const matches = extractDates(article);
        for (const [i, match] of matches.entries()) {
          const next = matches[i + 1];
          if (next?.sentence === match.sentence) expect(next.start).toBeGreaterThanOrEqual(match.end);
        }
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});

test.each([
  'a',
  ' ',
  '9',
  '(',
  'May ',
  'in 2020 ',
  'March 3 ',
  'On Friday ',
  '1 and ',
  'the end of ',
  '2020-',
  'first half of ',
  'the ',
])('a long run of “%s” is read in linear time', (unit) => {
  const cost = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const article = articleOfSentence(text);
    const begin = performance.now();
    resolveDates(article, extractDates(article), '2024-05-03');
    return performance.now() - begin;
  };
  // Far above any noise of the machine, and far below what work that grows with the square takes.
  expect(cost(200_000)).toBeLessThan(20_000);
});
