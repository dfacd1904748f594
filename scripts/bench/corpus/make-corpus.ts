import type { Draft, Labels, Person } from './draft.ts';
import { GrowingPool } from './growing-pool.ts';
import { inventNames } from './invent-names.ts';
import { makeRandom, type Random } from './make-random.ts';
import { home, type State, states } from './states.ts';
import { type World, writeDay, writeParagraphs } from './write-paragraphs.ts';

/** An invented article with what a careful reader finds in it. */
export interface MadeArticle {
  /** Base name of the file, `000042.txt`. */
  file: string;
  text: string;
  labels: Labels;
}

const offices =
  'President;Prime Minister;Foreign Minister;Defense Minister;Energy Minister;Finance Minister;Transport Minister;Health Minister;Deputy Foreign Minister'.split(
    ';',
  );
const outlets = 'Valley Courier;Pamir Observer;Silk Road Dispatch;Steppe Gazette;Khatlon Herald;Eurasian Wire;Mountain Post;Oxus Review'.split(';');
const kinds = 'Agreement;Memorandum of Understanding;Protocol;Treaty;Program of Cooperation;Roadmap'.split(';');
const matters =
  'Border Trade;Water Sharing;Labor Migration;Rail Transit;Air Services;Mutual Legal Assistance;Plant Quarantine;Energy Supply;Cultural Exchange;Disaster Relief;Customs Data;Tourism;Higher Education;Visa Facilitation;Joint Patrols'.split(
    ';',
  );

/**
 * Gives `count` invented articles of the seeds' kind and size, one after the other, with scraped boilerplate and their own labels. The cast, the places, companies,
 * bodies and agreements grow with the number of articles as in real news (Heaps' law). The same seed gives the same articles, and a longer
 * corpus begins with the shorter one.
 */
export function* makeCorpus(count: number, seed: number): Generator<MadeArticle> {
  const world = makeWorld(makeRandom(seed));
  for (let number = 0; number < count; number += 1) yield makeArticle(world, number);
}

/** Gives the pools from which all articles of a corpus draw. */
function makeWorld(random: Random): World {
  const names = inventNames(random);
  const casts = new Map<string, GrowingPool<Person>>();
  const treaties = new Map<string, GrowingPool<{ kind: string; title: string }>>();
  const poolOf = <Item>(pools: Map<string, GrowingPool<Item>>, key: string, make: () => GrowingPool<Item>) =>
    pools.get(key) ?? pools.set(key, make()).get(key) ?? make();
  const places = new GrowingPool(random, { growth: 0.7, start: 20, invent: names.place });
  const companies = new GrowingPool(random, { growth: 0.7, start: 10, invent: names.company });
  const bodies = new GrowingPool(random, {
    growth: 0.5,
    start: 5,
    invent: () => {
      const state = random.pick(states);
      return { name: `${random.pick(matters)} ${random.pick(['Committee', 'Council', 'Agency', 'Commission'])} of ${state.name}`, state };
    },
  });
  const upTo = states.map((_, index) => states.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0));
  const total = upTo.at(-1) ?? 0;
  return {
    random,
    official: (state) =>
      poolOf(
        casts,
        state.code,
        () =>
          new GrowingPool(random, {
            growth: 0.5,
            start: 2,
            invent: (n) => ({ name: names.person(state.manner), role: offices[n] ?? random.pick(offices), state }),
          }),
      ).draw(),
    state: () => {
      const place = random.next() * total;
      return states.find((_, index) => place < (upTo[index] ?? 0)) ?? (states[0] as State);
    },
    place: () => places.draw(),
    company: () => companies.draw(),
    body: () => bodies.draw(),
    treaty: (state) =>
      poolOf(
        treaties,
        state.code,
        () =>
          new GrowingPool(random, {
            growth: 0.6,
            start: 3,
            invent: (n) => {
              const kind = random.pick(kinds);
              const matter = n < matters.length ? matters[n] : `${random.pick(matters)} and ${random.pick(matters)}`;
              return { kind, title: `${kind} on ${matter}` };
            },
          }),
      ).draw(),
  };
}

/** Writes one article as a scraped page. */
function makeArticle(world: World, number: number): MadeArticle {
  const { random } = world;
  const state = world.state();
  // The archive thickens towards its end, as archives do.
  const day = new Date(Date.UTC(2025, 9, 30) - Math.floor(random.next() ** 2 * 10 * 365) * 86_400_000);
  const [host, guest] = [world.official(home), world.official(state)];
  const outlet = random.pick(outlets);
  const title = `${home.name} and ${state.name.replace(/^the /, 'the ')} ${random.pick(['Discuss', 'Review', 'Widen', 'Plan', 'Weigh', 'Expand'])} ${random.pick(matters)} ${random.pick(['Ties', 'Talks', 'Projects', 'Links', 'Reforms'])} in ${world.place()}`;
  const draft: Draft = {
    paragraphs: [],
    labels: {
      file: `${String(number).padStart(6, '0')}.txt`,
      title,
      authors: [],
      published: [day.toISOString().slice(0, 10)],
      people: [],
      countries: [],
      organizations: [{ name: outlet, optional: true }],
      dates: [{ edtf: [day.toISOString().slice(0, 10)], optional: true }],
      agreements: [],
      figures: [],
      meetings: [],
      meetingsOptional: [],
    },
  };
  writeParagraphs(draft, world, { state, day, host, guest });
  const dateLine = `Published: ${writeDay(day).text}`;
  const head = random.pick([
    [title, dateLine],
    [title, `By ${outlet} Staff | ${outlet}`, dateLine],
    ['Home | News | Politics | Economy', title, dateLine, 'photo: press service'],
  ]);
  const foot = random.chance(0.5) ? ['Share on Facebook', 'Related news', title] : [`Follow ${outlet} on Telegram`];
  return { file: draft.labels.file, text: `${[...head, ...draft.paragraphs, ...foot].join('\n\n')}\n`, labels: draft.labels };
}
