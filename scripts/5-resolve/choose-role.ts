import type { PersonMention, Span } from '../4-extract/match.ts';
import { isPublicOffice } from './is-public-office.ts';

/** Offices so general that a fuller one is taken where the article gives it. */
const general =
  /^(?:former )?(?:leader|head of state|official|diplomat|guest|head|chairman|secretary|minister|ambassador|representative|spokesman|spokeswoman|spokesperson|director|chief|chair|commander|expert|analyst|general|colonel|professor)$/i;

/** Gives the role that says most: a public office before an occupation, a full title before "leader", the first of equals. */
export function chooseRole(mentions: readonly PersonMention[]): { text: string; span: Span; rule?: string; mention: PersonMention } | null {
  const roles = mentions.flatMap((mention) => (mention.role ? [{ ...mention.role, mention, score: score(mention) }] : []));
  roles.sort((a, b) => b.score - a.score || a.mention.sentence - b.mention.sentence || a.mention.start - b.mention.start);
  return roles[0] ?? null;
}

function score(mention: PersonMention): number {
  const text = mention.role?.text ?? '';
  const own = mention.role?.rule ? 0 : 1;
  return (isPublicOffice(text, mention.country !== null) ? 4 : 0) + (general.test(text) ? 0 : 2) + own;
}
