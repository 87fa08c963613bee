import { defineConfig } from 'vitest/config';

const common = {
  environment: 'node',
  // Properties on real files take seconds, and many times as long on a busy machine.
  testTimeout: 60_000,
  // Tests that need layout will be a project of their own, in a browser.
  exclude: ['**/*.browser.test.tsx'],
};

// fast-check keeps its default number of runs and prints seed and path of a failure by itself.
export default defineConfig({
  test: {
    // One less than there are cores would be one, where there are two.
    maxWorkers: '100%',
    // Vitest takes the projects by their names. The faults are one long test, beside which the others find room.
    projects: [
      { test: { ...common, name: 'faults', include: ['tests/faults/**/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'node',
          include: ['tests/{electron,hostile,renderer,scripts}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...common,
          name: 'rules',
          include: ['tests/shared/**/*.test.ts'],
          // Pure functions leave nothing behind: their modules need not be loaded anew for each file.
          isolate: false,
        },
      },
    ],
  },
});
