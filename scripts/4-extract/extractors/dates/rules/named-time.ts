import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';

/** Reads times that go by a name or none: `post-9/11`, `the September 11 attacks`, `Soviet times`, `recently`. */
export const namedTime: DateRule = {
  name: 'named-time',
  pattern: new RegExp(
    `(?<![\\p{L}\\d/])(?:(?:(?:pre|post)-)?9/11(?![\\d/])|(?:September 11(?:th)?|11 September)(?:, 2001,?)?(?: terrorist| terror)? attacks|(?:the )?(?:post-|pre-)?Soviet (?:times|era|period|years|days|past)|(?:[Rr]ecently|[Ll]ately))${p.wordEnd}`,
    'gu',
  ),
  read: (match) => [
    { start: match.index, end: match.index + match[0].length, edtf: null, missing: null, reason: 'named by an event or an era, not by the calendar' },
  ],
};
