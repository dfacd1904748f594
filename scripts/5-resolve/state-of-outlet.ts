import type { Article } from '../3-split/article.ts';
import { capitals } from '../4-extract/lexicon/capitals.ts';

/** Agencies, papers and sites that report for one state's readers, by ISO 3166-1 alpha-2 code of the state; those that report from many are left out. */
const outlets: Readonly<Record<string, string>> = {
  AE: 'WAM|Gulf News|Khaleej Times',
  AF: 'Pajhwok|Tolo ?News|Khaama Press|Bakhtar|Ariana News|Amu TV',
  AM: 'Armenpress|Armen Press|CivilNet|Hetq|News\\.am',
  AZ: 'Trend(?: News Agency)?|Azertac|AZERTAC|APA|Report News Agency|AzerNews|Azernews',
  BD: 'BSS|The Daily Star|Dhaka Tribune|Prothom Alo',
  BY: 'BelTA|SB\\.by',
  CN: 'Xinhua|CGTN|Global Times|China Daily|People’s Daily',
  EG: 'MENA|Ahram Online|Al-Ahram|Egypt Today',
  GE: 'Civil\\.ge|Agenda\\.ge|InterPressNews|Civil Georgia',
  ID: 'Antara|Jakarta Post|The Jakarta Post',
  IN: 'PTI|Press Trust of India|ANI|The Hindu|Hindustan Times|Indian Express|The Indian Express|Times of India|The Times of India',
  IR: 'IRNA|Mehr(?: News Agency)?|Tasnim|Fars|ISNA|Tehran Times|Press TV|Iran Press|Shana',
  JP: 'Kyodo|NHK|The Japan Times|Japan Times|Nikkei',
  KG: 'Kabar|KABAR|AKIpress|24\\.kg|Kaktus\\.media|Kyrgyz National News Agency|Kyrgyz Television|Vesti\\.kg',
  KR: 'Yonhap|The Korea Herald|Korea Herald|The Korea Times|Korea JoongAng Daily',
  KW: 'KUNA',
  KZ: 'Kazinform|Qazinform|QazInform|The Astana Times|Astana Times|Tengrinews|Zakon\\.kz|Inform\\.kz',
  MN: 'Montsame|MONTSAME',
  MY: 'Bernama|The Star',
  OM: 'ONA|Oman News Agency|Muscat Daily|Times of Oman',
  PK: 'Dawn|The News International|The Express Tribune|Express Tribune|APP|Associated Press of Pakistan|The Nation|Geo News',
  QA: 'QNA|Qatar News Agency|The Peninsula|Gulf Times',
  RU: 'TASS|Interfax|RIA Novosti|Kommersant|Vedomosti|Izvestia|RT',
  SA: 'SPA|Saudi Press Agency|Arab News|Saudi Gazette',
  TJ: 'Khovar|Asia-Plus|ASIA-Plus|Asia Plus|Avesta|Sputnik Tajikistan|Ozodi|Radio Ozodi',
  TM: 'Turkmenportal|TDH|Orient|Turkmen State News Agency|Turkmenistan Today',
  TR: 'Anadolu|Anadolu Agency|AA|Daily Sabah|Hürriyet Daily News|TRT World',
  UA: 'Ukrinform|Kyiv Independent|The Kyiv Independent|Ukrainska Pravda',
  UZ: 'Kun\\.uz|Gazeta\\.uz|UzA|Uzdaily|UzDaily|Podrobno\\.uz|Dunyo|Spot\\.uz',
  VN: 'VNA|VietnamPlus|Viet Nam News|VnExpress',
};

const patterns = Object.entries(outlets).map(([code, names]) => [code, new RegExp(`^(?:the )?(?:${names})(?:$|[\\s|,–—:/-])`, 'iu')] as const);
/** "kun.uz", "www.asiaplustj.info" say less than their endings do: the endings of states' domains. */
const domain = /^(?:https?:\/\/)?(?:www\.)?[\p{L}\d.-]{2,40}\.(?<land>tj|kz|kg|uz|tm|az|ge|am|ir|pk|af|tr|by|ua|mn|ru|cn|in|jp|kr|vn)(?:$|[\s/|])/iu;

/** Gives the ISO code of the state for whose readers the outlet of an article reports; null where it is none of the list or two of them disagree. */
export function stateOfOutlet(article: Article): string | null {
  const codes = new Set<string>();
  const lines = [
    article.publisher ?? '',
    ...article.boilerplate.flatMap(({ text, rule }) => (/^(?:page-head|site-name|source-line|contact-line)$/.test(rule) && text.length <= 80 ? [text] : [])),
  ];
  for (const line of lines) {
    const code = patterns.find(([, pattern]) => pattern.test(line))?.[0] ?? domain.exec(line)?.groups?.land?.toUpperCase() ?? stateInName(line);
    if (code !== undefined) codes.add(code);
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}

/** Reads "The Astana Times", "Santiago Times", "Tehran Daily": a seat of government before the word of an outlet. */
function stateInName(line: string): string | undefined {
  const seat =
    /^(?:The )?(?<seat>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:Times|Post|Daily|Herald|Tribune|Today|News|Review|Gazette|Journal|Telegraph|Mirror|Now)(?:$|[\s|,–—:-])/u.exec(
      line,
    )?.groups?.seat;
  return seat === undefined || seat === 'Washington' ? undefined : capitals.get(seat);
}
