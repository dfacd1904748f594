const list = `
Mazhilis|Majilis|Mäjilis=KZ
Oliy Majlis=UZ
Jogorku Kenesh|Zhogorku Kenesh=KG
Milli Majlis|Milli Mejlis=AZ
Verkhovna Rada=UA
Bundestag=DE
Bundesrat=DE
Knesset=IL
Sejm=PL
Riksdag=SE
Storting=NO
Folketing=DK
Eduskunta=FI
Saeima=LV
Seimas=LT
Riigikogu=EE
Lok Sabha=IN
Rajya Sabha=IN
State Great Khural=MN
Congreso de la República=PE
House of Commons
House of Lords=GB
House of Representatives
`;

/** A parliament or a chamber of one. */
export interface Legislature {
  name: string;
  /** Its state in ISO 3166-1 alpha-2; null for a name that several parliaments bear. */
  country: string | null;
}

/** Parliaments that bear a name of their own, by every form of it: bodies of a state that texts name without saying what they are. */
export const legislatures: ReadonlyMap<string, Legislature> = new Map(
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', country = null] = line.split('=');
      const [name = '', ...others] = forms.split('|');
      return [name, ...others].map((form) => [form, { name, country }] as const);
    }),
);
