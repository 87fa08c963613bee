import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundledFolders } from './bundled-packages.mjs';
import { inRepository } from './paths.mjs';
import { Problem } from './say.mjs';
import { standardLicences } from './standard-licences.mjs';

/** What ships as a module of its own, and what other packages bring inside their own files. */
const alsoShipped = ['node_modules/better-sqlite3', 'node_modules/electron'];
const broughtBy = { 'node_modules/docx': ['node_modules/fflate', 'node_modules/nanoid'] };

const licenceFile = /^(licen[sc]e|copying|notice|ofl)/i;
const line = '='.repeat(78);

const introduction = `Plenum contains the work of others. This file names every library that is in the packaged application, with its
version, its licence and the text of it. Electron brings Chromium and Node with it; their licences are in the file
LICENSES.chromium.html beside this application. SQLite, inside better-sqlite3, is in the public domain.`;

/** Writes the licences of everything that the build and the package contain, and says how many there are. */
export function writeLicences(file) {
  const folders = new Set([...alsoShipped, ...bundledFolders()]);
  for (const folder of folders) for (const inner of broughtBy[folder] ?? []) folders.add(inner);
  const notices = [...folders].sort().map((folder) => noticeOf(readPackage(folder)));
  writeFileSync(file, `${[introduction, ...notices].join(`\n\n${line}\n`)}\n`);
  return notices.length;
}

/** What a package says of itself: `{ name, version, license, author, texts }`. */
function readPackage(folder) {
  const own = JSON.parse(readFileSync(inRepository(folder, 'package.json'), 'utf8'));
  const files = readdirSync(inRepository(folder)).filter((each) => licenceFile.test(each));
  return { ...own, texts: files.map((each) => readFileSync(inRepository(folder, each), 'utf8').trim()) };
}

/**
 * The part of the file that is about one package.
 * @throws {Problem} when the package has neither a licence text nor a licence of which we have the text
 */
export function noticeOf({ name, version, license, author, texts }) {
  const licence = typeof license === 'string' ? license : license?.type;
  const standard = standardLicences[licence]?.replace('HOLDER', () => holder(name, author));
  const all = texts.length > 0 ? texts : [standard];
  if (!licence || all[0] === undefined)
    throw new Problem(`${name}@${version} has no licence text (it says "${licence}"): it cannot be shipped.`);
  return `${name} ${version}\nLicence: ${licence}\n\n${all.join('\n\n')}`;
}

function holder(name, author) {
  const written = typeof author === 'string' ? author : author?.name;
  return written ?? `the authors of ${name}`;
}
