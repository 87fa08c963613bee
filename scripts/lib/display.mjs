import { spawn } from 'node:child_process';
import { Problem } from './say.mjs';

export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Starts a screen in memory. It takes any local client (-ac), because the app runs as another user than root. */
export async function startVirtualDisplay({ width = 2560, height = 1440 } = {}) {
  const options = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-ac', '-nolisten', 'tcp'];
  // The kernel ends it with us, even when we are killed and cannot do it ourselves.
  const [command, ...args] = ['setpriv', '--pdeathsig', 'KILL', 'Xvfb', ...options];
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const stop = () => server.kill('SIGKILL');
  process.once('exit', stop);
  const env = { DISPLAY: `:${await displayNumber(server)}`, WAYLAND_DISPLAY: '' };
  // A running screen must not keep a script alive that has nothing left to do.
  server.unref();
  for (const stream of server.stdio) stream?.unref?.();
  return { env, stop };
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = '';
    server.stderr.on('data', (chunk) => (complaint += chunk));
    server.stdio[3].once('data', (chunk) => resolve(String(chunk).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Problem(`the virtual display did not start: ${complaint.trim()}`)));
  });
}
