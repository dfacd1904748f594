/** Forms that are also given names: "Georgia Meloni", "German Gref". */
const givenNames: ReadonlySet<string> = new Set(['Georgia', 'Jordan', 'Chad', 'Israel', 'Kenya', 'London', 'Paris', 'German', 'Cyprus', 'Malta', 'Ireland', 'Holland', 'Dominica', 'America', 'Samoa']);

/** Forms that are also surnames: "Michael Jordan", "Denzel Washington", "Howard French". */
const surnames: ReadonlySet<string> = new Set(['Jordan', 'Chad', 'Israel', 'Holland', 'Ireland', 'France', 'French', 'German', 'English', 'London', 'Paris', 'Berlin', 'Washington', 'Mali', 'Romania', 'Cuba', 'Guinea', 'Peru', 'Poland', 'Polish', 'Delhi', 'Rome', 'Madrid', 'Amman', 'Irish', 'Greek', 'Turk', 'Britain', 'Brazil', 'Panama', 'Malta', 'Georgia', 'Lao', 'Thai']);

/** Capitalized words that do follow a state's name or demonym without being a surname. */
const officeWords: ReadonlySet<string> = new Set([
  'Academy', 'Agency', 'Air', 'Ambassador', 'Ambassadors', 'Armed', 'Army', 'Bank', 'Cabinet', 'Central', 'Chamber', 'Chancellor', 'Chairman', 'Chief', 'Communist', 'Congress',
  'Consul', 'Council', 'Crown', 'Culture', 'Customs', 'Defence', 'Defense', 'Deputy', 'Development', 'Dream', 'Economy', 'Economic', 'Education', 'Embassy', 'Emperor', 'Energy', 'Envoy',
  'Federal', 'Finance', 'First', 'Foreign', 'Government', 'Governor', 'Health', 'Institute', 'Interior', 'Investment', 'Justice', 'King', 'Labour', 'Labor', 'Minister', 'Ministry', 'National', 'Navy',
  'Parliament', 'Parliamentary', 'Police', 'President', 'Presidents', 'Prime', 'Prince', 'Queen', 'Red', 'Republic', 'Secretary', 'Security', 'Senate', 'Senator', 'Society', 'Special', 'Speaker', 'State',
  'Supreme', 'Trade', 'Transport', 'Treasury', 'University', 'Vice', 'Week', 'Embassies', 'Military', 'Water', 'Cooperation', 'Development', 'Federation',
]);

/** Capitalized words that do stand before a state's name without being a given name. */
const leadingWords: ReadonlySet<string> = new Set([
  'The', 'In', 'On', 'At', 'With', 'And', 'But', 'For', 'From', 'As', 'While', 'Both', 'Neither', 'Like', 'Unlike', 'To', 'Of', 'By', 'Since', 'Although', 'Though', 'If', 'When', 'Where', 'Between', 'Among',
  'North', 'South', 'East', 'West', 'Former', 'Visit', 'Today', 'Yet', 'So', 'Now', 'Then', 'Only', 'Also', 'Even', 'Is', 'Will', 'Can', 'Does', 'Did', 'Has', 'What', 'Why', 'How', 'That', 'This', 'Because', 'After', 'Before', 'Under', 'Until',
]);

/** True where a form that is also a person's name stands beside the rest of that name: after a given name or before a surname. */
export function standsInPersonName(form: string, before: string, after: string): boolean {
  const next = /^ (\p{Lu}\p{L}+)/u.exec(after)?.[1];
  if (givenNames.has(form) && next !== undefined && !officeWords.has(next)) return true;
  if (!surnames.has(form)) return false;
  const previous = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’-]*\.?) $/u.exec(before.slice(-40))?.[1];
  return previous !== undefined && !leadingWords.has(previous);
}
