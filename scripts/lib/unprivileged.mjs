import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, isRoot } from './paths.mjs';
import { succeeds } from './run.mjs';

// Chromium refuses its sandbox to root. For root the app therefore runs as "nobody", who owns nothing.
const nobody = 65534;
const identity = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--inh-caps=-all'];

/** The command line that runs another one as the unprivileged user. */
export function asUnprivileged(commandLine) {
  return ['setpriv', ...identity, ...commandLine];
}

/** Whether the unprivileged user has that access ('r', 'w' or 'x') to all of the paths. */
export function unprivilegedMay(access, ...paths) {
  const [command, ...args] = asUnprivileged([
    'test',
    ...paths.flatMap((path) => ['-a', `-${access}`, path]).slice(1),
  ]);
  return succeeds(command, args);
}

/**
 * A program that runs Electron as the unprivileged user, in a home of its own. It replaces itself,
 * so the process that a caller starts is Electron's own, and a signal reaches it.
 */
export function unprivilegedLauncher(executable) {
  const home = join(cacheFolder(), 'home');
  if (!existsSync(home)) {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    giveToApp(home);
  }
  const script = launcherScript(executable, home);
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 8);
  const file = join(cacheFolder(), `run-electron-${hash}`);
  if (!existsSync(file)) {
    // Renamed into place: a second start must never run half a script.
    writeFileSync(`${file}.${process.pid}`, script, { mode: 0o755 });
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}

function launcherScript(executable, home) {
  return `#!/bin/sh
# Root has no sandbox, so Electron runs as an unprivileged user. PLENUM_HOME may name another home for it.
HOME=\${PLENUM_HOME:-${home}}
if [ -r "\${XAUTHORITY:-}" ]; then
  install -o ${nobody} -g ${nobody} -m 600 "$XAUTHORITY" "$HOME/.Xauthority" && export XAUTHORITY="$HOME/.Xauthority"
fi
export HOME TMPDIR=/tmp
unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_RUNTIME_DIR
exec setpriv ${identity.join(' ')} '${executable}' "$@"
`;
}

/**
 * A temporary folder that the app may write to, whoever the caller is.
 * @returns {string}
 */
export function makeWorkFolder(prefix = 'plenum-') {
  const folder = mkdtempSync(join(isRoot() ? '/tmp' : tmpdir(), prefix));
  return giveToApp(folder);
}

/**
 * Makes the app the owner of a file or folder and of everything in it. Only root needs to do that.
 * @param {string} path
 * @returns {string}
 */
export function giveToApp(path) {
  if (isRoot()) execFileSync('chown', ['-R', `${nobody}:${nobody}`, path]);
  return path;
}
