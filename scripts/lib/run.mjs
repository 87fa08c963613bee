import { spawn, spawnSync } from 'node:child_process';
import { Problem } from './say.mjs';

/**
 * Runs a command to its end. Output goes to the terminal, or is collected when `collect` is set.
 * Standard input is closed, so that nothing waits for an answer nobody gives.
 */
export function run(command, args, { collect = false, ...options } = {}) {
  const output = collect ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', output, output], ...options });
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, text }));
  });
}

/** Like run, but a failure is a problem that shows the command and the end of its output. */
export async function mustRun(command, args, options) {
  const { code, text } = await run(command, args, options);
  if (code === 0) return text;
  const end = text.trim().split('\n').slice(-15).join('\n');
  throw new Problem(`this command failed: ${command} ${args.join(' ')}\n${end}`.trimEnd());
}

/** True when the command starts and ends with exit code 0. For short questions only. */
export function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
