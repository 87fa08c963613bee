import { spawn } from 'node:child_process';
import { fromCaller } from './paths.mjs';

/** Runs Electron until its window is closed. Returns the exit code, as a shell would give it. */
export function launch({ executable, env }, args) {
  const child = spawn(executable, args, {
    stdio: 'inherit',
    cwd: fromCaller('.'),
    env: { ...process.env, ...env },
  });
  // Ctrl+C reaches Electron as well. We wait for it, so that it can end cleanly.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
