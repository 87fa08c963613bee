import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../../documents/temporaryFolder.ts';

export const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined;

/** The files as LibreOffice saves them after it has opened them. */
export function savedByLibreOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = temporaryFolder();
  const names = files.map((bytes, at) => {
    const file = path.join(folder, `${at}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const saved = path.join(folder, 'saved');
  const format = 'docx:Office Open XML Text';
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', saved, ...names], {
    stdio: 'pipe',
  });
  return names.map((file) => readFileSync(path.join(saved, path.basename(file))));
}
