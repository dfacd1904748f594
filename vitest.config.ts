import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one of them would keep the others' workers waiting. */
const longest = ['scripts/site/browser.test.ts', 'scripts/fuzz-articles.test.ts', 'scripts/site/build-site.test.ts', 'scripts/faults/', 'scripts/records'];

/** Runs the longest files first, the others in their usual order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((path) => moduleId.includes(path));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['scripts/**/*.test.ts', 'src/**/*.test.ts'],
    sequence: { sequencer: LongestFirst },
    maxWorkers: '100%',
    // A worker of its own for every file would take as long as all the short tests; the modules under test keep nothing that another test could see.
    isolate: false,
    // Browser and whole-build tests wait for real programs.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
