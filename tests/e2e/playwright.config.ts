import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // Two applications at a time would fight for two cores, and for the keyboard focus of one display.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
});
