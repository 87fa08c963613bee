// The stand-in has no default app. This one does what Electron's own does for `electron FOLDER`:
// it takes that folder's name and version and runs its main file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const takesValue = new Set(['-r', '--require']);

const args = process.argv.slice(1);
const preloads = [];
let folder;
for (let index = 0; index < args.length && !folder; index += 1) {
  if (takesValue.has(args[index])) preloads.push(args[++index]);
  else if (!args[index].startsWith('-')) folder = resolve(args[index]);
}

if (folder) {
  const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  process.defaultApp = true;
  app.setAppPath(folder);
  app.setName(productName ?? name);
  app.setVersion(version ?? '0.0.0');
  const require = createRequire(join(folder, 'package.json'));
  for (const preload of preloads) require(resolve(preload));
  await import(pathToFileURL(join(folder, main ?? 'index.js')).href);
} else {
  process.stderr.write('electron: give the folder of an app as the first argument.\n');
  app.exit(1);
}
