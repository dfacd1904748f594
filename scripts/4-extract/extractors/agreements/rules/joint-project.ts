import type { AgreementStatus } from '../../../../../src/schemas/agreement.ts';
import { findEach } from '../../../../1-read/find-all.ts';
import { findStates } from '../../../lexicon/find-states.ts';
import { knownWorks } from '../../../lexicon/known-works.ts';
import type { MaskedArticle } from '../../../lexicon/mask-article.ts';
import { type MaskedSentence, signs, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../../match.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { PartyList, stateOf } from '../party-list.ts';

const state = `[${signs.country}${signs.demonym}]`;
const way =
  '(?:(?:[Oo]il|[Gg]as|[Nn]atural [Gg]as) )?(?:[Pp]ipeline|[Rr]ailway|[Rr]ailroad|[Rr]ail (?:line|link|road)|[Hh]ighway|[Mm]otorway|[Pp]ower (?:line|transmission line)|[Tt]ransmission [Ll]ine|[Ii]nterconnector|[Tt]ransport [Cc]orridor|[Cc]orridor)';
const word = '(?:[\\p{L}\\d-]+ ){0,3}?';
/** "CASA-1000" */
const codeName = /(?<![\p{L}\d-])(?<name>\p{Lu}{4,8}[- ]\d{3,4})(?![\p{L}\d-])/gu;
/** Who builds it, behind its name: "on the Zarafshan, a 140 MW project the two countries agreed to build together". */
const builders = `(?: (?:on|in|over|near) (?:the )?[^,;.]{1,40})?, (?:an?|the) [^,;.]{1,60}?(?:project|plant|line|scheme|venture)(?:,? (?:that|which))? (?:${signs.group}|(?:the )?${signs.country}(?:(?:, |,? and )(?:the )?${signs.country})+)(?: (?:have|had|also|both))* (?:(?:agreed|decided|plan|planned|want) to (?:build|develop)|are building|were building|are developing|are to build)\\b`;
/** What follows the name of a known work, by its kind. */
const worksNouns: Readonly<Record<string, string>> = {
  '-': '(?: (?:gas )?(?:pipeline|project|corridor|railway))?',
  plant: ' (?:(?:hydropower|hydroelectric|hydro|thermal|nuclear|solar|power|joint) ){0,3}(?:plants?|stations?|dam|project|HPPs?|HPS|NPP|reservoir)',
  way: ' (?:(?:[Tt]ransport|[Tt]ransit|[Rr]ail|[Rr]ailway|[Ee]conomic|[Tt]rade|[Rr]oad|[Cc]ross-border) ){0,3}(?:[Cc]orridor|[Rr]ailway|[Rr]ailroad|[Ll]ine|[Rr]oad|[Hh]ighway|[Rr]oute|[Ll]ink|project)(?: project)?',
};
/** "the Lobito Corridor", "the Kambarata-1 hydropower plant"; "Lobito Corridor Agency" is a body. */
const known = new RegExp(
  `(?<![\\p{L}\\d-])(?<name>${[...Map.groupBy(knownWorks, ({ kind }) => kind)]
    .map(([kind, works]) => `(?:${works.map(({ name }) => RegExp.escape(name)).join('|')})${worksNouns[kind] ?? ` ${kind}(?: project)?`}`)
    .join('|')})(?![\\p{L}\\d-]| \\p{Lu})`,
  'gu',
);
/** The forms: a code name, a way named after the states it joins, a way of so many nations, a known name. */
const names: readonly RegExp[] = [
  codeName,
  new RegExp(
    `(?<name>(?:${state}|Central Asia(?= ?[-–—]))(?: ?[-–—] ?(?:${state}|Central Asia)| Central Asia){1,5} ${word}${way}(?: Line [A-Z]| [A-Z](?= project))?(?: project)?)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<name>(?:two|three|four|five|six)-(?:nation|country|way|party) ${word}${way}(?: project)?)(?!\\p{L})`, 'gu'),
  new RegExp(`(?<name>[Tt]rans-(?:${state}|Caspian|Adriatic|Anatolian|Balkan|Saharan|Korean) ${word}${way}(?: project)?)(?!\\p{L})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d-])(?<name>(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:(?:hydropower|hydroelectric|thermal|nuclear|solar|wind|power) ){0,2}(?:plant|station|dam|bridge|railway|pipeline|tunnel|port|terminal))(?=${builders})`,
    'gu',
  ),
  /(?<![\p{L}\d-])(?<name>(?:TAPI|TUTAP)(?: (?:gas )?(?:pipeline|project|interconnection))?)(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d-])(?<name>(?:Rogun|Roghun|Sangtuda-[12]|Sangtuda) (?:hydropower (?:plant|project|station)|hydroelectric (?:power )?(?:plant|station)|HPP|dam|project))(?![\p{L}\d-])/gu,
  known,
];
const builtBy = new RegExp(`^${builders}`, 'u');
const joined = new RegExp(
  `\\b(?:link|connect|join|between|project of|from|through|via)(?:s|ing|ed)? (?:the )?(?<list>${state}(?:(?:, |,? and |, and | to |, through )(?:the )?${state})+)`,
  'u',
);
/** The states that a relative clause says the way runs through: "which passes through Tajikistan and transports Turkmenistan’s gas to China". */
const route = /^,? (?:which|that) (?:passes|pass|runs|run|goes|links|connects|crosses|transports|carries|will|would|is)\b[^.;]{0,160}/u;
/** The ends of a way: "from A and B through C to D". */
const carried = new RegExp(`\\bfrom (?:the )?${state}(?:(?:, |,? and | through | via | across | to )(?:the )?${state}){1,5}`, 'u');
/** "the project of A, B and C" */
const shared = new RegExp(`\\bproject (?:of|between) (?:the )?(?<list>${state}(?:(?:, |,? and |, and )(?:the )?${state})+)`, 'u');
const stalled = /\b(?:stalled|suspended|stuck|frozen|halted|stood still|shelved|on hold|abandoned|postponed)\b/;
const running =
  /\b(?:implementation of|construction of|(?:is|are) (?:under construction|being built|operating|operational)|(?:has|have) been (?:built|launched|completed|commissioned)|came on stream)\b|\b(?:on which|where) (?:the )?(?:work|construction) (?:(?:has|had) )?(?:began|begun|started|is under ?way)\b/;
