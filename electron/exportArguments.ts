import { parseArgs } from 'node:util';
import {
  type DocumentKind,
  type DocumentLanguage,
  documentKinds,
  documentLanguages,
} from '../shared/reports/documentKinds.ts';
import { type ExampleId, examples } from '../shared/templates/catalogue.ts';

export type ExportSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'example'; readonly id: ExampleId };

export type ExportArguments = {
  readonly kind: 'export';
  readonly source: ExportSource;
  readonly folder: string;
  readonly languages: readonly DocumentLanguage[];
  readonly documents: readonly DocumentKind[];
};

/** A mistake of the person at the command line, told in both languages. */
export type Mistake = { readonly kind: 'mistake'; readonly en: string; readonly zh: string };

export const usage =
  'usage: --export FILE.plenum --out DIR [--lang LANG] [--documents LIST]\n' +
  '       --export --example score-chongqing --out DIR [--lang LANG] [--documents LIST]\n' +
  '       LANG: en, zh, both (a file in each), bilingual (strategy and workplans with both in one) or all\n' +
  `       LIST: ${documentKinds.join(',')}; without it, all of them`;

const languageChoices = new Map<string, readonly DocumentLanguage[]>([
  ['en', ['en']],
  ['zh', ['zh']],
  ['both', ['en', 'zh']],
  ['bilingual', ['both']],
  ['all', documentLanguages],
]);

/** `--export` is a switch and the file stands free, so that `--export --example NAME` reads as it is meant. */
export function exportArguments(args: readonly string[]): ExportArguments | Mistake {
  const parsed = parse(args);
  if (parsed.kind === 'mistake') return parsed;
  const { values, positionals } = parsed;
  const source = sourceOf(values.example, positionals);
  if (source.kind === 'mistake') return source;
  if (!values.out)
    return mistake(
      '--out DIR is missing: where should the files go?',
      '缺少 --out：请指定文件的保存文件夹。',
    );
  const wanted = languageChoices.get(values.lang);
  if (wanted === undefined) {
    const choices = [...languageChoices.keys()];
    return mistake(
      `there is no language "${values.lang}": ${choices.join(', ')}.`,
      `没有“${values.lang}”这种语言：请用 ${choices.join('、')}。`,
    );
  }
  const asked = values.documents.split(',').map((name) => name.trim());
  const documents = documentKinds.filter((kind) => asked.includes(kind));
  const unknown = asked.find((name) => !documentKinds.some((kind) => kind === name));
  if (unknown !== undefined) {
    const known = documentKinds.join(', ');
    return mistake(`there is no document "${unknown}": ${known}.`, `没有“${unknown}”这种文档：${known}。`);
  }
  return { kind: 'export', source, folder: values.out, languages: wanted, documents };
}

const options = {
  export: { type: 'boolean' },
  example: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string', default: 'both' },
  documents: { type: 'string', default: documentKinds.join(',') },
} as const;

type Parsed = {
  readonly kind: 'parsed';
  readonly values: {
    readonly example?: string | undefined;
    readonly out?: string | undefined;
    readonly lang: string;
    readonly documents: string;
  };
  readonly positionals: readonly string[];
};

function parse(args: readonly string[]): Parsed | Mistake {
  const spread = args.flatMap((arg) =>
    arg.startsWith('--export=') ? ['--export', arg.slice('--export='.length)] : [arg],
  );
  try {
    const { values, positionals } = parseArgs({ args: spread, options, allowPositionals: true });
    return { kind: 'parsed', values, positionals };
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
    return mistake(`${reason}.`, '无法识别命令行参数。');
  }
}

function sourceOf(example: string | undefined, files: readonly string[]): ExportSource | Mistake {
  const [file, ...more] = files;
  if (more.length > 0)
    return mistake(`one file at a time, not ${files.join(' and ')}.`, '一次只能导出一个文件。');
  if (example !== undefined && file !== undefined) {
    return mistake(`either ${file} or the example, not both.`, '文件和示例只能选一个。');
  }
  if (file !== undefined) return { kind: 'file', path: file };
  if (example === undefined) return mistake('a file to export is missing.', '缺少要导出的文件。');
  const known = examples.find(({ id }) => id === example);
  if (known) return { kind: 'example', id: known.id };
  const names = examples.map(({ id }) => id).join(', ');
  return mistake(`there is no example "${example}": ${names}.`, `没有名为“${example}”的示例：${names}。`);
}

function mistake(en: string, zh: string): Mistake {
  return { kind: 'mistake', en, zh };
}
