import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { repositoryRoot } from './paths.mjs';

/** How many tests passed and failed, and how many seconds each file of tests took. */
export function readVitestCounts(file) {
  const report = readReport(file);
  const durations = (report?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    name: relative(repositoryRoot, name),
    seconds: (endTime - startTime) / 1000,
  }));
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, durations };
}

/**
 * How many tests passed and failed, and how many seconds each of them took. A test that passed only when it was
 * repeated counts as passed. Playwright's own list names it as flaky.
 */
export function readPlaywrightCounts(file) {
  const report = readReport(file);
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  const durations = (report?.suites ?? []).flatMap(specsOf).map((spec) => ({
    name: `${spec.file}: ${spec.title}`,
    seconds:
      spec.tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
  }));
  return { passed: expected + flaky, failed: unexpected, durations };
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** A run that broke off before its first test leaves no report. */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
