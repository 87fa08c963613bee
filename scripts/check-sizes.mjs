// Small files with plain names: the size budgets and naming rules of docs/architecture.md, over every source file.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const FOLDERS = ['electron', 'renderer', 'shared', 'tests', 'scripts'];
const ENDINGS = ['.ts', '.tsx', '.mjs'];
const BUDGET = { median: 60, percentile95: 200, file: 400, component: 150 };
const COMMENT_SHARE = '8-15 %';
const WORST = 10;

const EXEMPT = [{ pattern: /^resources\//, why: 'data, no code' }];

const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MIGRATION = /^\d{4}(-[a-z0-9]+)+$/;
const ROLE = /\.(test|spec|bench|browser\.test|config|d|en|zhCN)$/;

const DEFAULT_EXPORT = /^\s*export\s+default\b|^\s*export\s*\{[^}]*\bas\s+default\b/m;
const ONLY_REEXPORTS =
  /^\s*(export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"](\s+with\s*\{[^}]*\})?;?\s*)+$/;

const files = FOLDERS.flatMap(sourcesIn).toSorted();
const measured = files.filter((path) => !EXEMPT.some(({ pattern }) => pattern.test(path))).map(measure);
const code = measured.filter(({ path }) => !path.startsWith('tests/'));
const tests = measured.filter(({ path }) => path.startsWith('tests/'));

const problems = [...budgetProblems(code), ...measured.flatMap(fileProblems), ...files.flatMap(nameProblems)];
report();
process.exitCode = problems.length > 0 ? 1 : 0;

function sourcesIn(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return sourcesIn(`${folder}/${entry.name}`);
    return ENDINGS.includes(extname(entry.name)) ? [`${folder}/${entry.name}`] : [];
  });
}

function measure(path) {
  const text = readFileSync(join(process.cwd(), path), 'utf8');
  const lines = text.replace(/\n$/, '').split('\n');
  return { path, text, size: lines.length, ...countComments(lines) };
}

/** Lines that are nothing but a comment, among the lines that are not blank. */
function countComments(lines) {
  let comments = 0;
  let filled = 0;
  let inBlock = false;
  for (const line of lines.map((each) => each.trim())) {
    if (line === '') continue;
    filled += 1;
    const opens = /^(\{\s*)?\/\*/.test(line);
    if (inBlock || opens || line.startsWith('//')) comments += 1;
    if (inBlock || opens) inBlock = !line.includes('*/');
  }
  return { comments, filled };
}

/** The nearest-rank percentile of the sizes. */
function percentile(sources, share) {
  const sizes = sources.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.max(0, Math.ceil(sizes.length * share) - 1)] ?? 0;
}

function budgetProblems(sources) {
  const median = percentile(sources, 0.5);
  const most = percentile(sources, 0.95);
  return [
    ...(median > BUDGET.median
      ? [`the median file has ${median} lines, the budget is ${BUDGET.median}`]
      : []),
    ...(most > BUDGET.percentile95
      ? [`the 95th percentile is ${most} lines, the budget is ${BUDGET.percentile95}`]
      : []),
  ];
}

function fileProblems({ path, text, size }) {
  const isComponent = path.endsWith('.tsx') && !path.startsWith('tests/');
  const limit = isComponent ? BUDGET.component : BUDGET.file;
  const statements = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [
    ...(size > limit
      ? [`${path}: ${size} lines, at most ${limit}${isComponent ? ' for a component' : ''}`]
      : []),
    ...(DEFAULT_EXPORT.test(statements) && !path.includes('.config.')
      ? [`${path}: has a default export, export by name`]
      : []),
    ...(ONLY_REEXPORTS.test(statements) ? [`${path}: only re-exports, import from the source instead`] : []),
  ];
}

function nameProblems(path) {
  const name = basename(path, extname(path)).replace(ROLE, '');
  if (/^utils?$/i.test(name)) return [`${path}: say what it is for instead of "${name}"`];
  const { style, shape } = namingOf(path, name);
  return style.some((pattern) => pattern.test(name)) ? [] : [`${path}: should be named in ${shape}`];
}

function namingOf(path, name) {
  if (path.endsWith('.mjs')) return { style: [KEBAB], shape: 'kebab-case' };
  if (path.includes('/migrations/')) {
    return { style: [CAMEL, MIGRATION], shape: 'camelCase, or 0007-what-it-does' };
  }
  if (path.startsWith('tests/'))
    return { style: [CAMEL, PASCAL], shape: 'camelCase or as the file it tests' };
  if (path.endsWith('.tsx') && name !== 'main') return { style: [PASCAL], shape: 'PascalCase' };
  return { style: [CAMEL], shape: 'camelCase' };
}

function describe(label, sources) {
  const comments = sources.reduce((sum, each) => sum + each.comments, 0);
  const filled = sources.reduce((sum, each) => sum + each.filled, 0);
  const share = filled === 0 ? 0 : (100 * comments) / filled;
  const lines = sources.reduce((sum, each) => sum + each.size, 0);
  return [
    label.padEnd(6),
    `${sources.length} files, ${lines} lines`,
    `median ${percentile(sources, 0.5)}`,
    `95th percentile ${percentile(sources, 0.95)}`,
    `largest ${percentile(sources, 1)}`,
    `comments ${share.toFixed(1)} %`,
  ].join(' · ');
}

function report() {
  console.log(describe('code', code));
  console.log(describe('tests', tests));
  console.log(
    `budget: median ${BUDGET.median}, 95th percentile ${BUDGET.percentile95}, a file ${BUDGET.file}, ` +
      `a component ${BUDGET.component}; comments ${COMMENT_SHARE} is the aim, not a limit; ` +
      'median and percentile count code without tests',
  );
  for (const { pattern, why } of EXEMPT) console.log(`exempt: ${pattern.source} (${why})`);
  const largest = measured.toSorted((a, b) => b.size - a.size).slice(0, WORST);
  console.log(
    `\nlargest files\n${largest.map(({ path, size }) => `  ${String(size).padStart(4)}  ${path}`).join('\n')}`,
  );
  if (problems.length === 0) console.log('\nwithin every budget');
  else console.error(`\n${problems.length} broken\n${problems.map((each) => `  ${each}`).join('\n')}`);
}
