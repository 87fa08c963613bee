// Shows the app's main job where there is no display, and leaves what it made in ./demo-output/.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { appFolder } from './lib/app-folder.mjs';
import { buildIfStale } from './lib/build.mjs';
import { startVirtualDisplay } from './lib/display.mjs';
import { runExport } from './lib/export.mjs';
import { fromCaller } from './lib/paths.mjs';
import { electronRuntime } from './lib/runtime.mjs';
import { Problem, say } from './lib/say.mjs';
import { giveToApp, makeWorkFolder } from './lib/unprivileged.mjs';

const example = ['--example', 'score-chongqing'];
const output = fromCaller('demo-output');

/** What is done with the open app, in order. Each step ends with a screenshot of that name. */
const steps = [
  {
    name: 'start',
    do: async (window) => {
      await window.waitForLoadState('load');
    },
  },
];

/** Runs on a copy of the file, so that a demonstration never changes anybody's work. */
export async function runDemo(file) {
  await buildIfStale();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const work = makeWorkFolder('plenum-demo-');
  try {
    await showApp(file ? [copyInto(work, file)] : example, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say('writing the Word files in English and Chinese …');
  const source = file ? [file] : example;
  if ((await runExport(['--export', ...source, '--out', output, '--lang', 'both'])) !== 0) {
    throw new Problem('the Word files could not be written.');
  }
  listOutput();
}

function copyInto(folder, file) {
  const copy = join(folder, basename(file));
  copyFileSync(file, copy);
  return giveToApp(copy);
}

async function showApp(args, work) {
  const { _electron } = await import('playwright');
  const display = await startVirtualDisplay();
  const { executable, env } = await electronRuntime();
  const app = await _electron.launch({
    executablePath: executable,
    args: [await appFolder(), `--user-data-dir=${join(work, 'settings')}`, ...args],
    env: { ...process.env, ...env, ...display.env },
    chromiumSandbox: true,
  });
  try {
    const window = await app.firstWindow();
    for (const [index, step] of steps.entries()) {
      await step.do(window, app);
      const name = `${String(index + 1).padStart(2, '0')}-${step.name}.png`;
      await window.screenshot({ path: join(output, name) });
      say(`took the screenshot ${name}`);
    }
  } finally {
    await app.close();
    display.stop();
  }
}

function listOutput() {
  say(`everything is in ${output}:`);
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const entry of files) process.stdout.write(`  ${join(entry.parentPath, entry.name)}\n`);
}
