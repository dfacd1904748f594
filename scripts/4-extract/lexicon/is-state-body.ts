/** Words of bodies that every state has. */
const stateBody =
  /(?<!\p{L})(?:State|Committee|Ministry|Parliament|Government|Cabinet|Council|Agency|Service|Services|Majlis\p{L}*|Majilis|Mazhilis|Mejlis|Assembly|Senate|Duma|Kenesh|Security|Customs|Border|Guards?|Central Bank|National Bank|Administration|Presidency|Armed Forces|General Staff|Supreme|Constitutional|Prosecutor|Police|Embassy|Department|parliament|government|ministry|embassy|presidency)(?!\p{L})/u;
/** Words of bodies of many states or of none. */
const sharedBody =
  /(?<!\p{L})(?:United Nations|UN|European|EU|World|International|Intergovernmental|Eurasian|Euro|Asian|Asia|Collective|Commonwealth|NATO|OSCE|Shanghai|Islamic State|Arab League|Global|Interstate|Interparliamentary|Inter-Parliamentary|Nations|News|Press)(?!\p{L})/u;

/** True for the name of a body that belongs to one state, whichever it is: "State Committee for National Security", not "UN Security Council". */
export function isStateBody(name: string): boolean {
  return stateBody.test(name) && !sharedBody.test(name);
}
