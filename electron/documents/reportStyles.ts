import type { IParagraphStyleOptions } from 'docx';
import { type House, sizes } from './look.ts';

export type ReportStyleName =
  | 'ContentsHeading'
  | 'Question'
  | 'Quiet'
  | 'Reservation'
  | 'Picture'
  | 'BoardColumn'
  | 'TableCentre'
  | 'TableQuiet'
  | 'TableStrong'
  | 'TableStrongCentre'
  | 'NoteText'
  | 'NoteQuote'
  | 'TOC1'
  | 'TOC2';

const lineRule = 'auto' as const;
const flush = { before: 0, after: 0, line: 240, lineRule } as const;

/** Styles beyond those of a workplan; every one has a name under which Word lists it. */
export function reportStyles({ colours, fonts }: House): readonly IParagraphStyleOptions[] {
  const { accentText: accent, muted, line } = colours;
  const { heading } = fonts;
  const small = { size: sizes.small };
  return [
    style('ContentsHeading', 'Contents Heading', {
      run: { font: heading, size: sizes.heading1, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 120, line: 264, lineRule }, keepNext: true },
    }),
    // Word knows these by their names, and fills a contents list in with them.
    style('TOC1', 'toc 1', {
      run: { bold: true },
      paragraph: { spacing: { before: 70, after: 20, line: 264, lineRule } },
    }),
    style('TOC2', 'toc 2', {
      paragraph: { spacing: { before: 0, after: 20, line: 264, lineRule }, indent: { left: 480 } },
    }),
    style('Question', 'Question', {
      run: { font: heading, size: sizes.heading2 },
      paragraph: {
        spacing: { before: 100, after: 160, line: 288, lineRule },
        indent: { left: 200 },
        border: { left: { style: 'single', size: 24, color: accent, space: 8 } },
        keepLines: true,
      },
    }),
    style('Quiet', 'Quiet', {
      run: { ...small, color: muted },
      paragraph: { spacing: { before: 0, after: 100, line: 264, lineRule } },
    }),
    style('Reservation', 'Reservation', {
      run: small,
      paragraph: {
        spacing: { before: 40, after: 40, line: 252, lineRule },
        indent: { left: 160 },
        border: { left: { style: 'single', size: 12, color: line, space: 6 } },
      },
    }),
    style('Picture', 'Picture', {
      paragraph: { spacing: { before: 160, after: 60, line: 240, lineRule }, keepNext: true },
    }),
    style('BoardColumn', 'Board Column', {
      run: { ...small, font: heading, bold: true },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule }, keepNext: true },
    }),
    style('TableCentre', 'Table Centre', {
      run: small,
      paragraph: { spacing: flush, alignment: 'center' },
    }),
    style('TableQuiet', 'Table Quiet', { run: { ...small, color: muted }, paragraph: { spacing: flush } }),
    style('TableStrong', 'Table Strong', {
      run: { ...small, font: heading, bold: true },
      paragraph: { spacing: flush },
    }),
    style('TableStrongCentre', 'Table Strong Centre', {
      run: { ...small, font: heading, bold: true },
      paragraph: { spacing: flush, alignment: 'center' },
    }),
    style('NoteText', 'Note Text', { paragraph: { spacing: { after: 80, line: 276, lineRule } } }),
    style('NoteQuote', 'Note Quote', {
      run: { italics: true, color: muted },
      paragraph: { indent: { left: 420, right: 420 } },
    }),
  ];
}

function style(
  id: ReportStyleName,
  name: string,
  options: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}
