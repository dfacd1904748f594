/** What a query must bring among the first three results, and what it must not bring at all. */
export interface ExpectedResults {
  query: string;
  /** Parts of titles. */
  first?: readonly string[];
  /** Parts of titles; an empty text stands for any result. */
  never?: readonly string[];
}

const rows = (queries: readonly string[], first: readonly string[], never: readonly string[] = []): ExpectedResults[] =>
  queries.map((query) => ({ query, first, never }));

/** Queries as readers type them, answered by the articles in `seeds/`. */
export const queryTable: readonly ExpectedResults[] = [
  // One person, country or body in every spelling and script.
  ...rows(
    [
      'Rahmon',
      'Rakhmon',
      'Rahmonov',
      'Rakhmonov',
      'Рахмон',
      'Рахмонов',
      'Раҳмон',
      'Эмомалӣ Раҳмон',
      'emomali rakhmon',
      'EMOMALI RAHMON',
      'Imomali Rakhmonov',
      'امامعلی رحمان',
    ],
    ['Emomali Rahmon'],
    ['Rahm Emanuel'],
  ),
  ...rows(['Tokaev', 'Tokayev', 'Токаев', 'Kassym-Jomart Tokayev', 'Kasym Zhomart Tokaev', 'tokayev’s'], ['Kassym-Jomart Tokayev']),
  ...rows(['Mishustin', 'Мишустин'], ['Mikhail Mishustin']),
  ...rows(['Japarov', 'Жапаров'], ['Sadyr Japarov']),
  ...rows(['Trump', 'Donald Trump', 'Трамп'], ['Donald Trump']),
  ...rows(['Kyrgyzstan', 'Kirghizia', 'Киргизия', 'Кыргызстан', 'Қирғизистон', 'قرقیزستان'], ['Kyrgyzstan']),
  ...rows(['Kazakhstan', 'Казахстан', 'Қазақстан', 'Қазоқистон', 'قزاقستان', 'KZ', 'kazakh'], ['Kazakhstan']),
  ...rows(['Uzbekistan', 'Oʻzbekiston', 'O‘zbekiston', "O'zbekiston", 'Узбекистан', 'Ўзбекистон'], ['Uzbekistan']),
  ...rows(['United States', 'USA', 'U.S.A.', 'America', 'США', 'Иёлоти Муттаҳида'], ['United States']),
  ...rows(['China', 'Китай', 'Чин', '中国'], ['China']),
  ...rows(['Turkmenistan', 'Türkmenistan', 'Туркмения'], ['Turkmenistan']),
  ...rows(['EEU', 'EAEU', 'ЕАЭС', 'Eurasian Economic Union'], ['Eurasian Economic Union']),
  ...rows(['Tajikistan', 'Тоҷикистон', 'تاجیکستان', 'Таджикистан'], ['Tajikistan']),
  // Names of topics, relations and agreements.
  ...rows(['security cooperation'], ['Security cooperation']),
  ...rows(['energy'], ['Energy']),
  ...rows(['Kazakhstan Tajikistan', 'tajikistan-kazakhstan', 'Kazakhstan – Tajikistan'], ['Kazakhstan – Tajikistan']),
  ...rows(['treaty on allied relations'], ['Treaty on Allied Relations']),
  // A headline as it stands, without its accents, capitals and points.
  ...rows(
    ['Beyond the Summit: Charting a Deeper Course for US-Tajikistan Ties', 'beyond the summit charting a deeper course for us tajikistan ties'],
    ['Beyond the Summit'],
  ),
  ...rows(['tajik leader hosts bilateral talks on trade, security, and culture'], ['Tajik Leader Hosts Bilateral Talks']),
  // Facts and sentences.
  ...rows(['$670 million', '670 million', 'trade turnover 2025'], ['$670 million']),
  ...rows(['$670m', '670m', '670 mln'], ['$670 million']),
  ...rows(['1 billion dollars', '1bn dollars', 'exchange of goods 1 bn'], ['one billion dollars']),
  ...rows(['20 agreements', '"20 agreements"', 'twenty agreements'], ['Twenty agreements']),
  ...rows(['"trade turnover"'], ['$670 million'], ['Turkmenistan']),
  ...rows(['"strategic partnership" Kazakhstan'], ['Strategic partnership agreement']),
  ...rows(['U.S. envoy visits Dushanbe', 'envoy dushanbe afghan peace'], ['U.S. Envoy Visits Dushanbe']),
  // Nothing is found that is not there.
  ...rows(['xyzzyx', 'Reykjavik sardine', '"turnover trade"', '"Kazakhstan strategic partnership"', 'trade xyzzyx', '<script>alert(1)</script>'], [], ['']),
  { query: 'Kazakhstan -Kazakhstan', never: [''] },
  { query: '"trade turnover" -million', never: ['$670 million', 'Tajik Leader'] },
];
