import { expect, test } from 'vitest';
import type { Gazetteer } from '../../1-read/gazetteer.ts';
import type { Article } from '../../3-split/article.ts';
import { articleFromText } from '../../3-split/article-from-text.ts';
import { extractCountries } from '../../4-extract/extractors/countries/extract-countries.ts';
import { extractOrganizations } from '../../4-extract/extractors/organizations/extract-organizations.ts';
import { extractPeople } from '../../4-extract/extractors/people/extract-people.ts';
import type { ActorMention } from '../../4-extract/match.ts';
import { compareSpans } from '../../4-extract/span.ts';
import { resolveActors } from '../resolve-actors.ts';

const none: Gazetteer = { topics: new Map(), leaders: new Map(), organizations: new Map(), countries: new Map() };

/** Where an article comes from: its headline, dateline, a line of its page, and which lines ask. */
interface Setting {
  title?: string;
  dateline?: string;
  line?: string;
}

/** Reads a text as an article and shows a person as `state by rule`. */
function placeOf(name: string, text: string, { title, dateline, line }: Setting = {}): string {
  const plain = articleFromText(title === undefined ? text : `${title}\n${text}`);
  const lines = [...(dateline ? [{ text: dateline, rule: 'dateline' }] : []), ...(line ? [{ text: line, rule: 'site-name' }] : [])];
  const article: Article = {
    ...plain,
    sentences: plain.sentences.map((sentence, i) => ({ ...sentence, kind: i === 0 && title !== undefined ? 'title' : 'text' })),
    boilerplate: lines.map((each) => ({ ...each, start: 0, end: 0 })),
  };
  const countries = extractCountries(article, none);
  const organizations = extractOrganizations(article, none, countries);
  const { mentions } = extractPeople(article, none, { countries, organizations });
  const all: ActorMention[] = [...countries, ...organizations, ...mentions].sort(compareSpans);
  const person = resolveActors(article, all, none).actors.find((actor) => actor.kind === 'person' && actor.name === name);
  if (!person) throw new Error(`nobody is called ${name}`);
  return `${person.country ?? '-'}${person.inferred
    .filter(({ part }) => part === 'country')
    .map(({ rule }) => ` by ${rule}`)
    .join('')}`;
}

