// npm start                              opens the app
// npm start -- FILE.plenum               opens a file
// npm start -- --export FILE --out DIR   exports without a window
// Instead of a file there may be "--example NAME".
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runDemo } from './demo.mjs';
import { appFolder } from './lib/app-folder.mjs';
import { buildIfStale } from './lib/build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { runExport } from './lib/export.mjs';
import { launch } from './lib/launch.mjs';
import { fromCaller, isRoot } from './lib/paths.mjs';
import { electronRuntime } from './lib/runtime.mjs';
import { Problem, runMain, say } from './lib/say.mjs';
import { provideForApp } from './lib/system-setup.mjs';
import { unprivilegedMay } from './lib/unprivileged.mjs';

/** Splits the arguments into the workshop file, as a full path, and the options, of which one takes a value. */
function readArguments(args) {
  const isOption = (arg, index) => arg.startsWith('-') || args[index - 1] === '--example';
  const name = args.find((arg, index) => !isOption(arg, index));
  const file = name && fromCaller(name);
  if (file && !existsSync(file)) throw new Problem(`there is no file ${file}.`);
  return { file, options: args.filter(isOption) };
}

/** SQLite writes its journal beside the file, so the folder counts as well. */
function checkWritable(file) {
  if (!isRoot() || unprivilegedMay('w', file, dirname(file))) return;
  const folder = '/var/tmp/plenum';
  const copy = join(folder, basename(file));
  throw new Problem(
    `for root the app runs as the user "nobody", who may not write ${file}. Give it a copy of its own with this command:\n` +
      `  install -d -o nobody ${folder} && install -o nobody '${file}' '${copy}' && npm start -- '${copy}'`,
  );
}

async function openWindow({ file, options }) {
  if (file) checkWritable(file);
  await buildIfStale();
  return launch(await electronRuntime(), [await appFolder(), ...options, ...(file ? [file] : [])]);
}

await runMain(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--export')) return runExport(args);
  await provideForApp({ executable: (await electronRuntime()).binary });
  if (hasDisplay()) return openWindow(readArguments(args));
  say(
    'there is no display here, so the app shows its main job on a virtual one instead of opening a window.',
  );
  return runDemo(readArguments(args).file);
});
