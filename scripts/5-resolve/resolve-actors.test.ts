import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actor } from '../../src/schemas/actor.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import { articleFromText } from '../3-split/article-from-text.ts';
import { extractCountries } from '../4-extract/extractors/countries/extract-countries.ts';
import { extractOrganizations } from '../4-extract/extractors/organizations/extract-organizations.ts';
import { extractPeople } from '../4-extract/extractors/people/extract-people.ts';
import type { ActorMention, PersonMention } from '../4-extract/match.ts';
import { compareSpans } from '../4-extract/span.ts';
import { resolveActors } from './resolve-actors.ts';

const leader = (name: string, country: string, surnames: string[], aliases: string[] = []) => ({
  name,
  aliases,
  surnames,
  country,
  organization: null,
  offices: [{ title: 'President', from: '2020', to: null }],
});
const none: Gazetteer = { topics: new Map(), leaders: new Map(), organizations: new Map(), countries: new Map() };
const known: Gazetteer = {
  ...none,
  leaders: new Map([
    ['gurbanguly-berdimuhamedov', leader('Gurbanguly Berdimuhamedov', 'TM', ['Berdimuhamedov'])],
    ['sadyr-japarov', leader('Sadyr Japarov', 'KG', ['Japarov', 'Zhaparov'], ['Sadyr Zhaparov'])],
    ['serdar-berdimuhamedov', leader('Serdar Berdimuhamedov', 'TM', ['Berdimuhamedov'])],
  ]),
};

function resolve(text: string, gazetteer: Gazetteer = none) {
  const article = articleFromText(text);
  const countries = extractCountries(article, gazetteer);
  const organizations = extractOrganizations(article, gazetteer, countries);
  const { mentions } = extractPeople(article, gazetteer, { countries, organizations });
  const all: ActorMention[] = [...countries, ...organizations, ...mentions].sort(compareSpans);
  const resolved = resolveActors(article, all, gazetteer);
  const people = resolved.actors.filter(({ kind }) => kind === 'person');
  return { ...resolved, article, all, people, names: people.map(({ name }) => name), codes: resolved.review.map(({ code }) => code) };
}

test('a surname joins the one person who bears it', () => {
  const { people } = resolve('Tajik President Emomali Rahmon arrived. Rahmon met nobody.');
  expect(
    people.map(({ id, name, aliases, role, country, leader: isLeader, mentions }) => ({
      id,
      name,
      aliases,
      role,
      country,
      isLeader,
      mentions: mentions.length,
    })),
  ).toEqual([{ id: 'emomali-rahmon', name: 'Emomali Rahmon', aliases: ['Rahmon'], role: 'President', country: 'TJ', isLeader: true, mentions: 2 }]);
});

test('a son is not taken for the father whose name his goes on with', () => {
  const { names } = resolve('Sheikh Mohammed bin Rashid Al Maktoum met Sheikh Maktoum bin Mohammed bin Rashid Al Maktoum.');
  expect(names).toEqual(['Mohammed bin Rashid Al Maktoum', 'Maktoum bin Mohammed bin Rashid Al Maktoum']);
});

test('a known name may go on with that of the father', () => {
  const prince: Gazetteer = { ...none, leaders: new Map([['mohammed-bin-salman', leader('Mohammed bin Salman', 'SA', [])]]) };
  const { people } = resolve('Prince Mohammed bin Salman bin Abdulaziz Al Saud, Crown Prince of Saudi Arabia, sent wishes.', prince);
  expect(people.map(({ id, name }) => [id, name])).toEqual([['mohammed-bin-salman', 'Mohammed bin Salman bin Abdulaziz Al Saud']]);
});

test('a known name with a patronymic, in either order, is the known person', () => {
  const president: Gazetteer = { ...none, leaders: new Map([['shavkat-mirziyoyev', leader('Shavkat Mirziyoyev', 'UZ', [])]]) };
  const idsOf = (text: string) => resolve(text, president).people.map(({ id }) => id);
  expect(idsOf('President Shavkat Miromonovich Mirziyoyev came.')).toEqual(['shavkat-mirziyoyev']);
  expect(idsOf('President Mirziyoyev Shavkat Miromonovich came.')).toEqual(['shavkat-mirziyoyev']);
  expect(idsOf('President Miraziz Miromonovich Mirziyoyev came.')).not.toContain('shavkat-mirziyoyev');
});

