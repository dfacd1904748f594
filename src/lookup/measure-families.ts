/** Names of one measure, in lower case; the first is its title. Measures that stand nowhere here are compared by their own words. */
export const measureFamilies: ReadonlyArray<readonly [title: string, ...names: string[]]> = [
  ['trade', 'turnover', 'commodity turnover', 'goods turnover', 'exchange of goods', 'exchange', 'exchanges', 'volume of trade', 'volume'],
  ['exports', 'export'],
  ['imports', 'import'],
  ['trade deficit', 'deficit'],
  ['trade surplus', 'surplus'],
  ['trade balance', 'balance'],
  ['debt', 'debts'],
  ['loan', 'loans', 'credit', 'credits', 'credit line'],
  ['grant', 'grants'],
  ['bond', 'bonds'],
  ['aid', 'assistance'],
  ['investment', 'investments'],
  ['gross domestic product', 'gdp', 'economy'],
  ['remittances', 'transfers'],
  ['cost', 'costs'],
  ['tax', 'taxes', 'duty', 'duties'],
  ['tariff', 'tariffs'],
  ['fee', 'fees', 'charges'],
  ['revenue', 'revenues', 'income'],
  ['wage', 'wages', 'salary'],
  ['profit', 'profits'],
  ['deliveries', 'supplies', 'shipments'],
  ['output', 'production', 'generation'],
  ['cargo', 'freight'],
  ['funding', 'financing'],
];

/** Words that say nothing about what is counted in or left out. */
export const neutralModifiers: ReadonlySet<string> = new Set([
  'bilateral',
  'mutual',
  'total',
  'overall',
  'combined',
  'trade',
  'commodity',
  'annual',
  'economic',
  'volume',
  'of',
  'the',
]);

/** Modifiers that mean one thing. */
export const equalModifiers: Readonly<Record<string, string>> = {
  external: 'foreign',
  state: 'public',
  government: 'public',
  labor: 'labour',
  aluminum: 'aluminium',
};

/** Measures that run from one side to the other: the record names both sides and not the direction. */
export const directedFamilies: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade deficit',
  'trade surplus',
  'trade balance',
  'debt',
  'loan',
  'grant',
  'aid',
  'investment',
  'remittances',
  'deliveries',
  'cargo',
  'funding',
  'share',
  'stake',
]);
