import { defineConfig } from '@playwright/test';
import { virtualDisplays } from './displays.ts';

/** What takes half a minute and more. It comes first, so that nobody waits for one of them at the end. */
const long = ['kill.spec.ts', 'exchange.spec.ts', 'workshop.spec.ts', 'screens.spec.ts', 'plan.spec.ts'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  projects: [
    { name: 'long', testMatch: long },
    { name: 'short', testMatch: '*.spec.ts', testIgnore: long },
  ],
  fullyParallel: true,
  // Two applications on one display would fight for the keyboard focus.
  workers: Math.max(1, virtualDisplays.length),
  // Longer than the longest takes on a machine that is busy with four times as much.
  timeout: 180_000,
  expect: { timeout: 10_000 },
});
