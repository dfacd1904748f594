import type { OrganizationEntry } from '../../../../src/schemas/gazetteer-entries.ts';
import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import { articleFromText } from '../../../3-split/article-from-text.ts';
import type { Corpus, CorpusRow } from '../../corpus.ts';
import { extractCountries } from '../countries/extract-countries.ts';
import { rowsOfOwners } from './corpus-rows-owners.ts';
import { extractOrganizations } from './extract-organizations.ts';

const entry = (name: string, aliases: string[], country: string | null = null): OrganizationEntry => ({ name, aliases, kind: 'body', country });

/** A gazetteer of five organizations, for the rows below. */
const gazetteer: Gazetteer = {
  topics: new Map(),
  leaders: new Map(),
  countries: new Map(),
  organizations: new Map([
    ['eurasian-union', entry('Eurasian Economic Union', ['EAEU'])],
    ['foreign-ministry', entry('Ministry of Foreign Affairs of Tajikistan', ['Foreign Ministry of Tajikistan', 'Tajik Foreign Ministry'], 'TJ')],
    ['taliban', entry('Taliban', ['Islamic Emirate of Afghanistan'], 'AF')],
    ['united-nations', entry('United Nations', ['UN'])],
    ['trade-organization', entry('World Trade Organization', ['WTO', 'C5+1'])],
  ]),
};

const row =
  (rule: string) =>
  (why: string, text: string, ...finds: string[]): CorpusRow => ({ rule: `organization-${rule}`, why, text, finds });
const known = row('known');
const head = row('head-noun');
const legal = row('legal-form');
const description = row('description');
const acronym = row('acronym');
const run = row('acronym-run');
const domain = row('source-domain');
const again = row('named-again');
const role = row('role');
const listed = row('listed');
const introduced = row('introduced');
const deed = row('deed');
const trade = row('trade-name');
const beside = row('beside');

