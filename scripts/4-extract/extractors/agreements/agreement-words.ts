/** Nouns that name an agreement, in the singular and lower case, with the kind of the contract. */
export const agreementNouns: Readonly<Record<string, string>> = {
  treaty: 'treaty',
  charter: 'treaty',
  convention: 'treaty',
  agreement: 'agreement',
  accord: 'agreement',
  pact: 'agreement',
  deal: 'agreement',
  memorandum: 'memorandum',
  mou: 'memorandum',
  letter: 'memorandum',
  declaration: 'declaration',
  statement: 'declaration',
  communiqué: 'declaration',
  communique: 'declaration',
  protocol: 'protocol',
  contract: 'contract',
  program: 'program',
  programme: 'program',
  roadmap: 'program',
  map: 'program',
  plan: 'program',
  exchange: 'agreement',
  code: 'agreement',
  document: 'package',
  arrangement: 'agreement',
  understanding: 'agreement',
  compact: 'agreement',
  covenant: 'treaty',
  armistice: 'agreement',
  ceasefire: 'agreement',
  truce: 'agreement',
  concession: 'contract',
  note: 'agreement',
  regime: 'agreement',
  venture: 'project',
  partnership: 'partnership',
  annex: 'agreement',
  swap: 'agreement',
  waiver: 'agreement',
  union: 'treaty',
  initiative: 'declaration',
  framework: 'agreement',
  loan: 'contract',
  lease: 'contract',
  record: 'memorandum',
};

/** Words that tell which of many arrangements it is. */
const arranged =
  /\b(?:framework|bilateral|trilateral|working|administrative|technical|recognition|visa|trade|security|transit|currency|swap|power-sharing|water-sharing|sharing|basing|defen[cs]e) $/i;

