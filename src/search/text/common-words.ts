/** Words that stand in nearly every article, folded. The index does not hold them: only names and phrases ask for them. */
export const commonWords: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from had has have he her his i in into is it its not of on or our she so that the their them they this to was we were which who will with you'.split(
    ' ',
  ),
);