/** Rows for the rules that find organizations, shown as `name` where it is the text, else `text → name`, with the state and the acronym. */
export const corpus: Corpus = {
  rules: [
    'organization-known',
    'organization-head-noun',
    'organization-legal-form',
    'organization-description',
    'organization-acronym',
    'organization-acronym-run',
    'organization-source-domain',
    'organization-named-again',
    'organization-role',
    'organization-deed',
    'organization-trade-name',
    'organization-beside',
    'organization-listed',
    'organization-introduced',
  ],
  read: (text, published) => {
    const article = articleFromText(text, published);
    return extractOrganizations(article, gazetteer, extractCountries(article, gazetteer)).map((mention) => ({
      rule: mention.rule,
      shown: `${mention.text === mention.name ? '' : `${mention.text} → `}${mention.name}${mention.country === null ? '' : ` ${mention.country}`}`,
    }));
  },
  rows: [
    {
      rule: 'organization-introduced',
      why: 'the state behind the acronym',
      text: 'The River Transport Agency (RTA) of Tajikistan was asked; the RTA declined.',
      finds: ['River Transport Agency TJ', 'RTA → River Transport Agency TJ', 'RTA → River Transport Agency TJ'],
    },
    known(
      'a name and its acronym',
      'The Eurasian Economic Union (EAEU) grows; the EAEU trades.',
      'Eurasian Economic Union',
      'EAEU → Eurasian Economic Union',
      'EAEU → Eurasian Economic Union',
    ),
    known(
      'an alias, an adjective before it, a noun after it',
      'The Taliban government calls itself the Islamic Emirate of Afghanistan; the Afghan Taliban agree.',
      'Taliban',
      'Islamic Emirate of Afghanistan → Taliban',
      'Taliban',
    ),
    known(
      'British spelling',
      'The World Trade Organisation met in the C5+1 format.',
      'World Trade Organisation → World Trade Organization',
      'C5+1 → World Trade Organization',
    ),
    known('a headline', 'Rahmon Speaks From the UN Rostrum About Water', 'UN → United Nations'),
    known(
      'a state body named with its state',
      'Tajikistan’s Foreign Ministry and the Tajik Foreign Ministry are one.',
      'Foreign Ministry → Ministry of Foreign Affairs of Tajikistan TJ',
      'Tajik Foreign Ministry → Ministry of Foreign Affairs of Tajikistan TJ',
    ),
    known('the same letters in another word or case', 'He is un-elected, lives in UNter, reads un.org and eaeu.'),
    known('short capitals in a line of capitals', 'UN DIA DE PAZ'),
    head(
      'head last',
      'The Jamestown Foundation and the European External Action Service wrote to the Caspian Policy Center.',
      'Jamestown Foundation',
      'European External Action Service',
      'Caspian Policy Center',
    ),
    head(
      'head first',
      'The Council for Trade and Economic Cooperation and the Committee to Protect Journalists met.',
      'Council for Trade and Economic Cooperation',
      'Committee to Protect Journalists',
    ),
    head(
      'head in the middle',
      'A professor at the Shanghai Institute for Eurasian Studies taught at the Lahore School of Policy.',
      'Shanghai Institute for Eurasian Studies',
      'Lahore School of Policy',
    ),
    head(
      'a list inside the name',
      'The Intergovernmental Tajik-Turkmen Commission on Trade, Economic, Scientific and Technical Cooperation, co-chaired by them, met.',
      'Intergovernmental Tajik-Turkmen Commission on Trade, Economic, Scientific and Technical Cooperation',
    ),
    head(
      'the field in small letters',
      'The Intergovernmental Commission on trade and economic cooperation between Tajikistan and Belarus met.',
      'Intergovernmental Commission on trade and economic cooperation',
    ),
    head(
      'a rank and a person after it',
      'Chairman of the State Committee for National Security Colonel-General Saymumin Yatimov came.',
      'State Committee for National Security',
    ),
    head('where it is based', 'Analysts at the Nairobi-based Institute for Security Studies wrote it.', 'Institute for Security Studies'),
    head('a person right after it', 'The head of the Ministry of Finance Faiziddin Qahhorzoda came.', 'Ministry of Finance'),
    head(
      'a state body and its state',
      'The Ministry of Energy and Water Resources of the Republic of Tajikistan replied.',
      'Ministry of Energy and Water Resources of the Republic of Tajikistan → Ministry of Energy and Water Resources TJ',
    ),
    head(
      'a state body after its state',
      'The Russian Ministry of Defense and Kazakhstan’s Ministry of Finance agreed.',
      'Ministry of Defense RU',
      'Ministry of Finance KZ',
    ),
    head(
      'a body whose name holds the state',
      'The Export-Import Bank of China and the Russian Academy of Sciences replied.',
      'Export-Import Bank of China CN',
      'Russian Academy of Sciences RU',
    ),
    head('two bodies joined by and', 'The Asian Development Bank and the Silk Road Fund lend.', 'Asian Development Bank', 'Silk Road Fund'),
    head(
      'a body inside a body',
      'He heads the Institute of Oriental Studies of the Russian Academy of Sciences.',
      'Institute of Oriental Studies',
      'Russian Academy of Sciences RU',
    ),
    head(
      'a known body before it',
      'The UN Human Rights Council condemned the Taliban Ministry of Justice.',
      'UN Human Rights Council',
      'Taliban',
      'Ministry of Justice',
    ),
    head(
      'an embassy',
      'The US Embassy in Dushanbe and the Embassy of Japan in Tajikistan replied.',
      'US Embassy in Dushanbe → Embassy of the United States in Dushanbe US',
      'Embassy of Japan in Tajikistan JP',
    ),
    head('an airline', 'Turkish Airlines and China Southern Airlines fly.', 'Turkish Airlines', 'China Southern Airlines'),
    head('a joint body of two states', 'The Joint Tajik-Kuwaiti Commission met.', 'Joint Tajik-Kuwaiti Commission'),
    head(
      'an introduced acronym',
      'The Islamic Renaissance Party of Tajikistan (IRPT) was banned, and the IRPT left.',
      'Islamic Renaissance Party of Tajikistan TJ',
      'IRPT → Islamic Renaissance Party of Tajikistan TJ',
      'IRPT → Islamic Renaissance Party of Tajikistan TJ',
    ),
    head(
      'an acronym that takes letters from further words',
      'The Eurasian Group on Combating Money Laundering and Financing of Terrorism (EAG) met.',
      'Eurasian Group on Combating Money Laundering and Financing of Terrorism',
      'EAG → Eurasian Group on Combating Money Laundering and Financing of Terrorism',
    ),
    head('a treaty', 'The Treaty on Allied Relations and the Partnership and Cooperation Agreement are documents, and so is the Customs Union Treaty.'),
    head('offices without a body', 'The Minister of Defense, the Chairman of the Government and the Prime Minister met.'),
    head('a bare head', 'The Council met. The Commission and the Working Group agreed. The Joint Commission will meet.'),
    head('a headline', 'Washington Welcomes New Trade Council as Energy Ministry Waits'),
    head('states, lands and projects', 'The Russian Federation, the West Bank, the Soviet Union and CASA-1000 are no bodies.'),
    head('an adjective ends no name', 'They spoke at the Council of Foreign elders.'),
    head('a building', 'The Dushanbe City Center and the Poytakht Shopping Center burned.'),
    head('a process', 'The Peace Process and the Cabinet need time.'),
    head('an administration named after its president', 'The Biden Administration left.'),
    legal('a suffix', 'The Chairman of Hanil Hydro Co., Namgung Jae-hyun, came.', 'Hanil Hydro Co. → Hanil Hydro'),
    legal('a prefix and quotation marks', 'OJSC “Rogun HPP” sold power to Zeravshan LLC.', 'Rogun HPP', 'Zeravshan LLC → Zeravshan'),
    legal('the short name later', 'Hanil Hydro Co. builds. A letter was signed with Hanil Hydro.', 'Hanil Hydro Co. → Hanil Hydro', 'Hanil Hydro'),
    legal('a form without a name', 'The Co. and the Ltd are forms.'),
    description('a common noun and a comma', 'A Turkish company, Anadolu Dokuma, wants to build a mill.', 'Anadolu Dokuma'),
    description(
      'a common noun right before',
      'She directs the Brussels-based group Open Steppe and the Chinese company Tebian Electric.',
      'Open Steppe',
      'Tebian Electric',
    ),
    description('a common noun after', 'Barqi Tojik, the state power company, owed money.', 'Barqi Tojik'),
    description('an acronym and a common noun', 'DABS, the Afghan power utility, says so.', 'DABS → Da Afghanistan Breshna Sherkat'),
    description('two partners', 'It is a joint venture of Talco and Tibet Huayu Mining, which pays tax.', 'Talco', 'Tibet Huayu Mining'),
    description('a list', 'Chinese companies such as Zhongding and Henan Dayuan Industry came.', 'Zhongding', 'Henan Dayuan Industry'),
    description('the office and its holder', 'Head of the company Ali Valiev and chairman of the party Rustam Emomali came.'),
    description('a place and a group', 'In Khujand, a group of people waited. In Moscow, a company closed.'),
    description('a state', 'Tajikistan, the alliance, and a group, Iran, agreed.'),
    description('a person', 'Farhod Samadzoda, the company’s head, spoke. Ann Lee, a company executive, listened.'),
    acronym('a member of its staff', 'An analyst at SIPRI disagreed.', 'SIPRI'),
    acronym('a source', 'The road was financed by KFAED, according to IRNA.', 'KFAED', 'IRNA'),
    acronym('an agent', 'KOICA will allocate 1.5 billion won.', 'KOICA'),
    acronym('quantities, states and things', 'According to GDP figures, the head of GBAO came; USAID-like HPP signed, PRC said.'),
    run('an institute of an academy', 'Dina Malysheva, Head of the Central Asian Sector of the IMEMO RAS, spoke.', 'IMEMO RAS'),
    run('capitals without a place of work', 'The price of the USD EUR pair fell.'),
    domain('after the verb', 'She told Ia-centr.ru about it.', 'Ia-centr.ru'),
    domain('before the verb', 'Asia-plus.tj reported it.', 'Asia-plus.tj'),
    domain('an address that says nothing', 'See mfa.tj or write to press@mfa.tj.'),
    again(
      'a short name',
      'The Kuwait Fund for Arab Economic Development lends. The Kuwait Fund builds.',
      'Kuwait Fund for Arab Economic Development KW',
      'Kuwait Fund → Kuwait Fund for Arab Economic Development KW',
    ),
    again(
      'a second name',
      'The Eastern Steppe Fund (hereinafter “the Fund”) lends. The Fund builds.',
      'Eastern Steppe Fund',
      'Fund → Eastern Steppe Fund',
      'Fund → Eastern Steppe Fund',
    ),
    again(
      'an acronym that was explained before',
      'The Korea Steppe Agency (KSTA) came. KSTA will allocate money.',
      'Korea Steppe Agency KR',
      'KSTA → Korea Steppe Agency KR',
      'KSTA → Korea Steppe Agency KR',
    ),
    again('a word that was never introduced', 'The Fund builds.'),
    head(
      'two trades joined by and',
      'The state-owned Navoi Mining and Metallurgical Company and the NATO Support and Procurement Agency buy.',
      'Navoi Mining and Metallurgical Company',
      'NATO Support and Procurement Agency',
    ),
    head(
      'a seaport, a trade port and a shipyard',
      'The Aktau International Seaport, the Baku International Sea Trade Port and the Baku Shipyard are busy.',
      'Aktau International Seaport',
      'Baku International Sea Trade Port AZ',
      'Baku Shipyard AZ',
    ),
    head('a stock exchange', 'The Nairobi Stock Exchange rose.', 'Nairobi Stock Exchange'),
    head('a port that is a place, an exchange of students', 'The ship left Karachi Port after a Student Exchange.'),
    description('a possessor, a common noun and a comma', 'Its railway company, Kazakhstan Temir Zholy, moved wheat.', 'Kazakhstan Temir Zholy'),
    description('the noun after the name', 'The CNA think tank and his Civil Contract party disagree.', 'CNA', 'Civil Contract'),
    description('a trade and a giant', 'The copper miner Codelco and the oil giant Equinor compete.', 'Codelco', 'Equinor'),
    description('the largest of its trade', 'Safaricom, the largest mobile operator, grew.', 'Safaricom'),
    description('other companies', 'Vestas, Orsted and other companies came.', 'Vestas', 'Orsted'),
    description('where it has its seat or owner', 'The state-owned Ethiochem and the Oslo-listed Fjordkraft came.', 'Ethiochem', 'Fjordkraft'),
    description('a person who leads the company', 'Bolat Serik, the head of the company, spoke of the Surat company.'),
    description('a town before the noun', 'He asked the Sao Paulo consultancy Verde Novo.', 'Verde Novo'),
    acronym('a group of states', 'ZAFTA foreign ministers met; Peru left ZAFTA after talks with KOLAC.', 'ZAFTA', 'ZAFTA', 'KOLAC'),
    acronym('documents, routes and currencies', 'Under RCEP rules, members of the JCPOA pay under CPEC, and the leaders of the UAE agree.'),
    role('who leads it', 'Ali Al-Ali, CEO of Qatari Diar, met Elvik’s chief executive.', 'Qatari Diar', 'Elvik'),
    role('an office after the name', 'Uniper chief executive Michael Lewis and Trafin boss Ana Lopez agreed.', 'Uniper', 'Trafin'),
    description('where a workplace sits', 'Said Mr Diallo, an oil analyst at Lagos-based Harmattan Crude.', 'Harmattan Crude'),
    role('a scholar’s place of work', 'A fellow at Control Risks disagreed with an analyst at Maplecroft.', 'Control Risks', 'Maplecroft'),
    role('who speaks for it', 'Gulnara Mehdiyeva of Cedar House warns of it, says Azzam Alwash of Nature Iraq.', 'Cedar House', 'Nature Iraq'),
    role('a state, a town, an occasion', 'The chief executive of Singapore and an expert at the Awaza meeting heard what Omar Khalid of Lahore said.'),
    role('an office of a state', '“No,” said Health Minister of Tajikistan Saodat Vohidova.'),
    role('a person', 'The spokesman of Nurlan Karimov and Karimov’s head, Azim, came.'),
    deed('goods that were sold', 'Aldanium sold us 5,000 tonnes and Hapag-Lloyd moved 2 million containers.', 'Aldanium', 'Hapag-Lloyd'),
    deed('a bid', 'Saab and Nammo are both bidding.', 'Saab', 'Nammo'),
    deed('a partner', 'A contract with Camcor and a plant built by Sinohydro followed.', 'Camcor', 'Sinohydro'),
    deed('a ten-year contract', 'India Ports Global signed a ten-year contract for the terminal.', 'India Ports Global'),
    deed('restaurants', 'Jollibee has more than 200 restaurants there already.', 'Jollibee'),
    deed('a person known from the article', 'President Javier Milei came. Milei signed a contract and sold us 5,000 tonnes.'),
    deed('states and cities', 'Russia has been delivering oil; a contract with Beijing failed, and Tashkent signed a contract.'),
    deed('a place, a dam, a ship', 'In Zorkul, the Zorkul dam rose. Zorkul supplied us; the tanker Eagle carried 100,000 tonnes of oil.'),
    deed('an ordinary word', 'Farmers sold us 20 tonnes, and other farmers agreed.'),
    trade('a trade welded to a name', 'Uzbekneftegaz drills and Halkbank pays.', 'Uzbekneftegaz', 'Halkbank'),
    trade('a trade behind the name', 'AC Energy and Tullow Oil invest.', 'AC Energy', 'Tullow Oil'),
    trade('fields and figures of speech', 'The Minister of Energy spoke of Clean Energy, Soft Power and Crude Oil in the New Administrative Capital.'),
    trade('a town that ends like a bank', 'He lives in Burbank.'),
    beside('a partner of a paper', 'A contract between the Steppe Housing Authority and Qatari Sol was signed.', 'Steppe Housing Authority', 'Qatari Sol'),
    beside('one of two who signed', 'It was signed by Uzbekneftegaz and Sokar.', 'Uzbekneftegaz', 'Sokar'),
    beside('who signed with it', 'The memorandum with Finnet was signed by Elerin.', 'Finnet', 'Elerin'),
    beside(
      'a state or a person',
      'An agreement between the Asian Development Bank and Peru was read by the UN and Omar Khalid.',
      'Asian Development Bank',
      'UN → United Nations',
    ),
    listed(
      'companies that no word explains',
      'Siemens and Enagás bid; the funds came from the Nordic Investment Bank.',
      'Siemens',
      'Enagás',
      'Nordic Investment Bank',
    ),
    listed('another form of one name', 'Aramco and Saudi Aramco are one.', 'Aramco → Saudi Aramco', 'Saudi Aramco'),
    listed('a street, a first word of a longer name', 'The house stands on Samsung Street, near Lotte Gardens.'),
    introduced('an acronym made of the capitals', 'Money comes from the Investment Facility for Central Asia (IFCA).', 'Investment Facility for Central Asia'),
    introduced(
      'plans, routes, quantities and papers',
      'The Belt and Road Initiative (BRI), the Gross Domestic Product (GDP) and the Non-Proliferation Treaty (NPT) matter.',
    ),
    introduced('other letters', 'The Steppe Hills (ABC) are green.'),
    head(
      'a council by who sits in it',
      'It was adopted by the Council of Heads of Government and the CIS Council of Foreign Ministers.',
      'Council of Heads of Government',
      'CIS Council of Foreign Ministers',
    ),
    head('an adjective before a field', 'She works at the Lee Center for Russian and Eurasian Studies.', 'Lee Center for Russian and Eurasian Studies'),
    head(
      'letters that reach back',
      'The National Transmission and Despatch Company (NTDC) pays.',
      'National Transmission and Despatch Company',
      'NTDC → National Transmission and Despatch Company',
    ),
    head('an office of a union', 'The High Representative of the Eurasian Economic Union for Foreign Affairs spoke.', 'Eurasian Economic Union'),
    role('where a partner works', 'Kate Mallin, a partner at PRIMUS Strategic Insight, agreed with her manager at the plant.', 'PRIMUS Strategic Insight'),
    description(
      'a name between commas behind “the” and a noun',
      'The contract with the Afghan power company, Barzin, ends. The state utility, Electricité du Cambodge (EDC), raised prices.',
      'Barzin',
      'Electricité du Cambodge',
      'EDC → Electricité du Cambodge',
    ),
    description('whom such a noun describes', 'The head of the company, Ali Valiev, spoke. The director general of the state airline, Zafar Jonov, resigned.'),
    description('counted companies', 'Two private Nepali carriers, Buddha Sky and Shree, have been granted permission.', 'Buddha Sky', 'Shree'),
    description(
      'counted states, and the founder of two companies',
      'Two parties, France and Italy, agreed with the founder of the two companies, Ali Valiev and Karim Safar.',
    ),
    head('an alliance of states', 'Ties with the Alliance of Sahel States (AES) are cold.', 'Alliance of Sahel States', 'AES → Alliance of Sahel States'),
    head('where a body sits', 'An analyst at the Abuja-based Institute for Atlantic Affairs disagreed.', 'Institute for Atlantic Affairs'),
    head('the Union’s representative', 'The High Representative of the Union for Foreign Affairs and Security Policy signed.'),
    deed('what was to be opened', 'Paracel was supposed to open its pulp mill in 2023.', 'Paracel'),
    listed('armed groups by other spellings', 'The Huthis and Ansar Allah agreed.', 'Huthis → Houthis', 'Ansar Allah → Houthis'),
    head('a name over a dash', 'It is to be named the Central Asia–Gulf Connectivity Fund.', 'Central Asia–Gulf Connectivity Fund'),
    description('a forum with a seat, and one that is held', 'Ann Lee of the London-based Steppe Forum spoke at the Lusaka Forum.', 'Steppe Forum'),
    description(
      'a weather service and a network; a river is none',
      'Kazhydromet, Kazakhstan’s weather service, and the Dakar-based network Migrants du Fleuve agreed on a plant on the Zarafshon River, a joint venture.',
      'Kazhydromet',
      'Migrants du Fleuve',
    ),
    head(
      'what a body is for, in full',
      'The Institute of Geology, Earthquake Resistant Construction and Seismology of the National Academy of Sciences met the Center for Advanced Training and Retraining of Diplomatic Service Employees of the Ministry of Justice.',
      'Institute of Geology, Earthquake Resistant Construction and Seismology',
      'National Academy of Sciences',
      'Center for Advanced Training and Retraining of Diplomatic Service Employees of the Ministry of Justice',
    ),
    ...rowsOfOwners,
  ],
};
