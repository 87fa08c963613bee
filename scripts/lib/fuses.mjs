/**
 * How the switches inside the packaged Electron must stand, by their names in electron-builder.yml: the program can
 * neither be turned into a plain Node nor be debugged as one from outside, and runs only its own code.
 */
export const hardened = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** The switches as they stand in an executable (on macOS: in an .app), by the same names: true, false or undefined. */
export async function readFuses(executable) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(executable);
  const states = { [FuseState.ENABLE]: true, [FuseState.DISABLE]: false };
  return Object.fromEntries(
    Object.keys(hardened).map((name) => [
      name,
      states[wire[FuseV1Options[name[0].toUpperCase() + name.slice(1)]]],
    ]),
  );
}

/** Says what stands otherwise than it must. */
export function wrongFuses(found) {
  return Object.entries(hardened)
    .filter(([name, wanted]) => found[name] !== wanted)
    .map(([name, wanted]) => `the fuse ${name} is ${found[name]}, and must be ${wanted}`);
}
