import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Language } from '../../shared/domain/text.ts';
import { type House, programmeHouse, sizes } from './look.ts';
import { outline } from './numbering.ts';
import { type PlanStyleName, planStyles } from './planStyles.ts';
import { type ReportStyleName, reportStyles } from './reportStyles.ts';
import type { StrategyStyleName } from './strategy/strategyStyles.ts';

// Without the rule LibreOffice takes a height for exact and lays large titles over their neighbours.
const lineRule = 'auto' as const;
/** People and cards named in a text. */
export const mention = 'Mention';
/** A reference that leads to the row that defines it. */
export const crossReference = 'CrossReference';

const flush = { before: 0, after: 0, line: 240, lineRule } as const;

export type StyleName =
  | 'Subtitle'
  | 'OtherName'
  | 'Programme'
  | 'Fact'
  | 'FactLabel'
  | 'Notice'
  | 'Agreed'
  | 'RunningLine'
  | 'TableHead'
  | 'TableHeadRight'
  | 'QuarterHead'
  | 'TableText'
  | 'TableNumber'
  | 'TableMark'
  | 'TableTotal'
  | 'ObjectiveRow'
  | 'OutputRow'
  | 'Legend'
  | 'SignatureLabel'
  | PlanStyleName
  | ReportStyleName
  | StrategyStyleName;

/** Styles of reports that workplans have, too. */
const ofBoth: ReadonlySet<string> = new Set<ReportStyleName>([
  'ContentsHeading',
  'TOC1',
  'TOC2',
  'NoteText',
  'NoteQuote',
  'TableCentre',
]);

type Wanted = {
  /** Numbers the headings by the outline, as in a report of many pages. */
  readonly isOutlined?: boolean;
  /** Whose colours and typefaces; those of the programme by default. */
  readonly house?: House;
  /** With the styles of a workplan instead of those of a report. */
  readonly isPlan?: boolean;
  /** Those that this kind of document alone has. */
  readonly own?: readonly IParagraphStyleOptions[];
};

export function documentStyles(
  language: Language,
  { isOutlined = false, house = programmeHouse(language), isPlan = false, own = [] }: Wanted = {},
): IStylesOptions {
  const { colours, fonts } = house;
  const { body, heading } = fonts;
  const title = (size: number, before: number, after: number, color: string = colours.accentText) => ({
    run: { font: heading, size, bold: true, color },
    paragraph: { spacing: { before, after, line: 264, lineRule }, keepNext: true, keepLines: true },
  });
  const outlined = (level: number, look: ReturnType<typeof title>) =>
    isOutlined
      ? { ...look, paragraph: { ...look.paragraph, numbering: { reference: outline, level } } }
      : look;
  return {
    default: {
      document: {
        run: {
          font: body,
          size: sizes.body,
          color: colours.text,
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { after: 120, line: language === 'zh' ? 320 : 288, lineRule } },
      },
      title: { ...title(sizes.title, 0, 60), run: { font: heading, size: sizes.title, bold: true } },
      heading1: outlined(0, title(sizes.heading1, 320, 120)),
      heading2: outlined(1, title(sizes.heading2, isOutlined ? 320 : 220, 80)),
      heading3: title(sizes.body, 220, 80),
      heading4: title(sizes.body, 160, 60, colours.text),
      heading5: title(sizes.small, 140, 60, colours.text),
      heading6: title(sizes.small, 120, 60, colours.muted),
      caption: {
        run: { font: heading, size: sizes.small, bold: true, italics: false, color: colours.muted },
        paragraph: { spacing: { before: 60, after: 100, line: 240, lineRule }, keepNext: true },
      },
    },
    paragraphStyles: [
      ...textStyles(house),
      ...tableStyles(house),
      // Only what the document uses: the library works on all of them several times.
      ...(isPlan ? reportStyles(house).filter(({ id }) => ofBoth.has(id)) : reportStyles(house)),
      ...(isPlan ? planStyles(house) : []),
      ...own,
    ],
    characterStyles: [
      { id: mention, name: mention, run: { bold: true, color: colours.accentText } },
      ...(own.length === 0
        ? []
        : [{ id: crossReference, name: 'Cross Reference', run: { color: colours.accentText } }]),
    ],
  };
}

function style(id: StyleName, options: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
  return {
    id,
    name: id.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
    basedOn: 'Normal',
    quickFormat: true,
    ...options,
  };
}

function textStyles({ colours, fonts }: House): readonly IParagraphStyleOptions[] {
  const { muted, accentText: accent, paleTint } = colours;
  const { heading } = fonts;
  // A line in the colour of the ground gives the text room above and below.
  const pad = { style: 'single', size: 4, color: paleTint, space: 5 } as const;
  return [
    style('Programme', {
      run: { font: heading, size: sizes.small, bold: true, color: accent },
      paragraph: { spacing: { after: 60, line: 264, lineRule } },
    }),
    style('Subtitle', {
      run: { font: heading, size: sizes.subtitle, color: accent },
      paragraph: { spacing: { after: 40, line: 264, lineRule }, keepLines: true },
    }),
    style('OtherName', {
      run: { size: sizes.heading2, color: muted },
      paragraph: { spacing: { after: 60, line: 264, lineRule } },
    }),
    style('FactLabel', {
      run: { font: heading, size: sizes.small, color: muted },
      paragraph: { spacing: flush },
    }),
    style('Fact', { run: { size: sizes.body }, paragraph: { spacing: flush } }),
    style('Notice', {
      run: { size: sizes.small, color: colours.text },
      paragraph: {
        spacing: { before: 200, after: 120, line: 276, lineRule },
        indent: { left: 160 },
        shading: { type: 'clear', color: 'auto', fill: colours.paleTint },
        border: { top: pad, bottom: pad, left: { style: 'single', size: 24, color: accent, space: 8 } },
      },
    }),
    style('Agreed', { paragraph: { spacing: { after: 200 }, keepNext: true } }),
    style('RunningLine', { run: { size: sizes.tiny, color: muted }, paragraph: { spacing: flush } }),
    style('SignatureLabel', {
      run: { size: sizes.small, color: muted },
      paragraph: { spacing: flush, keepNext: true },
    }),
  ];
}

function tableStyles({ colours, fonts }: House): readonly IParagraphStyleOptions[] {
  const { heading } = fonts;
  const small = { size: sizes.small };
  const row = { spacing: flush, keepNext: true };
  const head = { font: heading, size: sizes.tiny, bold: true, color: colours.onAccent };
  return [
    style('TableText', { run: small, paragraph: { spacing: flush } }),
    style('TableNumber', { run: small, paragraph: { spacing: flush, alignment: 'right' } }),
    style('TableMark', {
      run: { size: sizes.tiny, color: colours.accent },
      paragraph: { spacing: flush, alignment: 'center' },
    }),
    style('TableHead', { run: head, paragraph: row }),
    style('TableHeadRight', { run: head, paragraph: { ...row, alignment: 'right' } }),
    style('QuarterHead', {
      run: { ...head, size: sizes.tiny - 1 },
      paragraph: { ...row, alignment: 'center' },
    }),
    style('TableTotal', {
      run: { ...small, font: heading, bold: true },
      paragraph: { ...row, alignment: 'right' },
    }),
    style('ObjectiveRow', { run: { ...small, font: heading, bold: true }, paragraph: row }),
    style('OutputRow', { run: { ...small, font: heading }, paragraph: row }),
    style('Legend', {
      run: { size: sizes.tiny, color: colours.muted },
      paragraph: { spacing: { before: 100 } },
    }),
  ];
}
