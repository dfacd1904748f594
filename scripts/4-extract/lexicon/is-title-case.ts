import { rememberRecent } from '../../1-read/remember-recent.ts';

/** True for a line set as a headline: most of its longer words begin with a capital and it ends without a full stop. */
export const isTitleCase = rememberRecent((text: string): boolean => {
  if (/[.;:,]["”’)]?$/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’-]*/gu)?.filter((word) => word.length > 3) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals / words.length >= 0.8;
}, 2000);
