/** What may be in the archive of the application. Everything else is a mistake: a source, a test, a map, a stray file. */
const inArchive = [
  /^package\.json$/,
  /^out\/main\/[\w-]+\.js$/,
  /^out\/preload\/(facilitator|projector)\.cjs$/,
  /^out\/renderer\/(facilitator|projector)\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  /^resources\/(examples|methods|templates)\/[a-z0-9-]+\.json$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
];

/** What lies beside the archive, in the folder of resources. The binding of the stand-in is never in what is shipped. */
const besideArchive = [
  /^app\.asar$/,
  /^THIRD-PARTY-LICENSES\.txt$/,
  /^LICENSES\.chromium\.html$/,
  /^sqlite\/better_sqlite3\.node$/,
  // macOS keeps names of languages, icons and Electron's own things there.
  /^[\w-]+\.lproj(\/.*)?$/,
  /^[\w.-]+\.icns$/,
  /^electron\.asar$/,
];

/** The files of a package that nobody allowed. `platform` and `arch` as Node names them. */
export function unwantedFiles({ archive, beside, platform, arch }) {
  const binary = `node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`;
  const isIn = (file) => file === binary || inArchive.some((pattern) => pattern.test(file));
  const isBeside = (file) =>
    file === `app.asar.unpacked/${binary}` || besideArchive.some((pattern) => pattern.test(file));
  return [...archive.filter((file) => !isIn(file)), ...beside.filter((file) => !isBeside(file))];
}

/** What a package cannot work without and does not have. */
export function missingFiles({ archive, beside, platform, arch }) {
  const binary = `node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`;
  const needed = [
    'package.json',
    'out/main/main.js',
    'out/main/documentsWorker.js',
    'out/main/packetsWorker.js',
  ];
  return [
    ...needed.filter((file) => !archive.includes(file)),
    ...[`app.asar.unpacked/${binary}`, 'THIRD-PARTY-LICENSES.txt'].filter((file) => !beside.includes(file)),
  ];
}
