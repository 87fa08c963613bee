// npm run document-pictures: exports the documents of the example, lays their pages out with LibreOffice, and
// puts small pictures of them into docs/images/documents/, where docs/documents.md shows them.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runExport } from './lib/export.mjs';
import { inRepository } from './lib/paths.mjs';
import { mustRun, succeeds } from './lib/run.mjs';
import { Problem, runMain, say } from './lib/say.mjs';

/** The partner of the example whose plan is shown, by its name in each language. */
const plan = { en: 'SAWS Zhejiang', zh: '浙江省安监局', 'en-zh': 'SAWS Zhejiang' };

/**
 * Which file of the export is which picture, and which of its pages stand side by side; a page that the
 * document does not have is left out.
 */
const pictures = [
  ...['en', 'zh', 'en-zh'].map((language) => ({
    name: `strategy-${language}`,
    file: new RegExp(`^(Strategy|战略) - .* - ${language}\\.docx$`),
    pages: [1, 2, 4, 5],
  })),
  ...['en', 'zh', 'en-zh'].map((language) => ({
    name: `workplan-${language}`,
    file: new RegExp(`${plan[language]} - ${language}\\.docx$`),
    pages: [1, 3, 4, 5],
  })),
  ...['en', 'zh'].flatMap((language) => [
    {
      name: `workplan-sheet-${language}`,
      file: new RegExp(`${plan[language]} - ${language}\\.xlsx$`),
      pages: [1, 2, 4, 5],
    },
    {
      name: `report-${language}`,
      file: new RegExp(`^(Workshop report|研讨会报告) - .* - ${language}\\.docx$`),
      pages: [1, 2, 4, 6],
    },
    {
      name: `agenda-${language}`,
      file: new RegExp(`^(Agenda|议程) - .* - ${language}\\.docx$`),
      pages: [1, 2],
    },
    {
      name: `participants-${language}`,
      file: new RegExp(`^(Participants|参会者名单) - .* - ${language}\\.docx$`),
      pages: [1, 2],
    },
  ]),
];

const most = 60_000;

const tools = [
  {
    command: 'soffice',
    test: ['--version'],
    what: 'LibreOffice (Debian: libreoffice-writer, libreoffice-calc)',
  },
  { command: 'pdftoppm', test: ['-v'], what: 'Poppler (Debian: poppler-utils)' },
  { command: 'convert', test: ['-version'], what: 'ImageMagick (Debian: imagemagick)' },
];

await runMain(async () => {
  const missing = tools.filter(({ command, test }) => !succeeds(command, test));
  if (missing.length > 0) {
    const list = missing.map(({ command, what }) => `${what}, for its command ${command}`).join('; ');
    throw new Problem(`the pictures of the documents need what is not installed here: ${list}.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'plenum-pictures-'));
  try {
    await takePictures(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function takePictures(folder) {
  say('exporting the documents of the example');
  const out = join(folder, 'documents');
  const code = await runExport(['--export', '--example', 'score-chongqing', '--out', out, '--lang', 'all']);
  if (code !== 0) throw new Problem('the example was not exported: its messages are above.');
  const files = readdirSync(out);
  const shown = pictures.map((picture) => {
    const file = files.find((name) => picture.file.test(name));
    if (!file) throw new Problem(`the export has no file for the picture ${picture.name}.`);
    return { ...picture, file };
  });
  say(`laying ${shown.length} documents out with LibreOffice`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // One folder for each ending: a Word file and a workbook may have the same name.
  for (const ending of ['docx', 'xlsx']) {
    const some = shown.filter(({ file }) => file.endsWith(ending)).map(({ file }) => join(out, file));
    const to = join(folder, ending);
    await mustRun('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', to, ...some], {
      collect: true,
    });
  }
  const target = inRepository('docs/images/documents');
  mkdirSync(target, { recursive: true });
  for (const picture of shown) await takePicture(folder, picture, join(target, `${picture.name}.png`));
}

async function takePicture(folder, { name, file, pages }, target) {
  const [stem, ending] = [file.slice(0, -5), file.slice(-4)];
  const pdf = join(folder, ending, `${stem}.pdf`);
  if (!existsSync(pdf)) throw new Problem(`LibreOffice did not open ${file}.`);
  const images = [];
  for (const page of pages) {
    const image = join(folder, `${name}-${page}`);
    const at = ['-f', String(page), '-l', String(page), '-singlefile'];
    // A page that is not there is no error of the document.
    if (succeeds('pdftoppm', ['-png', '-r', '110', ...at, pdf, image]) && existsSync(`${image}.png`))
      images.push(`${image}.png`);
  }
  // As small as it takes: first fewer shades, then fewer points.
  for (const [height, shades] of [
    [420, 32],
    [420, 16],
    [380, 12],
    [340, 8],
    [300, 8],
  ]) {
    await mustRun('convert', [
      ...images,
      '-resize',
      `x${height}`,
      '-bordercolor',
      '#8a8578',
      '-border',
      '1',
      '-bordercolor',
      '#f4f2ec',
      '-border',
      '8',
      '-background',
      '#f4f2ec',
      '+append',
      '+dither',
      '-colors',
      String(shades),
      '-strip',
      '-define',
      'png:compression-level=9',
      `PNG8:${target}`,
    ]);
    if (statSync(target).size <= most) break;
  }
  say(`${basename(target)}: ${images.length} pages, ${Math.ceil(statSync(target).size / 1000)} kB`);
}
