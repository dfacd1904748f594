import type { AgreementStatus } from '../../../../src/schemas/agreement.ts';
import type { Candidate } from './candidate.ts';

/** "12 documents are being prepared, among them", "eight documents ready for signature, including". */
const list =
  /\b(?:documents|agreements|memoranda|contracts|papers|deals|accords|treaties)\b(?<told>[^.;“”]{0,90}?),? (?:including|among them|among which (?:is|are|was|were)|among these|such as|namely|notably)(?<others>[^.;“”]{0,160})$/u;
const ahead =
  /\b(?:ready (?:for|to)|to be signed|being prepared|prepar(?:e|es|ed|ing)|expected|planned|will|would|hopes?|plans?|intends?|due|drafted|scheduled)\b/;
const signed = /\b(?:signed|inked|concluded|exchanged|sealed)\b/;

const papers =
  '(?:agreements?|treaty|treaties|memorand(?:um|a)(?: of (?:understanding|cooperation))?|declarations?|statements?|communiqu[ée]s?|protocols?|contracts?|accords?|pacts?|roadmaps?|programmes?|programs?|documents?|papers?)';
/** ", a treaty on strategic partnership as well as several documents on trade are expected to be signed": the rest of a list and the verb of all. */
const shared = new RegExp(
  `^(?:(?:,? and|,? as well as|,? along with|,? together with|,) (?:an? |the |several |some |other |a number of |a series of |\\d+ |two |three |four |five )*(?:(?!(?:is|are|was|were|has|have|had|will|would|that|which|who|signed|said) )[\\p{L}\ue000-\ue008-]+ ){0,4}?${papers}(?: (?!(?:is|are|was|were|has|have|had|will|would|that|which|who|signed|said) )[\\p{L}\ue000-\ue008-]+){0,12}?){1,5},? (?<deed>(?:are|were) (?:expected|planned|scheduled|due|slated|set|likely|to be)|will be|(?:are|were) being (?:prepared|drafted|readied)|(?:were|have been|had been)) (?:to be )?(?:also |then |duly )?(?<done>signed|inked|concluded|initialled|adopted|exchanged)\\b`,
  'u',
);

/** Gives how far the papers of a list are whose verb follows the last one: "planned" for "A declaration, a treaty and a protocol are expected to be signed"; null where none follows. */
function readSharedVerb({ masked, titleEnd }: Candidate): AgreementStatus | null {
  const deed = shared.exec(masked.text.slice(titleEnd, titleEnd + 260))?.groups?.deed;
  if (deed === undefined) return null;
  return /^(?:were|have been|had been)$/.test(deed) ? 'signed' : 'planned';
}

/** Gives how far a list of papers is, of which an agreement is one: "planned" for "12 documents are being prepared, among them a program"; null where it stands in no such list. */
export function readListDeed(candidate: Candidate): AgreementStatus | null {
  const { masked, outerStart } = candidate;
  const before = masked.text.slice(Math.max(0, outerStart - 320), outerStart);
  const found = list.exec(before);
  if (!found) return readSharedVerb(candidate);
  const words = `${before.slice(Math.max(0, found.index - 60), found.index)} ${found.groups?.told ?? ''}`;
  if (ahead.test(words)) return 'planned';
  if (/\b(?:negotiat\w+|under discussion)\b/.test(words)) return 'negotiating';
  return signed.test(words) && !/\b(?:not|never)\b/.test(words) ? 'signed' : null;
}
