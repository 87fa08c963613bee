import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { StartFolder } from './electronStart.ts';

const { PLENUM_ELECTRON: executablePath } = process.env;

type What = { readonly name: string; readonly app: string; readonly args: readonly string[] };

/** A window that stays open from round to round, with its application; the caller closes it. */
export async function openWindow(
  folder: StartFolder,
  { name, app, args }: What,
): Promise<{ readonly application: ElectronApplication; readonly page: Page }> {
  if (!executablePath) throw new Error('run the benchmarks with npm run bench');
  const home = folder.in(`home of ${name}`);
  const application = await _electron.launch({
    executablePath,
    args: [app, `--user-data-dir=${path.join(home, 'settings')}`, '--lang=en-GB', ...args],
    env: { ...process.env, PLENUM_HOME: folder.path, HOME: folder.path },
    chromiumSandbox: true,
    colorScheme: null,
  });
  return { application, page: await application.firstWindow() };
}
