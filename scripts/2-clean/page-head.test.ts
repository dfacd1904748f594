import { describe, expect, test } from 'vitest';
import { cleanArticle } from './clean-article.ts';
import { readBareNames, readByline, readReporters } from './read-byline.ts';
import { findDateLine, findDateLineNames } from './read-date-line.ts';
import { readDateline } from './read-dateline.ts';
import { readSiteName, splitHeadline } from './read-site-name.ts';
import { findSpeakers, readSpeech } from './read-speech.ts';
import { isMenuRow } from './rules/is-menu-row.ts';

describe('readByline', () => {
  test.each([
    ['By: Sadi Vorisov', ['Sadi Vorisov'], null],
    ['Author:Austin Clayton', ['Austin Clayton'], null],
    ['By Shahlo Orzu-Karimzoda | Steppe Wire', ['Shahlo Orzu-Karimzoda'], 'Steppe Wire'],
    ['By Henrik van der Meulen', ['Henrik van der Meulen'], null],
    ['By A. Khan and B. Lee', ['A. Khan', 'B. Lee'], null],
    ['By Mary Obi-Clarke, trade correspondent', ['Mary Obi-Clarke'], null],
    ['By Kofi Mensah, Parliament House, Accra', ['Kofi Mensah'], null],
    ['Story by Ana Ruiz / Photos by Juan Paz', ['Ana Ruiz'], null],
    ['By Jane Doe in Dushanbe', ['Jane Doe'], null],
    ['By Jane Doe – November 6, 2025', ['Jane Doe'], null],
    ['by Marguerite O’Sullivan', ['Marguerite O’Sullivan'], null],
    ['By Ana Prat, with reporting by Tupou Vaka in Nuku’alofa', ['Ana Prat', 'Tupou Vaka'], null],
    ['By Ana Prat in Lima and John Roe in Dar es Salaam; additional reporting by Li Na', ['Ana Prat', 'John Roe', 'Li Na'], null],
    ['by Xinhua writers Zhao Min, Juma Otieno', ['Zhao Min', 'Juma Otieno'], null],
    ['By our correspondent Ana Prat', ['Ana Prat'], null],
    ["By Oxus Radio's Tajik Service and Ana Prat", ['Ana Prat'], null],
    ['By foreign affairs correspondent Ana Prat and wires', ['Ana Prat'], null],
    ['By chief energy editor Ana Prat and John Roe', ['Ana Prat', 'John Roe'], null],
    ['By Ana Prat in Suva, New Zealand', ['Ana Prat'], null],
    ['By Staff Writer', [], null],
    ['By Our Staff Reporter', [], null],
    ['OPINION | by Ana Prat (Lima) and João Ruiz (Quito)', ['Ana Prat', 'João Ruiz'], null],
    ['Interview was conducted by Ana Prat', ['Ana Prat'], null],
    ['Interview by Lola Karimova. Translated from Russian and shortened.', ['Lola Karimova'], null],
    ['By Associate Prof. Jane Doe', ['Jane Doe'], null],
    ['Conversed Ana PRAT', ['Ana PRAT'], null],
  ])('%s', (line, authors, outlet) => {
    expect(readByline(line)).toEqual({ authors, outlet });
  });
  test.each([
    'By 2030 the two countries want to double trade',
    'By the way, nobody signed.',
    'From Dushanbe to Doha',
    'Text of the treaty was not published',
    'Asked about prices',
    'Economy - by the sea',
  ])('%s is no by-line', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

test('readReporters gives the writers that the foot of a report names', () => {
  expect(readReporters('(Reporting by Ana Prat in Lima and John Roe; Editing by Ann Lee)')).toEqual(['Ana Prat', 'John Roe']);
  expect(readReporters('Reporting by our staff')).toEqual([]);
  expect(readReporters('The report by Ana Prat was published in May.')).toEqual([]);
});

describe('findDateLine', () => {
  test.each([
    ['Oct 30, 2020', 'Oct 30, 2020'],
    ['Published: 6 Nov 2025 14:32', '6 Nov 2025'],
    ['12.06.2025 | Views: 1 482', '12.06.2025'],
    ['Thursday, 3 May 2024, 10:00', '3 May 2024'],
    ['2024-05-03T10:00:00Z', '2024-05-03T10:00:00Z'],
    ['July, 03, 2026 - 09:40', 'July, 03, 2026'],
    ['Monday, 25, November, 2024', '25, November, 2024'],
    ['19:5924.08.2023', '24.08.2023'],
    ['3. July 2026', '3. July 2026'],
    ['2026 July 3, 09:40', '2026 July 3'],
    ['Politics | 6 November 2025', '6 November 2025'],
    ['July 2, 2024', 'July 2, 2024'],
    ['Updated March 5, 2026 4:12 PM GMT+12 | 3 min read', 'March 5, 2026'],
    ['National Press Union | Suva | Updated: March 5, 2026 19:35 IST', 'March 5, 2026'],
    ['Publication date: 5 March 2026', '5 March 2026'],
    ['November 2025', 'November 2025'],
    ['Published: March 2026', 'March 2026'],
    ['Ana Prat | Vistula Forum for Eastern Trade | Commentary | 3 May 2026', '3 May 2026'],
    ['Press release | 3 May 2026 | Lima / Quito | Reference: 2026-118-EN', '3 May 2026'],
    ['3 May 2026, 10:15   Lima, Ana Prat   Views: 4 118', '3 May 2026'],
    ['Source: Oxus News Agency Editor: Ana Prat 2026-03-05 20:17:33', '2026-03-05 20:17:33'],
  ])('%s', (line, date) => {
    const found = findDateLine(line);
    expect(found && line.slice(found.start, found.end)).toBe(date);
  });
  test.each([
    'On October 2, 2020 Khalilzad came to Dushanbe and met the president of Tajikistan there',
    'Strategy 2030',
    'Lima and Quito signed on 3 May 2026 a treaty | They will ratify it in the year that follows',
    'The plan of March 2026',
    'The treaty of 12 May 2007 and its consequences for trade in Asia',
  ])('%s is no date line', (line) => {
    expect(findDateLine(line)).toBeNull();
  });
});

describe('findDateLineNames', () => {
  test.each([
    ['Zarghuna Bettani Published October 27, 2025', ['Zarghuna Bettani']],
    ['Published on:21 Nov,2024 09:12am By: Jane Ann Doe', ['Jane Ann Doe']],
    ['Posted by Leyla Karahan-Whitmore on 12 November 2025 in Analysis, Middle East | 6 Comments', ['Leyla Karahan-Whitmore']],
    ['Jane Doe | 6 November 2025', ['Jane Doe']],
    ['Elif Karadag and Murat Yilmaz | 14.09.2025 - Update : 15.09.2025', ['Elif Karadag', 'Murat Yilmaz']],
    ['Politics | 6 November 2025', []],
    ['Ana M. Prat , Friday 3 May 2024', ['Ana M. Prat']],
    ['Energy Materials 3 February 2026 11:20', []],
    ['KTV English | 3 February 2026', []],
    ['Posted on 29/10/2025 | Oxus Quarterly Online', []],
    ['Steppe Review Weekly | 3 February 2026', []],
    ['Posted on 29/10/2025 | Ana Prat', ['Ana Prat']],
    ['3 May 2026, 10:15   Lima, Ana Prat   Views: 4 118', ['Ana Prat']],
    ['5 July 2024, 10:30   Views: 2 148   Author: Ana Prat-Lund', ['Ana Prat-Lund']],
    ['6 November 2025 | State House, Nairobi', []],
    ['6 November 2025 | Kuala Lumpur', []],
    ['Thursday, 06 November 2025 - 03:12 PM', []],
    ['10.10.2025 18:40, Dushanbe city', []],
    ['Wed Jan 21, 2026 12:00 AM Last update on: Wed Jan 21, 2026 01:12 AM', []],
  ])('%s', (line, names) => {
    expect(findDateLineNames(line)).toEqual(names);
  });
});

describe('readDateline', () => {
  test.each([
    ['DUSHANBE, March 14 (Reuters) - Tajik President', 'Tajik President', 'March 14', 'Reuters'],
    ['MOSCOW, October 9. /TASS/. Russian President', 'Russian President', 'October 9', 'TASS'],
    ['ASTANA – Kazakhstan has', 'Kazakhstan has', null, null],
    ['TASHKENT, Uzbekistan (AP) — Uzbek leaders', 'Uzbek leaders', null, 'AP'],
    ['Dushanbe, 12.03.2024 (NIAT Khovar) – President', 'President', '12.03.2024', 'NIAT Khovar'],
    ['BEIJING, Sept. 5 (Xinhua) -- Chinese', 'Chinese', 'Sept. 5', 'Xinhua'],
    ['ASTANA. KAZINFORM – The head', 'The head', null, 'KAZINFORM'],
    ['TIRANA, ALBANIA (3 June 2024) — The bank', 'The bank', '3 June 2024', null],
    ['Vienna, VA – March 5, 2026: The fund', 'The fund', 'March 5, 2026', null],
    ['TASHKENT, Uzbekistan, Aug. 21. The two', 'The two', 'Aug. 21', null],
    ['ADDIS ABABA, August 21/2025 (ENA) Ethiopia', 'Ethiopia', 'August 21/2025', 'ENA'],
    ['(SUVA, 21 August 2025) – The', 'The', '21 August 2025', null],
    ["ABIDJAN, Côte d'Ivoire, 18 July 2024 – The", 'The', '18 July 2024', null],
    ['Asia-Minus, 3 December 2025. Jane Doe', 'Jane Doe', '3 December 2025', null],
    ['LIMA, May 3, 2025, Andes News Wire -- The', 'The', 'May 3, 2025', 'Andes News Wire'],
    ['Quito, May 3, Radio Condor World Service – The', 'The', 'May 3', 'Radio Condor World Service'],
    ['KYIV, May 3 /Ukrinfo correspondent Olha Petrenko/. The', 'The', 'May 3', 'Ukrinfo'],
    ['MOSCOW, August 15. /Corr. of Northern Herald Ann Lee/. The', 'The', 'August 15', 'Northern Herald'],
  ])('%s', (text, rest, date, agency) => {
    const found = readDateline(text);
    expect(found && text.slice(found.length)).toBe(rest);
    expect(found?.date ? text.slice(found.date.start, found.date.end) : null).toBe(date);
    expect(found?.agency ?? null).toBe(agency);
  });
  test.each([
    'Tajikistan – a landlocked state – borders China.',
    'U.S. Special Representative Khalilzad came.',
    'President Rahmon: we are ready.',
    'Lima, May 3, Quito Peace Talks and their end.',
    'Rahmon (born 1952) - the president - spoke.'.replace(' (born 1952)', ''),
  ])('%s has none', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

describe('site names', () => {
  test.each([
    ['CPC - Caspian Policy Center', 'Caspian Policy Center'],
    ['Steppe Wire | News of Central Asia', 'Steppe Wire'],
    ['Pamir-Plus | News of Tajikistan', 'Pamir-Plus'],
    ['Tengri Dialogue – analysis & interviews', 'Tengri Dialogue'],
    ['The Caspian Post', 'The Caspian Post'],
    ['Tajik Leader Hosts Bilateral Talks on Trade, Security, and Culture', null],
    ['Tajikistan-Kazakhstan Relations and Regional Integration in Central Asia', null],
  ])('%s', (line, site) => {
    expect(readSiteName(line)).toBe(site);
  });
  test.each([
    ['Talks held in Doha on power lines - The Diplomat', 'Talks held in Doha on power lines', 'The Diplomat'],
    ['Asia-Plus | Talks held in Doha', 'Talks held in Doha', 'Asia-Plus'],
    ['Rahmon in Astana – a visit without results', 'Rahmon in Astana – a visit without results', null],
  ])('%s is parted from its site', (line, title, site) => {
    expect(splitHeadline(line)).toMatchObject({ title, site });
  });
});

describe('the headline among the lines of a page’s head', () => {
  const body = 'Foreign ministers of the two countries met in the capital on Monday and spoke about trade, water and the border.';
  const titleOf = (lines: readonly string[]) => {
    const page = cleanArticle({ file: 'a.txt', path: 'a.txt', text: [...lines, body].join('\n\n'), sha256: '' });
    return 'title' in page ? page.title : null;
  };
  test.each([
    [['Office of the Spokesperson', 'Readout', 'Ministers Meet in the Capital'], 'a body and a rubric'],
    [['The Steppe Herald', 'Read The Steppe Herald, Know the Steppe', 'Ministers Meet in the Capital'], 'the slogan of a site'],
    [['Radio Free Steppe / Radio Hope', 'Ministers Meet in the Capital'], 'a broadcaster'],
    [['The Times of Central Asia', 'Press Release', 'Ministers Meet in the Capital'], 'an outlet of a region'],
    [['Ministers Meet in the Capital', 'What comes next after the long pause?'], 'a second line below'],
    [['Skip to main Navigation', 'Kazakhstan', 'Ministers Meet in the Capital', '5 March 2026'], 'links of the page'],
    [['Occasional Paper No. 12', 'Ministers Meet in the Capital', '5 March 2026'], 'a paper of a series'],
    [['Cono Sur Brief No. 41', 'Ministers Meet in the Capital', 'By Ana Prat'], 'a number of a series'],
    [['THE OXUS MESSENGER', 'Home | Politics', 'Ministers Meet in the Capital'], 'a name above the menu'],
    [['Silk Notes | Letters that cross the pass', 'Letters · Maps · Subscribe', 'Ministers Meet in the Capital', 'By Ana Prat'], 'a name with its slogan'],
    [['Cookies help us to run this portal. OK', 'Ministers Meet in the Capital'], 'a notice'],
    [['Silk Letters', 'Essays from the middle of the map', 'Ministers Meet in the Capital'], 'a slogan'],
    [['OXUS BASIN QUARTERLY NOTES', 'Ministers Meet in the Capital'], 'capitals'],
    [['Print | Send to friend | Font size + -', 'Ministers Meet in the Capital'], 'tools of the page'],
    [['Main page >> Press >> News', 'Ministers Meet in the Capital'], 'breadcrumbs'],
    [['At the end of two days it was said:', 'Ministers Meet in the Capital'], 'a line that leads to it'],
    [['Friends of the Steppe Valley', 'Ministers Meet in the Capital', '5 March 2026'], 'a name that the text does not take up'],
    [['Ministers Meet in the Capital - The Oxus Messenger', 'Opinion', 'Ministers Meet in the Capital'], 'the title of the window'],
  ])('%s (%s)', (lines) => {
    expect(titleOf(lines)).toBe('Ministers Meet in the Capital');
  });
  test('what somebody said stays the headline above a rubric and its second line', () => {
    const said = '"The river will not wait for us"';
    expect(
      titleOf([said, 'Interview', 'A former official on the canal, the silence of the neighbours, and why ministers meet', 'By Ana Prat', '5 March 2026']),
    ).toBe(said);
  });
  test('short sentences above a date are a headline', () => {
    expect(titleOf(['Ministers met. Nothing happened.', 'By Jane Doe', '5 March 2026'])).toBe('Ministers met. Nothing happened.');
  });
  test('a headline in capitals that the text takes up stays above its second line', () => {
    expect(titleOf(['MINISTERS MEET ON TRADE', 'Two countries want to talk more often'])).toBe('MINISTERS MEET ON TRADE');
  });
  test('a day of change dates a page that has no other', () => {
    const page = (lines: readonly string[]) => cleanArticle({ file: 'a.txt', path: 'a.txt', text: [...lines, body].join('\n\n'), sha256: '' });
    expect(page(['Ministers Meet in the Capital', 'Updated March 5, 2026'])).toMatchObject({ dateLine: { text: 'March 5, 2026' } });
    expect(page(['Ministers Meet in the Capital', 'Updated March 5, 2026', 'Published March 3, 2026'])).toMatchObject({ dateLine: { text: 'March 3, 2026' } });
  });
  test('links to share and rubrics are no writers', () => {
    const page = cleanArticle({
      file: 'a.txt',
      path: 'a.txt',
      text: ['Ministers Meet in the Capital', 'PRESS RELEASE', '5 March 2026', 'Save   Share   4 comments', body].join('\n\n'),
      sha256: '',
    });
    expect(page).toMatchObject({ authors: [] });
  });
  test('a name under the headline is the writer where the end says who the author is', () => {
    const authors = (lines: readonly string[]) => cleanArticle({ file: 'a.txt', path: 'a.txt', text: lines.join('\n\n'), sha256: '' });
    const head = ['Ministers Meet in the Capital', 'Ana Prat-Gale', body, body.replace('Monday', 'Friday')];
    expect(authors([...head, 'The author is a fellow at the Steppe Center for Policy in Lima.'])).toMatchObject({ authors: ['Ana Prat-Gale'] });
    expect(authors([...head, 'The talks go on.'])).toMatchObject({ authors: [] });
    const unsigned = [head[0] ?? '', ...head.slice(2)];
    expect(authors([...unsigned, 'Ana Prat-Gale', 'Ana Prat-Gale has worked for the Lima Chronicle since 1999.'])).toMatchObject({
      authors: ['Ana Prat-Gale'],
    });
    expect(authors([...unsigned, 'Ana Prat-Gale', 'Ana Prat-Gale signed the treaty in Lima.'])).toMatchObject({ authors: [] });
    const two = [head[0] ?? '', 'Ana Prat-Gale | Karim Latifi', ...head.slice(2)];
    expect(authors([...two, 'Ana Prat-Gale is a fellow in Lima. Karim Latifi teaches law.'])).toMatchObject({ authors: ['Ana Prat-Gale', 'Karim Latifi'] });
    expect(authors([...two, 'Ana Prat-Gale is out of town.'])).toMatchObject({ authors: [] });
    expect(authors([head[0] ?? '', 'Black Water | Green Valley', ...head.slice(2), 'Green Water is a river.'])).toMatchObject({ authors: [] });
  });
  test('the reporter of an agency and the asker of an interview are writers', () => {
    const authors = (text: string) =>
      cleanArticle({ file: 'a.txt', path: 'a.txt', text: ['Ministers Meet in the Capital', text, body].join('\n\n'), sha256: '' });
    expect(authors(`KYIV, May 3 /Ukrinfo correspondent Olha Petrenko/. ${body}`)).toMatchObject({ authors: ['Olha Petrenko'], publisher: 'Ukrinfo' });
    expect(authors('Asia-Minus, 3 December 2025. Jane Doe spoke with the interlocutor.')).toMatchObject({
      authors: ['Jane Doe'],
      dateLine: { text: '3 December 2025' },
    });
    expect(authors('Asia-Minus, 3 December 2025. Jane Doe spoke with anger.')).toMatchObject({ authors: [] });
  });
  test('who asks in an interview, and whom the box at the end presents, are writers', () => {
    const authors = (...lines: string[]) => cleanArticle({ file: 'a.txt', path: 'a.txt', text: lines.join('\n\n'), sha256: '' });
    const asked = 'Nepal counts. Ram Adhikari, who took over in May, talks to Ana Prat-Lund about agents and what comes next for the valley.';
    expect(authors('Interview', 'We cannot keep counting', asked, body)).toMatchObject({ authors: ['Ana Prat-Lund'] });
    expect(authors('We cannot keep counting', asked, body)).toMatchObject({ authors: [] });
    expect(authors('We cannot keep counting', body, 'Ana Prat-Lund covers labour and migration.')).toMatchObject({ authors: ['Ana Prat-Lund'] });
    expect(authors('We cannot keep counting', body, 'Ana Prat-Lund opened the meeting.')).toMatchObject({ authors: [] });
  });
  test('an outlet above a by-line or beside the date is no writer', () => {
    const page = (...lines: string[]) => cleanArticle({ file: 'a.txt', path: 'a.txt', text: lines.join('\n\n'), sha256: '' });
    expect(page('Ministers Meet in the Capital', 'Oxus Grapevine', 'Words by Ana Prat', 'Published 5 March 2026', body)).toMatchObject({
      authors: ['Ana Prat'],
    });
    expect(page('Ministers Meet in the Capital', 'Oxus News | 5 March 2026', body)).toMatchObject({ publisher: 'Oxus News', authors: [] });
    expect(page('Ministers Meet in the Capital', 'Policy Insight | 5 March 2026', body)).toMatchObject({ publisher: null });
  });
  test('a body’s name alone stays where nothing else is there', () => {
    expect(titleOf(['Kyrgyzstan Joins Eurasian Economic Union', 'Bishkek hopes for cheaper fuel'])).toBe('Kyrgyzstan Joins Eurasian Economic Union');
  });
});

describe('readSpeech', () => {
  const lines = ['TCA: Where were you?', 'Airio: In Dushanbe, with the minister.', 'TCA: And then?', 'Airio: Nowhere.'];
  test('labels that repeat are speakers', () => {
    const speakers = findSpeakers(lines);
    expect(lines.map((line) => readSpeech(line, speakers)?.question)).toEqual([true, false, true, false]);
  });
  test('labels without questions are none', () => {
    expect(findSpeakers(['Moscow: gas', 'Moscow: oil', 'Price: Ten', 'Price: Twelve']).size).toBe(0);
  });
});

describe('readBareNames', () => {
  test.each([
    ['Nino Beradze-Holt', ['Nino Beradze-Holt']],
    ['Dr Rukmini Sen-Chaudhuri and Tanvir Alam Siddique', ['Rukmini Sen-Chaudhuri', 'Tanvir Alam Siddique']],
    ['Mariama Coly-Sagna in Nouakchott, with agencies', ['Mariama Coly-Sagna']],
    ['Farrukh Ibodov 2 418 views 12 comments', ['Farrukh Ibodov']],
    ['Ana Prat-Lund, Senior Research Fellow at the Vistula Forum', ['Ana Prat-Lund']],
    ['Ana Prat-Lund, Steppe Times', ['Ana Prat-Lund']],
    ['Ana Prat-Lund, Oxus-Monitor', ['Ana Prat-Lund']],
    ['Ana Prat-Lund | Karim Latifi', ['Ana Prat-Lund', 'Karim Latifi']],
    ['Ana Prat-Lund · Karim Latifi', ['Ana Prat-Lund', 'Karim Latifi']],
    ['Regional Security | Karim Latifi', []],
    ['Ana Prat-Lund | Silk Road Quarterly', []],
    ['Steppe Review Online', []],
    ['Ana Prat-Lund, Head of the Export Committee', []],
    ['Regional Security 310 views', []],
    ['Commentary, Black Sea Policy Centre', []],
    ['Regional Security', []],
    ['Vietnam Time', []],
    ['Jordan Ellis', ['Jordan Ellis']],
  ])('%s', (line, names) => {
    expect(readBareNames(line)).toEqual(names);
  });
});

describe('lines that head a page and are no headline', () => {
  test.each([
    'President of the Republic of Tajikistan',
    'PRESIDENT OF THE REPUBLIC OF UZBEKISTAN',
    'Embassy of the Republic of Tajikistan in the Republic of Korea',
    'Ministry of Foreign Affairs of the Republic of Tajikistan',
    'Foreign Ministry of the Sultanate of Oman',
  ])('%s', (line) => {
    expect(readSiteName(line)).toBe(line);
  });
  test.each([
    'President of Uzbekistan Visits Tajikistan',
    'President of Uzbekistan receives the Prime Minister of Slovakia',
    'Meeting with the Minister of Foreign Affairs of the State of Kuwait',
    'State visit of the President of Turkmenistan to the Republic of Tajikistan',
  ])('%s is a headline', (line) => {
    expect(readSiteName(line)).toBeNull();
  });
  test('a row of a menu shows itself by its gaps', () => {
    expect(isMenuRow('ASEAN  Business  Opinion  Lifestyle')).toBe(true);
    expect(isMenuRow('RUS\tTJ\tENG   USD 9.21')).toBe(true);
    expect(isMenuRow('Two spaces  happen in a headline')).toBe(false);
  });
});
