/** A currency's name: its ISO 4217 code by the state that it belongs to (ISO 3166-1), and the code that is meant where no state is near. */
export interface CurrencyWord {
  byCountry: Readonly<Record<string, string>>;
  /** Null where the word alone does not tell. */
  alone: string | null;
}

const rows: ReadonlyArray<[string[], CurrencyWord]> = [
  [['dollar', 'dollars'], { byCountry: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' }, alone: 'USD' }],
  [['euro', 'euros'], { byCountry: {}, alone: 'EUR' }],
  [['somoni', 'somonis', 'somoney'], { byCountry: {}, alone: 'TJS' }],
  [['ruble', 'rubles', 'rouble', 'roubles'], { byCountry: { RU: 'RUB', BY: 'BYN' }, alone: 'RUB' }],
  [['yuan', 'renminbi'], { byCountry: {}, alone: 'CNY' }],
  [['tenge', 'tenges'], { byCountry: {}, alone: 'KZT' }],
  [['som', 'soms'], { byCountry: { KG: 'KGS', UZ: 'UZS' }, alone: 'KGS' }],
  [['soum', 'soums', 'sum', 'sums'], { byCountry: { UZ: 'UZS' }, alone: null }],
  [['manat', 'manats'], { byCountry: { TM: 'TMT', AZ: 'AZN' }, alone: null }],
  [['afghani', 'afghanis'], { byCountry: {}, alone: 'AFN' }],
  [['rial', 'rials'], { byCountry: { IR: 'IRR', OM: 'OMR', YE: 'YER' }, alone: 'IRR' }],
  [['toman', 'tomans'], { byCountry: {}, alone: null }],
  [['riyal', 'riyals'], { byCountry: { SA: 'SAR', QA: 'QAR' }, alone: null }],
  [['dirham', 'dirhams'], { byCountry: { AE: 'AED', MA: 'MAD' }, alone: 'AED' }],
  [['dinar', 'dinars'], { byCountry: { KW: 'KWD', JO: 'JOD', BH: 'BHD', IQ: 'IQD', RS: 'RSD', DZ: 'DZD', TN: 'TND', LY: 'LYD' }, alone: null }],
  [['rupee', 'rupees'], { byCountry: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' }, alone: null }],
  [['yen'], { byCountry: {}, alone: 'JPY' }],
  [['won'], { byCountry: { KR: 'KRW', KP: 'KPW' }, alone: 'KRW' }],
  [['lira', 'liras'], { byCountry: { TR: 'TRY' }, alone: 'TRY' }],
  [['hryvnia', 'hryvnias', 'hryvnya'], { byCountry: {}, alone: 'UAH' }],
  [['lari'], { byCountry: {}, alone: 'GEL' }],
  [['dram', 'drams'], { byCountry: {}, alone: 'AMD' }],
  [['pound sterling', 'pounds sterling', 'pounds', 'pound'], { byCountry: { GB: 'GBP', EG: 'EGP' }, alone: null }],
  [['franc', 'francs'], { byCountry: { CH: 'CHF' }, alone: null }],
  [['peso', 'pesos'], { byCountry: { MX: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP', UY: 'UYU' }, alone: null }],
  [['real', 'reais'], { byCountry: { BR: 'BRL' }, alone: 'BRL' }],
  [
    ['krone', 'kroner', 'kronor', 'krona', 'kronur', 'krónur', 'króna', 'crowns'],
    { byCountry: { DK: 'DKK', NO: 'NOK', SE: 'SEK', IS: 'ISK', CZ: 'CZK' }, alone: null },
  ],
  [['koruna', 'korunas'], { byCountry: {}, alone: 'CZK' }],
  [['forint', 'forints'], { byCountry: {}, alone: 'HUF' }],
  [['lei', 'leu'], { byCountry: { RO: 'RON', MD: 'MDL' }, alone: null }],
  [['leva'], { byCountry: {}, alone: 'BGN' }],
  [['baht'], { byCountry: {}, alone: 'THB' }],
  [['dong'], { byCountry: {}, alone: 'VND' }],
  [['taka'], { byCountry: {}, alone: 'BDT' }],
  [['kyat', 'kyats'], { byCountry: {}, alone: 'MMK' }],
  [['rand'], { byCountry: {}, alone: 'ZAR' }],
  [['naira'], { byCountry: {}, alone: 'NGN' }],
  [['birr'], { byCountry: {}, alone: 'ETB' }],
  [['shilling', 'shillings'], { byCountry: { KE: 'KES', TZ: 'TZS', UG: 'UGX' }, alone: null }],
  [['shekel', 'shekels'], { byCountry: {}, alone: 'ILS' }],
  [['zloty', 'zlotys', 'zlotych'], { byCountry: {}, alone: 'PLN' }],
  [['ringgit'], { byCountry: {}, alone: 'MYR' }],
  [['rupiah'], { byCountry: {}, alone: 'IDR' }],
  [['tugrik', 'tugriks'], { byCountry: {}, alone: 'MNT' }],
];

/** What each currency name means, by its singular and plural. */
export const currencyWords: ReadonlyMap<string, CurrencyWord> = new Map([
  ...rows.flatMap(([words, meaning]) => words.map((word): [string, CurrencyWord] => [word, meaning])),
  ['pounds sterling', { byCountry: {}, alone: 'GBP' }],
  ['pound sterling', { byCountry: {}, alone: 'GBP' }],
]);
