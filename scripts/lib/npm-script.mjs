import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inRepository, repositoryRoot } from './paths.mjs';
import { run } from './run.mjs';

const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));

/** Runs a script of package.json without starting another npm, which would take longer than some of the checks. */
export function runNpmScript(name, options) {
  return runCommandLine(scripts[name], options);
}

/** Runs a command line with the tools of node_modules, the pinned Node among them, first in the path. */
export function runCommandLine(line, { env = {}, ...options } = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [inRepository('node_modules/.bin'), process.env[pathName]].join(delimiter);
  return run(line, [], {
    shell: true,
    cwd: repositoryRoot,
    ...options,
    env: { ...process.env, ...env, [pathName]: path },
  });
}
