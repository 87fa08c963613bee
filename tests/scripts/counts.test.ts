import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPlaywrightCounts, readVitestCounts } from '../../scripts/lib/counts.mjs';
import { inRepository } from '../../scripts/lib/paths.mjs';

function report(content: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenum-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('counts what vitest reports, with the time of each file', () => {
  const file = report({
    numPassedTests: 40,
    numFailedTests: 2,
    numTotalTests: 42,
    testResults: [{ name: inRepository('tests', 'one.test.ts'), startTime: 1000, endTime: 3500 }],
  });
  expect(readVitestCounts(file)).toEqual({
    passed: 40,
    failed: 2,
    durations: [{ name: path.join('tests', 'one.test.ts'), seconds: 2.5 }],
  });
});

it('counts a test that Playwright had to repeat as passed, with the time of both runs', () => {
  const repeated = {
    title: 'twice',
    file: 'a.spec.ts',
    tests: [{ results: [{ duration: 2000 }, { duration: 500 }] }],
  };
  const inside = { title: 'once', file: 'a.spec.ts', tests: [{ results: [{ duration: 100 }] }] };
  const file = report({
    stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 },
    suites: [{ specs: [repeated], suites: [{ specs: [inside] }] }],
  });
  expect(readPlaywrightCounts(file)).toEqual({
    passed: 8,
    failed: 2,
    durations: [
      { name: 'a.spec.ts: twice', seconds: 2.5 },
      { name: 'a.spec.ts: once', seconds: 0.1 },
    ],
  });
});

it('counts nothing for a run that left no report', () => {
  const missing = path.join(tmpdir(), 'plenum-no-such-report.json');
  const nothing = { passed: 0, failed: 0, durations: [] };
  expect(readVitestCounts(missing)).toEqual(nothing);
  expect(readPlaywrightCounts(missing)).toEqual(nothing);
});
