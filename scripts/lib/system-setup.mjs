import { aptCommand, aptInstall, hasApt } from './apt.mjs';
import { isRoot } from './paths.mjs';
import { Problem, say } from './say.mjs';
import { hasCommand, missingForApp, missingForTests } from './system-needs.mjs';

/** The compiler for the stand-in's better-sqlite3. */
export function provideCompiler() {
  if (hasCommand('gcc') && hasCommand('g++')) return;
  return provide([
    { what: 'a C++ compiler', why: 'compiles better-sqlite3 for the stand-in', packages: ['g++'] },
  ]);
}

/** What makes a tar.gz where electron-builder cannot download its own tool. */
export function provideArchiver({ kind }) {
  if (kind === 'official' || hasCommand('7za')) return;
  return provide([{ what: '7za', why: 'makes a tar.gz of the package', packages: ['p7zip-full'] }]);
}

/** What the application needs from the system to open a window. */
export function provideForApp(runtime) {
  return provide(missingForApp(runtime));
}

/** Also what the tests need to see the application and to check its documents. */
export function provideForTests(runtime) {
  return provide([...missingForApp(runtime), ...missingForTests()]);
}

/** Installs what is missing where set-up may do that. Elsewhere it says what to do. */
async function provide(needs) {
  if (needs.length === 0) return;
  for (const { what, why } of needs) say(`missing: ${what}, which ${why}.`);
  const packages = [...new Set(needs.flatMap((need) => need.packages))];
  if (isRoot() && hasApt()) return aptInstall(packages);
  throw new Problem(advice(packages));
}

function advice(packages) {
  if (hasApt()) return `please run this command, then try again:\n  ${aptCommand(packages)}`;
  return `please install these with your package manager (the names are Debian's), then try again: ${packages.join(' ')}`;
}
