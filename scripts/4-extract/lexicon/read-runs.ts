import { rememberRecent } from '../../1-read/remember-recent.ts';

/** A run of letters, marks and digits, `[start, end)` in its text. */
export interface Run {
  text: string;
  start: number;
  end: number;
}

const inRun = /[\p{L}\p{M}\p{N}]/u;

/** Tells for each code unit up to Latin Extended whether it belongs to a run. */
const common: readonly boolean[] = Array.from({ length: 0x250 }, (_, unit) => inRun.test(String.fromCharCode(unit)));

/** Cuts a text into its runs of letters, marks and digits. Several extractors read the same sentences, hence the memory; and a loop is ten times faster than a pattern here. */
export const readRuns = rememberRecent((text: string): readonly Run[] => {
  const runs: Run[] = [];
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const point = unit < common.length ? '' : String.fromCodePoint(text.codePointAt(at) ?? 0);
    const belongs = point === '' ? common[unit] : inRun.test(point);
    if (belongs && start < 0) start = at;
    if (!belongs && start >= 0) {
      runs.push({ text: text.slice(start, at), start, end: at });
      start = -1;
    }
    at += point.length || 1;
  }
  if (start >= 0) runs.push({ text: text.slice(start), start, end: text.length });
  return runs;
}, 2000);
