// Shows the app's main job where there is no display, and leaves what it made in ./demo-output/.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { appFolder } from './lib/app-folder.mjs';
import { buildIfStale } from './lib/build.mjs';
import { demoSteps, folderIn } from './lib/demo-steps.mjs';
import { startVirtualDisplay } from './lib/display.mjs';
import { fromCaller } from './lib/paths.mjs';
import { electronRuntime } from './lib/runtime.mjs';
import { Problem, say } from './lib/say.mjs';
import { giveToApp, makeWorkFolder } from './lib/unprivileged.mjs';

const output = fromCaller('demo-output');

/** Runs on a copy of the file, so that a demonstration never changes anybody's work. */
export async function runDemo(file) {
  await buildIfStale();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const work = makeWorkFolder('plenum-demo-');
  try {
    await showApp(file ? [copyInto(work, file)] : ['--example', 'score-chongqing'], work);
    takeWordFiles(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`everything is in ${output}:`);
  for (const name of readdirSync(output)) process.stdout.write(`  ${join(output, name)}\n`);
}

function copyInto(folder, file) {
  const copy = join(folder, basename(file));
  copyFileSync(file, copy);
  return giveToApp(copy);
}

/** The demonstration reads the interface in English, and keeps new workshops in its own folder. */
function settingsIn(work) {
  const folder = join(work, 'settings');
  mkdirSync(folder);
  const settings = { language: 'en', theme: 'light', workshopsFolder: join(work, 'Workshops') };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  giveToApp(work);
  return folder;
}

async function showApp(args, work) {
  const { _electron } = await import('playwright');
  const display = await startVirtualDisplay();
  const { executable, env } = await electronRuntime();
  const app = await _electron.launch({
    executablePath: executable,
    args: [await appFolder(), `--user-data-dir=${settingsIn(work)}`, ...args],
    env: { ...process.env, ...env, ...display.env },
    chromiumSandbox: true,
  });
  try {
    const window = await app.firstWindow();
    for (const [index, step] of demoSteps(work).entries()) {
      await step.do(window, app);
      const name = `${String(index + 1).padStart(2, '0')}-${step.name}.png`;
      await window.screenshot({ path: join(output, name), animations: 'disabled' });
      say(`took the screenshot ${name}`);
    }
  } finally {
    await app.close();
    display.stop();
  }
}

function takeWordFiles(work) {
  const names = readdirSync(folderIn(work));
  if (names.length === 0)
    throw new Problem('the Word files were not written; the last screenshot shows why.');
  for (const name of names) copyFileSync(join(folderIn(work), name), join(output, name));
  say(`exported ${names.length} Word files from the window.`);
}
