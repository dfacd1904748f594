import type { BuiltPage, PageFaults, PageRule, SiteFrame } from './built-site.ts';
import { checkHeadings } from './check-headings.ts';
import { checkIds } from './check-ids.ts';
import { checkInlineCode } from './check-inline-code.ts';
import { checkLanguage } from './check-language.ts';
import { checkLinks } from './check-links.ts';
import { checkOrigins } from './check-origins.ts';
import { checkPolicy } from './check-policy.ts';
import { checkSentences } from './check-sentences.ts';

/** What must hold for a page by itself. */
const rules = {
  sentences: checkSentences,
  links: checkLinks,
  ids: checkIds,
  headings: checkHeadings,
  language: checkLanguage,
  inlineCode: checkInlineCode,
  policy: checkPolicy,
  origins: checkOrigins,
} as const satisfies Record<string, PageRule>;

export type PageRuleName = keyof typeof rules;

/** Gives what is wrong with a page by itself, by the name of the rule; null where nothing is. */
export function checkPage(page: BuiltPage, site: SiteFrame): PageFaults | null {
  const found = Object.entries(rules).flatMap(([name, rule]) => {
    const problems = rule(page, site);
    return problems.length === 0 ? [] : [[name, problems] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}
