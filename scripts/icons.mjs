// npm run icons: draws the SVG files in resources/icons as PNG files in all sizes, and puts them together for Windows
// and macOS. Its results are in the repository, so only who changes a drawing needs it, and a Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { icnsOf, icoOf } from './lib/icon-files.mjs';
import { inRepository } from './lib/paths.mjs';
import { runMain, say } from './lib/say.mjs';

const folder = inRepository('resources/icons');
const names = ['plenum', 'workshop', 'packet'];
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Up to this size in pixels the drawing with fewer and squarer parts is the legible one. */
const smallUpTo = 32;

async function draw(page, name, size) {
  const drawing = readFileSync(join(folder, `${name}${size <= smallUpTo ? '-small' : ''}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

await runMain(async () => {
  mkdirSync(join(folder, 'plenum'), { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const page = await browser.newPage();
  for (const name of names) {
    const pictures = [];
    for (const size of sizes) pictures.push({ size, png: await draw(page, name, size) });
    // Linux wants a file for each size of the application; the icons of documents follow the theme of its desktop.
    if (name === 'plenum')
      for (const { size, png } of pictures) writeFileSync(join(folder, name, `${size}x${size}.png`), png);
    writeFileSync(join(folder, `${name}.ico`), icoOf(pictures));
    writeFileSync(join(folder, `${name}.icns`), icnsOf(pictures));
  }
  await browser.close();
  say(`${names.length} icons are drawn in ${sizes.length} sizes.`);
});
