import type { Problem } from '../../1-read/problem.ts';
import type { BuiltSite, SiteRule } from './built-site.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkCounts } from './check-counts.ts';
import { checkFacts } from './check-facts.ts';
import { checkHeadings } from './check-headings.ts';
import { checkIds } from './check-ids.ts';
import { checkInlineCode } from './check-inline-code.ts';
import { checkLanguage } from './check-language.ts';
import { checkLeaks } from './check-leaks.ts';
import { checkLinks } from './check-links.ts';
import { checkOrigins } from './check-origins.ts';
import { checkOrphans } from './check-orphans.ts';
import { checkPolicy } from './check-policy.ts';
import { checkSentences } from './check-sentences.ts';
import { checkSitemap } from './check-sitemap.ts';
import { checkTitles } from './check-titles.ts';

/** What must hold for a built site; records first, since a lost fact weighs most. */
const rules: readonly SiteRule[] = [
  checkCounts,
  checkSitemap,
  checkSentences,
  checkFacts,
  checkLinks,
  checkAnchors,
  checkOrphans,
  checkIds,
  checkHeadings,
  checkTitles,
  checkLanguage,
  checkInlineCode,
  checkPolicy,
  checkOrigins,
  checkLeaks,
];

/** Gives everything that is wrong with a built site. */
export function checkSite(site: BuiltSite): Problem[] {
  return rules.flatMap((rule) => rule(site));
}
