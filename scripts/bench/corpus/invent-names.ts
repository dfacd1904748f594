import type { Random } from './make-random.ts';
import type { Manner } from './states.ts';

/** Beginnings and ends of names; any of one with any of the other gives a name of that manner. */
interface Parts {
  given: readonly string[];
  roots: readonly string[];
  ends: readonly string[];
  /** True where the family name comes first. */
  familyFirst?: boolean;
}

const split = (words: string): string[] => words.split(' ');

const parts: Record<Manner, Parts> = {
  tajik: {
    given: split(
      'Farrukh Zafar Daler Sherali Muhiddin Davron Firuz Manizha Nigora Parviz Rustam Shohrukh Umed Zarina Komron Bahrom Jamshed Saodat Kholida Nurali',
    ),
    roots: split('Sharif Mirzo Nazar Karim Gul Saf Hoj Rajab Latif Yusuf Zok Davlat Nur Ibod Qurbon Holmat Sadri Temur Vohid Boqi'),
    ends: split('zoda ov iyon iev zod'),
  },
  turkic: {
    given: split(
      'Bakhtiyor Aibek Daniyar Gulnara Murat Serik Ulugbek Temirlan Aigul Orhan Elnur Nurlan Kemal Sardor Dilshod Merdan Rovshan Yerlan Zhanar Askar',
    ),
    roots: split('Abdul Bek Tur Kadyr Say Alim Ors Zhol Tokh Nur Esen Iskand Kul Oraz Berd Sult Umar Yld Mamat Tash'),
    ends: split('ov bekov baev aliev uly murodov iyev manov'),
  },
  russian: {
    given: split('Sergei Dmitry Andrei Alexei Olga Pavel Igor Tatiana Konstantin Viktor Natalia Grigory Oleg Yelena Maxim'),
    roots: split('Vor Kuzn Bel Gor Lap Sem Tar Mor Kras Zub Yef Fom Bor Sav Rod'),
    ends: split('in ov enko onov ensky ishchev atov'),
  },
  chinese: {
    given: split('Weiguo Jianhua Xiaoming Guohua Zhiqiang Meiling Haifeng Yulan Donghai Rongfu Shaoqi Lihong'),
    roots: split('Zhang Chen Liu Zhao Sun Gao Luo Deng Xu Feng Tang Shen Ruan Pei Qiao'),
    ends: [''],
    familyFirst: true,
  },
  persian: {
    given: split('Hossein Mehdi Gholam Fatemeh Abbas Reza Nasrin Mahmoud Farhad Sohrab Laleh Javad Amir Parvaneh'),
    roots: split('Kar Mous Ebr Tav Rost Hash Niaz Sol Ahmad Jaf Shir Kesh Bah Nour Yazd'),
    ends: split('imi avi adi zadeh ani akoli ehpour'),
  },
  arabic: {
    given: split('Khalid Fahad Tariq Salem Noura Hamad Sultan Majid Layla Yousef Omar Faisal'),
    roots: split('Mans Harb Thaw Kuw Dos Ghan Suwa Rash Zahr Khat Nuaim Mutai'),
    ends: split('ouri adi idi ani ifi ri'),
  },
  indian: {
    given: split('Arun Vikram Sunita Rajesh Imran Anwar Kavita Sanjay Farida Naveed Deepak Shabana'),
    roots: split('Mehr Chaud Ban Qur Sharm Nair Bhat Sidd Kapo Rath Iyen Mal'),
    ends: split('otra hary erjee eshi awani oor iqui ik'),
  },
  european: {
    given: split('Anna Thomas Marie Peter Laura Stefan Julia Martin Helena Lukas Claire Daniel Sofia Erik Monika'),
    roots: split('Hart Bren Lind Kov Mül Ros Var Now Ber Schil Dub Fer Hal Nov Wer'),
    ends: split('mann ner acs ler etti gas ak ling ois rero ström'),
  },
  korean: {
    given: split('Min-jun Ji-woo Seung-ho Hye-jin Tae-yang Dong-hyun Soo-ah Kyung-hee'),
    roots: split('Kang Yoon Shin Han Seo Kwon Moon Baek Noh Nguyen Tran'),
    ends: [''],
    familyFirst: true,
  },
};

const syllables = split('ba dar gul kho mur nav par qor rash sang tar var yor zar bek chor dash far hum jir lak mish obi pan rud shah tav vanj');
const placeEnds = split('obod gon kent zor dara rud tepa mir kul shahr bar');

/** Invents names; every call gives one, and whether it is new is for the caller's pool to know. */
export function inventNames(random: Random): { person: (manner: Manner) => string; place: () => string; company: () => string } {
  const root = () => random.pick(syllables) + random.pick(syllables);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    person: (manner) => {
      const { given, roots, ends, familyFirst } = parts[manner];
      const family = random.pick(roots) + random.pick(ends);
      return familyFirst ? `${family} ${random.pick(given)}` : `${random.pick(given)} ${manner === 'arabic' ? 'Al ' : ''}${family}`;
    },
    place: () => capital(root() + random.pick(placeEnds)),
    company: () => `${capital(root())} ${random.pick(['Energy', 'Logistics', 'Mining', 'Cement', 'Textile', 'Bank', 'Airlines', 'Telecom'])} Company`,
  };
}
