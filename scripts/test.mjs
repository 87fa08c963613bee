// npm test: every check and every test. The last line says how many tests passed and failed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from './lib/say.mjs';
import { TestRun } from './lib/test-run.mjs';
import { checks, suites } from './lib/test-steps.mjs';

await runMain(async () => {
  const reports = mkdtempSync(join(tmpdir(), 'plenum-reports-'));
  const testRun = new TestRun();
  await testRun.together(checks());
  await testRun.inOrder(suites(reports));
  rmSync(reports, { recursive: true });
  testRun.report();
  return testRun.failedStep ? 1 : 0;
});
