import { availableParallelism } from 'node:os';

/** So many of the longest tests are named at the end. */
const named = 8;

/** Collects what the steps of a test run gave: their durations, their counts, and the first that failed. */
export class TestRun {
  durations = [];
  tests = [];
  passed = 0;
  failed = 0;
  failedStep = undefined;

  /** Runs steps one after the other, with their output as it comes. Stops at the first failure. */
  async inOrder(steps) {
    for (const step of steps) {
      if (this.failedStep) return;
      heading(step.name);
      await this.#take(step);
    }
  }

  /** Runs steps beside each other. The output of each is shown in one piece when it ends. */
  async together(steps) {
    const waiting = [...steps];
    const worker = async () => {
      while (!this.failedStep && waiting.length > 0) {
        const step = waiting.shift();
        const { text, seconds } = await this.#take(step);
        heading(`${step.name} (${seconds.toFixed(1)} s)`);
        process.stdout.write(text);
      }
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), steps.length) }, worker));
  }

  async #take(step) {
    const begun = performance.now();
    const { code, text = '' } = await step
      .run()
      .catch((error) => ({ code: 1, text: console.error(error.message) }));
    const seconds = (performance.now() - begun) / 1000;
    const counts = step.counts?.() ?? { passed: 0, failed: 0, durations: [] };
    this.durations.push({ name: step.name, seconds });
    this.tests.push(...counts.durations);
    this.passed += counts.passed;
    // A step can fail without a failed test: a check, a build, a test file that does not load.
    this.failed += code === 0 ? counts.failed : Math.max(1, counts.failed);
    if (code !== 0) this.failedStep ??= step.name;
    return { text, seconds };
  }

  report() {
    if (this.tests.length > 0) heading('longest tests');
    list(this.tests.toSorted((one, other) => other.seconds - one.seconds).slice(0, named));
    heading('durations of the steps; those before the tests run beside each other');
    list(this.durations);
    if (this.failedStep) process.stdout.write(`\nfailed: ${this.failedStep}\n`);
    process.stdout.write(`\n${this.passed} passed, ${this.failed} failed\n`);
  }
}

function list(durations) {
  for (const { name, seconds } of durations) {
    process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${name}\n`);
  }
}

function heading(text) {
  process.stdout.write(`\n── ${text}\n`);
}
