import type { CorpusRow } from '../../corpus.ts';

const row = (rule: string, why: string, text: string, ...finds: string[]): CorpusRow => ({ rule: `organization-${rule}`, why, text, finds });

/** Rows about bodies by what they own, owe and are made of. */
export const rowsOfOwners: CorpusRow[] = [
  row(
    'head-noun',
    'mines and an exchange of metals',
    'At Barnard Copper Mines work went on; the Rand Metal Exchange reopened.',
    'Barnard Copper Mines',
    'Rand Metal Exchange',
  ),
  row(
    'head-noun',
    'a federal administration, not a president’s',
    'The Federal Highway Administration replied to the Trump Administration.',
    'Federal Highway Administration',
  ),
  row('head-noun', 'a mission of the fund to a town', 'The mission of the Bank to Lomé and that of the Fund to Bamako returned.'),
  row('head-noun', 'what a company’s paper is on', 'The paper was signed with Orange Rail Corporation on the supply of wagons.', 'Orange Rail Corporation'),
  row(
    'head-noun',
    'forces and commands with names',
    'The African Standby Force met the U.S. Northern Command.',
    'African Standby Force',
    'U.S. Northern Command US',
  ),
  row('head-noun', 'forces that any state has', 'The Air Force flew, the Supreme Command slept and a Task Force came.'),
  row(
    'head-noun',
    'who founded it',
    'By the reckoning of the Tea Growers’ Association, prices fell; the Coal Miners’ Union agreed.',
    'Tea Growers’ Association',
    'Coal Miners’ Union',
  ),
  row('head-noun', 'a session by its number', 'The 21st Joint Commission met.'),
  row('head-noun', 'the chamber that all call so', 'It was passed by the Senate; our Congress met the Senate Hall’s guests.', 'Senate', 'Congress', 'Senate'),
  row('head-noun', 'a fund that is the state’s', 'It is paid from the National Fund.', 'National Fund'),
  row('description', 'a clause before the name', 'A Danish firm hired for the survey, Nordvand, has left it.', 'Nordvand'),
  row(
    'description',
    'a clause that tells who did it',
    'A firm founded by an engineer, Ali Karimov, has closed. A company run by two brothers, Farid Nazarov, is shut.',
  ),
  row('description', 'whose contractor it is', 'The tunnel, whose Indian contractor, Larkan, has left, is late.', 'Larkan'),
  row('description', 'a joint venture by name', 'It belongs to the joint venture Silk Rail Express.', 'Silk Rail Express'),
  row(
    'acronym',
    'who owes and who walks away',
    'COCOMARK owed its growers 30 million; NWPR walked away from the venture. Hopes in CBAM fell.',
    'COCOMARK',
    'NWPR',
  ),
  row('acronym', 'several who work there', 'Economists at CEPRA reckon so.', 'CEPRA'),
  row('deed', 'through what an owner acts', 'The Norwegians, through Norfond Green, put up 12 million.', 'Norfond Green'),
  row('deed', 'where a road passes', 'The road, through Kharog, took years, and the tunnel, through Shahr, holds 30 lamps.'),
  row('deed', 'whose mine it is', 'Output at Marlo Gold’s Lumwa mine rose, at North Kordofan’s Bara mine and Olo Mask’s Bor mine it fell.', 'Marlo Gold'),
  row('deed', 'a share for a price, of a company that a city owns', 'Abu Dhabi’s Crescent Mineral bought 40% for $2 billion.', 'Crescent Mineral'),
  row('deed', 'an agreement that companies make', 'A power purchase agreement with Talas Beam and an agreement with Erbil were read.', 'Talas Beam'),
  row('deed', 'a port by the road that ends there', 'The railway from Bahia to Puerto Sol will wait; Puerto Sol moved 268,000 containers.'),
  row(
    'trade-name',
    'a land’s beginning and a trade',
    'Uzavtomash, Kaztransgas and NamPower agreed with Uzakbaev in Uzgen.',
    'Uzavtomash',
    'Kaztransgas',
    'NamPower',
  ),
  row('trade-name', 'a word lost its space', 'The MinisterPower and the KarimBank are typing errors.'),
  row('trade-name', 'a maker named after its city', 'The new Ankara Motors plant is near the Kabul Industries road.', 'Ankara Motors', 'Kabul Industries'),
  row('listed', 'parliaments by their own names', 'The Mazhilis and the Bundestag voted; the house is old.', 'Mazhilis KZ', 'Bundestag DE'),
];
