import { createHash } from 'node:crypto';
import { decodeSeed } from '../1-read/decode-seed.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import { recordSeeds } from '../records/record-seeds.ts';

/** The codes by which the pipeline turns an article down; any other code is a fault of the pipeline. */
const refusals: ReadonlySet<string> = new Set(['E_BINARY', 'E_CONTROL', 'E_EMPTY', 'E_ENCODING', 'E_NOT_PROSE', 'E_NO_BODY', 'E_STUB', 'E_TITLE']);

/** What became of an article: a record, a refusal by name, or a fault of the pipeline. */
export type Verdict = { kind: 'record' } | { kind: 'refusal'; code: string } | { kind: 'fault'; what: string };

/** Takes the bytes of an article through the whole pipeline, up to the check of its record's file; never throws. */
export function judgeArticle(bytes: Buffer, gazetteer: Gazetteer): Verdict {
  try {
    const verdict = judge(bytes, gazetteer);
    return Reflect.get(globalThis, '__canary') === undefined ? verdict : fault('text of the article was run as a program');
  } catch (error) {
    return fault(error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error));
  }
}

function judge(bytes: Buffer, gazetteer: Gazetteer): Verdict {
  const decoded = decodeSeed(bytes);
  if ('code' in decoded) return judgeRefusal(decoded);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { problems, texts } = recordSeeds([{ file: 'a.txt', path: 'a.txt', text: decoded.text, sha256 }], gazetteer);
  const error = problems.find(({ code }) => code.startsWith('E_'));
  if (error) return judgeRefusal(error);
  return texts.size === 1 ? { kind: 'record' } : fault(`gave ${texts.size} records and no reason`);
}

/** Takes a refusal for what it is where it has a known name, a place, words and a remedy. */
function judgeRefusal({ code, message, remedy, line, column }: Omit<Problem, 'path'>): Verdict {
  if (!refusals.has(code)) return fault(`${code} ${message}`);
  return line >= 1 && column >= 1 && message !== '' && remedy !== '' ? { kind: 'refusal', code } : fault(`${code} without place, words or remedy`);
}

function fault(what: string): Verdict {
  return { kind: 'fault', what };
}
