import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPlaywrightCounts, readVitestCounts } from '../../scripts/lib/counts.mjs';

function report(content: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenum-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('counts what vitest reports', () => {
  const file = report({ numPassedTests: 40, numFailedTests: 2, numTotalTests: 42 });
  expect(readVitestCounts(file)).toEqual({ passed: 40, failed: 2 });
});

it('counts a test that Playwright had to repeat as passed', () => {
  const file = report({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 } });
  expect(readPlaywrightCounts(file)).toEqual({ passed: 8, failed: 2 });
});

it('counts nothing for a run that left no report', () => {
  const missing = path.join(tmpdir(), 'plenum-no-such-report.json');
  expect(readVitestCounts(missing)).toEqual({ passed: 0, failed: 0 });
  expect(readPlaywrightCounts(missing)).toEqual({ passed: 0, failed: 0 });
});
