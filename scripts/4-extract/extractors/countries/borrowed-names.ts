/** Phrases that hold a state's name, demonym or capital and name something else. */
const phrases: readonly string[] = [
  // Outlets and broadcasters
  'Voice of America', 'Times of India', 'Times of Israel', 'Times of Central Asia', 'Press Trust of India', 'China Central Television',
  'China Global Television Network', 'China Radio International', 'New Delhi Television', 'Radio Free Asia', 'Iran International', 'Iran Wire', 'Kabul Now',
  // Seas, rivers and lands
  'South China Sea', 'East China Sea', 'Indian Ocean', 'Sea of Japan', 'Sea of Oman', 'Gulf of Oman', 'Gulf of Mexico', 'Gulf of America', 'Gulf of Guinea', 'Gulf of Finland',
  'Gulf of Thailand', 'Gulf of Tonkin', 'Jordan River', 'Jordan Valley', 'River Jordan', 'Niger River', 'River Niger', 'Niger Delta', 'Kabul River', 'Lake Chad', 'Chad Basin', 'Panama Canal',
  'Korean Peninsula', 'Indian subcontinent', 'Inner Mongolia', 'Northern Ireland', 'New England', 'New Mexico', 'New Guinea', 'French Guiana', 'French Polynesia',
  'American Samoa', 'South Georgia', 'Atlanta, Georgia', 'Savannah, Georgia', 'Georgia Tech', 'State of Georgia', 'state of Georgia', 'state of Washington', 'Washington state', 'Washington State',
  // Bodies and movements that are no state's
  'Bank of America', 'Islamic State of Iraq and the Levant', 'Islamic State of Iraq and Syria', 'Islamic State in Iraq and the Levant', 'Islamic State in Iraq and Syria',
  'Islamic State of Iraq and al-Sham', 'Islamic Movement of Uzbekistan', 'American University', 'American Bar Association', 'British Petroleum', 'British Council', 'Carnegie Russia', 'Carnegie China', 'Carnegie India',
  'Organization of American States', 'Russian Orthodox Church', 'Air China', 'Air India', 'Air Astana', 'Air Canada', 'Air France', 'Turkish Stream', 'Washington Institute', 'Washington Post',
  // Occasions, wars and ways of speaking
  'Chinese New Year', 'Korean War', 'Vietnam War', 'Cuban Missile Crisis', 'American Civil War', 'Russian roulette', 'Dutch disease', 'Indian summer', 'Chinese whispers', 'Mexican standoff',
  'American Dream', 'Turkish delight', 'French fries', 'Russian salad', 'Panama Papers', 'White House Correspondents',
];

/** Finds the phrases; an alternation of plain strings, so its time is linear. */
export const borrowedNames = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map((phrase) => RegExp.escape(phrase)).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
