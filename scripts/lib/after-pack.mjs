// electron-builder calls this when the folder of the application is complete, before it is signed and made into
// installers. An error here ends the packaging: nothing is made of a folder that is not right.
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readFuses, wrongFuses } from './fuses.mjs';
import { missingFiles, unwantedFiles } from './packaged-files.mjs';
import { say } from './say.mjs';

/** electron-builder's numbers for processors. */
const archNames = { 0: 'ia32', 1: 'x64', 2: 'armv7l', 3: 'arm64', 4: 'universal' };

export async function afterPack(context) {
  const { appOutDir, electronPlatformName: platform, packager } = context;
  // electron-builder sets them only after this hook, where nobody can look any more before installers are made.
  await packager.addElectronFuses(context, await packager.generateFuseConfig(packager.config.electronFuses));
  const { executable, resources } = placesIn(appOutDir, platform, packager);
  const fuses = await readFuses(executable);
  const { listPackage } = await import('@electron/asar');
  const isFile = (file) => statSync(file).isFile();
  const files = {
    platform,
    arch: archNames[context.arch],
    archive: onlyFiles(listPackage(join(resources, 'app.asar')).map((name) => slashes(name).slice(1))),
    beside: readdirSync(resources, { recursive: true })
      .filter((name) => isFile(join(resources, name)))
      .map(slashes),
  };
  const problems = [
    ...wrongFuses(fuses),
    ...unwantedFiles(files).map((file) => `${file} does not belong into the package`),
    ...missingFiles(files).map((file) => `${file} is missing from the package`),
  ];
  if (problems.length > 0) throw problemOf(problems);
  say(
    `checked ${relative(process.cwd(), appOutDir)}: ${files.archive.length} files in the archive, all of them wanted; fuses read back: ${words(fuses)}.`,
  );
}

function placesIn(folder, platform, { appInfo, executableName }) {
  if (platform === 'darwin') {
    const app = join(folder, `${appInfo.productFilename}.app`);
    return { executable: app, resources: join(app, 'Contents/Resources') };
  }
  const name = platform === 'win32' ? `${appInfo.productFilename}.exe` : executableName;
  return { executable: join(folder, name), resources: join(folder, 'resources') };
}

/** The archive lists its folders like its files. */
function onlyFiles(names) {
  const folders = new Set(names.map((name) => name.slice(0, Math.max(0, name.lastIndexOf('/')))));
  return names.filter((name) => !folders.has(name));
}

function slashes(path) {
  return path.split(sep).join('/');
}

function words(fuses) {
  return Object.entries(fuses)
    .map(([name, isOn]) => `${name} ${isOn ? 'on' : 'off'}`)
    .join(', ');
}

/** Without a stack, of which electron-builder would show so much that the reason is out of sight. */
function problemOf(problems) {
  const error = new Error(`this package is not right:\n  ${problems.join('\n  ')}`);
  error.stack = error.message;
  return error;
}
