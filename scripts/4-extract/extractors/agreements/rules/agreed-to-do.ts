import { findEach } from '../../../../1-read/find-all.ts';
import { signs, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { PartyList } from '../party-list.ts';

const some = `(?:the )?[${signs.country}${signs.person}]`;
const deeds =
  'resume|restart|reopen|open|abolish|permit|allow|lift|launch|introduce|waive|supply|build|construct|delimit|demarcate|establish|simplify|recogni[sz]e|exempt|complete|finish|moderni[sz]e|upgrade|rebuild|repair|extend|double|link|connect|exchange|swap|release|repatriate|withdraw|restore|halt|scrap|(?:look for|seek|explore|pursue) (?:a |the )?joint|jointly';
const agreed = new RegExp(
  `(?<doers>${some}(?:,? and ${some})*|${signs.group})(?: (?:have|has|also|recently|then|both|later))* agree(?:d)?(?: (?:on|in|at) [${signs.date}${signs.country}]){0,2} (?:with (?<guests>${some}(?:(?:, |,? and )${some})*) )?to (?<what>(?:${deeds}) [^.;:,]{8,110})`,
  'gu',
);

/** A verb without its object. */
const nothingDone = new RegExp(`^\\p{Ll}+(?: together| jointly)?(?:$| (?:in|by|on|since|until|before|after) ${signs.date})`, 'u');

/** Reads a plain accord on something that can be pointed at: "Kyrgyzstan and Uzbekistan have agreed to permit their citizens to travel with an ID card". */
export const agreedToDo: AgreementRule = {
  name: 'agreed-to-do',
  goesBy: { patterns: [agreed] },
  read({ article, masked, candidates }) {
    const found: AgreementFinding[] = [];
    for (const match of findEach(masked.text, agreed)) {
      const { doers = '', guests = '', what = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const start = end - what.length;
      // "a project that the two agreed to build together in 2021": what is built stands elsewhere.
      if (nothingDone.test(what)) continue;
      // An agreement that is named is told of by name, and a meeting or a working group is none.
      if (
        candidates.some((candidate) => candidate.start < end && start < candidate.end) ||
        /\b(?:cooperation|dialogue|relations|ties|contacts|working group|commission|consultations|views|opinions|information|experiences?|best practices?|visits?|momentum|trust|confidence|data|intelligence|delegations|ambassadors|diplomats)\b/.test(
          what,
        )
      )
        continue;
      const parties = new PartyList(article);
      for (const token of tokensWithin(masked, match.index, match.index + doers.length)) parties.addToken(token);
      const with_ = match[0].indexOf(guests, doers.length);
      if (guests !== '') for (const token of tokensWithin(masked, match.index + with_, match.index + with_ + guests.length)) parties.addToken(token);
      if (!parties.complete) continue;
      const span = unmaskSpan(masked, start, end);
      found.push({
        start,
        end,
        title: masked.sentence.text
          .slice(span.start, span.end)
          .replace(/ and (?:agreed|discussed|called|also) .*$/u, '')
          .trim(),
        type: 'agreement',
        status: 'planned',
        parties: parties.give().actors,
        date: null,
        covers: [],
        inferred: [...parties.give().inferred, { part: 'title', rule: 'agreed-to-do' }],
      });
    }
    return { found, refused: [] };
  },
};
