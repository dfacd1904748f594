import { describe, expect, it } from 'vitest';
import { findComplaints } from './find-complaints.ts';

describe('findComplaints', () => {
  it('finds nothing in a run that went well', () => {
    expect(findComplaints('10:00:00 [content] Syncing content\n10:00:01 [build] Complete!\n')).toEqual([]);
  });

  it('makes a problem of every warning and error, though Astro ends well', () => {
    const output = '10:00:00 [WARN] [router] Two pages have one address (+3ms)\n10:00:00 [build] ok\n10:00:01 [ERROR] [content] Broken reference\n';
    expect(findComplaints(output).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'E_ASTRO Astro warns: [router] Two pages have one address',
      'E_ASTRO Astro reports: [content] Broken reference',
    ]);
  });

  it('names the file where Astro names it, and leaves the stack out', () => {
    const output = '[ERROR] [vite] Unexpected token\n  Location:\n    src/pages/a.astro:12:3\n  Stack trace:\n    at parse (file.js:1:1)\n10:00:01 next\n';
    expect(findComplaints(output)).toEqual([
      expect.objectContaining({ path: 'src/pages/a.astro', line: 12, column: 3, message: expect.not.stringContaining('file.js') }),
    ]);
  });

  it('passes over the warning that a name has no introduction, and no other about content', () => {
    expect(findComplaints('10:00:00 [WARN] [content] Entry leaders → a-b was not found. (+3ms)')).toEqual([]);
    expect(findComplaints('10:00:00 [WARN] [content] Entry articles → a-b was not found. (+3ms)')).toHaveLength(1);
  });
});
