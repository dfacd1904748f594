/**
 * Works that several states build, own or run together and that articles name without saying whose they are.
 * Each line: the forms of the name after bars, what kind of noun must follow (`plant`, `way`; `-` for none), and the states it joins (ISO 3166-1).
 */
const list = `
Kambarata-1|Kambar-Ata-1|Kambarata|Kambar-Ata; plant; KG KZ UZ
Yavan|Yovon; plant; TJ UZ
Fandarya|Fondaryo; plant; TJ UZ
Sangtuda-1; plant; TJ RU
Sangtuda-2; plant; TJ IR
Dashtijum; plant; TJ AF
Istiqlol|Anzob; tunnel; TJ IR
Dushanbe–Kulma|Dushanbe-Kulma; way; TJ CN
Mazar-i-Sharif–Herat|Mazar-i-Sharif-Herat; way; AF UZ
Khaf–Herat|Khaf-Herat; way; IR AF
Rasht–Astara|Rasht-Astara; way; IR AZ RU
Shalamcheh–Basra|Shalamcheh-Basra; way; IR IQ
International North–South Transport Corridor|International North-South Transport Corridor|North–South Transport Corridor|North-South Transport Corridor|North–South corridor|North-South corridor; -; RU IR IN
Lapis Lazuli; way; AF TM AZ GE TR
Zangezur; way; AZ AM
Trump Route for International Peace and Prosperity|Trump Route|TRIPP; -; AM AZ US
Chabahar; port; IR IN
Development Road; way; IQ TR QA AE
Nord Stream 2|Nord Stream; -; RU DE
Power of Siberia 2|Power of Siberia-2|Power of Siberia; -; RU CN
TurkStream; -; RU TR
Akkuyu; plant; TR RU
Rooppur; plant; BD RU
Paks II|Paks 2|Paks-2; -; HU RU
El Dabaa|El-Dabaa; plant; EG RU
Lobito; way; AO CD ZM
TAZARA|Tazara; way; TZ ZM CN
Nacala; way; MZ MW ZM
LAPSSET; -; KE ET SS
East African Crude Oil Pipeline|EACOP; -; UG TZ
Batoka Gorge|Batoka; plant; ZM ZW
Baynes; plant; AO NA
Ruzizi III; -; RW BI CD
Rusumo Falls; plant; RW BI TZ
Grand Tortue Ahmeyim|Grand Tortue; -; SN MR
Lesotho Highlands Water Project; -; LS ZA
Rail Baltica; -; EE LV LT
EastMed; pipeline; GR CY IL
Great Sea Interconnector; -; GR CY IL
Bioceanic|Bi-Oceanic|bi-oceanic|bioceanic; way; BR PY AR CL
Yacyretá|Yacyreta; plant; AR PY
Mirim Lagoon|Lagoa Mirim; waterway; BR UY
Kaladan; way; IN MM
Pancheshwar; plant; IN NP
East Coast Rail Link; -; MY CN
Gashuunsukhait–Gantsmod|Gashuunsukhait-Gantsmod|Gashuun Sukhait–Gants Mod|Gashuun Sukhait-Gants Mod; way; MN CN
Hafeet Rail; -; OM AE
`;

/** A work of several states: any of the ways in which a text names it, and the codes of the states. */
export interface KnownWork {
  name: string;
  kind: string;
  states: readonly string[];
}

/** The works by every form of their names. */
export const knownWorks: readonly KnownWork[] = list
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [names = '', kind = '-', states = ''] = line.split('; ');
    return names.split('|').map((name) => ({ name, kind, states: states.split(' ') }));
  });
