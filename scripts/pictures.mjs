// npm run pictures: takes the screenshots that the README shows, with the end-to-end tests of all screens.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { runCommandLine } from './lib/npm-script.mjs';
import { inRepository } from './lib/paths.mjs';
import { runMain } from './lib/say.mjs';

await runMain(async () => {
  const { code } = await runCommandLine('node scripts/e2e.mjs screens projector', {
    env: { PLENUM_PICTURES: 'yes' },
  });
  const shown = [...readFileSync(inRepository('README.md'), 'utf8').matchAll(/docs\/images\/([\w-]+\.png)/g)];
  mkdirSync(inRepository('docs/images'), { recursive: true });
  for (const [, name] of shown) {
    copyFileSync(inRepository('test-results/screens', name), inRepository('docs/images', name));
  }
  return code;
});
