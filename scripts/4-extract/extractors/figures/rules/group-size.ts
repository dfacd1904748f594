import { countedNouns } from '../../../lexicon/counted-nouns.ts';
import { genericNouns } from '../../../lexicon/generic-nouns.ts';
import type { FigureRule } from '../figure-rule.ts';
import { readCountedNoun } from '../read-counted-noun.ts';

const known = new Set([...countedNouns, ...genericNouns]);

const namedBefore = /(?<noun>\p{Ll}[\p{L}-]+s)(?::|,| [–—]) (?:(?:about|almost|nearly|some|only|just|over|more than|at least) ){0,2}$/u;
const goesTo =
  /\b(?:expanded|increased|raised|enlarged|brought|reduced|cut|scaled (?:up|down)|grow|grew|rise|rose|fell|fall|shrank|level|peak|record|high|low|total)(?: (?:later|up|down|back|gradually|eventually|further|again))? (?:to|of) (?:(?:about|almost|nearly|some|only|just|over|more than|fewer than|around) ){0,2}$/u;
const repeats =
  / in (?:(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|\p{Lu}\p{Ll}+),? (?:and|but) (?:(?:about|almost|nearly|some|only|just|over|more than|fewer than|less than|around|at least) ){0,2}$/u;

/** Reads a number whose noun stands before it or in the sentence before: `the number of Iranian companies has grown to almost 190`, `1,500 of them`. */
export const groupSize: FigureRule = {
  name: 'group-size',
  read(number, { text, lastCounted }) {
    if (number.sign !== null || (number.suffix !== '' && number.suffix !== '+') || !Number.isInteger(number.value)) return null;
    const after = text.slice(number.end, number.end + 12);
    const bounds = { start: number.start, value: number.value, upper: number.upper };
    const pronoun = /^ of (?:them|whom|these|those)(?!\p{L})/u.exec(after);
    const lead = text.slice(Math.max(0, number.start - 60), number.start);
    if (number.value >= 10) {
      // "at least 1,900 of its supporters"
      const owned = /^ of (?:its|their|his|her|our)(?= \p{L})/u.exec(after);
      const folks = owned && readCountedNoun(text.slice(number.end + owned[0].length, number.end + 90));
      if (folks?.kind === 'counted') return { ...bounds, end: number.end, unit: folks.noun, inferred: [{ part: 'unit', rule: 'unit-from-subject' }] };
      // "the fate of UN workers: 73 of them were held"
      const named = pronoun ? namedBefore.exec(lead)?.groups?.noun : undefined;
      if (named !== undefined && known.has(named)) return { ...bounds, end: number.end, unit: named, inferred: [{ part: 'unit', rule: 'unit-from-subject' }] };
      // "had reached 1,180 joint ventures, including 164 registered in 2025"
      if (
        lastCounted !== null &&
        /\bincluding (?:(?:about|almost|nearly|some|only|just|over|more than|around|at least) ){0,2}$/u.test(lead) &&
        /^ (?!\p{L}+(?:ed|en) \p{L}+s\b(?! (?:in|by|at|on|with|from)))(?:\p{Ll}{3,}ed|built|new|from|in|of which|under)(?!\p{L})/u.test(
          text.slice(number.end, number.end + 30),
        )
      )
        return { ...bounds, end: number.end, unit: lastCounted, inferred: [{ part: 'unit', rule: 'unit-from-count-before' }] };
      // "a first 1,650 soldiers, to be expanded later to 5,000", "900 detainees in April 2023 and more than 1,050 in October 2020".
      if (
        lastCounted !== null &&
        text.slice(Math.max(0, number.start - 160), number.start).includes(` ${lastCounted}`) &&
        ((goesTo.test(lead) && /^(?:[.,;)]|$| (?:by|in|from|next|within)(?!\p{L}))/u.test(after)) ||
          (repeats.test(lead) && /^ in (?:\p{Lu}|20\d\d|19\d\d)/u.test(after)))
      )
        return { ...bounds, end: number.end, unit: lastCounted, inferred: [{ part: 'unit', rule: 'unit-from-count-before' }] };
    }
    if (pronoun && lastCounted !== null && number.value >= 10) {
      return { ...bounds, end: number.end, unit: lastCounted, inferred: [{ part: 'unit', rule: 'unit-from-count-before' }] };
    }
    // "the repatriation of Tajik citizens from Syria, of whom 381 have returned"
    const whom = /(?<words>(?:[\p{L}’-]+ ){1,9}[\p{L}’-]+),? of whom (?:(?:about|almost|nearly|some|only|just|over|more than|around|at least) ){0,2}$/u.exec(
      text.slice(Math.max(0, number.start - 140), number.start),
    );
    const folk = whom?.groups?.words?.split(' ').findLast((word) => known.has(word));
    if (
      folk !== undefined &&
      number.value >= 10 &&
      /^ (?!\p{L}+s\b(?! (?:have|were|are|had)))(?:have|had|are|were|has|was|\p{Ll}+ed)\b/u.test(text.slice(number.end, number.end + 24))
    )
      return { ...bounds, end: number.end, unit: folk, inferred: [{ part: 'unit', rule: 'unit-from-subject' }] };
    // "Of 283 agreements it counts 71 that have been terminated; 60 more are being examined".
    if (
      /^ (?:(?:that|which) (?:have|has|had|are|were)|(?:more|others) (?:are|were|have|had))(?!\p{L})/u.test(text.slice(number.end, number.end + 20)) &&
      lastCounted !== null &&
      number.value >= 10
    ) {
      return { ...bounds, end: number.end, unit: lastCounted, inferred: [{ part: 'unit', rule: 'unit-from-count-before' }] };
    }
    // "37 civilians have been killed and 425 wounded".
    if (
      /^ (?:were |are |others )?(?:killed|wounded|injured|arrested|detained|displaced|evacuated|dead|missing|homeless)(?!\p{L})/u.test(
        text.slice(number.end, number.end + 24),
      ) &&
      number.value >= 2
    ) {
      return { ...bounds, end: number.end, unit: lastCounted ?? 'people', inferred: [{ part: 'unit', rule: 'unit-from-count-before' }] };
    }
    // "170,000 soldiers, against 350,000 on the payroll", "16,000 citizens, down from 87,000 a year earlier".
    if (
      lastCounted !== null &&
      number.value >= 10 &&
      /\b(?:against|down from|up from|compared (?:with|to)|versus) (?:(?:about|almost|nearly|some|only|just|over|more than|fewer than|less than|around) ){0,2}$/u.test(
        text.slice(Math.max(0, number.start - 40), number.start),
      ) &&
      /^(?:[.,;)]|$| (?:a|in|on|at|last|the|this|before|by)(?!\p{L}))/u.test(after)
    ) {
      return { ...bounds, end: number.end, unit: lastCounted, inferred: [{ part: 'unit', rule: 'unit-from-count-before' }] };
    }
    // "cut from 1,000 to 800 places"
    const result = /\bfrom (?:(?:about|almost|nearly|some|over|more than|around) ){0,2}$/u.test(text.slice(Math.max(0, number.start - 30), number.start))
      ? /^ to (?:(?:about|almost|nearly|some|over|more than|around) ){0,2}[\d,.]{1,12}(?: (?:million|thousand))?(?= \p{L})/u.exec(
          text.slice(number.end, number.end + 60),
        )
      : null;
    const counted = result && readCountedNoun(text.slice(number.end + result[0].length, number.end + result[0].length + 80));
    if (counted && counted.kind === 'counted' && number.value >= 10)
      return { ...bounds, end: number.end, unit: counted.noun, inferred: [{ part: 'unit', rule: 'unit-from-subject' }] };
    const raised = /\bfrom [\d,]{1,9} to (?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, number.start - 30), number.start)) && /^ and /.test(after);
    if (!raised && !/^(?:[.,;)]|$| in | last | this | by | or by | to \d| per | a (?:day|week|month|year))/.test(after)) return null;
    const before = text.slice(Math.max(0, number.start - 120), number.start);
    const subject = /\b[Nn]umber of (?<words>(?:[\p{L}’-]+ ){1,4})/u.exec(before);
    const noun = subject?.groups?.words
      ?.trim()
      .split(' ')
      .find((word) => known.has(word));
    if (noun === undefined || !/ (?:to|from|at|reached|exceeded|exceeds|is|was|stood at|totalled|totaled|hit|of) (?:\p{L}+ ){0,3}$/u.test(before)) return null;
    return { ...bounds, end: number.end, unit: noun, inferred: [{ part: 'unit', rule: 'unit-from-subject' }] };
  },
};
