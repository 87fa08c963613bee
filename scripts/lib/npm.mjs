import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mustRun } from './run.mjs';
import { Problem } from './say.mjs';

/** Runs npm. Inside an npm script it is the very npm that runs the script. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return mustRun(process.execPath, [script, ...args], options);
  return mustRun('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Fetches a package from the npm registry into `folder`, checks it and unpacks it. Returns the unpacked folder. */
export async function fetchPackage({ name, version, integrity }, folder) {
  await mkdir(folder, { recursive: true });
  await npm(['pack', `${name}@${version}`, '--pack-destination', folder, '--loglevel=error'], {
    collect: true,
    cwd: folder,
  });
  const tarball = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
  const found = await sha512(tarball);
  if (found !== integrity)
    throw new Problem(`${name}@${version} is not what was expected (integrity ${found}): it was not used.`);
  await mustRun('tar', ['-xzf', tarball, '-C', folder, '--no-same-owner'], { collect: true });
  return join(folder, 'package');
}

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
