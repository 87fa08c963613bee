// The least that an Electron application can be: one window with an empty page.
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';

app.enableSandbox();
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  void window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)));
});
