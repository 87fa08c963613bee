// npm run bench -- [names of benchmarks]: how fast we are, beside the least that any program would need.
import { inRepository } from './lib/paths.mjs';
import { runMain } from './lib/say.mjs';
import { runWithElectron } from './lib/with-electron.mjs';

await runMain(() => runWithElectron([inRepository('tests/bench/main.ts'), ...process.argv.slice(2)]));
