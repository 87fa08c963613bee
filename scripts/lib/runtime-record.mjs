import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { installedVersion } from './node.mjs';
import { inRepository } from './paths.mjs';
import { standInIsCurrent } from './stand-in.mjs';

// It lives in node_modules, so that a fresh installation makes set-up look for the official Electron again.
const recordFile = inRepository('node_modules/.plenum-runtime.json');

/** What set-up found, or undefined when there is no record or it is out of date. */
export function readRuntimeRecord() {
  if (!existsSync(recordFile)) return undefined;
  const record = JSON.parse(readFileSync(recordFile, 'utf8'));
  if (!existsSync(record.executable) || record.wanted !== installedVersion('electron')) return undefined;
  if (record.kind === 'stand-in' && !standInIsCurrent(record)) return undefined;
  return record;
}

export function writeRuntimeRecord(runtime) {
  const record = { ...runtime, wanted: installedVersion('electron') };
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  return record;
}