test('“dj”, by way of French, reads like “j”', () => {
  const minister: Gazetteer = { ...none, leaders: new Map([['sirojiddin-muhriddin', leader('Sirojiddin Muhriddin', 'TJ', [])]]) };
  expect(resolve('Minister Sirodjiddin Muhriddin came.', minister).people.map(({ id }) => id)).toEqual(['sirojiddin-muhriddin']);
  expect(resolve('Minister Sirodiddin Muhriddin came.', minister).people.map(({ id }) => id)).toEqual(['sirodiddin-muhriddin']);
});

test('who is addressed by given name and patronymic is the one of that name', () => {
  expect(resolve('Russian President Vladimir Putin came. The visit of Vladimir Vladimirovich was long.').names).toEqual(['Vladimir Putin']);
  expect(resolve('Russian President Vladimir Putin came. Minister Vladimir Petrovich met Ann Lee.').names).toContain('Vladimir Petrovich');
});

test.each([
  ['President S. Japarov arrived.', 'sadyr-japarov', 'KG'],
  ['President A. Japarov arrived.', 'a-japarov', null],
  ['President G. Berdimuhamedov arrived.', 'gurbanguly-berdimuhamedov', 'TM'],
])('an initial tells which of the known persons of a surname is meant: %s', (text, id, country) => {
  expect(resolve(text, known).people.map((person) => [person.id, person.country])).toEqual([[id, country]]);
});

test('the second half of a double surname joins the one person who bears it', () => {
  expect(resolve('Surinamese President Jennifer Geerlings-Simons arrived. “Good,” said Mrs Simons.').names).toEqual(['Jennifer Geerlings-Simons']);
  const two = resolve('Surinamese President Jennifer Geerlings-Simons met Kenyan Minister Peter Simons. “Good,” said Mr Simons.');
  expect(two.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Jennifer Geerlings-Simons', 1],
    ['Peter Simons', 2],
  ]);
});

test('a surname that two persons of the article bear goes to neither, and says so', () => {
  const { people, codes, all, actorOf } = resolve('Kazakh Minister Serik Aliyev met Uzbek Minister Anvar Aliyev. Aliyev smiled.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Serik Aliyev', 1],
    ['Anvar Aliyev', 1],
  ]);
  expect(codes).toContain('ambiguous-surname');
  expect(actorOf(all.find((mention) => mention.text === 'Aliyev') as ActorMention)).toBeNull();
});

test('the state decides between two bearers of a surname', () => {
  const { people } = resolve('Kazakh Minister Serik Aliyev met Uzbek Minister Anvar Aliyev. Uzbek Minister Aliyev smiled.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Serik Aliyev', 1],
    ['Anvar Aliyev', 2],
  ]);
});

test('two given names of one office-holder in one event are one person, with the clash shown', () => {
  const { people, codes } = resolve(
    'Even earlier, Vladimir Mishustin visited Tajikistan. After the March visit of Russian Prime Minister Mikhail Mishustin to Tajikistan, trade grew. Mishustin’s visit mattered.',
  );
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ name: 'Mikhail Mishustin', aliases: ['Vladimir Mishustin', 'Mishustin'], role: 'Prime Minister', country: 'RU' });
  expect(people[0]?.conflicts).toMatchObject([
    {
      part: 'given name',
      forms: [
        { form: 'Mikhail Mishustin', evidence: [{ sentence: 's2' }] },
        { form: 'Vladimir Mishustin', evidence: [{ sentence: 's1' }] },
      ],
    },
  ]);
  expect(people[0]?.mentions).toHaveLength(3);
  expect(codes).toContain('clashing-names');
});

test('relatives of a leader stay persons of their own', () => {
  const { names } = resolve('US President Donald Trump visited Tajikistan. Ivanka Trump spoke at a school in Ohio.');
  expect(names).toEqual(['Donald Trump', 'Ivanka Trump']);
});

test('two known persons of one surname stay two, and the surname alone is nobody’s', () => {
  const { names, codes } = resolve('Turkmen President Serdar Berdimuhamedov and Gurbanguly Berdimuhamedov arrived. Berdimuhamedov left.', known);
  expect(names).toEqual(['Serdar Berdimuhamedov', 'Gurbanguly Berdimuhamedov']);
  expect(codes).toContain('ambiguous-surname');
});

