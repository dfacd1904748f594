import { actorAddress } from '../lookup/actor-address.ts';
import { address } from '../lookup/address.ts';
import { comparisonsOf } from '../lookup/comparisons-of.ts';
import type { Actor, Corpus, Fact } from '../lookup/corpus-shape.ts';
import { factAddress } from '../lookup/fact-address.ts';
import { listEverything } from '../lookup/list-everything.ts';
import { narrowTimeline } from '../lookup/narrow-timeline.ts';
import { dateOf, orderTimeline } from '../lookup/order-timeline.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { ruleExplanations } from '../wording/rule-explanations.ts';
import type { Twin } from './twin.ts';

/** What a list says of each of its things; the rest is on the thing's own page and in the data files. */
interface Item {
  id: string;
  title: string;
  address: string;
}

/** Gives an actor as an item. */
function itemOf(actor: Actor): Item {
  return { id: actor.id, title: actor.name, address: publishAddress(actorAddress(actor)) };
}

/** Gives facts in the order of time as items. */
function listInTime(facts: readonly Fact[]): unknown[] {
  return orderTimeline(facts).flatMap(({ facts: same }) =>
    same.map((fact) => ({ id: fact.id, kind: fact.kind, edtf: dateOf(fact.statement)?.edtf ?? null, address: publishAddress(factAddress(fact)) })),
  );
}

/** Gives the twins of the lists; a list of many pages has one twin that holds it whole. */
export function listTwinsOfLists(corpus: Corpus): Twin[] {
  const list = (path: string, title: string, files: readonly string[], items: () => unknown[]): Twin => ({
    path,
    title,
    linked: null,
    content: () => ({ data: files.map((file) => publishAddress(address.dataFile(file))), items: items() }),
  });
  return [
    list('', 'Pamir Ledger', ['datapackage.json'], () => []),
    list('articles/', 'Articles', ['articles.json'], () =>
      corpus.articles.map(({ id, record }) => ({
        id,
        title: record.title,
        address: publishAddress(address.page('articles', id)),
        published: record.source.published.edtf,
      })),
    ),
    list('countries/', 'Countries', ['actors.json'], () => [...corpus.countries, ...corpus.passing].map(itemOf)),
    list('leaders/', 'Leaders', ['actors.json'], () => corpus.leaders.map(itemOf)),
    list('people/', 'People', ['actors.json'], () => corpus.people.map(itemOf)),
    list('organizations/', 'Organizations', ['actors.json'], () => corpus.organizations.map(itemOf)),
    list('topics/', 'Topics', ['topics.json'], () =>
      corpus.topics.map(({ id, title }) => ({ id, title, address: publishAddress(address.page('topics', id)) })),
    ),
    list('agreements/', 'Agreements', ['agreements.json'], () =>
      corpus
        .factsOfKind('agreement')
        .map((fact) => ({ id: fact.id, title: corpus.titleOf('agreements', fact.id), address: publishAddress(factAddress(fact)) })),
    ),
    list('relations/', 'Relations', ['agreements.json', 'meetings.json', 'figures.json'], () =>
      corpus.relations.map(({ id, a, b, facts }) => ({
        id,
        title: `${a.name} – ${b.name}`,
        address: publishAddress(address.relation(a.id, b.id)),
        facts: facts.length,
      })),
    ),
    list('figures/', 'Figures', ['figures.json'], () =>
      corpus.factsOfKind('figure').map((fact) => ({ id: fact.id, address: publishAddress(factAddress(fact)) })),
    ),
    list('timeline/', 'Timeline', ['dates.json', 'meetings.json', 'agreements.json', 'figures.json'], () => listInTime(corpus.facts)),
    list('figures/side-by-side/', 'Figures side by side', ['figure-pairs.csv'], () =>
      comparisonsOf(corpus).all.map(({ id, figures, pairs }) => ({
        id,
        figures: figures.map(({ fact, figure }) => ({ id: fact.id, period: figure.period?.edtf ?? null, address: publishAddress(factAddress(fact)) })),
        pairs,
      })),
    ),
    ...narrowTimeline(corpus).map(({ folder, id, title, facts }) => ({
      ...list(`timeline/${folder}/${id}/`, `Timeline: ${title}`, ['dates.json', 'meetings.json', 'agreements.json', 'figures.json'], () => listInTime(facts)),
      made: () => [title, facts],
    })),
    list('about/', 'About', ['record.schema.json'], () => Object.entries(ruleExplanations).map(([rule, text]) => ({ rule, text }))),
    list('search/', 'Search', [], () => [{ title: 'Search', template: `${publishAddress(address.list('search'))}?q={searchTerms}` }]),
    list('a-z/', 'A–Z index', [], () => listEverything(corpus).map(({ title, kind, href }) => ({ title, kind, address: publishAddress(href) }))),
    list('data/', 'Data', ['datapackage.json', 'record.schema.json'], () => []),
  ];
}
