import {
  anyone,
  circumstances,
  delegation,
  type MeetingRule,
  maskPattern,
  meetingNoun,
  noOwner,
  nounModifiers,
  parties,
  people,
  someone,
  subject,
  toVerb,
} from '../meeting-rule.ts';

/** Reads "A met B", "A met with B, C and D", "A and B met in Dushanbe", "the two met", "A joined B and C in Khujand". */
export const met: MeetingRule = {
  name: 'met',
  type: 'meeting',
  patterns: [
    maskPattern(`${subject}(?<hosts>${people})${toVerb}met(?: face to face)?${circumstances} with (?:the )?(?<guests>${parties})${noOwner}`),
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:met(?: separately| briefly)?(?: with)?|(?:is|are) (?:currently )?meeting(?: with)?|sat (?:down )?(?:with|opposite|across from)|came face to face with|conferred with|huddled with|shook hands with|dined with|(?:had|held) (?:an? )?(?:[\\p{Ll}-]+ ){0,2}(?:lunch|luncheon|dinner|breakfast|tea|supper) with|(?:met|saw) (?:privately|in private) with)${circumstances} ${delegation}(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<each>${people})(?:,| [–—-]{1,2})?(?: who)?(?: (?:also|had|have|last|first|then|both|recently|already|previously))* met(?! with\\b)(?! ${anyone})(?= (?:in|at|on|for|to|every|again|several|twice|face|behind|near|during|briefly|separately|privately|alone|one-on-one|ahead|earlier|late|last|[\\ue005])|[.,;]|$)`,
    ),
    // "the commitments made by the two heads of state at their meeting in Tindouf"
    maskPattern(
      `(?<each>\\ue006),? (?:at|during|in|after|since|from) their (?:[\\p{L}-]+ ){0,2}(?:meeting|talks|summit|encounter)(?=,? (?:in|on|at|of|last|\\ue005))(?! with\\b)`,
    ),
    // "Besides meeting with B, A also sat down with C and D"
    maskPattern(
      `(?:^|[,;] )(?:[Bb]esides|[Aa]part from|[Ii]n addition to|[Aa]fter|[Bb]efore|[Ff]ollowing) (?:meeting|holding talks|having talks|seeing|conferring)(?: with)? (?:the )?(?<guests>\\ue001)${circumstances}, (?<hosts>\\ue001)(?!’)(?= \\p{Ll})`,
    ),
    maskPattern(
      `(?:^|[,;] )(?:[Bb]esides|[Aa]part from|[Ii]n addition to|[Aa]fter|[Bb]efore|[Ff]ollowing) (?:meeting|holding talks|having talks|seeing|conferring)(?: with)? (?:the )?\\ue001${circumstances}, (?<hosts>\\ue001)${toVerb}(?:met(?: with)?|sat (?:down )?with|conferred with|called on|(?:held|had) ${nounModifiers}${meetingNoun} with) ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "President A of B and President C of D convened during the summit"
    maskPattern(
      `${subject}(?<hosts>\\ue001) of (?:the )?\\ue002,? and (?:the )?(?<guests>\\ue001)(?: of (?:the )?\\ue002)?,?(?: (?:also|had|have|then|both|\\ue005))* (?:met|convened|sat down|spoke|talked|held (?:talks|a meeting|negotiations))(?! with\\b)(?= (?:in|at|on|for|during|ahead|before|after|again|briefly|\\ue005)|[.,;]|$)`,
    ),
    // "A and B, the two generals who drew the line, met more than a dozen times"
    maskPattern(
      `${subject}(?<each>\\ue001,? and \\ue001)(?:, [^,;:.“”"\\ue001\\ue006]{1,100},)? met (?=(?:more than |over |at least |only |no fewer than |nearly |almost )?(?:once|twice|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|(?:half )?a dozen|a hundred|several|many|numerous|countless|\\d+) times)\\b)`,
    ),
    // "From the moment when A and B started to meet every few weeks"
    maskPattern(`(?<each>\\ue001,? and \\ue001),?(?: (?:had|have|also|then|both))* (?:started|began|begun|used) (?:to meet|meeting)\\b(?! with\\b)`),
    // "A and B met again in Khujand, this time together with C"
    maskPattern(
      `${subject}(?<hosts>${people})(?: (?:also|had|have|then|both|\\ue005))* met(?: again)?${circumstances},? (?:this time )?(?:together|along|jointly) with (?:the )?(?<guests>${people})${noOwner}`,
    ),
    // "A and B spoke of it when they met in Beijing"
    maskPattern(
      `${subject}(?<each>\\ue001(?:, \\ue001){0,2},? and \\ue001)(?: [^;:.“”"\\ue001\\ue006]{1,80})? (?:when|as|after|since) (?:they|the two|both) (?:last |first |had |also )?met(?! with\\b)(?= (?:in|at|on|for|again|there|here|last|earlier|[\\ue005])|[.,;]|$)`,
    ),
    maskPattern(
      `(?:negotiators|officials|delegations|representatives|experts|diplomats|envoys|ministers|ministries|presidents|leaders|premiers|heads of (?:state|government)|speakers|chiefs|secretaries) (?:from|of) (?:the )?(?<each>[\\ue006]|\\ue002(?:, (?:the )?\\ue002){0,2},? and (?:the )?\\ue002)(?: (?:have|had|also|then|last|first|recently|\\ue005))* (?:met\\b(?! with\\b)|(?:held|had) ${nounModifiers}(?:talks|meeting|consultations|negotiations)\\b(?! with\\b)|(?:gathered|convened|sat down|came together)(?= (?:in|at|on|for|during)\\b))`,
    ),
    // "Iraqi and Iranian foreign ministers met", in a headline and below
    maskPattern(
      `(?<each>\\ue003(?:, \\ue003){0,2},? and (?:\\ue002|\\ue003 (?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Ee]nergy|[Tt]rade|[Ff]inance|[Tt]ransport|[Ee]conomy|[Ii]nterior|[Dd]eputy|[Ss]ecurity) ){0,2}(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Pp]remiers|[Oo]fficials|[Dd]elegations|[Ss]peakers|[Nn]egotiators|[Dd]iplomats|[Ee]nvoys|FMs|PMs)))(?: (?:have|had|also|then|last|first|recently|\\ue005))* (?:met(?! with\\b)|(?:held|had) ${nounModifiers}(?:talks|meeting|consultations|negotiations)\\b(?! with\\b))`,
    ),
    // "The energy ministers of A, B and C met in Osh", where what the ministers act for is one sign with them.
    maskPattern(
      `(?<!\\b(?:between|in|from|to|of|with|by|against|for|on|into) (?:the )?|\\ue002(?:,? and |, )(?:the )?)(?<each>\\ue002(?:, (?:the )?\\ue002){0,2},? and (?:the )?\\ue002)(?: (?:have|had|also|then|last|first|recently|\\ue005))* (?:met(?! with\\b)(?= (?:in(?! the (?:final|semi|quarter))|at|for|on|again|face|behind|near|during|briefly|separately|ahead|late|last|\\ue005)|[.,;]|$)|(?:held|had) ${nounModifiers}(?:talks|meeting|consultations|negotiations)\\b(?! with\\b)|sat down(?= (?:in|at|on)\\b))`,
    ),
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:visited|(?:paid|made) (?:an? |his |her )?(?:[\\p{L}-]+ )?(?:call|visit)s? (?:on|to)|called on|(?:went|came|flew|travell?ed) to (?:see|meet(?: with)?)) ${delegation}(?<guests>${people})${noOwner}(?! to\\b)`,
    ),
    maskPattern(
      `${subject}(?<hosts>${people})(?:,? who)? (?:(?:was|were) (?:received|met|welcomed|greeted|briefed|shown round|shown around)|met|received|visited|called on|held|had|paid|arrived|attended|signed|flew|travell?ed|opened|took part|spoke|inspected|laid)\\b[^;.“”"]{1,160}?,? and (?:then |later |also |afterwards |separately ){0,2}(?:called on|paid a (?:courtesy )?(?:call|visit) (?:on|to)|met(?: with)?|conferred with|sat down with|(?:held|had) ${nounModifiers}${meetingNoun} with) ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "A was here in May, met with B, and left", "A flew to Vienna on Monday, held talks with B"
    maskPattern(
      `${subject}(?<hosts>\\ue001)(?:,? who)? (?:had )?(?:arrived|flew|flown|came|come|travell?ed|visited|landed|was|been|spent|toured|inspected|laid|opened|took part|addressed)\\b[^;:.,“”"\\ue001\\ue006]{1,100}, (?:then |later |also ){0,2}(?:met(?: with)?|conferred with|called on|sat down with|(?:held|had) ${nounModifiers}${meetingNoun} with) ${delegation}(?<guests>\\ue001)${noOwner}`,
    ),
    // "A was received by B and held talks with C"
    maskPattern(
      `${subject}(?<hosts>\\ue001)(?:,? who)? (?:was|were) (?:received|welcomed|greeted|met|hosted)(?: [^,;:.\\ue001\\ue006]{1,60}?)? by \\ue001 and (?:then |later |also |afterwards ){0,2}(?:met(?: with)?|conferred with|called on|sat down with|dined with|(?:held|had) ${nounModifiers}(?:${meetingNoun}|lunch|luncheon|dinner|breakfast|supper) with) ${delegation}(?<guests>\\ue001)${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<each>${people}),?(?: (?:also|had|have|last|first|then|both|recently|later))* (?:sat (?:down )?together\\b|sat side by side\\b|(?:sat down|huddled)(?= (?:in|at|on)\\b)|saw (?:each other|one another)\\b)`,
    ),
    maskPattern(`(?<guests>${people}) (?:sat|found (?:himself|herself)|was seated) (?:next to|beside|opposite|across from) (?<hosts>${people})${noOwner}`),
    maskPattern(`(?<each>${people}),?(?: (?:then|also|later|had|have))* (?:shook|shake|shaken|shaking) hands\\b`),
    maskPattern(
      `\\b(?:headed|led) by (?<hosts>\\ue001),? (?:(?:visited|arrived|came|flew|travell?ed)\\b[^;:.\\ue001\\ue006]{1,100}? and )?(?:met(?: with)?|(?:held|had) ${nounModifiers}${meetingNoun}${circumstances} with) ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "met A on Monday and then Commerce Secretary B"
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:met|received|sat down|conferred)(?: with)? ${someone}[^;:.\\ue001\\ue006“”"]{0,60}?,? and (?:(?:then|later|also|afterwards|subsequently) )?(?:with )?${delegation}(?<guests>${someone})(?= (?:in|on|at)\\b|[.,;]|$)`,
    ),
    // "The foreign ministers of the two countries, A and B, met on the sidelines of the forum"
    maskPattern(
      `\\b(?:ministers|presidents|leaders|premiers|heads|envoys|ambassadors|negotiators|secretaries|speakers|chiefs)\\b[^;:.“”"\\ue001]{0,80}, (?<each>\\ue001(?:, \\ue001){0,2},? and \\ue001),?(?: (?:also|had|have|last|first|then|both|recently|\\ue005))* (?:met|(?:held|had) ${nounModifiers}${meetingNoun}|sat down|shook hands|exchanged views)\\b(?! with\\b)`,
    ),
    maskPattern(
      `${subject}(?<each>${people}),?(?: (?:also|had|have|then|both|\\ue005))* (?:gathered|convened|came together|assembled)(?= (?:in|at|on|for|during)\\b)`,
    ),
    // "A, the energy minister of B, and C met in Dushanbe"
    maskPattern(
      `${subject}(?<hosts>\\ue001), [^;:.“”"\\ue001\\ue006]{3,80}, and (?:the )?(?<guests>\\ue001)(?:, [^;:.“”"\\ue001\\ue006]{3,80},)?(?: (?:also|had|have|then|both|\\ue005))* met(?! with\\b)(?! ${anyone})(?= (?:in|at|on|for|to|again|briefly|separately|late|last|\\ue005)|[.,;]|$)`,
    ),
    // "said A, who attended with his Kazakh colleague, B"
    maskPattern(
      `(?<hosts>\\ue001),? who (?:attended|took part|came|was there|flew in|travelled)(?: it)?(?: together)? with ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "initialled by A and B, who had earlier met C"
    maskPattern(
      `(?<hosts>\\ue001), who (?:had|has) (?:(?:earlier|also|previously|already|just|recently) ){0,2}met(?: with)? ${delegation}(?<guests>${people})${noOwner}`,
    ),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}joined (?:the )?(?<guests>${people})(?= (?:in|at|for|on|there)\\b)`),
  ],
};
