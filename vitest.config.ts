import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/**/*.test.ts', 'src/**/*.test.ts'],
    // Browser and whole-build tests wait for real programs.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
