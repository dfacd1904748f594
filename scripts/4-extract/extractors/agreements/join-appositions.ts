import type { Candidate } from './candidate.ts';

/** Joins a proper name with what it is called beside it: "the Nakamal Agreement, a pact with Australia that was initialled" is one agreement; so are "12 agreements and memoranda" one package. */
export function joinAppositions(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    if (
      last?.named &&
      !last.plural &&
      !candidate.plural &&
      !candidate.named &&
      /^(?:pact|deal|accord)$/.test(candidate.noun) &&
      /^, an? [^,;.]{0,60}$/u.test(last.masked.text.slice(last.end, candidate.start))
    )
      joined[joined.length - 1] = { ...last, end: candidate.end, parties: [...last.parties, ...candidate.parties], dates: [...last.dates, ...candidate.dates] };
    else if (
      last?.plural &&
      candidate.plural &&
      last.count !== null &&
      candidate.count === null &&
      !last.complement &&
      /^,? (?:and|&) (?:other )?$/u.test(last.masked.text.slice(last.end, candidate.start))
    )
      joined[joined.length - 1] = {
        ...last,
        end: candidate.end,
        titleEnd: candidate.titleEnd,
        title: `${last.title} and ${candidate.title}`,
        complement: candidate.complement,
        parties: [...last.parties, ...candidate.parties],
        dates: [...last.dates, ...candidate.dates],
      };
    else joined.push(candidate);
  }
  return joined;
}
