// Makes a fresh clone ready. It runs before every start, test and package, on whatever Node the machine has,
// and before there are npm packages: the modules it uses may import nothing but Node's own at load time.
import { installDependencies } from './lib/dependencies.mjs';
import { provideElectron } from './lib/electron.mjs';
import { checkNodeVersion } from './lib/node.mjs';
import { provideSandbox } from './lib/sandbox.mjs';
import { Problem, runMain, say } from './lib/say.mjs';
import { provideArchiver, provideForApp, provideForTests } from './lib/system-setup.mjs';

const steps = {
  start: () =>
    tolerate(async () => {
      const runtime = await provideElectron();
      await provideForApp(runtime);
      provideSandbox(runtime);
    }),
  test: async () => {
    const runtime = await provideElectron();
    await provideForTests(runtime);
    provideSandbox(runtime);
  },
  package: async () => {
    const runtime = await provideElectron();
    // Without it the folder of the application is made, and no archive.
    await tolerate(async () => provideArchiver(runtime));
  },
};

/** `npm start` can also export, without Electron. So a missing window is no reason to stop here: start.mjs decides. */
async function tolerate(step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say(error.message);
  }
}

await runMain(async () => {
  const purpose = process.argv[process.argv.indexOf('--for') + 1];
  if (!steps[purpose]) throw new Problem('usage: node scripts/setup.mjs --for start|test|package');
  process.umask(0o022);
  checkNodeVersion();
  await installDependencies();
  await steps[purpose]();
});
