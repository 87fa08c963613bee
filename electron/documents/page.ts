import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Language } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import { colours } from './look.ts';
import { paragraph, runs } from './text.ts';

/** A4 in twentieths of a point. */
const short = 11906;
const long = 16838;

const sideMargin = { portrait: 1304, landscape: 850 } as const;
/** A landscape page is low: a table gets more of it. */
const margins = {
  portrait: { top: 1304, bottom: 1134, header: 624, footer: 567 },
  landscape: { top: 1134, bottom: 964, header: 567, footer: 482 },
} as const;
export type Orientation = keyof typeof sideMargin;

/** Room between the side margins. */
export const textWidth: Record<Orientation, number> = {
  portrait: short - 2 * sideMargin.portrait,
  landscape: long - 2 * sideMargin.landscape,
};

/** What stands above and below every page. */
export type RunningLines = {
  readonly language: Language;
  readonly programme: string;
  readonly workshop: { readonly title: string; readonly dates: string };
  /** Which document this is: `Workplan · SAWS`. */
  readonly name: string;
  /** What a mark in the text means, on every page; none by default. */
  readonly legend?: string;
  /** The colour of the line below the head; that of the programme by default. */
  readonly rule?: string;
};

/** A new page of that orientation, with its own header and footer, as their tab stops depend on its width. */
export function section(
  lines: RunningLines,
  orientation: Orientation,
  children: ISectionOptions['children'],
): ISectionOptions {
  const side = sideMargin[orientation];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library swaps the sides of a landscape page itself.
        size: {
          width: short,
          height: long,
          orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
        },
        margin: { ...margins[orientation], left: side, right: side },
      },
    },
    headers: { default: new Header({ children: [headerLine(lines, textWidth[orientation])] }) },
    footers: { default: new Footer({ children: footerLines(lines, textWidth[orientation]) }) },
    children,
  };
}

function headerLine({ programme, name, rule = colours.line }: RunningLines, width: number): Paragraph {
  return new Paragraph({
    style: 'RunningLine',
    tabStops: [{ type: 'right', position: width }],
    border: { bottom: { style: 'single', size: 4, color: rule, space: 4 } },
    children: [...runs(programme), new TextRun({ children: ['\t'] }), ...runs(name)],
  });
}

function footerLines({ workshop, language, legend }: RunningLines, width: number): readonly Paragraph[] {
  const { before, between, after } = documentLabels(language).page;
  const from = [workshop.title, workshop.dates].filter((part) => part !== '').join(' · ');
  const numbered = new Paragraph({
    style: 'RunningLine',
    tabStops: [{ type: 'right', position: width }],
    children: [
      ...runs(from),
      new TextRun({ children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
    ],
  });
  return [...(legend === undefined ? [] : [paragraph('RunningLine', legend)]), numbered];
}
