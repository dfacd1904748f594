/**
 * Gives the language to mark a name with, told by its letters as far as the region's languages go: Tajik by letters that
 * Russian lacks, else Russian for Cyrillic; Persian for Arabic letters; Chinese for Han. Undefined for Latin letters.
 */
export function languageOf(name: string): string | undefined {
  if (/[ғӣқӯҳҷҒӢҚӮҲҶ]/u.test(name)) return 'tg';
  if (/\p{Script=Cyrillic}/u.test(name)) return 'ru';
  if (/\p{Script=Arabic}/u.test(name)) return 'fa';
  if (/\p{Script=Han}/u.test(name)) return 'zh';
  return undefined;
}
