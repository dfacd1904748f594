/** Adjectives and people of one state: `["Tajik", "Tajikistani"]` and, where English does not just add an s, its people. */
interface Demonym {
  adjectives: readonly string[];
  people?: readonly string[];
}

/**
 * Demonyms by ISO 3166-1 alpha-2 where the library's list has none, a wrong one, or one of several: "Uzbekistani" alone, "Emirian".
 * An entry takes the place of the library's.
 */
export const demonyms: Readonly<Record<string, Demonym>> = {
  AE: { adjectives: ['Emirati'] },
  AF: { adjectives: ['Afghan', 'Afghanistani'] },
  AG: { adjectives: ['Antiguan'] },
  AR: { adjectives: ['Argentine', 'Argentinian', 'Argentinean'] },
  AZ: { adjectives: ['Azerbaijani', 'Azeri'] },
  BA: { adjectives: ['Bosnian'] },
  BD: { adjectives: ['Bangladeshi'] },
  BF: { adjectives: ['Burkinabe', 'Burkinabè', 'Burkinabé'] },
  BW: { adjectives: ['Botswanan', 'Motswana'], people: ['Batswana'] },
  BY: { adjectives: ['Belarusian', 'Belarussian', 'Byelorussian'] },
  CD: { adjectives: [] },
  CF: { adjectives: [] },
  CG: { adjectives: [] },
  CN: { adjectives: ['Chinese'], people: ['Chinese'] },
  CZ: { adjectives: ['Czech'] },
  DJ: { adjectives: ['Djiboutian'] },
  DK: { adjectives: ['Danish'], people: ['Danes'] },
  DM: { adjectives: [] },
  DO: { adjectives: [] },
  EC: { adjectives: ['Ecuadorian', 'Ecuadorean', 'Ecuadoran'] },
  ES: { adjectives: ['Spanish'], people: ['Spaniards'] },
  FI: { adjectives: ['Finnish'], people: ['Finns'] },
  FR: { adjectives: ['French'], people: ['Frenchmen'] },
  GB: { adjectives: ['British'], people: ['Britons', 'Brits'] },
  GN: { adjectives: [] },
  GR: { adjectives: ['Greek'] },
  IE: { adjectives: ['Irish'], people: ['Irishmen'] },
  IQ: { adjectives: ['Iraqi'] },
  IR: { adjectives: ['Iranian'] },
  KG: { adjectives: ['Kyrgyz', 'Kyrgyzstani', 'Kirghiz'] },
  KM: { adjectives: ['Comorian', 'Comoran'] },
  KP: { adjectives: ['North Korean'] },
  KR: { adjectives: ['South Korean', 'Korean'] },
  KZ: { adjectives: ['Kazakh', 'Kazakhstani'] },
  LA: { adjectives: ['Lao', 'Laotian'] },
  LK: { adjectives: ['Sri Lankan'] },
  LS: { adjectives: ['Basotho', 'Lesothan'] },
  LU: { adjectives: ['Luxembourgish'] },
  ME: { adjectives: ['Montenegrin'] },
  MN: { adjectives: ['Mongolian'] },
  MV: { adjectives: ['Maldivian'] },
  NL: { adjectives: ['Dutch'] },
  NP: { adjectives: ['Nepali', 'Nepalese'] },
  NZ: { adjectives: [], people: ['New Zealanders'] },
  PH: { adjectives: ['Filipino', 'Philippine'] },
  PL: { adjectives: ['Polish'], people: ['Poles'] },
  PS: { adjectives: ['Palestinian'] },
  RU: { adjectives: ['Russian'] },
  SA: { adjectives: ['Saudi', 'Saudi Arabian'] },
  SE: { adjectives: ['Swedish'], people: ['Swedes'] },
  SK: { adjectives: ['Slovak', 'Slovakian'] },
  SI: { adjectives: ['Slovenian', 'Slovene'] },
  SR: { adjectives: ['Surinamese'] },
  TJ: { adjectives: ['Tajik', 'Tajikistani', 'Tadjik', 'Tadzhik'] },
  TL: { adjectives: ['East Timorese', 'Timorese'] },
  TM: { adjectives: ['Turkmen', 'Turkmenistani'], people: ['Turkmens'] },
  TR: { adjectives: ['Turkish'], people: ['Turks'] },
  US: { adjectives: ['American'] },
  UZ: { adjectives: ['Uzbek', 'Uzbekistani'] },
  VN: { adjectives: ['Vietnamese'] },
  XK: { adjectives: ['Kosovar', 'Kosovan'] },
  YE: { adjectives: ['Yemeni', 'Yemenite'] },
};

/** First halves of compounds that stand for a state, with their hyphen: "Sino-Tajik border". */
export const compoundPrefixes: Readonly<Record<string, string>> = { 'Sino-': 'CN', 'Russo-': 'RU', 'Franco-': 'FR' };
