import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { readPlaywrightCounts, readVitestCounts } from './counts.mjs';
import { runCommandLine, runNpmScript } from './npm-script.mjs';
import { inRepository } from './paths.mjs';

/** Checks that read the sources only. They can run beside each other. */
export function checks() {
  const named = ['check:format', 'check:types', 'check:lint', 'check:layers', 'check:dead'].map((name) => ({
    name,
    run: () => runNpmScript(name, { collect: true }),
  }));
  // Our own checks are found by their name, so that a new one cannot be forgotten here.
  const own = readdirSync(inRepository('scripts')).filter((file) => /^check-.*\.mjs$/.test(file));
  return [
    ...named,
    ...own.map((file) => ({
      name: file,
      run: () => runCommandLine(`node scripts/${file}`, { collect: true }),
    })),
  ];
}

/** The tests, in this order. Each writes its counts into the reports folder. */
export function suites(reports) {
  const [vitestReport, playwrightReport] = [join(reports, 'vitest.json'), join(reports, 'playwright.json')];
  return [
    {
      name: 'unit and integration tests',
      run: () =>
        runCommandLine(`vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`),
      counts: () => readVitestCounts(vitestReport),
    },
    {
      name: 'build',
      run: async () => {
        await buildIfStale();
        return { code: 0 };
      },
    },
    {
      name: 'end-to-end tests',
      run: () => runNpmScript('e2e', { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport } }),
      counts: () => readPlaywrightCounts(playwrightReport),
    },
  ];
}
