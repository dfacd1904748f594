/** Words before a meeting that take it back or put it into the future. */
const before =
  /(?:\b(?:no|not|never|without|neither|nor|planned|possible|potential|upcoming|forthcoming|future|proposed|cancelled|canceled|postponed|next|expected|scheduled|ahead of|preparing for|prepare for|preparations? for|invitation to|if|unless|whether|before|would|could|may|might|will|should)|n’t)(?: [\p{L}-]+){0,4} $/iu;
/** Words after it that do. */
const after =
  /^(?:(?!, (?:and|but) | and (?:is|are|was|were) (?:also |then )?(?:scheduled|due|expected|planned|slated)\b| (?:and|but) (?:(?:he|she|they) )?(?:did|does|do|has|have|had) not\b|,? (?:who|he|she) (?:said|told|warned|added|stressed|complained|noted)\b)[^;.]){0,60}?\b(?:(?:was|were|has been|have been|had been) (?:cancelled|canceled|postponed|called off|put off|shelved|aborted|rescheduled|planned)|(?:did|does|do|has|have|had) not|never took place|will (?:be held|take place)|(?:is|are|was|were) (?:scheduled|planned|expected|due|to be held|to take place)|(?:could|may|might|would|should) (?:be held|take place|follow|open|begin))\b/;
/** Words before a meeting that make it the time of something else: what was put off then is not the meeting. */
const asTime = /\b(?:[Dd]uring|[Aa]fter|[Ff]ollowing|[Ss]ince) (?:[\p{L}-]+ ){0,4}$/u;
/** Something that was put off. */
const putOff = /^[^;.]{0,60}?, (?:was|were|has been|have been|had been) (?:cancelled|canceled|postponed|called off|put off|shelved|aborted|rescheduled)\b/;
/** Words inside it that do. */
const inside =
  /\b(?:not|never|refused|declined|failed|will|would|could|might|may|wants?|wanted|hopes?|hoped|plans? (?:to|for)|(?<!\b(?:the|this|that|its|action) )plans?|planned|intends?|intended|expects?|expected|due|scheduled|invited|unable)\b(?: to| be|\b)|\b(?:his|her|their|an?) (?:next|upcoming|forthcoming|future) (?:[\p{L}-]+ ){0,3}(?:meeting|talks|visit|summit|conversation)\b/u;

/** Says why a match tells of no meeting that took place ("will meet", "did not meet"), or gives null; offsets count in the masked text. */
export function refuseMeeting(text: string, start: number, end: number): string | null {
  // "Ahead of the dinner he met with B": when, not whether.
  const opens =
    /^(?:Ahead of|Before) [^;:.,\ue001]{1,50},? $/u.test(text.slice(0, Math.min(start, 70))) && /^[\ue001\ue006]/u.test(text.slice(start, start + 1));
  // "takes place before a significant event — the state visit of A"
  if (
    /\b(?:before|ahead of|on the eve of|preced(?:es|ing)|prepar(?:es?|ing|ations?) (?:for|of)) (?:an? |the )?[^.;:]{1,60} [—–-] (?:the |an? )?(?:[\p{L}-]+ ){0,2}$/u.test(
      text.slice(Math.max(0, start - 110), start),
    )
  )
    return 'a word before it says that it is denied, planned or supposed';
  if (!opens && before.test(text.slice(Math.max(0, start - 60), start))) return 'a word before it says that it is denied, planned or supposed';
  const tail = text.slice(end, end + 90);
  if (after.test(tail) && !(putOff.test(tail) && asTime.test(text.slice(Math.max(0, start - 60), start))))
    return 'words after it say that it is denied, planned or called off';
  // "President A, may God protect him, discussed"
  if (inside.test(text.slice(start, end).replace(/, may (?:God|Allah|the Almighty)\b[^,]{0,40},/u, ',')))
    return 'a word inside it says that it is denied, planned or supposed';
  return null;
}
