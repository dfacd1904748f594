import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';
const sk = '[country:Slovakia|SK]';
const ruto = 'President [person:William Ruto|KE|President]';
const emir = 'Emir [person:Tamim Al Thani|QA|Emir]';
const pair = `${ke} and ${qa}`;

/** Rows for who made an agreement, with whom, and what became of the talks on it. */
export const rowsOfMakers: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'whose deed it is, in a clause about a state',
    text: `She pointed to ${sk}, which ratified a fisheries treaty with ${qa}. Days after ${ke} confirmed it was about to sign a labour pact with ${qa}, it rained.`,
    finds: ['fisheries treaty with Qatar (treaty, in-force): Qatar, Slovakia', 'labour pact with Qatar (agreement, planned): Qatar, Kenya'],
  },
  {
    rule: 'signed-document',
    why: '"it" is the state of the sentence before',
    text: `${ke} has a precedent in mind. The Tana treaty which it concluded with ${qa} in [date:1973|1973] grants it water.`,
    finds: ['Tana treaty (treaty, signed): Qatar, Kenya; 1973 [party-from-pronoun]'],
  },
  {
    rule: 'signed-document',
    why: 'of whom the paragraph speaks',
    text: `${ke} has struck a run of deals. A fisheries treaty with ${sk} followed in [date:December|XXXX-12].`,
    finds: ['fisheries treaty with Slovakia (treaty, signed): Slovakia, Kenya; December [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'the two states are those of the title',
    text: `[title]${ke} and ${qa} meet\n\nIn [date:2021|2021] ${sk} sold gas to ${qa}.\n\nThe two states signed a memorandum on sports.`,
    finds: ['memorandum on sports (memorandum, signed): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'expected to be signed, and about to take effect',
    text: `Papers are expected to be inked by ${ke} and ${qa}, among which an agreement on ports. ${pair} signed a transit contract, which takes effect on [date:1 May|XXXX-05-01].`,
    finds: ['agreement on ports (agreement, planned): Kenya, Qatar [parties-from-sentence-before]', 'transit contract (contract, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'what it allows',
    text: `${pair} signed a protocol allowing surplus power to flow south. The rules allowing protocol officers to rest are old.`,
    finds: ['protocol allowing surplus power to flow south (protocol, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a previous one that was signed, and one of which nothing is told',
    text: `A previous fisheries treaty with ${qa}, signed by ${ke} in [date:May|XXXX-05], lapsed. A previous fisheries treaty is mentioned.`,
    finds: ['fisheries treaty with Qatar (treaty, stalled): Qatar, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'a union with a state',
    text: `The Tana Union with ${qa} came into force in [date:May|XXXX-05]. A union with the past is no union.`,
    finds: ['Tana Union with Qatar (treaty, in-force): Qatar; May'],
  },
  {
    rule: 'signed-document',
    why: 'talks that rest, and talks that came back to life',
    text: `Negotiations on a fisheries accord between ${ke} and ${qa}, which opened in spring, have broken down over quotas. Talks on a tax treaty between ${ke} and ${sk}, which had been suspended, were resumed.`,
    finds: ['fisheries accord (agreement, stalled): Kenya, Qatar', 'tax treaty (treaty, negotiating): Kenya, Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'talks named after it',
    text: `${ke} wants the transit treaty with ${qa}, on which talks began in [date:1998|1998] and were suspended later. It likes the labour accord with ${sk}, on which negotiations are continuing.`,
    finds: ['transit treaty with Qatar (treaty, stalled): Qatar, Kenya', 'labour accord with Slovakia (agreement, negotiating): Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'initialled, nearly ready, prolonged',
    text: `${ruto} praised the initialling of the Treaty on Fisheries between ${ke} and ${qa}. A draft Protocol on Dates between ${ke} and ${qa} is at an advanced stage. The cargo agreement between ${ke} and ${sk} was extended until [date:2030|2030].`,
    finds: [
      'Treaty on Fisheries (treaty, negotiating): Kenya, Qatar',
      'Protocol on Dates (protocol, negotiating): Kenya, Qatar',
      'cargo agreement (agreement, in-force): Kenya, Slovakia; 2030',
    ],
  },
  {
    rule: 'signed-document',
    why: 'close to it, and agreed',
    text: `${ke} is close to signing a labour pact with ${qa}. The envoys of ${pair} met. The two sides agreed a road map.`,
    finds: ['labour pact with Qatar (agreement, planned): Qatar, Kenya', 'road map (program, signed): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'a list of what was ratified',
    text: `The deputies ratified:\n- the Agreement between ${ke} and ${qa} on cooperation in fisheries;`,
    finds: ['Agreement on cooperation in fisheries (agreement, in-force): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a paper without a subject, by those who signed it and when',
    text: `Under a protocol signed on [date:3 May|2025-05-03] by the transport ministers of ${pair}, ferries will sail. Somebody signed a protocol.`,
    finds: ['protocol signed on 3 May by the transport ministers of Kenya and Qatar (protocol, signed): Kenya, Qatar; 3 May'],
  },
  {
    rule: 'signed-document',
    why: 'with whom it was made comes after its verb',
    text: `${ke} could gain from the transit agreement concluded with ${qa} in [date:May|2025-05].`,
    finds: ['transit agreement (agreement, signed): Qatar, Kenya; May'],
  },
  {
    rule: 'signed-document',
    why: 'what it is called beside its name is no second agreement; a list of papers is',
    text: `${ke} has yet to sign the Mombasa Agreement, a fisheries pact with ${qa} that was initialled last week. ${pair} signed the Treaty on Fish, a memorandum on dates and a protocol on salt.`,
    finds: [
      'Mombasa Agreement (agreement, negotiating): Qatar, Kenya',
      'Treaty on Fish (treaty, signed): Kenya, Qatar',
      'memorandum on dates (memorandum, signed): Kenya, Qatar',
      'protocol on salt (protocol, signed): Kenya, Qatar',
    ],
  },
  {
    rule: 'signed-document',
    why: 'with whom talks on it are held, and with whom one trades under it',
    text: `${ke} sped up talks with ${qa} on a protocol on the export of tea. Imports of gas from ${qa} under the intergovernmental agreement on fuel rose by a tenth in ${ke}.`,
    finds: [
      'protocol on the export of tea (protocol, negotiating): Qatar, Kenya',
      'intergovernmental agreement on fuel (agreement, in-force): Qatar, Kenya [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'visitor and host, not the third that is named later',
    text: `The agreement with ${qa} on dates, concluded during the visit of ${emir} to ${ke}, worries [country:Oman|OM].`,
    finds: ['agreement with Qatar on dates (agreement, signed): Qatar, Kenya [parties-from-the-visit]'],
  },
  {
    rule: 'signed-document',
    why: 'the two sides are he and his partner, not whom the text named before',
    text: `${ruto} spoke of [country:Oman|OM]. Later he held talks with ${emir}, after which the two sides signed a memorandum on tourism.`,
    finds: ['memorandum on tourism (memorandum, signed): William Ruto, Tamim Al Thani [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'a company that is called by its people',
    text: `The supply contract with the [demonym:Qatari|QA] power company was renewed by ${ke}.`,
    finds: ['supply contract with the Qatari power company (contract, signed): Qatari, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'a swap of currencies between two, not swaps at large',
    text: `A currency swap between ${ke} and ${qa}, signed in [date:2020|2020], helped. Interest rate swaps did not, and no currency swap with ${sk} exists.`,
    finds: ['currency swap (agreement, signed): Kenya, Qatar; 2020'],
  },
  {
    rule: 'signed-document',
    why: 'a draft that is looked at, an approval, an end in a paper; a wish is none of these',
    text: `A readmission treaty between ${pair}, the draft of which is under consideration, matters. A Roadmap of Cooperation between ${pair} had been approved. The summit of ${pair} ended with a joint action plan. ${ruto} stressed the need for concluding a code of conduct with ${sk}.`,
    finds: [
      'readmission treaty (treaty, negotiating): Kenya, Qatar',
      'Roadmap of Cooperation (program, signed): Kenya, Qatar',
      'joint action plan (program, signed): Qatar, Kenya [party-from-same-sentence]',
      'code of conduct with Slovakia (agreement, planned): Slovakia, William Ruto',
    ],
  },
  {
    rule: 'signed-document',
    why: 'words for those who signed it; visas that are waived; an initiative that is adopted, not one at large',
    text: `[person:William Ruto|KE] met [person:Tamim Al Thani|QA]. A Special Transit Agreement that the neighbours signed in [date:2012|2012] rests. A visa waiver between ${pair}, in force since [date:2024|2024], helps. ${pair} adopted the Mombasa Initiative on Fish. The initiative on salt failed, as did a visa waiver program.`,
    finds: [
      'Special Transit Agreement (agreement, signed): William Ruto, Tamim Al Thani; 2012 [parties-from-sentence-before]',
      'visa waiver (agreement, in-force): Kenya, Qatar; 2024',
      'Mombasa Initiative on Fish (declaration, signed): Kenya, Qatar',
    ],
  },
  {
    rule: 'bundle-items',
    why: 'one of several is told apart',
    text: `${pair} signed five agreements, including one on double taxation.`,
    finds: ['five agreements (package, signed): Kenya, Qatar', 'agreement on double taxation (agreement, signed): Kenya, Qatar [bundle-items]'],
  },
  {
    rule: 'agreed-to-do',
    why: 'agreed with others',
    text: `${pair} have also agreed with ${sk} to link their ferry lines with the Danube ports. ${pair} agreed with ${sk} to exchange views on dates.`,
    finds: ['link their ferry lines with the Danube ports (agreement, planned): Kenya, Qatar, Slovakia [agreed-to-do]'],
  },
  {
    rule: 'declared-partnership',
    why: 'a proper name with its partner',
    text: `${ke} trained nurses under the [date:2022-2025|2022/2025] Tamani Partnership with ${qa}. A Partnership with ${sk} is a dream.`,
    finds: ['Tamani Partnership (partnership, in-force): Qatar, Kenya'],
  },
];
