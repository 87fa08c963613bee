import { type BrowserWindow, dialog } from 'electron';

const plenumFiles = [{ name: 'Plenum', extensions: ['plenum'] }];

/** The file that a person picks to open; null when they change their mind. */
export async function chooseWorkshop(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: plenumFiles,
  });
  return filePaths[0] ?? null;
}

export async function chooseCopy(window: BrowserWindow, suggested: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: suggested, filters: plenumFiles });
  return filePath === '' ? null : filePath;
}

export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}
