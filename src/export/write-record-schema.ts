import { z } from 'astro/zod';
import { articleRecord } from '../schemas/article-record.ts';

/** Gives the contract of a record as JSON Schema (draft 2020-12), made from the schemas that the pipeline itself obeys. */
export function writeRecordSchema(): string {
  return `${JSON.stringify({ title: 'Article record of Pamir Ledger', ...z.toJSONSchema(articleRecord) }, null, 2)}\n`;
}
