import { readWordList } from './word-list.ts';

/** Military ranks and forms of address that stand before a name and are no part of it, lower-case, without full stops. */
export const ranks: ReadonlySet<string> = new Set(
  readWordList(`
  mr, mrs, ms, eng, engr, messrs, miss, mx, dr, prof, sir, dame, lord, lady, madam, madame, comrade, haji, hajji, hajj, mullah, mulla, maulana, mawlawi, mawlavi, maulvi, molavi, moulavi,
  ayatollah, hojjatoleslam, hojatoleslam, sheikh, shaikh, shaykh, sheik, shri, smt, qari, ustad, ustod, domullo, eshon, seyyed, imam, mufti, rev, reverend, hon, honourable, honorable, excellency, he,
  highness, majesty, sayyid, fm, pm, dpm, eam, gen, lt, lieutenant, col, colonel, maj, major, capt, captain, brig, brigadier, adm, admiral, vice-admiral, rear, cmdr, sgt, sergeant, marshal, field, general,
  colonel-general, lieutenant-general, major-general, brigadier-general, lieutenant-colonel, army, air, retired, amb, pres, gov, sen, rep, academician, professor, doctor, ambassador, bishop, archbishop, father, cardinal`),
);

/** Phrases of address of more than one word, lower-case, longest first. */
export const addressPhrases: readonly string[] = readWordList(`
  his royal highness, her royal highness, his highness, her highness, his majesty, her majesty, his excellency, her excellency, their excellencies, the right honourable, the honourable, right honourable`);

/** Ranks that are offices where nothing else names one: "Ambassador Jonathan Henick", "General Frank McKenzie". */
export const ranksThatAreOffices: ReadonlySet<string> = new Set(
  readWordList(`
  ambassador, general, colonel, major, captain, admiral, lieutenant, colonel-general, lieutenant-general, major-general, brigadier-general, lieutenant-colonel, marshal, professor,
  academician, ayatollah, amb, gen, prof, col, lt, maj, adm, sen, rep, gov, archbishop, bishop, cardinal, mufti, imam, pm, fm, dpm`),
);
