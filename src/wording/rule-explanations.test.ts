import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleExplanations } from './rule-explanations.ts';

/** How the pipeline's source names a rule that derives a part of a fact. */
const namings = [
  /part: '[a-z ]+', rule: '(?<rule>[a-z-]+)'/g,
  /basis: 'inferred', rule: '(?<rule>[a-z-]+)'/g,
  /traced: '(?<rule>[a-z-]+)'/g,
  /'(?<rule>part(?:ies|y)-from-[a-z-]+)'/g,
];

/** Gives the names of the rules that a source file uses to derive something. */
function readRules(text: string): string[] {
  const ofMeeting = /\binfers: '/.test(text) ? [...text.matchAll(/\bname: '(?<rule>[a-z-]+)'/g)] : [];
  return [...ofMeeting, ...namings.flatMap((naming) => [...text.matchAll(naming)])].flatMap(({ groups }) => groups?.rule ?? []);
}

it('explains every rule by which the pipeline derives a part of a fact', () => {
  const files = globSync('scripts/{4-extract,5-resolve,6-link}/**/*.ts').filter((file) => !/\.test\.ts$|corpus\.ts$/.test(file));
  const rules = new Set(files.flatMap((file) => readRules(readFileSync(file, 'utf8'))));
  expect(rules.size).toBeGreaterThan(5);
  expect([...rules].filter((rule) => !(rule in ruleExplanations))).toEqual([]);
});
