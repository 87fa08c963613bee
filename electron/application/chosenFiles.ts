import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

const plenumFiles = [{ name: 'Plenum', extensions: ['plenum'] }];

/** The workshop file or packet that a person picks to open; null when they change their mind. */
export async function chooseWorkshop(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: 'Plenum', extensions: ['plenum', 'plenum-packet'] }],
  });
  return filePaths[0] ?? null;
}

export async function chooseCopy(window: BrowserWindow, suggested: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: suggested, filters: plenumFiles });
  return filePath === '' ? null : filePath;
}

/** What came back from partners: packets, or workplans that were edited in Word. */
export async function chooseReturns(window: BrowserWindow): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Plenum, Word', extensions: ['plenum-packet', 'docx'] }],
  });
  return filePaths;
}

/** Where a person wants a packet, or a Word file that came back; null when they change their mind. */
export async function choosePacketPlace(window: BrowserWindow, suggested: string): Promise<string | null> {
  const ending = path.extname(suggested).slice(1);
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggested,
    filters: [{ name: ending === 'docx' ? 'Word' : 'Plenum', extensions: [ending] }],
  });
  return filePath === '' ? null : filePath;
}

export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}
