import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import { judgeArticle } from './judge-article.ts';

const { gazetteer } = readGazetteer('src/content');
const good =
  'Ministers Meet in Capital\n\nForeign ministers of Mongolia and Laos met in Ulaanbaatar on 3 May 2024 and signed an agreement on visa-free travel.\n';

describe('judgeArticle', () => {
  test('takes a record for a record and a refusal by name for a refusal', () => {
    expect(judgeArticle(Buffer.from(good), gazetteer)).toEqual({ kind: 'record' });
    expect(judgeArticle(Buffer.from(' \n'), gazetteer)).toEqual({ kind: 'refusal', code: 'E_EMPTY' });
    expect(judgeArticle(Buffer.from('\xe9', 'latin1'), gazetteer)).toEqual({ kind: 'refusal', code: 'E_ENCODING' });
  });

  test('takes a crash, and text that was run, for a fault', () => {
    expect(judgeArticle(Buffer.from(good), null as never)).toMatchObject({ kind: 'fault' });
    Reflect.set(globalThis, '__canary', 1);
    expect(judgeArticle(Buffer.from(good), gazetteer)).toMatchObject({ kind: 'fault', what: 'text of the article was run as a program' });
    Reflect.deleteProperty(globalThis, '__canary');
  });
});