test('a predecessor and a successor of one surname are two', () => {
  const { names } = resolve('Kazakh President Serik Aliyev met former Kazakh President Anvar Aliyev.');
  expect(names).toEqual(['Serik Aliyev', 'Anvar Aliyev']);
});

test.each([
  ['Afghan Foreign Minister Mohammad Haneef Atmar arrived. Haneef Atmar left.', 'Mohammad Haneef Atmar', 'a short form'],
  ['Turkmen Minister Rashid Meredov arrived. The talks were led by R.Meredov.', 'Rashid Meredov', 'an initial'],
  ['Japanese Minister Iwaya Takeshi arrived. Minister Takeshi Iwaya spoke.', 'Iwaya Takeshi', 'another order'],
])('%s is one person: %s (%s)', (text, name) => {
  const { names, codes } = resolve(text);
  expect(names).toEqual([name]);
  expect(codes).toContain('merged-people');
});

test('a known person keeps the article’s full form under the known id, a bare surname gets the known name; the state is inferred', () => {
  const { people } = resolve('Sadyr Zhaparov arrived in Khujand.', known);
  expect(people).toMatchObject([
    {
      id: 'sadyr-japarov',
      name: 'Sadyr Zhaparov',
      aliases: [],
      role: null,
      country: 'KG',
      countryBasis: 'inferred',
      inferred: [{ part: 'country', rule: 'country-from-gazetteer' }],
      leader: true,
    },
  ]);
  expect(resolve('Japarov said that the border is open.', known).people).toMatchObject([{ id: 'sadyr-japarov', name: 'Sadyr Japarov', aliases: ['Japarov'] }]);
});

test('an office named without holder is given to the known holder, as inferred', () => {
  const { people } = resolve('The presidents of Kyrgyzstan and Tajikistan signed the treaty. Later Sadyr Japarov left.', known);
  expect(people).toMatchObject([
    {
      name: 'Sadyr Japarov',
      role: 'president',
      roleEvidence: { sentence: 's1' },
      inferred: [
        { part: 'role', rule: 'role-of-described-holder' },
        { part: 'country', rule: 'country-from-gazetteer' },
      ],
    },
  ]);
});

test.each([
  ['the one head of a state that is known', 'Sadyr Japarov received a guest. The Head of State noted that trade is growing.', 'Head of State'],
  ['not beside another one', 'Sadyr Japarov received President Ilham Aliyev. The Head of State noted that trade is growing.', null],
  ['not of a named state', 'Sadyr Japarov received a guest. The President of France sent a letter.', null],
  ['not to whom somebody else gives advice', 'Sadyr Japarov received a guest. An adviser to the President took part.', null],
])('an office without state and holder: %s', (_why, text, role) => {
  expect(resolve(text, known).people.find(({ id }) => id === 'sadyr-japarov')?.role).toBe(role);
});

test('a counterpart’s office is inferred, his state is stated', () => {
  const { people } = resolve('Tajik President Emomali Rahmon and his Uzbek counterpart Shavkat Mirziyoyev met.');
  expect(people[1]).toMatchObject({
    name: 'Shavkat Mirziyoyev',
    role: 'President',
    country: 'UZ',
    countryBasis: 'stated',
    inferred: [{ part: 'role', rule: 'role-of-counterpart' }],
  });
});

test('spellings that nobody has listed are only suggested as one', () => {
  const { names, codes } = resolve('Tajik Minister Sirojidin Muhriddin arrived. Minister Sirojiddin Mukhriddin left.');
  expect(names).toHaveLength(2);
  expect(codes).toContain('similar-names');
});

test('ids are unique across kinds', () => {
  const mention = (kind: string, start: number, end: number, rest: object) =>
    ({ kind, sentence: 0, start, end, text: 'Georgia Georgia Georgia'.slice(start, end), rule: 'test', ...rest }) as ActorMention;
  const { actors } = resolveActors(
    articleFromText('Georgia Georgia Georgia'),
    [
      mention('country', 0, 7, { code: 'GE', form: 'name' }),
      mention('organization', 8, 15, { name: 'Georgia', known: null, acronym: null, country: null }),
      mention('person', 16, 23, { name: 'Georgia', known: null, role: null, country: null, partial: true }),
    ],
    none,
  );
  expect(actors.map(({ id }) => id)).toEqual(['georgia', 'georgia-organization', 'georgia-person']);
});

