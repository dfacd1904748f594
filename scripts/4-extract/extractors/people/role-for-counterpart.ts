import { countryForms } from '../../lexicon/country-forms.ts';

/** Words for how long or how far somebody holds an office, which say nothing of the holder on the other side. */
const stage =
  /^(?:the |an? )?(?:newly[- ]appointed|newly[- ]elected|new|incoming|outgoing|acting|interim|caretaker|visiting|incumbent|current|long-?time|veteran|re-elected) /i;
/** An office that is no longer held: whether the other side still holds it, nobody says. */
const past = /^(?:the |an? )?(?:former|ex|one-?time|late|ousted|jailed|exiled)\b/i;
/** A deputy of the head of government who also heads a ministry: it is ministers who are counterparts. */
const second =
  /^(?:first )?(?:deputy|vice)[- ](?:prime minister|premier|chair(?:man|person)? of the (?:cabinet|council) of ministers|head of government) and (?<office>(?:[\p{L}’-]+ )?(?:minister|secretary)\b.*)$/iu;
/** Most words of a state's adjective or name: "Bosnian and Herzegovinian". */
const longest = 3;

/**
 * Gives the office of somebody as his counterpart in another state holds it: "new Kazakh foreign minister" reads "foreign minister",
 * "deputy head of Tajikistan’s customs service" reads "deputy head of the customs service"; null for one that is no longer held.
 */
export function roleForCounterpart(role: string): string | null {
  if (past.test(role)) return null;
  // The United States call their foreign minister so, and others do not.
  if (/^(?:US |U\.S\. |American )?secretary of state$/i.test(role)) return 'foreign minister';
  let text = dropStates(second.exec(role)?.groups?.office ?? role);
  while (stage.test(text)) text = text.replace(stage, '');
  return text === '' ? null : text;
}

/** Leaves out adjectives of states and states that own what follows. */
function dropStates(role: string): string {
  const words = role.split(' ');
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const owner = findState(words, at);
    if (owner === null) kept.push(words[at++] as string);
    else {
      // "head of | Tajikistan’s | customs service"
      if (owner.possessive && /^(?:of|for|in|at)$/.test(kept.at(-1) ?? '')) kept.push('the');
      at = owner.end;
    }
  }
  return kept.join(' ');
}

/** Finds the adjective of a state, or its name with ’s, that begins at a word and has another word behind it. */
function findState(words: readonly string[], at: number): { end: number; possessive: boolean } | null {
  for (let end = Math.min(words.length - 1, at + longest); end > at; end--) {
    const text = words.slice(at, end).join(' ');
    const possessive = /’s?$/.test(text);
    const form = countryForms.get(possessive ? text.replace(/’s?$/, '') : text) ?? (possessive ? countryForms.get(text.slice(0, -1)) : undefined);
    if (form && (possessive || form.form === 'demonym')) return { end, possessive };
  }
  return null;
}
