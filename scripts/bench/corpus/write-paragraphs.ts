import { type Draft, nameBody, nameDate, namePerson, nameState, type Person } from './draft.ts';
import type { Random } from './make-random.ts';
import { home, type State } from './states.ts';

/** What the news of a day draws from. */
export interface World {
  random: Random;
  /** A leader or official of a state. */
  official: (state: State) => Person;
  state: () => State;
  place: () => string;
  company: () => string;
  body: () => { name: string; state: State };
  treaty: (state: State) => { kind: string; title: string };
}

const months = 'January February March April May June July August September October November December'.split(' ');
const sectors =
  'energy;transport;agriculture;textiles;water management;digital services;mining;tourism;education;health care;customs;border security;green technology;food supply;metallurgy'.split(
    ';',
  );
const goods = 'aluminium;cotton;cement;dried fruit;wheat;electricity;coal;fertilizer;gold ore;textiles'.split(';');

/** Writes a day as news does: "on 5 March 2021"; gives it in EDTF as well. */
export function writeDay(day: Date): { text: string; edtf: string } {
  return { text: `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`, edtf: day.toISOString().slice(0, 10) };
}

/** A paragraph: adds its text and what it says to a draft about one state on one day. */
type Paragraph = (draft: Draft, world: World, about: { state: State; day: Date; host: Person; guest: Person }) => string;

const meets: Paragraph = (draft, { random }, { state, day, host, guest }) => {
  namePerson(draft, host);
  namePerson(draft, guest);
  nameState(draft, home);
  draft.labels.meetings.push([host.name, guest.name]);
  draft.labels.meetingsOptional.push([host.name, state.code], [guest.name, home.code], [home.code, state.code]);
  const { text, edtf } = writeDay(day);
  nameDate(draft, edtf);
  const topics = `${random.pick(sectors)} and ${random.pick(sectors)}`;
  return random.pick([
    `${host.state.adjective} ${host.role} ${host.name} met ${state.adjective} ${guest.role} ${guest.name} in ${host.state.capital} on ${text} to discuss cooperation in ${topics}.`,
    `On ${text}, ${host.role} of ${host.state.name} ${host.name} received ${guest.role} of ${state.name} ${guest.name} for talks on ${topics}.`,
    `${host.role} of ${host.state.name} ${host.name} held talks with ${guest.role} of ${state.name} ${guest.name} on ${text}. The talks focused on ${topics}.`,
  ]);
};

const trades: Paragraph = (draft, { random }, { state, day }) => {
  nameState(draft, state);
  nameState(draft, home);
  const millions = random.whole(12, 990);
  const year = day.getUTCFullYear() - 1;
  const growth = random.whole(2, 48);
  nameDate(draft, String(year));
  draft.labels.figures.push(
    { value: millions * 1e6, unit: ['USD'], qualifier: 'exact', period: [String(year)] },
    { value: growth, unit: ['%'], qualifier: 'exact' },
  );
  return random.pick([
    `Trade turnover between ${home.name} and ${state.name} reached $${millions} million in ${year}, an increase of ${growth} percent. ${home.name} mainly supplies ${random.pick(goods)} and ${random.pick(goods)}.`,
    `According to official statistics, trade between ${home.name} and ${state.name} amounted to $${millions} million in ${year}, up ${growth} percent. The main goods are ${random.pick(goods)} and ${random.pick(goods)}.`,
  ]);
};

const signs: Paragraph = (draft, world, about) => {
  const [{ random, treaty }, { state, day }] = [world, about];
  nameState(draft, state);
  nameState(draft, home);
  const { title } = treaty(state);
  // A second paragraph about the same paper adds no second agreement.
  const told = draft.labels.agreements.some(({ match }) => match[0] === title.toLowerCase());
  if (told) return muses(draft, world, about);
  const count = random.whole(3, 28);
  draft.labels.agreements.push(
    { match: [title.toLowerCase()], parties: [home.code, state.code], status: ['signed'] },
    { match: ['document', 'package'], optional: true, repeatable: true },
  );
  draft.labels.figures.push({ value: count, unit: ['documents', 'document'], optional: true });
  const { text, edtf } = writeDay(day);
  nameDate(draft, edtf);
  return random.pick([
    `Following the talks, ${home.name} and ${state.name} signed the ${title} on ${text}. In total, ${count} documents were signed.`,
    `${home.name} and ${state.name} signed the ${title} on ${text}, among ${count} documents prepared by both governments.`,
  ]);
};