test.each<[why: string, name: string, wanted: string, text: string, setting?: Setting]>([
  [
    'a firm that bears the adjective of its state',
    'Ashenafi Tadesse',
    'ET by country-of-firm',
    'The deal was signed in Nairobi by Ethiopian Electric Power (EEP) chief executive Ashenafi Tadesse and his Kenyan guest.',
  ],
  [
    'a firm that bears the name of its state',
    'Grace Mollel',
    'TZ by country-of-firm',
    'Grace Mollel, managing director of the Tanzania Electric Supply Company, put it at eight cents.',
  ],
  ['no state of what only studies or serves another', 'Anna Keller', '-', 'Anna Keller, director of Kazakhstan Research Partners, put it at eight cents.'],
  [
    'a short name whose full one the article introduces',
    'Omid Rahimi',
    'AF by country-of-firm',
    'It is sold to the Afghan state-run utility Da Afghanistan Breshna Sherkat (DABS). A spokesman for DABS, Omid Rahimi, confirmed that a sum was outstanding.',
    { dateline: 'DUSHANBE' },
  ],
  [
    'a house that bears the name of a capital, of which what is headed is a part',
    'Dilnoza Karimova',
    'UZ by country-of-body-beside',
    'Dilnoza Karimova, who heads the River Laboratory at the Tashkent Institute of Hydrology, advises both governments.',
  ],
  [
    'an office that one state has',
    'Opiyo Kamau',
    'KE by country-of-place',
    'Energy Cabinet Secretary Opiyo Kamau said that the firm would earn about a million a year.',
  ],
  [
    'on whose behalf somebody negotiated',
    'Gonzalo Ferrer',
    'UY by country-of-description',
    'For eleven years Gonzalo Ferrer negotiated on behalf of Uruguay, first in Geneva.',
  ],
  [
    'the one whom an interview introduces and then describes',
    'Marit Solberg',
    'NO by country-of-description',
    'Marit Solberg has spent eleven years advising governments in Central Asia on trade. In August, the Norwegian economist talked to us about transit.\n\nWhat does Kazakhstan want?\n\nIt wants the road.\n\nAnd who pays?\n\nNobody does.\n\nWhat follows?\n\nA bridge.',
  ],
  [
    'not where the introduction names two',
    'Marit Solberg',
    '-',
    'Marit Solberg has worked with Anders Lindqvist on trade. In August, the Norwegian economist talked to us about transit.\n\nWhat does Kazakhstan want?\n\nIt wants the road.\n\nAnd who pays?\n\nNobody does.\n\nWhat follows?\n\nA bridge.',
  ],
  [
    '“its” of the state that opens the sentence before',
    'Hassan Kazemi',
    'IR by country-of-owner',
    'Iran, which has its own dispute with the Taliban, is watching. Its special envoy, Hassan Kazemi, told reporters so.',
  ],
  [
    '“its” of the state that opens the sentence',
    'Sungat Yesimkhan',
    'KZ by country-of-owner',
    'Kazakhstan was represented by its first deputy energy minister, Sungat Yesimkhan.',
  ],
  [
    'whom a guest calls on in the only state that is visited',
    'Ken Tanaka',
    'JP by country-of-visited-state',
    'Foreign Minister of Tajikistan Sirojiddin Muhriddin is staying in Japan this week. During his stay he also paid a courtesy call on Ken Tanaka, Minister of Labour.',
  ],
  [
    'who gives a luncheon in the only state that is visited',
    'Ken Tanaka',
    'JP by country-of-visited-state',
    'Foreign Minister of Tajikistan Sirojiddin Muhriddin, on a visit to Japan, opened the talks. They were followed by a luncheon hosted by Deputy Minister Ken Tanaka.',
  ],
  [
    'whom a guest meets where two states are visited',
    'Ken Tanaka',
    '-',
    'Foreign Minister of Tajikistan Sirojiddin Muhriddin visited Japan and travelled to Mongolia. He also held a meeting with the Minister for Petroleum, Ken Tanaka.',
  ],
  [
    'who travels with the guest',
    'Anvar Saidov',
    'TJ by country-of-superior',
    'Foreign Minister of Tajikistan Sirojiddin Muhriddin is staying in Japan this week. He was accompanied by Deputy Minister Anvar Saidov.',
  ],
  [
    'the spokesman of one who acts for many states',
    'Karl Dujardin',
    '-',
    'U.N. Secretary-General Antonio Guterres, through his spokesman Karl Dujardin, congratulated the two sides.',
    { dateline: 'BISHKEK (Reuters) -' },
  ],
  [
    'the spokesman of a president',
    'Karl Dujardin',
    'KZ by country-of-superior',
    'President of Kazakhstan Nurlan Saparov, through his spokesman Karl Dujardin, congratulated the two sides.',
    { dateline: 'BISHKEK (Reuters) -' },
  ],
  [
    'a ministry sits in its own capital',
    'Karim Latifi',
    'AF by country-of-parliament-seat',
    'Delegations came; Karim Latifi, who runs the water ministry in Kabul, received them.',
  ],
  ['a minister who is only seen in a capital', 'Anna Berg', '-', 'Minister Anna Berg said in Kabul that it was late.'],
  [
    'a parliament of the same name elsewhere',
    'Basilio Prat',
    '-',
    'The president of Congress, Basilio Prat, complained. Years later the Argentine Congress voted.',
  ],
  [
    'officials beside an envoy are of the host as often as of the sender',
    'Karim Latifi',
    '-',
    'The ceremony was opened by Haruki Tanimura, Ambassador of Japan. Karim Latifi, Deputy Minister of Health, attended it.',
  ],
  ['an adjective and a trade before the name', 'Pavel Chernykh', 'RU by country-of-description', 'The Russian geologist Pavel Chernykh was seen at the site.'],
  ['what somebody has been', 'Mette Brandrup', 'DK by country-of-description', 'Mette Brandrup has been Denmark’s special envoy for energy since 2022.'],
  [
    'who signed for a people',
    'Nurlan Aldamzharov',
    'KZ by country-of-description',
    'Minister Daler Juma signed it for us, and Nurlan Aldamzharov for the Kazakhs.',
  ],
  [
    'the head of a firm with an adjective, a sentence later',
    'Pietro Salini',
    'IT by country-of-firm',
    'Italian contractor Webuild keeps 9,000 workers at the site. Its chief executive, Pietro Salini, is to visit in January.',
  ],
  [
    'a firm of two states',
    'Anna Petrova',
    '-',
    'The Russian contractor Webuild Ltd. left. The Italian contractor Webuild Ltd. came. Webuild chairman Anna Petrova said so.',
  ],
  [
    'an office said behind a name that opens the sentence: its state is what the paragraph is about',
    'Anton Tamm',
    'EE by country-of-owner',
    'Estonia has its own troubles. It pays more for gas than others. Anton Tamm, its prime minister, has been a friend to Latvia.',
  ],
  [
    'the same where another state opens a sentence in between',
    'Anton Tamm',
    '-',
    'Estonia has its own troubles. Gas from Norway costs more than before. Anton Tamm, its prime minister, has been a friend to Latvia.',
  ],
  [
    'who became the minister of a state',
    'Anton Tamm',
    'EE by country-of-description',
    'Anton Tamm, the former banker who became Estonia’s finance minister after the election, seems to know.',
  ],
  [
    'one of two with whose office a sentence opens',
    'Anton Tamm',
    'EE by country-of-sentence-before',
    'Estonia would like to share the costs. President Anton Tamm and Olga Berzina discussed it in spring.',
  ],
  ['the second of two', 'Olga Berzina', '-', 'Estonia would like to share the costs. President Anton Tamm and President Olga Berzina discussed it in spring.'],
  [
    'the counterpart whom a visitor sees in a capital',
    'Anton Tamm',
    'FJ by country-of-place-visited',
    'Estonian Finance Minister Olga Berzina flew into Suva on Tuesday for talks with her counterpart, Anton Tamm.',
  ],
  [
    'the counterpart whom a visitor sees at home',
    'Anton Tamm',
    '-',
    'Estonian Finance Minister Olga Berzina flew to Tallinn on Tuesday for talks with her counterpart, Anton Tamm.',
  ],
  [
    'an official of a bank of many states, who arrives in one',
    'Olga Berzina',
    '-',
    'The director general of the Asian Development Bank, Olga Berzina, was billed to arrive in Estonia. Estonian Minister Anton Tamm waited.',
  ],
  [
    'the counterpart of a guest who goes from one host to the next',
    'Anton Tamm',
    'EE by country-of-passage',
    'Latvian Energy Minister Olga Berzina was received by Estonian President Juhan Kask and held talks with her counterpart Anton Tamm.',
  ],
  [
    'his deputy',
    'Rustam Saidov',
    'TJ by country-of-superior',
    'Tajik Finance Minister Khurshed Karimzoda spoke. His deputy, Rustam Saidov, declined to name a figure.',
  ],
  [
    'his deputy after two of different states',
    'Rustam Saidov',
    '-',
    'Tajik Finance Minister Khurshed Karimzoda met Uzbek Finance Minister Jamshid Kuchkarov. His deputy, Rustam Saidov, declined to name a figure.',
  ],
  [
    'an ambassador who serves in the other state of a meeting held in one of the two',
    'Ardasher Qodiri',
    'TJ by country-of-envoy',
    'The consultations were held in Kuala Lumpur. Ambassador Ardasher Qodiri took part in the meetings.',
    { title: 'Political consultations between Tajikistan and Malaysia' },
  ],
  [
    'an ambassador where nothing tells the place',
    'Ardasher Qodiri',
    '-',
    'The consultations were held last week. Ambassador Ardasher Qodiri took part in the meetings.',
    { title: 'Political consultations between Tajikistan and Malaysia' },
  ],
  [
    'an ambassador in a paragraph that is about a state',
    'Mehdi Sobhani',
    'IR by country-of-paragraph',
    'Tehran is unhappy. Officials threatened to close the corridor. Ambassador Mehdi Sobhani was politer.',
  ],
  [
    'an ambassador after another state was named in the paragraph',
    'Mehdi Sobhani',
    '-',
    'Tehran is unhappy. Officials threatened Armenia. Ambassador Mehdi Sobhani was politer.',
  ],
  [
    'the second of two who are met together',
    'Johari Abdul',
    'MY by country-of-passage',
    'Tajik Deputy Minister Sharaf Sheralizoda met with Malaysian Deputy Minister Mohamad Alamin and Deputy Speaker Johari Abdul.',
  ],
  [
    '“my predecessor” in an answer',
    'Sodiq Imomi',
    'TJ by country-of-owner',
    'Nigora Hasanova has been Tajikistan’s trade envoy since 2021.\nWhat do they buy?\nApricots. My predecessor, Sodiq Imomi, began with cotton.\nYour economy minister, Zavqi Zavqizoda, speaks of a billion. Is he serious?\nHe is.\nWho helps you?\nMany do.',
  ],
  [
    '“your minister” in a question',
    'Zavqi Zavqizoda',
    'TJ by country-of-owner',
    'Nigora Hasanova has been Tajikistan’s trade envoy since 2021.\nWhat do they buy?\nApricots. My predecessor, Sodiq Imomi, began with cotton.\nYour economy minister, Zavqi Zavqizoda, speaks of a billion. Is he serious?\nHe is.\nWho helps you?\nMany do.',
  ],
  ['“its” of a body', 'Anna Petrova', '-', 'The company closed two mines. Its director, Anna Petrova, said so.'],
  [
    '“our” on a page of a state’s organ',
    'Anvar Karim',
    'TJ by country-of-owner',
    'The guest thanked our ambassador, Anvar Karim, for the welcome.',
    { line: 'Ministry of Foreign Affairs of the Republic of Tajikistan' },
  ],
  ['“our” in a newspaper', 'Anvar Karim', '-', 'The guest thanked our ambassador, Anvar Karim, for the welcome.'],
  [
    'a seat in a state’s delegation',
    'Estela Benitez',
    'PY by country-of-team',
    'Estela Benitez, a former head of a power company, sat in Paraguay’s delegation to the talks.',
  ],
  ['a meeting with a state’s delegation', 'Estela Benitez', '-', 'Estela Benitez, a former head of a power company, met Paraguay’s delegation.'],
  ['a lawmaker in a capital', 'Ebrahim Rezaei', 'IR by country-of-parliament-seat', 'A lawmaker in Tehran, Ebrahim Rezaei, was less sure.'],
  ['an ambassador in a capital', 'Alireza Haghighian', '-', 'The ambassador in Dushanbe, Alireza Haghighian, was less sure.'],
  [
    'who invites to the state that is visited',
    'Felipe VI',
    'ES by country-of-inviter',
    'Sultan Haitham paid a state visit to the Kingdom of Spain at the invitation of His Majesty King Felipe VI.',
  ],
  ['who invites, with no state named', 'Felipe VI', '-', 'The Sultan came at the invitation of His Majesty King Felipe VI.'],
  [
    'a member of a named delegation',
    'Ashur Soleh',
    'TJ by country-of-side',
    'The delegation from Dushanbe also included First Deputy Minister of Economy Ashur Soleh.',
  ],
  [
    'a member beside another whose state is said',
    'Qurbon Sharif',
    'TJ by country-of-delegation',
    'The delegation led by the prime minister includes Energy Minister of Tajikistan Daler Juma, adviser Farhod Salim and Agriculture Minister Qurbon Sharif.',
  ],
  ['a delegation that meets', 'Qurbon Sharif', '-', 'The delegation from Dushanbe met Agriculture Minister Qurbon Sharif.'],
  [
    'the predecessor of a leader',
    'Serzh Sargsyan',
    'AM by country-of-leader-served',
    'Armenian Prime Minister Nikol Pashinyan spoke. Few miss Pashinyan’s predecessor, Serzh Sargsyan.',
  ],
  [
    'a deputy minister under a leader',
    'Tigran Mirzabekyan',
    'AM by country-of-leader-served',
    'Armenian Prime Minister Nikol Pashinyan spoke. Tigran Mirzabekyan, who was a deputy foreign minister under Pashinyan, disagreed.',
  ],
  ['the critic of a leader', 'Levan Kiknadze', '-', 'Armenian Prime Minister Nikol Pashinyan spoke. Pashinyan’s guest, Levan Kiknadze, smiled.'],
  [
    '“a Pakistani minister” and then “the minister”',
    'Awais Leghari',
    'PK by country-of-described-office',
    'The line will be ready, a Pakistani minister said. About 70% of it stands, the minister, Awais Leghari, said.',
  ],
  ['two ministers without names', 'Awais Leghari', '-', 'A Pakistani minister and an Afghan minister met. It stands, the minister, Awais Leghari, said.'],
  [
    'the other of two states, by counterpart',
    'Steven Sim',
    'MY by country-of-other-side',
    'Human Resources Minister Steven Sim spoke after talks with his Indonesian counterpart Abdul Karding.',
    { title: 'Malaysia and Indonesia amend a pact' },
  ],
  [
    'the other of two states, by reception',
    'Ali Asadov',
    'AZ by country-of-other-side',
    'Tajik Minister Azim Ibrohim was received by Prime Minister Ali Asadov.',
    { title: 'Azerbaijan, Tajikistan set a target' },
  ],
  [
    'the president of a bank is of no state of those at the table',
    'Akin Desina',
    '-',
    'After the Bank’s meetings its President, Akin Desina, met Cameroonian Prime Minister Joseph Ngute.',
    { title: 'Cameroon and Chad build a road' },
  ],
  [
    'a counterpart where three states meet',
    'Steven Sim',
    '-',
    'Human Resources Minister Steven Sim spoke after talks with his Indonesian counterpart Abdul Karding.',
    { title: 'Malaysia, Thailand and Indonesia amend a pact' },
  ],
  [
    'the state of the headline is that of another whom it names',
    'Narayan Prakash Sahu',
    '-',
    'Minister for Foreign Affairs Narayan Prakash Sahu held a meeting with Senator Penny Wong, Minister for Foreign Affairs of Australia today.\n\nEarlier, Foreign Minister Sahu had a bilateral meeting with Dr. Vivian Tanaka, Minister for Foreign Affairs of Singapore.',
    { title: 'Foreign Minister Sahu Held a Meeting With Australian Foreign Affairs Minister Penny Wong' },
  ],
  [
    'colleagues in one list',
    'Steven Sim',
    'MY by country-of-passage',
    'The pact was praised by Malaysian Minister Anwar Salim, and by Governor Steven Sim in May.',
    { title: 'Malaysia and Indonesia amend a pact' },
  ],
  [
    'a report from the capital under a headline of the state',
    'Sardor Bek',
    'UZ by country-of-dateline',
    'Deputy Energy Minister Sardor Bek said that Kazakhstan would buy the power. Uzbekistan needs money.',
    { title: 'Uzbekistan sells power', dateline: 'TASHKENT, May 3' },
  ],
  [
    'a party’s leader where the capital and the headline agree',
    'Nika Gvari',
    'GE by country-of-home',
    'A court sentenced Nika Gvari, a leader of the opposition. Georgia has seen worse.',
    { title: 'Georgia jails a politician', dateline: 'TBILISI (AFP) –' },
  ],
  [
    'the chair of a body that two states share, on an outlet of one of them',
    'Umid Mamadi',
    '-',
    'The contract was signed by the chair of the Uzbek-Kazakh commission Umid Mamadi. Uzbekistan, whose parliament approved it, pays. Uzbekistan builds.',
    { line: 'Kun.uz' },
  ],
  [
    'an outlet of the state',
    'Umid Mamadi',
    'UZ by country-of-home',
    'The contract was signed by Deputy Minister of Energy Umid Mamadi. Uzbekistan, whose parliament approved it, pays. Uzbekistan builds.',
    { line: 'Kun.uz' },
  ],
  [
    'a mayor of a town that nobody knows, on an outlet of a state',
    'Ari Alato',
    '-',
    'The contract was signed by Mayor of Oulu Ari Alato. Uzbekistan pays, and Uzbekistan builds.',
    { line: 'Kun.uz' },
  ],
  ['who sends greetings', 'Tamas Suly', 'HU by country-of-greetings', 'The Hungarian minister conveyed greetings from Prime Minister Tamas Suly to the host.'],
  [
    'an official of the clause before',
    'Khawaja Asi',
    'PK by country-of-passage',
    'Pakistan, once the patron, is at war. The army struck Kabul; Khawaja Asi, the defense minister, warned of more.',
  ],
  ['a guest in the passage', 'Khawaja Asi', '-', 'Pakistan, once the patron, is at war. It struck; visiting Defense Minister Khawaja Asi warned of more.'],
  [
    'whom an ambassador visits',
    'Kwon Chang-jun',
    'KR by country-of-embassys-host',
    'On September 3, the Ambassador was received by the Vice Minister of Labor, Kwon Chang-jun.',
    { line: 'Embassy of the Republic of Tajikistan in the Republic of Korea' },
  ],
  [
    'whom an embassy only names',
    'Kwon Chang-jun',
    '-',
    'The Vice Minister of Labor, Kwon Chang-jun, resigned.',
    { line: 'Embassy of the Republic of Tajikistan in the Republic of Korea' },
  ],
  [
    'a state’s own page',
    'Jamshid Khodjaev',
    'UZ by country-of-publisher',
    'The session was opened by Deputy Prime Minister Jamshid Khodjaev.',
    { line: 'Press service of the President of the Republic of Uzbekistan' },
  ],
  [
    'a state behind the second office',
    'Denisa Sakova',
    'SK',
    'It was co-chaired by Denisa Sakova, Deputy Prime Minister and Minister of Economy of Slovakia.',
    { line: 'Press service of the President of the Republic of Uzbekistan' },
  ],
  [
    'a state has one prime minister',
    'Robert Fico',
    '-',
    'Prime Minister of Uzbekistan Abdulla Aripov spoke. Prime Minister Robert Fico listened.',
    { line: 'Press service of the President of the Republic of Uzbekistan' },
  ],
  [
    'the sentence before',
    'Muhammad Yunus',
    'BD by country-of-sentence-before',
    'Dhaka will vote in February. Whoever succeeds Muhammad Yunus, the chief adviser of the interim government, will inherit files.',
  ],
  [
    'a sentence before about two states',
    'Muhammad Yunus',
    '-',
    'Dhaka will ask Delhi in February. Whoever succeeds Muhammad Yunus, the chief adviser of the interim government, will inherit files.',
  ],
  [
    'a host in the city of the dateline',
    'Ahmad Zahid',
    'MY by country-of-dateline',
    'Malaysia needs workers, and Malaysia pays. The guest paid a call on Deputy Prime Minister Ahmad Zahid and left.',
    { dateline: 'PUTRAJAYA, July 8 —' },
  ],
  [
    'a guest in the city of the dateline',
    'Ousmane Sonko',
    '-',
    'Mauritania needs fish, and Mauritania pays. Prime Minister Ousmane Sonko, who had arrived on Wednesday, left.',
    { dateline: 'NOUAKCHOTT, July 8 —' },
  ],
  [
    'a city that the article does not speak of',
    'Ahmad Zahid',
    '-',
    'The farms need workers from Malaysia, and Malaysia pays. Nobody disagrees. Deputy Prime Minister Ahmad Zahid agreed.',
    { dateline: 'LONDON, July 8 —' },
  ],
  [
    'the one state of the headline',
    'Mihai Popsoi',
    'MD by country-of-headline',
    'Moldova has been leaving for years. It takes time. Mihai Popsoi, the deputy prime minister, said that parliament would vote.',
    { title: 'Moldova leaves the club' },
  ],
  [
    'the one state of the headline, to which somebody only goes',
    'Anthony Bwalya',
    'ZM by country-of-passage',
    'Zambian President Hakainde Hichilema has left for Angola. Angola is far, and Angola is warm.\nAnthony Bwalya, the deputy prime minister, said that parliament would vote.',
    { title: 'President Hakainde Hichilema leaves for Angola' },
  ],
  [
    'another state in the sentence',
    'Mihai Popsoi',
    '-',
    'Moldova has been leaving for years. In Romania Mihai Popsoi, the deputy prime minister, said that parliament would vote.',
    { title: 'Moldova leaves the club' },
  ],
  [
    'who speaks in a capital for a body that is at home there',
    'Jamshed Shoimzoda',
    'TJ by country-of-city-before',
    'Uzbekistan sells gas. In Dushanbe, Deputy Energy Minister Jamshed Shoimzoda said the country could buy elsewhere.',
  ],
  ['who speaks in a foreign capital as a guest', 'Wang Lin', '-', 'In Dushanbe, Foreign Minister Wang Lin said the road would be built.'],
  ['whom a state sent', 'Sorbon Kholmat', 'TJ by country-of-sender', 'Tajikistan sent First Deputy Energy Minister Sorbon Kholmat.'],
  [
    'a predecessor, a paragraph later',
    'Alisher Soltan',
    'UZ by country-of-superior',
    'Uzbek Energy Minister Jurabek Mirza said so.\nHis predecessor, Alisher Soltan, had promised it would not happen.',
  ],
  [
    'an officer of the army of a state',
    'Ravi Murugan',
    'IN by country-of-description',
    'The exercise was opened by Major General Ravi Murugan of the Indian Army.',
  ],
  [
    'a minister after a sentence about a parliament',
    'Edmondo Cirielli',
    'IT by country-of-sentence-before',
    'Italy’s Senate ratified the agreement with Tajikistan. Deputy Foreign Minister Edmondo Cirielli spoke for it.',
  ],
  [
    'whom an ambassador of the headline’s state meets',
    'Jamol Abdullo',
    '-',
    'Germany has paid, and Germany will pay. German Ambassador Andreas Protmann gave the keys to Health Minister Jamol Abdullo.',
    { title: 'Germany’s ambassador hands over equipment' },
  ],
  [
    'the ambassador of the state that gives',
    'Keiko Furuta',
    'JP by country-of-envoy',
    'Ambassador Keiko Furuta opened a school in Khatlon.',
    { title: 'Japan opens school' },
  ],
  [
    'the host of a visit that is named before him',
    'Mishal Ahmad',
    'KW by country-of-inviter',
    'Emomali Rahmon travels. During his visit to Kuwait in November, he and Emir Mishal Ahmad signed an agreement.',
  ],
  [
    'a headline’s adjective of a thing',
    'Mohsin Aziz',
    '-',
    'Officials told the committee that the line was ready. Senator Mohsin Aziz, who chairs it, asked why.',
    { title: 'Tajik power may reach the town by summer' },
  ],
  [
    'one of the officials of a state',
    'Ashyrguly Begli',
    'TM by country-of-description',
    'The gas goes east. Turkmen officials, among them Deputy Prime Minister Ashyrguly Begli, confirmed this.',
  ],
  [
    'who leads senators of a state',
    'Malgorzata Kidawa',
    'PL by country-of-description',
    'A group of Polish senators led by Malgorzata Kidawa visited Khujand.',
  ],
  [
    'represented as another was',
    'Abdul Mansoor',
    'AF by country-of-sender',
    'Turkmenistan was represented by Deputy Prime Minister Batyr Amanov, and Afghanistan by Minister Abdul Mansoor.',
  ],
  [
    'a body that bears its state',
    'Firdavs Tolib',
    'TJ by country-of-body-beside',
    'The bankers Ali Farzin and Firdavs Tolib of the National Bank of Tajikistan are working on it, said Firdavs Tolib.',
  ],
  [
    'a headline that only names the partner says nothing of the officials',
    'Soleha Karim',
    '-',
    'The Minister of Labour, Soleha Karim, presented the draft.',
    { title: 'Deputies Ratify Agreement on Labour with Qatar' },
  ],
  [
    'beside an envoy stands an official of the host',
    'Rajab Safar',
    '-',
    'US Ambassador Manuel Lopez and the commander of the Border Troops, Rajab Safar, opened an outpost.',
  ],
  [
    'from one host to the next',
    'Hassan Al-Ghanim',
    'QA by country-of-passage',
    'There he was received by the Emir of Qatar, Tamim Al Thani, and held negotiations with the Speaker of the Shura Council, Hassan Al-Ghanim.',
  ],
  [
    'two sign for two states',
    'Ali Khan',
    'PK by country-of-other-side',
    'The agreement was signed by Aviation Minister Ali Khan and Nepal’s visiting adviser for tourism, Bishnu Rai.',
    { title: 'Pakistan, Nepal sign air accord' },
  ],
  [
    'the page of a ministry with a long name, in capitals',
    'Gulru Jabor',
    'TJ by country-of-publisher',
    'The Minister, Gulru Jabor, opened the session. Minister of Labour Gulru Jabor spoke.',
    { line: 'MINISTRY OF LABOUR, MIGRATION AND EMPLOYMENT OF POPULATION OF THE REPUBLIC OF TAJIKISTAN' },
  ],
  [
    'a mayor whom the leader will visit abroad',
    'Laszlo Papp',
    '-',
    'Tomorrow he will travel to Debrecen, where a meeting with students and Mayor Laszlo Papp is planned.',
    { line: 'President of the Republic of Tajikistan' },
  ],
  [
    'who receives a guest in a capital',
    'Syrus Qazi',
    'PK by country-of-receiving-city',
    'Foreign Secretary Syrus Qazi received the Permanent Secretary of the Foreign Ministry of Thailand, Eksiri Pinta, in Islamabad today.',
  ],
  [
    'who receives a guest elsewhere',
    'Syrus Qazi',
    '-',
    'Foreign Secretary Syrus Qazi received the Permanent Secretary of the Foreign Ministry of Thailand, Eksiri Pinta, in Bangkok today.',
  ],
  [
    'who heads a league of two states, on the page of one',
    'Kenji Morita',
    '-',
    'The Minister called on the Chairman of the Japan–Tajikistan Friendship Council, Mr. Kenji Morita.',
    { line: 'Ministry of Foreign Affairs of the Republic of Tajikistan' },
  ],
  [
    'who signed for a company of a state',
    'Joao Chim',
    'MZ by country-of-team',
    'The two met in Malawi. Chief executive Joao Chim signed for the Mozambican utility.',
  ],
  [
    'a politician at home, whatever he speaks of',
    'Peter Banda',
    'MW by country-of-home',
    'Nobody was impressed.\n“We signed with Zambia, we signed with Tanzania, and the pumps are dry,” said Peter Banda, leader of the People’s Party.',
    { title: 'Malawi turns to Mozambique', dateline: 'BLANTYRE, Malawi, May 22' },
  ],
])('%s: %s is of %s', (_, name, wanted, text, setting) => {
  expect(placeOf(name, text, setting)).toBe(wanted);
});

const interview = [
  'We spoke to Aigul Toktomambet kyzy, a Kyrgyz diplomat.',
  'Why?',
  'Our minister, Almaz Baketa, knows. Finance Minister Sapar Isa agrees.',
  'When?',
  'Soon.',
  'Who pays, asks Energy Minister Taalai Ibra?',
  'We do.',
].join('\n');

test.each([
  ['Almaz Baketa', 'KG by country-of-owner', 'the speaker’s own'],
  ['Sapar Isa', 'KG by country-of-answer', 'a minister in an answer'],
  ['Taalai Ibra', '-', 'a minister in a question'],
])('in an interview %s is %s (%s)', (name, wanted) => {
  expect(placeOf(name, interview, { title: 'We will wait' })).toBe(wanted);
});
