import { z } from 'astro/zod';
import { factDate } from './date-fact.ts';
import { evidence, provenance, slug } from './evidence.ts';

export const agreementKind = z.enum([
  'treaty',
  'agreement',
  'partnership',
  'memorandum',
  'declaration',
  'protocol',
  'contract',
  'program',
  'package',
  'project',
]);

/** How far an agreement has come, by what the text says was done to it. */
export const agreementStatus = z.enum(['planned', 'negotiating', 'signed', 'in-force', 'stalled', 'unknown']);
export type AgreementStatus = z.infer<typeof agreementStatus>;

/** A named or described treaty, partnership, pact, package of documents or joint project. */
export const agreement = z.strictObject({
  id: slug,
  title: z.string().min(1),
  kind: agreementKind,
  status: agreementStatus,
  /** Ids of the actors that are bound by it. */
  parties: z.array(slug),
  date: factDate.nullable(),
  /** Fields of life that it covers, as the text lists them. */
  covers: z.array(z.string().min(1)),
  evidence: z.array(evidence).min(1),
  ...provenance,
});
export type Agreement = z.infer<typeof agreement>;
