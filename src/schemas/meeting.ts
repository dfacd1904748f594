import { z } from 'astro/zod';
import { factDate } from './date-fact.ts';
import { evidence, provenance, slug } from './evidence.ts';

export const meetingKind = z.enum(['meeting', 'visit', 'talks', 'summit', 'call']);

/** Who met, visited, received or called whom. Two persons who only sat in one list with a third are no pair. */
export const meeting = z.strictObject({
  id: slug,
  kind: meetingKind,
  /** Ids of the actors, two or more; a visit holds the visitor and the state visited. */
  participants: z.array(slug).min(2),
  /** Where it took place, in the words of the text. */
  place: z.string().min(1).nullable(),
  date: factDate.nullable(),
  evidence: z.array(evidence).min(1),
  ...provenance,
});
export type Meeting = z.infer<typeof meeting>;
