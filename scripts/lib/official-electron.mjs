import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedVersion, pinnedNode } from './node.mjs';
import { inRepository } from './paths.mjs';
import { electronHost, isReachable, usesProxy } from './reachable.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const executableNames = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
  linux: 'electron',
};

/** The Electron that the `electron` package has downloaded, or undefined when it has not. */
export function findOfficialElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inRepository('node_modules/electron/dist');
  const executable = join(folder, executableNames[process.platform] ?? 'electron');
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH && version !== installedVersion('electron')) return undefined;
  return { kind: 'official', version, executable };
}

/** Lets the `electron` package download its binary. Returns why it could not, or nothing. */
export async function downloadOfficialElectron() {
  const host = electronHost();
  if (!usesProxy() && !(await isReachable(host))) return `${host} does not answer`;
  say(`downloading Electron ${installedVersion('electron')} from ${host} …`);
  const { code, text } = await run(pinnedNode(), [inRepository('node_modules/electron/install.js')], {
    collect: true,
  });
  if (code === 0 && findOfficialElectron()) return undefined;
  const reason = text.split('\n').find((line) => line.trim() !== '') ?? `exit code ${code}`;
  return `the download from ${host} failed (${reason.trim()})`;
}
