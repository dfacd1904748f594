import { readWordList } from './word-list.ts';

/** Regions and towns that are no seats of government, by state; names that two states share are left out. */
const regions: Readonly<Record<string, string>> = {
  TJ: 'Khatlon, Sughd, GBAO, Gorno-Badakhshan, Khorog, Khujand, Kulob, Bokhtar, Isfara, Panjakent, Istaravshan, Tursunzoda, Vahdat, Hisor, Danghara, Murghab, Rasht, Yovon',
  KG: 'Osh, Batken, Jalal-Abad, Naryn, Talas, Chuy, Issyk-Kul, Karakol, Leilek, Tokmok, Uzgen',
  UZ: 'Samarkand, Bukhara, Khiva, Andijan, Namangan, Fergana, Ferghana, Termez, Surkhandarya, Kashkadarya, Jizzakh, Navoi, Nukus, Karakalpakstan, Khorezm, Urgench',
  KZ: 'Almaty, Shymkent, Aktau, Aktobe, Atyrau, Karaganda, Kostanay, Pavlodar, Taraz, Turkistan, Mangystau, Semey, Zhetysu, Abai',
  TM: 'Turkmenbashi, Turkmenabat, Dashoguz, Balkan, Lebap, Ahal, Mary',
  AF: 'Herat, Kandahar, Mazar-i-Sharif, Kunduz, Takhar, Baghlan, Balkh, Jawzjan, Faryab, Nangarhar, Panjshir, Helmand, Bamyan, Ghazni',
  PK: 'Lahore, Karachi, Peshawar, Quetta, Rawalpindi, Balochistan, Sindh',
  IR: 'Mashhad, Isfahan, Tabriz, Shiraz, Khorasan',
  CN: 'Shanghai, Xinjiang, Urumqi, Lanzhou, Kashgar, Guangzhou, Shenzhen, Shaanxi, Sichuan, Gansu, Tsinghua, Fudan, Peking',
  RU: 'Kazan, Novosibirsk, Tatarstan, Yekaterinburg, Chechnya, Dagestan, Bashkortostan, Sverdlovsk, Leningrad, Omsk, Orenburg',
  IN: 'Mumbai, Kolkata, Chennai, Gujarat, Kerala, Maharashtra, Rajasthan, Bihar, Assam, West Bengal, Tamil Nadu',
  TR: 'Istanbul, Izmir, Antalya',
  JP: 'Osaka, Kyoto, Hokkaido, Tsukuba',
  KR: 'Busan, Incheon',
  AE: 'Dubai, Sharjah',
  DE: 'Munich, Hamburg, Frankfurt, Bavaria',
};

/** State of each region and town. */
export const regionStates: ReadonlyMap<string, string> = new Map(
  Object.entries(regions).flatMap(([code, names]) => readWordList(names).map((name) => [name, code] as const)),
);
