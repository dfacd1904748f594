import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'astro/zod';
import { countryEntry, leaderEntry, organizationEntry, topicEntry } from '../../src/schemas/gazetteer-entries.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Problem } from './problem.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** Reads the front matter of all hand-written content; entries that do not fit their schema become problems. */
export function readGazetteer(folder: string): { gazetteer: Gazetteer; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(kind: string, schema: ZodType<T>) => readEntries(join(folder, kind), schema, problems);
  const gazetteer = {
    topics: read('topics', topicEntry),
    leaders: read('leaders', leaderEntry),
    organizations: read('organizations', organizationEntry),
    countries: read('countries', countryEntry),
  };
  return { gazetteer, problems };
}

/** Reads one kind of entry, by id (the file's name without `.mdx`), in the order of the ids. */
function readEntries<T>(folder: string, schema: ZodType<T>, problems: Problem[]): Map<string, T> {
  const entries = new Map<string, T>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()) {
    const path = join(folder, name);
    const refuse = (message: string) =>
      problems.push({
        path,
        line: 1,
        column: 1,
        code: 'E_CONTENT',
        message,
        remedy: 'Correct the front matter; the schemas stand in src/schemas/gazetteer-entries.ts.',
      });
    try {
      const { data } = readFrontMatter(readFileSync(path, 'utf8'));
      const parsed = schema.safeParse(data);
      if (parsed.success) entries.set(name.slice(0, -'.mdx'.length), parsed.data);
      else for (const issue of parsed.error.issues) refuse(`${issue.path.join('.')}: ${issue.message}`);
    } catch (error) {
      refuse(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  return entries;
}
