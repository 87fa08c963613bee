const patience = 10_000;

/** True when the host answers at all. Where a network is closed, the name does not resolve and the answer comes at once. */
export async function isReachable(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}

/** Where Electron's installer downloads from, as that installer decides it. */
export function electronHost(env = process.env) {
  return env.npm_config_electron_mirror ?? env.ELECTRON_MIRROR ?? 'https://github.com/';
}

/** Behind a proxy a direct question says nothing: there only the installer can find out. */
export function usesProxy(env = process.env) {
  return Boolean(env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy);
}
