/** Words that end or make the name of an outlet; a headline hardly ever ends in one. */
export const outletWords: readonly string[] = [
  'Agency',
  'Asia-Plus',
  'Bulletin',
  'Center',
  'Centre',
  'Chronicle',
  'Daily',
  'Dialogue',
  'Diplomat',
  'Digest',
  'Dispatch',
  'Foundation',
  'Gazette',
  'Herald',
  'Inform',
  'Insight',
  'Insider',
  'Institute',
  'Interfax',
  'Journal',
  'Khovar',
  'Kazinform',
  'Magazine',
  'Media',
  'Mirror',
  'Monitor',
  'Net',
  'Network',
  'News',
  'Observer',
  'Online',
  'Outlook',
  'Plus',
  'Policy Center',
  'Portal',
  'Post',
  'Press',
  'Quarterly',
  'Radio',
  'Record',
  'Report',
  'Reporter',
  'Reuters',
  'Review',
  'Standard',
  'Sputnik',
  'Survey',
  'TASS',
  'Telegraph',
  'Times',
  'Today',
  'Tribune',
  'TV',
  'Voice',
  'Watch',
  'Weekly',
  'Wire',
  'Xinhua',
  'Eurasianet',
  'AKIpress',
  'Avesta',
  'Trend',
  'Anadolu',
  'IRNA',
];

const word = `(?:${outletWords.map((text) => RegExp.escape(text)).join('|')})`;
const ending = new RegExp(`^(?:(?:the|[\\p{Lu}\\d][\\p{L}\\d’&+.-]*|of|and|for|on|in|to|&) ){0,6}${word}$`, 'u');
/** "Voice of the Steppe", "The Times of Central Asia", "Radio Free Europe / Radio Liberty", "RFE/RL's Tajik Service". */
const opening =
  /^(?:[Tt]he )?(?:(?:\p{Lu}[\p{L}-]+ )?(?:Times|Voice|Post|Herald|Echo|Chronicle|Daily|Journal|Review) of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}|Radio (?:Free )?\p{Lu}[\p{L}-]+(?: ?\/ ?(?:Radio )?\p{Lu}[\p{L}-]+)?|(?:RFE\/RL|BBC|VOA|AFP|DW)(?:[’']s)?(?: \p{Lu}[\p{L}-]+){0,3}(?: Service)?)$/u;
const domain = /^(?:[\p{L}\d-]+\.){1,3}[a-z]{2,6}$/iu;

/** True where a text of a few words is the name of an outlet: "The Caspian Post", "mfa.tj", "Steppe Wire". */
export function isOutletName(text: string): boolean {
  return text.length <= 80 && (ending.test(text) || opening.test(text) || domain.test(text));
}
