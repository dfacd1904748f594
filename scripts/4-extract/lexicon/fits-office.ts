/** Offices of one word that are none of those asked for, where these words do not say so. */
const otherOffices =
  /^(?:speaker|chairman|chairwoman|chair|ambassador|governor|mayor|director|general|judge|bishop|spokesman|spokeswoman|spokesperson|deputy|analyst|professor|economist)$/;

/** Those who ask and write: they are none of "the three of them" who met, nor of "the two leaders". */
const press = /\b(?:correspondent|reporter|journalist|columnist|interviewer)\b/;

/** True where somebody with these offices may be one of "the two presidents"; where no office is known, anybody may. */
export function fitsOffice(offices: readonly string[], who: string): boolean {
  if (offices.every((office) => !/\p{L}/u.test(office))) return true;
  if (offices.some((office) => press.test(office))) return false;
  const wanted =
    who.includes('president') || who.includes('heads')
      ? /\b(?:president|king|emir|amir|sultan|head of state)/
      : who.includes('minister')
        ? /\bminister/
        : who === 'leaders'
          ? /\b(?:president|prime minister|leader|premier|chancellor|king|emir|amir|sultan|head|prince)/
          : /./;
  return offices.some((office) => wanted.test(office) || !(otherOffices.test(office) || /[\s,]/.test(office)));
}
