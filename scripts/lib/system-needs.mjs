import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasDisplay } from './display.mjs';

const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'fonts-liberation',
];

/** What tests use beyond the application: a screen, and programs that read its documents. */
const testNeeds = [
  {
    what: 'LibreOffice Writer',
    why: 'opens the Word files in tests',
    file: 'swriter',
    packages: ['libreoffice-writer'],
  },
  {
    what: 'LibreOffice Calc',
    why: 'opens the Excel files in tests',
    file: 'scalc',
    packages: ['libreoffice-calc'],
  },
  {
    what: 'pdftotext',
    why: 'reads the printed files in tests',
    command: 'pdftotext',
    packages: ['poppler-utils'],
  },
  {
    what: 'a Chinese font',
    why: 'LibreOffice needs for Chinese pages',
    font: 'NotoSansCJK-Regular.ttc',
    packages: ['fonts-noto-cjk'],
  },
];

/** The questions that are put to the machine. Others can be given to try the answers out. */
const machine = {
  linux: process.platform === 'linux',
  hasDisplay,
  hasCommand,
  missingLibraries,
  hasOfficeProgram: (name) =>
    ['/usr/lib', '/usr/lib64', '/opt'].some((root) => existsSync(join(root, 'libreoffice/program', name))),
  hasFont: (file) =>
    ['opentype/noto', 'noto-cjk'].some((folder) => existsSync(join('/usr/share/fonts', folder, file))),
};

export function missingForApp({ executable }, on = machine) {
  if (!on.linux) return [];
  const needs = [];
  const libraries = on.missingLibraries(executable);
  if (libraries.length > 0) {
    needs.push({
      what: summary(libraries),
      why: 'Electron needs to open a window',
      packages: windowPackages,
    });
  }
  if (!on.hasDisplay()) needs.push(...missingScreen(on));
  return needs;
}

export function missingForTests(on = machine) {
  if (!on.linux) return [];
  return testNeeds.filter((need) => !isThere(need, on));
}

function isThere({ file, command, font }, on) {
  if (file) return on.hasOfficeProgram(file);
  return command ? on.hasCommand(command) : on.hasFont(font);
}

function summary(libraries) {
  const shown = libraries.slice(0, 3).join(', ');
  return libraries.length > 3 ? `${shown} and ${libraries.length - 3} more libraries` : shown;
}

function missingScreen(on) {
  if (on.hasCommand('Xvfb')) return [];
  return [{ what: 'Xvfb', why: 'stands in for a screen where there is none', packages: ['xvfb'] }];
}

export function hasCommand(name) {
  return commandFolder(name) !== undefined;
}

/** The folder in which the system finds a command, or undefined. */
export function commandFolder(name) {
  return (process.env.PATH ?? '').split(delimiter).find((folder) => existsSync(join(folder, name)));
}

function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return notFoundIn(stdout ?? '');
}

/** The libraries that `ldd` did not find. */
export function notFoundIn(listing) {
  return listing.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
}
