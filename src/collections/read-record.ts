import matter from 'gray-matter';
import { readPlainFrontMatter } from '../schemas/read-plain-front-matter.ts';

/** Stops a record whose fence asks for JavaScript: text that came from an article is data and is never run. */
function refuseCode(): never {
  throw new Error('the frontmatter asks for JavaScript; records are YAML');
}

/**
 * Gives the frontmatter of a record file as plain data, not yet checked against the schema. Throws where the fence
 * names a language that runs code. Options are passed at every call, so gray-matter keeps no cache of its own.
 */
export function readRecord(text: string): Record<string, unknown> {
  return readPlainFrontMatter(text)?.data ?? matter(text, { language: 'yaml', engines: { js: refuseCode, javascript: refuseCode } }).data;
}
