// Preloaded (-r) into the main process of whatever is measured, alike on both sides. When the page has what
// PLENUM_PROBE looks for, and has painted it, the page's own clock is written to standard output.
// oxlint-disable-next-line typescript/no-require-imports -- Electron's -r takes CommonJS
const { app } = require('electron');

const untilUsable = `new Promise((resolve) => {
  const isUsable = () => { ${process.env.PLENUM_PROBE} };
  const look = () => requestAnimationFrame(isUsable() ? () => resolve(Date.now()) : look);
  look();
})`;

app.on('web-contents-created', (_, contents) => {
  // Not the contents' own executeJavaScript, which waits until the page has stopped loading.
  contents.once('did-navigate', () => {
    void contents.mainFrame.executeJavaScript(untilUsable).then((time) => {
      process.stdout.write(`usable at ${String(time)}\n`, () => app.quit());
    });
  });
});
