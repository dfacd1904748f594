import type { AgreementStatus } from '../../../../src/schemas/agreement.ts';
import type { MaskedArticle } from '../../lexicon/mask-article.ts';
import type { MaskedSentence } from '../../lexicon/masked-sentence.ts';

/** "12 documents were signed, among them:", "the following were signed:", "What was signed?" */
const announces =
  /\b(?:signed|adopted|concluded|initialled|inked|exchanged)\b[^.]{0,120}(?::|\?)\s*$|\b(?:documents|agreements|papers)\b[^.]{0,80}\bsigned\b[^.]{0,60}:\s*$|\b(?:signing|exchange|conclusion) of (?:the following|(?:an? |the )?(?:\p{L}+ |\d+ ){0,3}(?:documents|agreements|papers|memoranda|contracts|protocols|deals))\b[^.]{0,160}:\s*$|\bsigning of the following (?:\p{L}+ ){0,2}(?:documents|agreements|papers|memoranda|contracts)\.?\s*$|\bsigned the following (?:\p{L}+ ){0,2}(?:documents|agreements|papers|memoranda|contracts)\.?\s*$/u;
/** "The deputies also ratified:" */
const ratifies = /\bratif(?:ied|ies)\b[^.]{0,120}:\s*$/u;
/** "The most important one is …", "Among them was …": the item of a bundle that the sentence before tells of. */
const picksOne =
  /^(?:The (?:most important|main|key|chief|first|second|third|fourth|fifth|last|biggest)|One|Another|Among (?:them|these)|Most important)\b[^.;:]{0,40}\b(?:is|was|are|were)\b|^(?:The|This|These|Those) (?:package|bundle|set|documents|agreements|papers|memoranda|list) (?:also )?(?:includes?|included|comprises?|comprised|consists? of|consisted of|covers?|covered|ranges? from|ranged from) |^(?:They|These|Those) (?:also )?includ(?:e|ed) |^The (?:most important|main|first|second|third|fourth|fifth|last)(?: of (?:these|them))?, (?:an?|the) /u;
/** "The agreement on X and the memorandum on Y are among the signed documents": the items stand before what is said of them. */
const amongSigned =
  /\b(?:is|are|was|were) (?:also )?among (?:the )?(?:\p{L}+ ){0,3}?(?:(?:signed|concluded) (?:documents|agreements|papers|memoranda)|(?:documents|agreements|papers|memoranda) (?:that were |which were )?(?:signed|concluded))\b/u;
/** What stands alone over a list of what the sentence before tells of. */
const opensList =
  /^(?:Among (?:them|these|those)|(?:These|They|Those) (?:include|are)|Including|The (?:list|documents) (?:includes?|are)|In particular|Namely)[^.]{0,30}:\s*$/u;
const tellsSigned =
  /\b(?:documents|agreements|papers|memoranda|accords)\b[^.]{0,60}\b(?<!\bto be )signed\b|\bsigned\b[^.]{0,60}\b(?:documents|agreements|papers|memoranda|accords)\b/u;
/** How many sentences back a list may have been announced. */
const longestList = 40;

/** Gives the status of an item whose list a sentence before announces as signed or ratified; null where none does. `offset` is where the item's words begin. */
export function readAnnouncement(article: MaskedArticle, masked: MaskedSentence, offset: number): AgreementStatus | null {
  if (announces.test(masked.text.slice(0, offset)) && masked.text.slice(0, offset).includes(':')) return 'signed';
  const told = amongSigned.exec(masked.text);
  if (told && told.index > offset) return 'signed';
  if (picksOne.test(masked.text)) {
    for (const before of article.sentences.slice(Math.max(0, masked.index - 2), masked.index)) if (tellsSigned.test(before.text)) return 'signed';
  }
  for (let back = 1; back <= longestList; back++) {
    const before = article.sentences[masked.index - back];
    if (!before) return null;
    if (ratifies.test(before.text)) return 'in-force';
    // "11 documents were signed. Among them:"
    if (opensList.test(before.text)) return tellsSigned.test(article.sentences[before.index - 1]?.text ?? '') ? 'signed' : null;
    if (announces.test(before.text)) return before.text.trimEnd().endsWith('?') && back > 1 ? null : 'signed';
    // Only the items of the list may stand in between.
    if (!isItem(before.text, before.sentence.kind)) return null;
  }
  return null;
}

/** True for an item of a list. */
function isItem(text: string, kind: string): boolean {
  return kind === 'list-item' || /^\s*(?:[•·*–—-]|\d{1,2}[.)])\s/.test(text) || /;\s*$/.test(text);
}