/** "the feasibility study for the railway", "the line that Uzbekistan wants to lay" */
const studied = /\b(?:feasibility|design) stud(?:y|ies) (?:for|of|on) (?:the |a )?$/;
const wanted = new RegExp(`,? (?:which|that) (?:the )?(?:${state}|they) (?:wants?|plans?|hopes?|intends?|proposes?) to (?:lay|build|extend|construct)\\b`, 'u');

const opposed = /\b(?:opposition to|oppos(?:es?|ed|ing)|objections? to|objected to|protests? (?:against|over)|against) (?:the |its |their )?$/;

/** Reads named joint projects: "CASA-1000", "the China–Kyrgyzstan–Uzbekistan railway", "the five-nation railway that is meant to link …". */
export const jointProject: AgreementRule = {
  name: 'joint-project',
  goesBy: { patterns: names },
  read({ article, masked, patterns }) {
    const found: AgreementFinding[] = [];
    for (const pattern of patterns) {
      if (pattern === codeName && !/[- ]\d{3}/.test(masked.text)) continue;
      for (const match of findEach(masked.text, pattern)) {
        const name = match.groups?.name ?? '';
        const start = match.index;
        const end = start + match[0].length;
        // "his opposition to the Rogun dam": a quarrel, nothing agreed.
        if (opposed.test(masked.text.slice(Math.max(0, start - 40), start))) continue;
        if (/^(?:COVID|UNSC|ISO|HTTP|EXPO|COP|AGENDA|VISION|STRATEGY|FORUM|SUMMIT)/.test(name) || found.some((one) => one.start < end && start < one.end))
          continue;
        const span = unmaskSpan(masked, start, end);
        found.push({
          start,
          end,
          title: masked.sentence.text.slice(span.start, span.end),
          type: 'project',
          status: readProgress(masked, start, end),
          ...readMembers(article, masked, start, end),
          date: null,
          covers: [],
        });
      }
    }
    return { found, refused: [] };
  },
};

