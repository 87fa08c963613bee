import { chmodSync, chownSync, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot } from './paths.mjs';
import { succeeds } from './run.mjs';
import { Problem, say } from './say.mjs';
import { hasCommand } from './system-needs.mjs';
import { asUnprivileged } from './unprivileged.mjs';

const setuid = 0o4755;

/**
 * Chromium's sandbox needs user namespaces, or else a helper that belongs to root. Some systems, Ubuntu since 24.04
 * for one, forbid the first to ordinary programs. Plenum never runs without the sandbox, so the helper is made ready.
 */
export function provideSandbox({ executable }) {
  if (process.platform !== 'linux' || mayUseNamespaces()) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (!existsSync(helper) || isReady(helper)) return;
  if (!isRoot()) {
    throw new Problem(
      "this system forbids user namespaces, so Electron's sandbox needs its helper. Please run this command, then try again:\n" +
        `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    );
  }
  say("giving Electron's sandbox helper to root, because this system forbids user namespaces.");
  chownSync(helper, 0, 0);
  chmodSync(helper, setuid);
}

function mayUseNamespaces() {
  // Where nothing can be found out, Electron itself says what is wrong.
  if (!hasCommand('unshare')) return true;
  const question = ['unshare', '--user', '--map-root-user', 'true'];
  const [command, ...args] = isRoot() ? asUnprivileged(question) : question;
  return succeeds(command, args);
}

function isReady(helper) {
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o7777) === setuid;
}