test('a state inside a person’s name is no mention of the state', () => {
  const article = articleFromText('Prime Minister Georgia Meloni');
  const person: PersonMention = {
    kind: 'person',
    sentence: 0,
    start: 15,
    end: 29,
    text: 'Georgia Meloni',
    rule: 'test',
    name: 'Georgia Meloni',
    known: null,
    role: null,
    country: null,
    partial: false,
  };
  const { actors } = resolveActors(
    article,
    [{ kind: 'country', sentence: 0, start: 15, end: 22, text: 'Georgia', rule: 'test', code: 'GE', form: 'name' }, person],
    none,
  );
  expect(actors.map(({ kind }) => kind)).toEqual(['person']);
});

const asInterview = (title: string, lines: string[]) => {
  const article = articleFromText([title, ...lines].join('\n'));
  return {
    ...article,
    sentences: article.sentences.map((sentence, i) => ({
      ...sentence,
      kind: i === 0 ? ('title' as const) : sentence.text.endsWith('?') ? ('question' as const) : sentence.kind,
    })),
  };
};

test('the one who is interviewed has the office of the headline, as inferred', () => {
  const article = asInterview('“We will wait”: a Kyrgyz diplomat speaks', [
    'We spoke to Aigul Toktomambet kyzy in Osh.',
    'Why?',
    'Because.',
    'When?',
    'Soon.',
    'Who with?',
    'With Rahmon.',
  ]);
  const countries = extractCountries(article, none);
  const { mentions } = extractPeople(article, none, { countries, organizations: [] });
  const { actors } = resolveActors(article, [...countries, ...mentions].sort(compareSpans), none);
  expect(actors.find(({ kind }) => kind === 'person')).toMatchObject({
    name: 'Aigul Toktomambet kyzy',
    role: 'diplomat',
    country: 'KG',
    countryBasis: 'inferred',
    inferred: [
      { part: 'role', rule: 'role-of-interviewee' },
      { part: 'country', rule: 'role-of-interviewee' },
    ],
  });
});

test('a state’s own page names its own officials, and nobody else’s', () => {
  const article = {
    ...articleFromText('Deputy Minister Sodiq Imomi received Ambassador Alireza Haghighian and the UN coordinator Parvathy Ramaswami.'),
    publisher: 'Ministry of Foreign Affairs of the Republic of Tajikistan',
  };
  const { mentions } = extractPeople(article, none, { countries: [], organizations: [] });
  const { actors } = resolveActors(article, mentions, none);
  expect(actors.map(({ name, country, inferred }) => [name, country, inferred.map(({ rule }) => rule)])).toEqual([
    ['Sodiq Imomi', 'TJ', ['country-of-publisher']],
    ['Alireza Haghighian', null, []],
    ['Parvathy Ramaswami', null, []],
  ]);
});

const pieces = [
  'President of Tajikistan Emomali Rahmon met Kyrgyz President Sadyr Japarov. ',
  'The Taliban* said so. ',
  'President KassymJomart Tokayev of Kazakhstan came. ',
  '“Yes,” said R.Meredov. ',
  'Rahmon‘s counterpart left. ',
  'Berdimuhamedov ',
  'Mr. ',
  'Minister of ',
  ', and ',
  'Sheikh Tamim bin Hamad Al Thani ',
  '\u00ad',
  '\u200b',
  'Эмомалӣ Раҳмон ',
  '习近平 ',
  'President ',
  '(Tajikistan) ',
  'of ',
  'the ',
  '\n',
  'United Nations ',
  '’s ',
  'Presidents Trump and ',
];

test('every mention and every piece of evidence slices back out of the seed, and every actor fits the contract', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 }), (parts) => {
      const text = parts.join('');
      if (!/\S/.test(text.replace(/[\u00ad\u200b]/g, ''))) return;
      const { actors, article, all, actorOf } = resolve(text, known);
      const slice = (start: number, end: number) => article.seed.text.slice(start, end);
      for (const each of actors) {
        actor.parse(each);
        for (const mention of each.mentions) expect(slice(mention.start, mention.end)).toBe(mention.text);
        for (const evidence of [each.roleEvidence, ...each.conflicts.flatMap(({ forms }) => forms.flatMap((form) => form.evidence))])
          if (evidence) expect(slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }
      expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
      for (const mention of all) expect([null, ...actors.map(({ id }) => id)]).toContain(actorOf(mention));
    }),
    { numRuns: 200 },
  );
});
