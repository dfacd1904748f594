/**
 * Nouns that close or open the name of an organization, by what may be left out of the name:
 * `state` bodies drop the state ("Ministry of Finance", of Kuwait), `body` names keep it ("Bank of China").
 */
export const organizationHeads: ReadonlyMap<string, 'state' | 'body'> = new Map([
  ...['Administration', 'Ministry', 'Committee', 'Commission', 'Agency', 'Department', 'Directorate', 'Inspectorate', 'Chamber', 'Service', 'Bureau', 'Authority'].map((head) => [head, 'state'] as const),
  ...[
    'Academy', 'Airlines', 'Airways', 'Alliance', 'Assembly', 'Association', 'Bank', 'Center', 'Centre', 'Club', 'Coalition', 'College', 'Commonwealth', 'Community', 'Company', 'Confederation', 'Congress', 'Consortium', 'Corporation',
    'Cooperative', 'Corps', 'Council', 'Court', 'Duma', 'Embassy', 'Endowment', 'Exchange', 'Federation', 'Foundation', 'Front', 'Fund', 'Group', 'Guild', 'Hospital', 'Institute', 'Institution', 'Laboratory', 'League', 'Mining', 'Mission', 'Movement', 'Network',
    'Observatory', 'Office', 'Organisation', 'Organization', 'Parliament', 'Party', 'Petroleum', 'Port', 'Railways', 'School', 'Seaport', 'Secretariat', 'Senate', 'Shipyard', 'Shipyards', 'Society', 'Syndicate', 'Telecom', 'Tribunal', 'Trust', 'Union', 'University',
  ].map((head) => [head, 'body'] as const),
]);

/** Heads that need a word before them; alone before "of" they are no name: "Group of Friends", "Office of the President". */
export const dependentHeads: ReadonlySet<string> = new Set(['Airlines', 'Airways', 'Alliance', 'Club', 'Coalition', 'Community', 'Company', 'Congress', 'Corps', 'Corporation', 'Front', 'Group', 'Mining', 'Mission', 'Movement', 'Network', 'Office', 'Party', 'Petroleum', 'Railways', 'Senate', 'Service', 'Society', 'Telecom', 'Trust', 'Cooperative', 'Exchange', 'Guild', 'Hospital', 'Port', 'Seaport', 'Shipyard', 'Shipyards', 'Syndicate', 'Tribunal']);

/** Words of trades and tasks that stand before "and" within a name: "Mining and Metallurgical Company", "Support and Procurement Agency". */
export const industryWords: ReadonlySet<string> = new Set([
  'Mining', 'Metallurgical', 'Smelting', 'Refining', 'Processing', 'Support', 'Procurement', 'Steel', 'Iron', 'Chemical', 'Petrochemical', 'Petroleum', 'Oil', 'Gas', 'Shipbuilding', 'Engineering', 'Heavy', 'Light', 'Shipping', 'Trading', 'Marine', 'Electrical',
  'Railway', 'Rail', 'Road', 'Bridge', 'Port', 'Ports', 'Harbour', 'Airport', 'Airports', 'Metals', 'Minerals', 'Monetary', 'Banking', 'Textile', 'Tobacco', 'Aerospace', 'Broadcasting', 'Telecommunication', 'Telecommunications', 'Software', 'Trust',
]);

/** Words that make no name together with a head alone: "Working Group", "Joint Commission", "New Bank". */
export const genericModifiers: ReadonlySet<string> = new Set([
  'Joint', 'Working', 'Expert', 'Contact', 'Special', 'New', 'Old', 'Local', 'Regional', 'State', 'National', 'International', 'Federal', 'Central', 'General', 'Main', 'Supreme', 'High', 'Higher', 'Lower', 'Upper',
  'Executive', 'Steering', 'Organizing', 'Public', 'Private', 'Foreign', 'Government', 'Bilateral', 'Intergovernmental', 'Interstate', 'Interagency', 'Interdepartmental', 'Regional', 'Technical', 'Major', 'First', 'Second', 'Third',
  'Shopping', 'Exhibition', 'Convention', 'Business', 'Cultural', 'Gold', 'Coal', 'Oil', 'Gas', 'City', 'Sports', 'Medical', 'Call', 'Logistics', 'Press', 'Head', 'Field', 'Country', 'Programme', 'Program', 'Project', 'Liaison', 'Tax', 'Post', 'Oval', 'Secondary', 'Primary',
  'Opposition', 'Ruling', 'Development', 'Investment', 'Commercial', 'Training', 'Research', 'Security', 'Trade', 'Civil', 'Global', 'World', 'Border', 'Power', 'Energy', 'Military', 'Mining', 'Other', 'Big', 'Our',
]);

/** Short names that are full names all the same. */
export const wholeNames: ReadonlySet<string> = new Set([
  'Security Council', 'Central Bank', 'National Bank', 'Supreme Court', 'Constitutional Court', 'State Department', 'Federal Reserve', 'State Council', 'State Duma', 'Federation Council', 'World Bank',
  'Foreign Ministry', 'Foreign Office', 'Defense Ministry', 'Defence Ministry', 'Interior Ministry', 'Finance Ministry', 'Energy Ministry', 'Transport Ministry', 'Health Ministry', 'Education Ministry', 'Justice Ministry',
  'Economy Ministry', 'Agriculture Ministry', 'Culture Ministry', 'Labor Ministry', 'Labour Ministry', 'Trade Ministry', 'Commerce Ministry', 'Treasury Department', 'Justice Department', 'Commerce Department', 'Customs Service', 'European Parliament',
]);

/** Runs of capitals that end in a head and name no organization. */
export const falseNames: ReadonlySet<string> = new Set(['West Bank', 'Left Bank', 'Right Bank', 'Soviet Union', 'Russian Federation', 'Northern Front', 'Southern Front', 'Eastern Front', 'Western Front', 'High School', 'Old School', 'Third Party', 'Cold Front', 'Popular Party', 'International Community', 'World Community']);

/** Nouns that, after a name's head, make the whole a document or an event: "Customs Union Treaty". */
export const documentWords: ReadonlySet<string> = new Set(['Treaty', 'Agreement', 'Declaration', 'Protocol', 'Convention', 'Memorandum', 'Statement', 'Pact', 'Summit', 'Conference', 'Forum', 'Strategy', 'Plan', 'Charter', 'Act', 'Law', 'Week', 'Day', 'Festival', 'Games', 'Cup', 'Award', 'Prize']);
