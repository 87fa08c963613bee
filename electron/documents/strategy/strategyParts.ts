import { type FileChild, FootnoteReferenceRun, Paragraph } from 'docx';
import { isBlankRichText, type RichText } from '../../../shared/domain/richText.ts';
import { type Language } from '../../../shared/domain/text.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import type {
  HeadingPart,
  ProsePart,
  ReportPart,
  TablePart,
} from '../../../shared/reports/strategy/strategyReport.ts';
import type { Numbers } from '../caption.ts';
import { type Orientation, textWidth } from '../page.ts';
import type { Manner } from '../prose/manner.ts';
import { noteBlocks } from '../prose/richText.ts';
import { mention } from '../styles.ts';
import { paragraph, runs } from '../text.ts';
import { proseStyle } from './strategyStyles.ts';
import { type Setting, strategyTable } from './strategyTable.ts';

type Place = {
  readonly orientation: Orientation;
  /** The first heading of a page needs no room above it; Word gives it all the same. */
  readonly isTop: boolean;
};

export function partBlocks(
  part: ReportPart,
  place: Place,
  setting: Setting,
  numbers: Numbers,
): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [headingOf(part, place, setting)];
    case 'prose':
      return proseOf(part, setting, numbers);
    case 'block':
      return tablesOf(part, place, setting, numbers);
    default:
      return assertNever(part);
  }
}

function headingOf({ level, title }: HeadingPart, { isTop }: Place, { voices }: Setting): Paragraph {
  const text = voices.line(title) || voices.line(voices.label(({ untitled }) => untitled));
  return new Paragraph({
    style: `Heading${level}`,
    ...(isTop ? { spacing: { before: 0 } } : {}),
    children: runs(text),
  });
}

/** In each language; in the other one where only that is written. */
function proseOf(
  { text, illustrative }: ProsePart,
  setting: Setting,
  numbers: Numbers,
): readonly FileChild[] {
  const { languages } = setting.voices;
  const written = languages.filter((language) => !isBlankRichText(text[language]));
  const spoken: readonly Language[] = written.length > 0 ? written : ['en', 'zh'];
  return spoken
    .filter((language) => !isBlankRichText(text[language]))
    .flatMap((language) =>
      noteBlocks(
        illustrative ? daggered(text[language]) : text[language],
        numbers,
        mannerOf(language, setting),
      ),
    );
}

function mannerOf(language: Language, { references }: Setting): Manner {
  return {
    text: proseStyle(language),
    item: 'ProseItem',
    heading: 3,
    words: (text, look) => references.words(text, look),
    mention: (label) => {
      const link = references.mention(label);
      return link ? [link] : runs(label, { style: mention });
    },
    footnote: (text) => [
      new FootnoteReferenceRun({
        children: [new Paragraph({ style: 'FootnoteText', children: [...references.words(` ${text}`, {})] })],
      }),
    ],
  };
}

/** The mark stands where the last paragraph ends. */
function daggered({ type, content }: RichText): RichText {
  const at = content.findLastIndex((block) => block.type === 'paragraph' && (block.content?.length ?? 0) > 0);
  return {
    type,
    content: content.map((block, index) =>
      index === at ? { ...block, content: [...(block.content ?? []), { type: 'text', text: '†' }] } : block,
    ),
  };
}

function tablesOf(
  { model, caption, frozen, number }: TablePart,
  { orientation }: Place,
  setting: Setting,
  numbers: Numbers,
): readonly FileChild[] {
  const { voices } = setting;
  const notes = (['en', 'zh'] as const)
    .filter((language) => voices.languages.includes(language))
    .flatMap((language) => [model.note[language], frozen[language]])
    .flatMap((text) => text.split('\n'))
    .filter((text) => text.trim() !== '');
  if (number === null) return [...new Set(notes)].map((text) => paragraph('NothingYet', text));
  const tables = model.tables.flatMap((table, at) => {
    const title = voices.line(table.title);
    const isLast = at === model.tables.length - 1;
    return [
      ...(title === '' ? [] : [paragraph('TableTitle', title)]),
      strategyTable(table, textWidth[orientation], setting),
      // Two tables without anything between them would be one.
      ...(isLast && notes.length > 0 ? [] : [paragraph('AfterTable', '')]),
    ];
  });
  return [
    numbers.table(voices.line(caption)),
    ...tables,
    ...[...new Set(notes)].map((text) => paragraph('Legend', text)),
  ];
}
