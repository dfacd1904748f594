import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'astro/zod';
import { countryEntry, leaderEntry, organizationEntry, topicEntry } from '../schemas/gazetteer-entries.ts';
import { type Rights, settleRights, shownText } from '../schemas/rights.ts';
import { readRecord } from './read-record.ts';

/** Folder of what is written by hand; a relative one counts from the project's root, where every command runs. */
const content = process.env.PAMIR_CONTENT ?? join('src', 'content');

/** Reads the front matter of one kind of hand-written page, by id (the file's name without `.mdx`), in the order of the names. */
function readKind<T>(kind: string, schema: ZodType<T>): Array<{ id: string; data: T }> {
  const names = readdirSync(join(content, kind)).filter((name) => name.endsWith('.mdx'));
  return names.sort().map((name) => {
    const path = join(content, kind, name);
    try {
      return { id: name.slice(0, -'.mdx'.length), data: schema.parse(readRecord(readFileSync(path, 'utf8'))) };
    } catch (error) {
      throw new Error(`${path} ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** Reads the front matter of everything that is written by hand; throws at the first that its schema refuses. */
export function readEntries() {
  return {
    topics: readKind('topics', topicEntry),
    leaders: readKind('leaders', leaderEntry),
    organizations: readKind('organizations', organizationEntry),
    countries: readKind('countries', countryEntry),
  };
}

/** True where somebody has written a page of this kind and id. */
export function isWritten(kind: keyof ReturnType<typeof readEntries>, id: string): boolean {
  return existsSync(join(content, kind, `${id}.mdx`));
}

/** Reads how much of the articles may be shown: what `rights.md` allows, less where `PAMIR_TEXT` says so. */
export function readRights(): Rights {
  return settleRights(readRecord(readFileSync(join(content, 'rights.md'), 'utf8')), shownText.catch('full').parse(process.env.PAMIR_TEXT));
}
