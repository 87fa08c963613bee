import { readFileSync } from 'node:fs';
import { mustRun, succeeds } from './run.mjs';
import { say } from './say.mjs';

const options = ['install', '--no-install-recommends', '-y'];

export function hasApt() {
  return process.platform === 'linux' && succeeds('apt-get', ['--version']);
}

/** The command for a person to type. */
export function aptCommand(packages) {
  return `sudo apt-get ${options.join(' ')} ${packages.map(nameHere).join(' ')}`;
}

export async function aptInstall(packages) {
  say(`installing system packages: ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('apt-get', ['update', '-qq'], { collect: true, env });
  await mustRun('apt-get', [...options, '-qq', ...packages.map(nameHere)], { collect: true, env });
}

/** Debian 13 and Ubuntu 24.04 gave some libraries a new name when their time type grew to 64 bits. */
function nameHere(name) {
  const renamed = ['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0'];
  return renamed.includes(name) && hasLongTime() ? `${name}t64` : name;
}

function hasLongTime(release = readFileSync('/etc/os-release', 'utf8')) {
  const [, codename] = /^VERSION_CODENAME=(.*)$/m.exec(release) ?? [];
  const [, ubuntu] = /^UBUNTU_CODENAME=(.*)$/m.exec(release) ?? [];
  return !['bullseye', 'bookworm', 'focal', 'jammy'].includes(ubuntu ?? codename);
}
