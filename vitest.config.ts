import { defineConfig } from 'vitest/config';

const results = process.env.VIAG_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The same clock, language and width wherever the tests run; some tests change one on purpose.
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
    testTimeout: 30_000,
    // CI shares its machine, and a start that stalls there once is shown as retried.
    retry: process.env.CI ? 1 : 0,
    // Vitest leaves one core free; most of these tests wait for a program that they started.
    maxWorkers: '100%',
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
