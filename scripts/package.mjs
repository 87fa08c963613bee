// npm run package -- [electron-builder's arguments]: what is handed to users, in ./dist/.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildIfStale } from './lib/build.mjs';
import { writeLicences } from './lib/licences.mjs';
import { pinnedNode } from './lib/node.mjs';
import { packagesSince } from './lib/packages.mjs';
import { inRepository, repositoryRoot } from './lib/paths.mjs';
import { mustRun } from './lib/run.mjs';
import { electronRuntime } from './lib/runtime.mjs';
import { runMain, say } from './lib/say.mjs';
import { commandFolder } from './lib/system-needs.mjs';

/** What a machine can make that reaches nothing: the other targets need tools that electron-builder downloads. */
function targetsHere({ kind }, seven) {
  if (kind === 'official') return [];
  return seven ? ['--linux', 'dir', 'tar.gz'] : ['--linux', 'dir'];
}

function fromStandIn({ binary, version, env }, copy) {
  const folder = dirname(binary);
  say(
    `packaging with the stand-in, Electron ${version}: good for trying the packaged application, never for shipping it.`,
  );
  // Its default app would be found before ours.
  cpSync(folder, copy, {
    recursive: true,
    filter: (source) => source !== join(folder, 'resources/app'),
  });
  return [
    `--config.electronDist=${copy}`,
    `--config.electronVersion=${version}`,
    // The package's own binding is for a newer Electron. electron/store/binding.ts takes this one, if it is there.
    `--config.linux.extraResources.from=${env.PLENUM_SQLITE_BINDING}`,
    '--config.linux.extraResources.to=sqlite/better_sqlite3.node',
  ];
}

await runMain(async () => {
  const begun = Date.now();
  const args = process.argv.slice(2);
  await buildIfStale();
  say(
    `${writeLicences(inRepository('out/THIRD-PARTY-LICENSES.txt'))} libraries are named with their licences.`,
  );
  const runtime = await electronRuntime();
  const scratch = mkdtempSync(join(tmpdir(), 'plenum-package-'));
  try {
    const own = runtime.kind === 'stand-in' ? fromStandIn(runtime, join(scratch, 'electron')) : [];
    const seven = commandFolder('7za');
    const env = {
      ...process.env,
      ...(seven && { ELECTRON_BUILDER_7ZIP_PATH: join(seven, '7za') }),
      // Nobody downloads what is made of the stand-in, and packing it tightly takes minutes.
      ...(runtime.kind === 'stand-in' && { ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' }),
    };
    const targets = args.some((argument) => !argument.startsWith('--config'))
      ? []
      : targetsHere(runtime, seven);
    const tool = inRepository('node_modules/electron-builder/cli.js');
    say('packaging … (minutes, where electron-builder has its tools to download)');
    // It talks at length; what our own check has found is shown, and on failure the end of everything.
    const options = { cwd: repositoryRoot, env, collect: true };
    const text = await mustRun(
      pinnedNode(),
      [tool, '--publish', 'never', ...targets, ...own, ...args],
      options,
    );
    process.stdout.write(text.replaceAll(/^(?!plenum: ).*\n?/gm, ''));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const output = args.find((argument) => argument.startsWith('--config.directories.output='))?.split('=')[1];
  for (const made of packagesSince(begun, output ?? inRepository('dist'))) say(made);
  say(`done in ${Math.round((Date.now() - begun) / 1000)} s.`);
});