/** Nouns that name an agreement only beside certain words: before them, or right after them; `never` says beside which they do not. */
export const nounConditions: Readonly<Record<string, { before?: RegExp; after?: RegExp; never?: RegExp }>> = {
  arrangement: { before: arranged, after: /^ (?:between \ue002|of \ue005|(?:signed|concluded) (?:in|on|by|with|last|between|that|earlier)\b)/ },
  understanding: {
    after: /^ (?:of \ue005|reached|signed)/,
    before: /\b(?:written|signed an|reached an|formal|bilateral) $/,
    never: /\b(?:mutual|better|deeper|common|memorandum of|memoranda of|full|good) $/i,
  },
  compact: { before: /\b(?:signed|concluded) (?:an? |the )?(?:\S+ )?$/ },
  ceasefire: { after: /^ (?:of \ue005|agreed|signed|reached|brokered|concluded)/, before: /\b(?:agreed|signed|reached|concluded) (?:to |on )?(?:an? |the )?$/ },
  truce: { after: /^ (?:of \ue005|agreed|signed|reached|brokered|concluded)/ },
  concession: { before: /\b(?:under|signed|granted|obtained|renewed|terminated) (?:an?|the|its) (?:\S+ )?$|\b(?:railway|mining|port|airport|oil|gas|land) $/ },
  note: { before: /\b(?:signed|exchanged) (?:the |diplomatic )?$/, after: /^ (?:exchanged|signed) (?:on|in)\b/ },
  regime: { before: /\b(?:visa-free|free-trade|visa-waiver) $/ },
  venture: { before: /\bjoint $/, after: /^ (?:between|of|with|by) (?:the )?[\ue002\ue003\ue004]/ },
  partnership: {
    before: /\b(?:migration|trade|energy|security|customs|minerals|resource|materials|digital|green|development|investment|transport|defen[cs]e|economic) $/,
    never: /\bstrategic $|\b(?:years|decades|history|track record) of (?:[\p{L}-]+ ){0,2}$/iu,
  },
  swap: { before: /\b(?:currency|debt|prisoner) $/i, never: /\b(?:interest|no|any) (?:\S+ )?$/i },
  waiver: { before: /\bvisa $/i },
  initiative: { before: /\b(?:signed|adopted) the (?:\p{Lu}[\p{L}-]+ ){1,3}$/u },
  framework: {
    before: /\b(?:signed|concluded|initialled) (?:an? |the )(?:\p{L}+ )?$/u,
    after:
      /^ (?:(?:for|on) [^,.;:]{3,60}? (?:was|were|has been) (?:signed|agreed|concluded|initialled)|that [^.;:]{3,70}? (?:signed|negotiated|agreed|concluded)\b)/,
  },
  loan: { before: /\b(?:sign(?:ed|s|ing)|negotiat(?:ed|es|ing)|conclud(?:ed|es|ing)) (?:an?|the) (?:\S+ ){0,3}$/ },
  lease: { before: /\b(?:signed|concluded|renewed|terminated) (?:an?|the|its) (?:\S+ ){0,2}$/, after: /^ (?:signed|concluded|agreed)\b/ },
  annex: { after: /^ (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b/ },
  union: {
    before: /\b(?:concluded|signed|ratified) the (?:\p{Lu}[\p{L}-]+ ){1,2}$/u,
    after: /^ with (?:the )?\ue002 (?:came|entered|took|comes|enters|was (?:signed|ratified|concluded)|signed)\b/,
  },
  letter: { after: /^ of intent\b/i },
  record: { after: /^ of discussions\b/i },
  code: { after: /^ of conduct\b/i },
  exchange: { after: /^ of (?:notes|letters)\b/i },
  statement: { before: /\bjoint(?: \S+)? $|\b(?:signed|signing|adopted) (?:an? |the )(?:\S+ )?$/i },
  program: {
    before:
      /\b(?:cooperation|co-operation|partnership|alliance|action|exchange|comprehensive|interstate|intergovernmental|bilateral|joint work|joint working) $/i,
    after:
      /^ (?:of|on|for) (?:\S+ ){0,3}(?:cooperation|co-operation|consultations|partnership|measures|exchanges?)\b|^ (?:agreed|signed|adopted) (?:in|on|by|last)\b|^ with (?:the )?\ue004 (?:expires|expired|ends|ended|runs|ran out|was (?:signed|approved|suspended|agreed)|is (?:on|off) track)\b/iu,
  },
  programme: {
    before:
      /\b(?:cooperation|co-operation|partnership|alliance|action|exchange|comprehensive|interstate|intergovernmental|bilateral|joint work|joint working) $/i,
    after:
      /^ (?:of|on|for) (?:\S+ ){0,3}(?:cooperation|co-operation|consultations|partnership|measures|exchanges?)\b|^ (?:agreed|signed|adopted) (?:in|on|by|last)\b|^ with (?:the )?\ue004 (?:expires|expired|ends|ended|runs|ran out|was (?:signed|approved|suspended|agreed)|is (?:on|off) track)\b/iu,
  },
  plan: { before: /\b(?:action|cooperation|co-operation|work) $/i, after: /^ of (?:action|measures|cooperation|consultations)\b/i },
  map: { before: /\broad $/i },
  convention: { before: /^/, never: /\b(?:party|national|annual|constitutional|democratic|republican) $/i },
  charter: { before: /^(?=\S)/, after: /^ (?:of|on|for)\b/ },
};

/** Words before the noun that say how far an agreement is, not which one it is; they stay out of the title. */
export const vagueModifiers: ReadonlySet<string> = new Set([
  'new',
  'draft',
  'proposed',
  'planned',
  'existing',
  'previous',
  'earlier',
  'similar',
  'another',
  'other',
  'such',
  'final',
  'latest',
  'first',
  'second',
  'third',
  'own',
  'same',
  'original',
  'upcoming',
  'long-awaited',
  'landmark',
  'historic',
  'major',
  'key',
  'so-called',
  'possible',
  'potential',
  'future',
  'signed',
  'relevant',
  'recent',
  'current',
  'corresponding',
  'following',
  'important',
  'several',
  'various',
  'many',
  'numerous',
  'certain',
  'separate',
  'main',
  'big',
  'last',
  'next',
  'initial',
  'only',
  'real',
  'tacit',
  'secret',
  'formal',
  'appropriate',
  'ambitious',
  'more',
  'further',
  'additional',
  'far',
  'larger',
  'bigger',
  'broader',
  'wider',
  'great',
  'controversial',
  'supporting',
  'smaller',
  'shorter',
  'longer',
  'small',
  'short',
]);

/** Words that end a title to the left of its noun. */
export const leftStops: ReadonlySet<string> = new Set(
  `a an the this that these those its their his her our my your some any no each every both all one two three four five six seven eight nine ten eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred dozen dozens number several
  of on in at by to for from with without between under over about into through during after before since until as than per via against among upon within
  euros dollars roubles rubles yuan he she it they we you i them us him me who whom whose which what where when while why how if whether because although but or nor so yet and
  is are was were be been being has have had do does did will would shall should can could may might must
  sign signs signed signing ink inks inked seal seals sealed conclude concludes concluded adopt adopts adopted ratify ratifies ratified initial initials initialled initialed
  negotiate negotiating negotiated discuss discusses discussed approve approves approved reach reaches reached agree agrees agreed prepare prepares prepared develop draft drafting
  establishing concluding launching propose proposes welcome welcomed welcomes exchange exchanged renew renewed announce announced call called include includes including issue issued strike struck clinch clinched
  replace replaces replacing support supported implement implementing implemented read violate violated said says praised hailed respect suspend suspended froze endorsed rewrite rewriting rewritten amend amended revise revised renegotiate renegotiated extended prolonged endorse
  terminate terminates terminated cancel cancels cancelled canceled scrap scraps scrapped suspends extends renews revise revises revive revives revived resume resumes resumed unveil unveils unveiled
  finalise finalises finalised finalize finalizes finalized complete completes completed backs backed quits exits rejects rejected denounces denounced freezes halts halted blocks blocked eyes seeks mulls weighs
  also already still not never just almost nearly about over only recently formally finally officially there here not`.split(/\s+/),
);

/** Words that end a title to the right of its noun. */
export const rightStops: ReadonlySet<string> = new Set(
  `that which who whom whose where when while as after before during by under at since until because although if but or than then still also now already yet
  is are was were be been being has have had do does did will would shall should can could may might must need needs
  said says signed inked concluded adopted ratified initialled reached approved drafted planned negotiated expected aimed entered enters came comes took takes allows allow provides foresees foresaw envisages envisaged stipulates stipulated
  provide gives gave makes made began begins started opens remains remain worth well including include includes among via through upon following covering allowing providing he she it
  they we there this so not today yesterday tomorrow agreed discussed announced called noted i you without alongside along marked marks creates sets set lets brings obliges grew rose fell dropped went became ran led fed met lost won kept left meant brought shows showed proves proved means`.split(
    /\s+/,
  ),
);