/** Reads how far a project is from the words of its clause. */
function readProgress(masked: MaskedSentence, start: number, end: number): AgreementStatus {
  const after = /^[^.;!?]{0,160}/u.exec(masked.text.slice(end))?.[0] ?? '';
  if (stalled.test(after)) return 'stalled';
  if (
    /\b(?:planned|proposed|future|projected) $/.test(masked.text.slice(0, start)) ||
    /^,? (?:which|that) (?:would|will|is to|could)\b/.test(after) ||
    studied.test(masked.text.slice(0, start)) ||
    wanted.test(after)
  )
    return 'planned';
  return running.test(masked.text.slice(Math.max(0, start - 40), end) + after.slice(0, 60)) ? 'in-force' : 'unknown';
}

/** Reads the states that a project joins: in its name, in a list beside it, along its route, or in the next sentences, where they call it theirs. */
function readMembers(article: MaskedArticle, masked: MaskedSentence, start: number, end: number): Pick<AgreementFinding, 'parties' | 'inferred'> {
  const parties = new PartyList(article);
  const take = (sentence: MaskedSentence, from: number, to: number, rule: string | null) => {
    for (const token of tokensWithin(sentence, from, to)) for (const actor of token.states) parties.add(actor, rule);
  };
  take(masked, start, end, null);
  const list = joined.exec(masked.text.slice(end, end + 140));
  if (list && !/[.;]/.test(masked.text.slice(end, end + list.index))) take(masked, end + list.index, end + list.index + list[0].length, null);
  const built = builtBy.exec(masked.text.slice(end, end + 220));
  if (built) take(masked, end, end + built[0].length, null);
  const along = route.exec(masked.text.slice(end, end + 200));
  if (along) take(masked, end, end + along[0].length, 'parties-from-route');
  const number = ['two', 'three', 'four', 'five', 'six'].findIndex((word) => masked.text.slice(start, end).startsWith(`${word}-`)) + 2;
  if (number > 2 && !parties.complete) {
    const states = findStates(
      [...masked.tokens].filter(([at]) => at < start).map(([, token]) => token),
      article.sentences.slice(0, masked.index),
      number,
      article.persons,
      false,
    );
    for (const actor of states) parties.add(actor, 'parties-from-sentence-before');
  }
  // "The project is designed to carry summer surplus from A and B through C to D"
  for (let next = masked.index + 1; next <= masked.index + 3 && !parties.complete; next++) {
    const sentence = article.sentences[next];
    const way =
      sentence && /^The (?:[^;:]{1,40} )?(?:project|line|pipeline|railway|road|highway|corridor)\b/u.test(sentence.text) ? carried.exec(sentence.text) : null;
    if (sentence && way) take(sentence, way.index, way.index + way[0].length, 'parties-from-sentence-after');
  }
  for (let next = masked.index + 1; next <= masked.index + 2 && !parties.complete; next++) {
    const sentence = article.sentences[next];
    const own = sentence && shared.exec(sentence.text);
    if (own) take(sentence, own.index, own.index + own[0].length, 'parties-from-sentence-after');
  }
  if (!parties.complete) addKnownStates(article, masked, masked.text.slice(start, end), parties);
  const { actors, inferred } = parties.give();
  return { parties: actors, inferred };
}

/** Adds the states that a known work joins, as far as the article names them, the sentence first; one alone is no two parties. */
function addKnownStates(article: MaskedArticle, masked: MaskedSentence, name: string, parties: PartyList): void {
  const work = knownWorks.find((one) => name.startsWith(one.name));
  if (!work) return;
  const mentions = new Map<string, ActorMention>();
  for (const sentence of [masked, ...article.sentences])
    for (const { states } of sentence.tokens.values())
      for (const actor of states) {
        const code = stateOf(article, actor);
        if (code !== null && work.states.includes(code) && !mentions.has(code)) mentions.set(code, actor);
      }
  if (mentions.size < 2) return;
  for (const actor of mentions.values()) parties.add(actor, 'parties-from-gazetteer');
}
