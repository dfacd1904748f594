/** Nouns that name an office or a position, lower case; a name beside one belongs to its holder. */
export const officeWords: ReadonlySet<string> = new Set([
  'president', 'presidents', 'minister', 'ministers', 'premier', 'chancellor', 'king', 'queen', 'emir', 'amir', 'prince', 'princess', 'sultan', 'sheikh',
  'ambassador', 'envoy', 'representative', 'secretary', 'secretary-general', 'chairman', 'chairwoman', 'chairperson', 'chair', 'co-chair', 'chief', 'chiefs', 'head', 'heads', 'ambassadors', 'envoys',
  'director', 'director-general', 'leader', 'leaders', 'commissioner', 'governor', 'mayor', 'hakim', 'akim', 'speaker', 'commander', 'general', 'colonel',
  'colonel-general', 'major-general', 'lieutenant-general', 'lieutenant', 'major', 'admiral', 'marshal', 'counterpart', 'adviser', 'advisor', 'spokesman',
  'spokeswoman', 'spokesperson', 'vice-president', 'vice-premier', 'rector', 'professor', 'senator', 'congressman', 'prosecutor', 'attaché', 'official',
  'diplomat', 'negotiator', 'coordinator', 'administrator', 'manager', 'ceo', 'founder', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'gen.', 'col.',
  'excellency', 'highness', 'majesty', 'monarch', 'ruler', 'fellow', 'analyst', 'expert', 'scholar', 'economist', 'scientist', 'chargé',
]);

/** Lower-case words that may stand before an office: "acting foreign minister". */
export const officeModifiers: ReadonlySet<string> = new Set([
  'foreign', 'prime', 'deputy', 'first', 'second', 'vice', 'acting', 'interim', 'energy', 'interior', 'defence', 'defense', 'transport', 'finance', 'trade',
  'economy', 'commerce', 'health', 'education', 'agriculture', 'culture', 'justice', 'labour', 'labor', 'industry', 'water', 'then', 'former', 'new', 'newly',
  'appointed', 'elected', 'senior', 'special', 'state', 'general', 'executive', 'regional', 'managing', 'security', 'policy', 'national', 'top', 'political',
  'military', 'presidential', 'visiting', 'affairs', 'external', 'climate', 'human', 'rights', 'intelligence', 'border', 'police', 'army', 'opposition', 'party',
]);

/** Nouns for those who act in the name of a state whose adjective stands before them: "Tajik officials". */
export const stateAgents: readonly string[] = [
  'government', 'governments', 'officials', 'representatives', 'authorities', 'delegation', 'delegations', 'side', 'leadership', 'leader', 'leaders', 'president',
  'presidents', 'parliament', 'ministers', 'ministries', 'ministry', 'diplomats', 'negotiators', 'state', 'foreign ministry', 'foreign minister',
  'prime minister', 'ministers of foreign affairs', 'foreign ministers', 'head of state', 'party', 'capital',
];
