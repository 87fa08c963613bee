import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedVersion } from './node.mjs';
import { fetchPackage } from './npm.mjs';
import { cached, inRepository } from './paths.mjs';
import { mustRun } from './run.mjs';
import { say } from './say.mjs';
import { standInVersion } from './stand-in-electron.mjs';

const headers = {
  name: 'node-api-headers',
  version: '1.9.0',
  integrity:
    'sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
};
const common = ['-O2', '-fPIC', '-pthread', '-fvisibility=hidden', '-DNDEBUG'];
const forC = ['-std=c99', '-w'];
const missingApi = inRepository('scripts/lib/stand-in-node-api.h');
// better-sqlite3 asks for Node-API 10. The stand-in's Node has that only as the experimental version, whose number this is.
const forCpp = [
  '-std=c++20',
  '-fvisibility-inlines-hidden',
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
];
const forLinking = ['-shared', '-pthread', '-Wl,-Bsymbolic', '-ldl'];

export function sqliteEntry() {
  const recipe = JSON.stringify([
    headers,
    common,
    forC,
    forCpp,
    forLinking,
    readFileSync(missingApi, 'utf8'),
  ]);
  const hash = createHash('sha256').update(recipe).digest('hex').slice(0, 8);
  return `better-sqlite3-${installedVersion('better-sqlite3')}-for-electron-${standInVersion}-${hash}`;
}

/** Compiled into the cache. In node_modules the tests' own Node would pick it up and crash. */
export function buildSqlite() {
  return cached(sqliteEntry(), async (content, scratch) => {
    say(
      'compiling better-sqlite3 for the stand-in, because its ready-made binaries need a newer Electron (about a minute) …',
    );
    const include = join(await fetchPackage(headers, join(scratch, 'headers')), 'include');
    const package_ = inRepository('node_modules/better-sqlite3');
    const sqlite = join(package_, 'deps/sqlite3');
    const [c, cpp] = [join(scratch, 'sqlite3.o'), join(scratch, 'better_sqlite3.o')];
    const includes = [include, inRepository('node_modules/node-addon-api'), sqlite].map(
      (folder) => `-I${folder}`,
    );
    const defines = sqliteDefines(join(package_, 'deps/defines.gypi'));
    await Promise.all([
      compile('gcc', [...common, ...forC, ...defines, '-c', join(sqlite, 'sqlite3.c'), '-o', c]),
      compile('g++', [
        ...common,
        ...forCpp,
        ...includes,
        '-include',
        missingApi,
        '-c',
        join(package_, 'src/better_sqlite3.cpp'),
        '-o',
        cpp,
      ]),
    ]);
    await compile('g++', [cpp, c, ...forLinking, '-o', join(content, 'better_sqlite3.node')]);
  });
}

/** SQLite's options as better-sqlite3 ships them, so that tests see the same SQLite as users. */
function sqliteDefines(file) {
  const quoted = readFileSync(file, 'utf8').matchAll(/'((?:HAVE|SQLITE)_[A-Z0-9_]+(?:=[^']*)?)'/g);
  return [...quoted].map(([, define]) => `-D${define}`);
}

function compile(compiler, args) {
  return mustRun(compiler, args, { collect: true });
}
