import type { Problem } from '../../1-read/problem.ts';
import type { BuiltSite, SiteRule } from './built-site.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkCounts } from './check-counts.ts';
import { checkFacts } from './check-facts.ts';
import { checkLeaks } from './check-leaks.ts';
import { checkOrphans } from './check-orphans.ts';
import type { PageRuleName } from './check-page.ts';
import { checkSitemap } from './check-sitemap.ts';
import { checkTitles } from './check-titles.ts';

/** What must hold for a built site; records first, since a lost fact weighs most. */
const rules: readonly SiteRule[] = [
  checkCounts,
  checkSitemap,
  tellFaults('sentences'),
  checkFacts,
  tellFaults('links'),
  checkAnchors,
  checkOrphans,
  tellFaults('ids'),
  tellFaults('headings'),
  checkTitles,
  tellFaults('language'),
  tellFaults('inlineCode'),
  tellFaults('policy'),
  tellFaults('origins'),
  checkLeaks,
];

/** Gives what a rule of single pages found while they were read. */
function tellFaults(rule: PageRuleName): SiteRule {
  return ({ faults }) => [...faults.values()].flatMap((found) => found[rule] ?? []);
}

/** Gives everything that is wrong with a built site. */
export function checkSite(site: BuiltSite): Problem[] {
  return rules.flatMap((rule) => rule(site));
}
