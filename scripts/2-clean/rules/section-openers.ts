/** Lines that open a part of the page that is not the article, by name of the part. */
export const sectionOpeners: ReadonlyArray<{ name: string; examples: readonly string[]; pattern: RegExp }> = [
  {
    name: 'related-links',
    examples: [
      'Related Articles',
      'Related news',
      'Read also:',
      'See also:',
      'Read next: Ankara hosts ministers',
      'You may also like',
      'More from this section',
      'Most read',
      'Latest news',
      'Recommended',
      'Popular',
      'Trending now',
      'READ MORE',
      'More on this topic',
      'On this topic',
      'Also read: Talks in Doha',
      'Other news',
      'Similar news',
      'Editor’s picks',
      'Don’t miss',
      'Up next',
      'News feed',
    ],
    pattern:
      /^(?:[»›>→•▪\p{So}-]+ ?)?(?:related(?: (?:articles?|news|posts?|stor(?:y|ies)|content|topics?|links?|materials?|publications?|coverage))?|(?:read|see|watch|listen) (?:also|more|next|on|further)|also (?:read|see)|further reading|you (?:may|might) (?:also )?(?:like|be interested)(?: in)?|more (?:from|on|news|stories|in|work|by|articles)\b.{0,40}|most (?:read|popular|viewed|commented|recent)|latest(?: (?:news|posts?|articles?|stories))?|recommended(?: (?:for you|articles?|reading|stories))?|popular(?: (?:news|posts?|articles?))?|trending(?: now)?|(?:on this|on the) topic|other (?:news|articles|stories|materials)|similar (?:news|articles|stories|posts?)|editor[’']s (?:picks?|choice)|don[’']t miss|up next|news feed|top (?:news|stories)|what to read next|materials on (?:the|this) topic|in (?:this|the same) section|news of the day|keep reading)(?: ?[:»›>→].{0,200})?[.:]?$/iu,
  },
  {
    name: 'references',
    examples: ['References & External Links', 'References', 'External links', 'Sources and notes', 'Notes', 'Footnotes', 'Endnotes', 'Bibliography'],
    pattern: /^(?:references?(?: (?:&|and) .{3,40})?|external links?|sources?(?: and notes)?:?|notes?:?|footnotes?|endnotes?|bibliography|works cited)$/i,
  },
  {
    name: 'comments',
    examples: ['Comments', 'No Comment', 'Leave a comment (0)', 'Leave a Reply', '12 Comments', 'Discussion', 'Join the discussion'],
    pattern: /^(?:comments?(?: ?\(\d{1,5}\))?:?|no comments?(?: yet)?|leave a (?:comment|reply).{0,20}|\d{1,5} comments?|(?:join the )?discussion)$/i,
  },
  {
    name: 'author-box',
    examples: ['About the author', 'Authors', 'Guest Author', 'About the authors', 'About the Author:', 'Author bio', 'Contributors', 'About us'],
    pattern:
      /^(?:(?:guest |the )?authors?|about (?:the )?(?:authors?|writers?|contributors?|us|this (?:site|website|publication))|authors?[’']? bio(?:graphy)?|contributors?)[:]?$/i,
  },
  { name: 'tags', examples: ['Tags', 'Tags:', 'Topics', 'Keywords'], pattern: /^(?:tags?|topics?|keywords?|categories):?$/i },
];

/** Gives the name of the part of the page that a line opens, or null. */
export function findSectionOpener(text: string): string | null {
  if (text.length > 260) return null;
  return sectionOpeners.find(({ pattern }) => pattern.test(text))?.name ?? null;
}
