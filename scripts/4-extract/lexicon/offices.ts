import { readWordList } from './word-list.ts';

/**
 * What holding an office says about a person: `public` offices belong to a state by themselves, `of-body` ones only
 * where their institution does ("Head of the Border Service", "Head of the Sector"), occupations never do.
 */
export type OfficeClass = 'public' | 'of-body' | 'occupation';

/** The head nouns of offices and occupations, lower-case, singular, by class. */
export const officeHeads: Readonly<Record<OfficeClass, readonly string[]>> = {
  public: readWordList(`
    raksha mantri, raksha rajya mantri, president, vice president, vice-president, co-president, president-elect, prime minister, prime-minister, vice prime minister, premier, vice premier,
    vice-premier, minister, vice minister, vice-minister, minister-counsellor, secretary of state, state secretary, foreign secretary,
    home secretary, defence secretary, defense secretary, undersecretary, under secretary, under-secretary, under-secretary-general,
    ambassador, ambassador-at-large, envoy, plenipotentiary, charge d’affaires, chargé d’affaires, consul, consul general,
    consul-general, attaché, attache, defence attaché, chancellor, vice-chancellor, head of state, head of government, king, queen, emir,
    amir, sultan, monarch, emperor, crown prince, prince, princess, pope, governor, vice governor, governor-general, mayor, akim, hakim, hokim, khokim,
    senator, mp, member of parliament, member of the european parliament, mep, congressman, congresswoman, lawmaker, parliamentarian, speaker, leader, supreme leader, supreme guide, secretary-general, secretary general,
    high commissioner, commissioner, high representative, special representative, permanent representative, plenipotentiary representative,
    representative, spokesman, spokeswoman, spokesperson, press secretary, prosecutor general, prosecutor-general, attorney general,
    ombudsman, chief justice, national security adviser, national security advisor, special envoy, chief of staff, head of the delegation,
    foreign policy chief, diplomat, toraga, councilor, councillor, state councilor, state councillor, chief of general staff, chief of the general staff, chief of army staff,
    emissary, delegate, vice speaker, vice-speaker, deputy speaker, ruler, strongman, autocrat, dictator, first lady, president-designate, commerce secretary, finance secretary, interior secretary, trade secretary, treasury secretary, energy secretary, transport secretary, health secretary, education secretary, agriculture secretary, cabinet secretary, power secretary, petroleum secretary, minister-designate, minister-elect, ambassador-designate, ambassador-elect, premier-designate, chancellor-designate, commissioner-designate, speaker-designate, secretary-general-designate, governor-elect, mayor-elect, minister of state, chief minister`),
  'of-body': readWordList(`
    head, co-head, chairman, chairwoman, chairperson, chair, vice-chairman, co-chair, co-chairman, director, director-general, director general, chief, secretary,
    coordinator, commander, commander-in-chief, general secretary, first secretary, official, deputy, member, adviser, advisor, counsellor, aide, assistant, negotiator,
    prosecutor, judge, inspector, manager, officer, executive, chief executive, chief executive officer, rapporteur, special rapporteur,
    superintendent, air chief marshal, air marshal, air vice marshal, field marshal, chief marshal, deputy head, administrator, treasurer, auditor general, rector, vice-rector, dean, mufti, ceo`),
  occupation: readWordList(`
    expert, analyst, political analyst, economist, scientist, political scientist, professor, associate professor, researcher, fellow, scholar, historian, journalist,
    reporter, correspondent, editor, editor-in-chief, commentator, observer, columnist, blogger, writer, poet, author, activist, rights activist, campaigner,
    lawyer, attorney, advocate, founder, co-founder, owner, co-owner, entrepreneur, businessman, businesswoman, banker, investor, farmer, driver, trader,
    resident, villager, student, graduate, teacher, lecturer, doctor, engineer, consultant, specialist, strategist, partner, militant, warlord, fighter,
    insurgent, smuggler, recruiter, migrant, refugee, pensioner, singer, actor, athlete, coach, translator, interpreter, witness, sociologist,
    politologist, orientalist, geographer, hydrologist, ecologist, veteran, shopkeeper, fisherman, shepherd, herder, baker, stallholder, trucker, carpenter, beekeeper, weaver, hairdresser, electrician, docker, worker, miner, cleric, patriarch, metropolitan, rabbi, grand imam, grand mufti, religious leader, pilot, photographer, film-maker, filmmaker,
    watcher, pundit, critic, dissident, gunman, insider, tycoon, oligarch, magnate, pastor, priest, nurse, novelist, musician, broker, exporter, importer, physician, surgeon, designer, artist, architect, environmentalist, conservationist, archaeologist, anthropologist, linguist, philosopher, blogger, vlogger,
    citizen, detainee, suspect, defendant, prisoner, convict,
    son, daughter, brother, nephew, son-in-law, wife`),
};

/** Offices that one state gives to one person at a time: two of them in one list belong to two states. */
export const highestOffices: ReadonlySet<string> = new Set(
  readWordList(`
  president, prime minister, premier, king, queen, emir, amir, sultan, emperor, chancellor, head of state, head of government, supreme leader`),
);

/** Words for a holder of the same office on the other side. */
export const counterpartWords: ReadonlySet<string> = new Set(readWordList('counterpart, opposite number, colleague, peer'));

/** Words of rank or stage before the head noun that belong to the office, lower-case. */
export const officeModifiers: ReadonlySet<string> = new Set(
  readWordList(`
  acting, former, ex, then, late, current, incumbent, outgoing, incoming, interim, caretaker, newly, appointed, elected, new, re-elected, first, second, third,
  deputy, vice, senior, chief, special, permanent, honorary, plenipotentiary, extraordinary, prime, assistant, associate, executive, managing, general,
  principal, lead, leading, regional, resident, country, high, supreme, top, non-resident, nonresident, visiting, long-time, longtime, veteran, one-time, sometime, ousted,
  exiled, self-exiled, joint, presidential, prime-ministerial, parliamentary, ministerial, commanding, founding, independent, military, political, human, rights, press, personal, roving, chief-of-staff,
  designated, titular, adjunct, emeritus, distinguished, prominent, well-known, renowned, deposed, jailed, opposition, de-facto, eldest, elder, younger, hereditary`),
);

/** Words that may stand between the head noun and its preposition: "Ambassador Extraordinary and Plenipotentiary of …". */
export const officeSuffixes: ReadonlySet<string> = new Set(
  readWordList('extraordinary, plenipotentiary, designate, elect, emeritus, general, pro, tempore, interim, responsible, delegate'),
);
