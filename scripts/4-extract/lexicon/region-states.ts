import { readWordList } from './word-list.ts';

/** Regions and towns that are no seats of government, by state; names that two states share are left out. */
const regions: Readonly<Record<string, string>> = {
  TJ: 'Khatlon, Sughd, GBAO, Gorno-Badakhshan, Khorog, Khujand, Kulob, Bokhtar, Isfara, Panjakent, Istaravshan, Tursunzoda, Vahdat, Hisor, Danghara, Murghab, Rasht, Yovon, Levakant, Norak, Darvoz, Ishkoshim, Shughnon, Konibodom, Buston',
  KG: 'Osh, Batken, Jalal-Abad, Naryn, Talas, Chuy, Issyk-Kul, Karakol, Leilek, Tokmok, Uzgen, Cholpon-Ata, Balykchy',
  UZ: 'Samarkand, Bukhara, Khiva, Andijan, Namangan, Fergana, Ferghana, Termez, Surkhandarya, Kashkadarya, Jizzakh, Navoi, Nukus, Karakalpakstan, Khorezm, Urgench, Syrdarya, Kokand, Qashqadaryo, Surxondaryo',
  KZ: 'Almaty, Shymkent, Aktau, Aktobe, Atyrau, Karaganda, Kostanay, Pavlodar, Taraz, Turkistan, Mangystau, Semey, Zhetysu, Abai, Oskemen, Kyzylorda, Zhambyl, Ulytau, Jetisu, Kokshetau, Akmola, Ekibastuz, Karagandy, Baikonur',
  TM: 'Turkmenbashi, Turkmenabat, Dashoguz, Balkan, Lebap, Ahal, Mary',
  AF: 'Herat, Kandahar, Mazar-i-Sharif, Kunduz, Takhar, Baghlan, Balkh, Jawzjan, Faryab, Nangarhar, Panjshir, Helmand, Bamyan, Ghazni, Badakhshan, Logar, Paktia, Paktika, Khost, Kunar, Laghman, Parwan, Samangan, Zabul, Uruzgan, Nimroz, Badghis, Ghor, Farah, Nuristan',
  PK: 'Lahore, Karachi, Peshawar, Quetta, Rawalpindi, Balochistan, Sindh, Khyber Pakhtunkhwa, Gwadar, Faisalabad, Multan, Chitral, Gilgit-Baltistan, Waziristan',
  IR: 'Mashhad, Isfahan, Tabriz, Shiraz, Khorasan, Sistan, Hormozgan, Bushehr, Khuzestan, Kerman, Gilan, Mazandaran, Golestan, Qom, Ahvaz, Yazd, Chabahar',
  CN: 'Shanghai, Xinjiang, Urumqi, Lanzhou, Kashgar, Guangzhou, Shenzhen, Shaanxi, Sichuan, Gansu, Tsinghua, Fudan, Peking, Yunnan, Guangxi, Hainan, Zhejiang, Jiangsu, Fujian, Guangdong, Hubei, Hunan, Henan, Hebei, Shandong, Liaoning, Heilongjiang, Jilin, Ningxia, Qinghai, Tibet, Chongqing, Tianjin, Wuhan, Hangzhou, Harbin',
  RU: 'Kazan, Novosibirsk, Tatarstan, Yekaterinburg, Chechnya, Dagestan, Bashkortostan, Sverdlovsk, Leningrad, Omsk, Orenburg, Samara, Volgograd, Krasnoyarsk, Irkutsk, Primorye, Khabarovsk, Sakhalin, Yakutia, Ingushetia, Tyumen, Chelyabinsk, Perm, Rostov, Krasnodar, Stavropol, Kaliningrad, Nizhny Novgorod, Ulyanovsk, Saratov, Astrakhan, Altai, Buryatia, Udmurtia, Mordovia, Kaluga, Tula, Murmansk, Arkhangelsk, Vologda, Saint Petersburg, St. Petersburg',
  IN: 'Mizoram, Nagaland, Meghalaya, Tripura, Sikkim, Arunachal Pradesh, Himachal Pradesh, Uttarakhand, Chhattisgarh, Punjab and Haryana, Mumbai, Kolkata, Chennai, Gujarat, Kerala, Maharashtra, Rajasthan, Bihar, Assam, West Bengal, Tamil Nadu, Uttar Pradesh, Karnataka, Telangana, Odisha, Jharkhand, Haryana, Madhya Pradesh, Andhra Pradesh, Ladakh, Manipur, Goa, Bengaluru, Bangalore, Ahmedabad, Pune',
  TR: 'Istanbul, Izmir, Antalya, Bursa, Gaziantep, Konya, Adana, Trabzon, Diyarbakir, Erzurum, Kayseri, Mersin, Edirne',
  JP: 'Osaka, Kyoto, Hokkaido, Tsukuba, Nagoya, Yokohama, Fukuoka, Hiroshima, Okinawa',
  KR: 'Busan, Incheon, Daegu, Gyeonggi, Sejong',
  AE: 'Dubai, Sharjah',
  DE: 'Munich, Hamburg, Frankfurt, Bavaria, Saxony, Hesse, Brandenburg, Cologne, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Baden-Württemberg, North Rhine-Westphalia, Lower Saxony',
  AZ: 'Nakhchivan, Ganja, Sumgait, Lankaran, Shusha, Lachin, Aghdam',
  GE: 'Batumi, Kutaisi, Adjara, Poti, Rustavi',
  UA: 'Kharkiv, Odesa, Lviv, Dnipro, Zaporizhzhia, Donetsk, Luhansk, Kherson, Mykolaiv, Chernihiv',
  FR: 'Marseille, Lyon, Strasbourg, Bordeaux, Toulouse',
  IT: 'Milan, Naples, Lombardy, Veneto, Sicily, Turin, Sardinia',
  ES: 'Catalonia, Barcelona, Andalusia, Galicia, Valencia, Basque',
  GB: 'Scotland, Edinburgh, Manchester',
  US: 'Texas, California, Florida, Alaska, Ohio, Pennsylvania, Michigan, Illinois, Virginia, Montana, Kansas, Iowa, Arizona, Nevada, Oregon, Utah, Indiana, Wisconsin, Minnesota, Tennessee, Alabama, Louisiana, Massachusetts, Connecticut, Maryland, New York, New Jersey, Chicago, Los Angeles',
  CA: 'Ontario, Quebec, Alberta, British Columbia, Toronto, Montreal',
  AU: 'Queensland, Tasmania, New South Wales, Sydney, Melbourne',
  VN: 'Haiphong, Da Nang, Ho Chi Minh City',
  ID: 'Bali, Aceh, Papua, Sulawesi, Surabaya',
  MY: 'Sarawak, Sabah, Penang, Johor',
  SA: 'Jeddah, Mecca, Medina',
  IQ: 'Erbil, Basra, Mosul, Kirkuk, Nineveh',
  PL: 'Krakow, Gdansk, Poznan, Wroclaw',
  BY: 'Grodno, Vitebsk, Mogilev, Gomel',
};

/** State of each region and town. */
export const regionStates: ReadonlyMap<string, string> = new Map(
  Object.entries(regions).flatMap(([code, names]) => readWordList(names).map((name) => [name, code] as const)),
);
