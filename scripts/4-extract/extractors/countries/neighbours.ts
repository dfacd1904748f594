/** Nouns of money that make a demonym a currency's: "1.1 million US dollars". */
const currencies = [
  'dollar',
  'ruble',
  'rouble',
  'yuan',
  'renminbi',
  'tenge',
  'som',
  'soum',
  'sum',
  'somoni',
  'manat',
  'rial',
  'riyal',
  'dinar',
  'dirham',
  'yen',
  'won',
  'lira',
  'rupee',
  'pound',
  'franc',
  'krona',
  'krone',
  'kronor',
  'kroner',
  'euro',
  'peso',
  'hryvnia',
  'lari',
  'dram',
  'afghani',
  'cent',
];

/** Nouns that make a demonym a language's or a habit's: "Russian language", "Chinese cuisine". */
const tongues = ['language', 'speaking', 'speaker', 'alphabet', 'dialect', 'translation', 'version', 'script', 'cuisine', 'grammar', 'literature', 'philology'];

/** Nouns that make a capital the name of a document, a forum or an outlet: "Paris Agreement", "Astana format". */
const borrowers = [
  'Agreement',
  'Accord',
  'Accords',
  'Declaration',
  'Protocol',
  'Protocols',
  'Convention',
  'Treaty',
  'Charter',
  'Memorandum',
  'Process',
  'process',
  'Format',
  'format',
  'Club',
  'Consensus',
  'Round',
  'Pact',
  'Principles',
  'Statement',
  'agreements',
  'Agreements',
  'accords',
  'Bureau',
  'Conference',
  'Initiative',
  'Dialogue',
  'Forum',
  'Summit',
  'Institute',
  'University',
  'Committee',
  'Commission',
  'Group',
  'Hilton',
  'Stock',
];

/** Words that make a run of capitals the name of an outlet, whatever the state: "Tehran Times", "China Daily". */
const outlets = [
  'Post',
  'Times',
  'Daily',
  'Tribune',
  'Herald',
  'Gazette',
  'Telegraph',
  'Examiner',
  'Quarterly',
  'Today',
  'Plus',
  'Monitor',
  'Observer',
  'Standard',
];

/** Words that make a run of capitals the name of a company: "China National Petroleum Corporation", "Turkish Airlines". */
const carriers = ['Airlines', 'Airways', 'Air', 'Railways', 'Railway', 'Airline'];
const companies = [
  'Corporation',
  'Corp',
  'Company',
  'Petroleum',
  'Ltd',
  'Limited',
  'LLC',
  'LLP',
  'JSC',
  'OJSC',
  'CJSC',
  'PJSC',
  'Inc',
  'GmbH',
  'Holding',
  'Holdings',
  'Mining',
  'Motors',
  'Telecom',
  'Mobile',
  'Oil',
  'Steel',
  'Television',
  'TV',
  'Radio',
];

const anyOf = (words: readonly string[]) => words.map((word) => RegExp.escape(word)).join('|');

/** Reads what follows a demonym that speaks of money. */
export const currencyAfter = new RegExp(`^ (?:${anyOf(currencies)})s?(?![\\p{L}])|^ ?\\$`, 'u');
/** Reads what makes a demonym a field of learning: "the Davis Center for Russian and Eurasian Studies". */
export const studiesAfter = /^(?:,? (?:and |, )?(?:East |Central )?\p{Lu}\p{L}+){0,4} Studies(?!\p{L})/u;
/** Reads what follows a demonym that speaks of a language. */
export const tongueAfter = new RegExp(`^[ -](?:${anyOf(tongues)})s?(?![\\p{L}])`, 'u');
/** Reads what follows a capital whose name a document or forum has borrowed. */
export const borrowerAfter = new RegExp(`^ (?:[\\p{Lu}][\\p{L}]{1,20} )?(?:${anyOf(borrowers)})(?![\\p{L}])`, 'u');
/** Reads an outlet's or carrier's name right after a state's. */
export const outletAfter = new RegExp(`^[ -](?:${anyOf([...outlets, ...carriers])})(?![\\p{L}])`, 'u');
/** Reads a company's name after a state's name: one of its words, after at most five other capitalized ones. */
export const companyAfter = new RegExp(`^(?: (?:and |& |of )?\\p{Lu}[\\p{L}’-]{0,30}){0,5} (?:${anyOf([...companies, ...carriers])})(?![\\p{L}])`, 'u');
/** The same after a demonym, where one more name must stand between: "Chinese company" and "Chinese Oil" only describe. */
export const companyAfterDemonym = new RegExp(`^(?: (?:and |& |of )?\\p{Lu}[\\p{L}’-]{0,30}){1,5} (?:${anyOf(companies)})(?![\\p{L}])`, 'u');

/** Reads what stands before "American", "African" or "Korea" that makes it a continent's, a people's or a part's. */
export const regionBefore = /(?:Latin|Central|South|North|Pan|Inter|Anglo|African|Native|Afro|Meso|Asian|Hispanic|West|East)[ -]$/;
/** Reads what stands before a demonym that makes it an origin, not a state's. */
export const originBefore = /(?:[Ee]thnic(?:ally)?|[Aa]ncestral|native) $/;
/** Reads what stands before a language's name used alone. */
export const tongueBefore =
  /\b(?:in|into|from|speaks?|spoke|speaking|learns?|learned|learning|study|studies|studying|teach|teaches|teaching) (?:\p{Lu}\p{Ll}{2,12}(?:, and |, | and | or )){0,3}$/u;
/** Reads what follows a language's name used alone. */
export const tongueAlone = /^(?:[.,;:!?)”"]|$| and \p{Lu}\p{L}+[.,;]| or \p{Lu}\p{L}+[.,;])/u;
/** Reads the place of an event before a capital: "in Doha", "at their meeting in Moscow and Beijing". */
export const placeBefore =
  /\b(?:[Ff]rom \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? to|[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Vv]ia|[Tt]hrough|city of) (?:\p{Lu}[\p{L}-]{1,20}(?:, and |, | and )){0,4}$/u;
/** Reads a street or house after a capital: "Washington Avenue", "the Moscow Hotel". */
export const streetAfter =
  /^ (?:Avenue|Boulevard|Street|Road|Lane|Square|Prospe[ck]t|Embankment|Bridge|Hotel|Restaurant|Caf[eé]|(?:High |Secondary )?School)(?!\p{L})/u;
/** Reads a place after a capital: "Doha airport", "Brussels-based", "Dushanbe-Mashhad". */
export const placeAfter = /^(?:-based\b|-\p{Lu}| (?:city|City|airport|Airport|International Airport|River|street|metro|suburb|district|hotel)(?!\p{L}))/u;
/** Reads what makes a demonym a school's. */
export const schoolAfter = /^ (?:\p{Lu}\p{L}+ ){0,2}(?:University|College|School|Lyceum|Gymnasium)\b/u;
/** The same of two demonyms: "Kazakh-German University". */
export const schoolOfTwoAfter = /^-\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){0,2}(?:University|College|School|Lyceum|Gymnasium)\b/u;
/** Reads what makes a state a republic of the Soviet Union. */
export const sovietAfter = /^ SSR\b/;
/** Reads the capital with which each name goes on that the patterns for outlets, companies, schools, fields of learning, streets and Soviet republics read after a form: most forms have none. */
export const capitalAhead = /^(?:[ -]|, )(?:(?:and|of|&|,) )?\p{Lu}/u;
