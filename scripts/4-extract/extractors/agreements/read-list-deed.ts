import type { AgreementStatus } from '../../../../src/schemas/agreement.ts';
import type { Candidate } from './candidate.ts';

/** "12 documents are being prepared, among them", "eight documents ready for signature, including". */
const list =
  /\b(?:documents|agreements|memoranda|contracts|papers|deals|accords|treaties)\b(?<told>[^.;“”]{0,90}?),? (?:including|among them|among which (?:is|are|was|were)|among these|such as|namely|notably)(?<others>[^.;“”]{0,160})$/u;
const ahead =
  /\b(?:ready (?:for|to)|to be signed|being prepared|prepar(?:e|es|ed|ing)|expected|planned|will|would|hopes?|plans?|intends?|due|drafted|scheduled)\b/;
const signed = /\b(?:signed|inked|concluded|exchanged|sealed)\b/;

/** Gives how far a list of papers is, of which an agreement is one: "planned" for "12 documents are being prepared, among them a program"; null where it stands in no such list. */
export function readListDeed({ masked, outerStart }: Candidate): AgreementStatus | null {
  const before = masked.text.slice(Math.max(0, outerStart - 320), outerStart);
  const found = list.exec(before);
  if (!found) return null;
  const words = `${before.slice(Math.max(0, found.index - 60), found.index)} ${found.groups?.told ?? ''}`;
  if (ahead.test(words)) return 'planned';
  if (/\b(?:negotiat\w+|under discussion)\b/.test(words)) return 'negotiating';
  return signed.test(words) && !/\b(?:not|never)\b/.test(words) ? 'signed' : null;
}
