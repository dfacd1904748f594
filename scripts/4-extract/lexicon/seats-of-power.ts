/** Capitals and seats by which texts name a state, and its ISO 3166-1 alpha-2 code. Brussels and Geneva stand for bodies of many states, so they are left out. */
export const seatsOfPower: Readonly<Record<string, string>> = {
  Dushanbe: 'TJ', Tashkent: 'UZ', Astana: 'KZ', 'Nur-Sultan': 'KZ', Bishkek: 'KG', Ashgabat: 'TM', Ashkhabad: 'TM', Kabul: 'AF',
  Moscow: 'RU', Kremlin: 'RU', Beijing: 'CN', Washington: 'US', 'White House': 'US', Tehran: 'IR', Islamabad: 'PK', 'New Delhi': 'IN', Delhi: 'IN',
  Ankara: 'TR', Baku: 'AZ', Yerevan: 'AM', Tbilisi: 'GE', Minsk: 'BY', Kyiv: 'UA', Kiev: 'UA', Chisinau: 'MD',
  Riyadh: 'SA', 'Abu Dhabi': 'AE', Doha: 'QA', 'Kuwait City': 'KW', Muscat: 'OM', Baghdad: 'IQ', Damascus: 'SY', Amman: 'JO', Beirut: 'LB', Cairo: 'EG',
  Tokyo: 'JP', Seoul: 'KR', Pyongyang: 'KP', Hanoi: 'VN', Jakarta: 'ID', 'Kuala Lumpur': 'MY', Dhaka: 'BD', Kathmandu: 'NP', Ulaanbaatar: 'MN', 'Ulan Bator': 'MN',
  London: 'GB', Paris: 'FR', Berlin: 'DE', Rome: 'IT', Madrid: 'ES', Warsaw: 'PL', Budapest: 'HU', Prague: 'CZ', Vilnius: 'LT', Riga: 'LV', Tallinn: 'EE',
  Helsinki: 'FI', Stockholm: 'SE', Oslo: 'NO', Copenhagen: 'DK', Belgrade: 'RS', Bucharest: 'RO', Ottawa: 'CA', Canberra: 'AU',
};
