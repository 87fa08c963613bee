import { defineConfig } from 'vitest/config';

// fast-check keeps its default number of runs and prints seed and path of a failure by itself.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Properties on real files take seconds, and many times as long on a busy machine.
          testTimeout: 30_000,
          include: ['tests/{shared,electron,renderer,scripts,faults}/**/*.test.{ts,tsx}'],
          // Tests that need layout will be a project of their own, in a browser.
          exclude: ['**/*.browser.test.tsx'],
        },
      },
    ],
  },
});
