/** ISO 3166-1 codes of territories that are no states of their own, so that "Jersey" or "Christmas Island" is no country of an article. */
export const territories: ReadonlySet<string> = new Set([
  'AI', 'AQ', 'AS', 'AW', 'AX', 'BL', 'BM', 'BQ', 'BV', 'CC', 'CK', 'CW', 'CX', 'EH', 'FK', 'FO', 'GF', 'GG', 'GI', 'GL', 'GP', 'GS', 'GU',
  'HK', 'HM', 'IM', 'IO', 'JE', 'KY', 'MF', 'MO', 'MP', 'MQ', 'MS', 'NC', 'NF', 'NU', 'PF', 'PM', 'PN', 'PR', 'RE', 'SH', 'SJ', 'SX', 'TC',
  'TF', 'TK', 'UM', 'VG', 'VI', 'WF', 'YT',
]);
