/** A state of the invented news: what it is called, whose names its people bear, and how often it is in the news. */
export interface State {
  code: string;
  name: string;
  adjective: string;
  capital: string;
  manner: Manner;
  weight: number;
}
export type Manner = 'tajik' | 'turkic' | 'russian' | 'chinese' | 'persian' | 'arabic' | 'indian' | 'european' | 'korean';

const rows: ReadonlyArray<readonly [string, string, string, string, Manner, number]> = [
  ['UZ', 'Uzbekistan', 'Uzbek', 'Tashkent', 'turkic', 90],
  ['RU', 'Russia', 'Russian', 'Moscow', 'russian', 90],
  ['CN', 'China', 'Chinese', 'Beijing', 'chinese', 80],
  ['KZ', 'Kazakhstan', 'Kazakh', 'Astana', 'turkic', 70],
  ['KG', 'Kyrgyzstan', 'Kyrgyz', 'Bishkek', 'turkic', 70],
  ['AF', 'Afghanistan', 'Afghan', 'Kabul', 'persian', 60],
  ['IR', 'Iran', 'Iranian', 'Tehran', 'persian', 45],
  ['TM', 'Turkmenistan', 'Turkmen', 'Ashgabat', 'turkic', 35],
  ['IN', 'India', 'Indian', 'New Delhi', 'indian', 25],
  ['PK', 'Pakistan', 'Pakistani', 'Islamabad', 'indian', 25],
  ['TR', 'Turkey', 'Turkish', 'Ankara', 'turkic', 25],
  ['US', 'the United States', 'American', 'Washington', 'european', 25],
  ['BY', 'Belarus', 'Belarusian', 'Minsk', 'russian', 15],
  ['AZ', 'Azerbaijan', 'Azerbaijani', 'Baku', 'turkic', 15],
  ['QA', 'Qatar', 'Qatari', 'Doha', 'arabic', 12],
  ['SA', 'Saudi Arabia', 'Saudi', 'Riyadh', 'arabic', 12],
  ['AE', 'the United Arab Emirates', 'Emirati', 'Abu Dhabi', 'arabic', 10],
  ['KR', 'South Korea', 'South Korean', 'Seoul', 'korean', 9],
  ['DE', 'Germany', 'German', 'Berlin', 'european', 9],
  ['FR', 'France', 'French', 'Paris', 'european', 8],
  ['IT', 'Italy', 'Italian', 'Rome', 'european', 5],
  ['HU', 'Hungary', 'Hungarian', 'Budapest', 'european', 4],
  ['PL', 'Poland', 'Polish', 'Warsaw', 'european', 4],
  ['SK', 'Slovakia', 'Slovak', 'Bratislava', 'european', 2],
  ['AT', 'Austria', 'Austrian', 'Vienna', 'european', 3],
  ['LV', 'Latvia', 'Latvian', 'Riga', 'european', 2],
  ['BG', 'Bulgaria', 'Bulgarian', 'Sofia', 'european', 2],
  ['RO', 'Romania', 'Romanian', 'Bucharest', 'european', 2],
  ['MN', 'Mongolia', 'Mongolian', 'Ulaanbaatar', 'turkic', 3],
  ['EG', 'Egypt', 'Egyptian', 'Cairo', 'arabic', 3],
  ['OM', 'Oman', 'Omani', 'Muscat', 'arabic', 2],
  ['BD', 'Bangladesh', 'Bangladeshi', 'Dhaka', 'indian', 2],
  ['VN', 'Vietnam', 'Vietnamese', 'Hanoi', 'korean', 2],
  ['ID', 'Indonesia', 'Indonesian', 'Jakarta', 'indian', 2],
];

/** Tajikistan, of which every article speaks. */
export const home: State = { code: 'TJ', name: 'Tajikistan', adjective: 'Tajik', capital: 'Dushanbe', manner: 'tajik', weight: 0 };

/** The other states, the most often named first. */
export const states: readonly State[] = rows.map(([code, name, adjective, capital, manner, weight]) => ({ code, name, adjective, capital, manner, weight }));
