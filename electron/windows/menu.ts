import path from 'node:path';
import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { Language } from '../../shared/domain/text.ts';
import { textsIn } from '../application/texts.ts';

/**
 * The menu of the system, which also brings the shortcuts for the clipboard and the
 * size of letters. On Windows and Linux it is hidden until Alt is pressed.
 */
export function setMenu(language: Language): void {
  const t = textsIn(language);
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'selectAll', label: t('menu.selectAll') },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: t('menu.larger') },
    { role: 'zoomOut', label: t('menu.smaller') },
    { role: 'resetZoom', label: t('menu.actualSize') },
    { type: 'separator' },
    { role: 'togglefullscreen', label: t('menu.fullScreen') },
  ];
  const own: MenuItemConstructorOptions[] = [
    { role: 'hide', label: t('menu.hide') },
    { role: 'quit', label: t('menu.quit') },
  ];
  const system = process.platform === 'darwin' ? [{ label: app.name, submenu: own }] : [];
  const file: MenuItemConstructorOptions = {
    label: t('menu.file'),
    submenu: [{ role: 'close', label: t('menu.close') }],
  };
  const menus = [file, { label: t('menu.edit'), submenu: edit }, { label: t('menu.view'), submenu: view }];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...system, ...menus, ...help(t)]));
}

/** The licences are put together when the application is packaged; before that there is nothing to show. */
function help(t: ReturnType<typeof textsIn>): MenuItemConstructorOptions[] {
  if (!app.isPackaged) return [];
  const licences = path.join(process.resourcesPath, 'THIRD-PARTY-LICENSES.txt');
  const item = { label: t('menu.licences'), click: () => void shell.openPath(licences) };
  return [{ role: 'help', label: t('menu.help'), submenu: [item] }];
}