const invests: Paragraph = (draft, { random, company, place, state: other }) => {
  const investor = other();
  nameState(draft, investor);
  nameState(draft, home);
  const [name, town, millions] = [company(), place(), random.whole(3, 400)];
  nameBody(draft, name);
  draft.labels.figures.push({ value: millions * 1e6, unit: ['USD'], qualifier: 'exact' });
  return `The ${investor.adjective} firm ${name} will invest $${millions} million in a plant near ${town} that is to process ${random.pick(goods)}. Residents of ${town} in ${home.name} expect new jobs in ${random.pick(sectors)}.`;
};

const says: Paragraph = (draft, { random, official, body }, { state }) => {
  const speaker = official(random.chance(0.5) ? home : state);
  namePerson(draft, speaker);
  const name = body();
  nameBody(draft, name.name);
  nameState(draft, name.state);
  const words = random.pick([
    `Our countries share a long history, and ${random.pick(sectors)} remains a priority`,
    `We agreed to look again at ${random.pick(sectors)} before the winter`,
    `Nobody should expect quick results in ${random.pick(sectors)}`,
    `The people who live by ${random.pick(sectors)} deserve clear rules`,
    `We have asked our experts for a list of what ${random.pick(sectors)} needs`,
  ]);
  return `“${words},” said ${speaker.role} of ${speaker.state.name} ${speaker.name}. The ${name.name} ${random.pick(['supports the reform of', 'prepares a report on', 'warned of delays in', 'keeps the accounts of', 'has taken over'])} ${random.pick(sectors)}, officials noted.`;
};

const recalls: Paragraph = (draft, { random, place }, { state, day }) => {
  nameState(draft, state);
  const year = random.whole(1992, day.getUTCFullYear() - 2);
  nameDate(draft, String(year));
  return random.pick([
    `Diplomatic relations with ${state.name} have widened since the crossing at ${place()} opened in ${year}. Carriers from ${place()} and ${place()} use the road in every season, and customs officers have asked for better scales.`,
    `Engineers from ${state.name} surveyed the valley of ${place()} in ${year}. Their maps are still in use, though the bridge near ${place()} has moved twice since then and the river has taken half of the lower meadow.`,
    `Students from ${place()} have gone to ${state.name} since ${year}. Many return as doctors or teachers, others stay abroad and send money to parents in ${place()} every month.`,
  ]);
};

const muses: Paragraph = (_draft, { random, place }) =>
  random.pick([
    `Observers doubt whether ${random.pick(sectors)} alone can carry the partnership. Farmers around ${place()} complain of late deliveries, while traders in ${place()} praise the shorter queues at the border.`,
    `The road through ${place()} remains closed in winter, and lorries wait for days below ${place()}. Local councils want tunnels, lighting and a weather station, yet budgets for ${random.pick(sectors)} are thin.`,
    `Snow came early to ${place()} this time. Shepherds drove their flocks down to ${place()}, and the price of hay doubled within a week, which no plan for ${random.pick(sectors)} had foreseen.`,
    `In ${place()}, a new laboratory tests ${random.pick(goods)} before it leaves the country. Its staff learned the work in ${place()} and now train colleagues from other districts.`,
    `The market of ${place()} sells ${random.pick(goods)} from three valleys. Dealers keep their own books, and the tax office in ${place()} counts the lorries instead of the sacks.`,
    `Analysts say that ${random.pick(sectors)} will need patient work by several ministries. Much depends on the price of ${random.pick(goods)} and on the supply of ${random.pick(goods)} from the valley of ${place()}.`,
  ]);

/** The kinds of paragraphs that may follow the first one. */
const followers: readonly Paragraph[] = [
  trades,
  trades,
  signs,
  signs,
  invests,
  invests,
  says,
  says,
  says,
  recalls,
  recalls,
  recalls,
  muses,
  muses,
  muses,
  muses,
  muses,
  muses,
  muses,
];

/** Writes the paragraphs of an article of about 4,800 characters: who met, then what else is told. */
export function writeParagraphs(draft: Draft, world: World, about: { state: State; day: Date; host: Person; guest: Person }): void {
  draft.paragraphs.push(meets(draft, world, about));
  const length = world.random.whole(3800, 5400);
  const left = [...followers];
  let written = 0;
  while (written < length && left.length > 0) {
    const [paragraph = muses] = left.splice(Math.floor(world.random.next() * left.length), 1);
    const text = paragraph(draft, world, about);
    draft.paragraphs.push(text);
    written += text.length;
  }
}
