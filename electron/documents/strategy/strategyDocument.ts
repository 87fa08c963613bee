import { type FileChild, Paragraph, TableOfContents } from 'docx';
import type { StrategyReport } from '../../../shared/reports/strategy/strategyReport.ts';
import { Numbers } from '../caption.ts';
import { partsOf } from '../finished.ts';
import { programmeHouse } from '../look.ts';
import { reportNumbering } from '../numbering.ts';
import { type RunningLines, section } from '../page.ts';
import { pageEstimator } from '../pageEstimate.ts';
import { documentStyles } from '../styles.ts';
import { TablePlace } from '../tables/tableXml.ts';
import { withTables } from '../tables/withTables.ts';
import { paragraph } from '../text.ts';
import { titleBlock } from '../titleBlock.ts';
import { CrossReferences } from './crossReferences.ts';
import { pagesOf } from './strategyPages.ts';
import { partBlocks } from './strategyParts.ts';
import { strategyStyles } from './strategyStyles.ts';
import type { Setting } from './strategyTable.ts';
import { Voices } from './voices.ts';

/** With fewer headings nobody looks for a page in a list. */
const fewest = 4;

/** The strategy as a Word file: what people wrote, around tables of the records. */
export function strategyDocument(report: StrategyReport): Uint8Array<ArrayBuffer> {
  const voices = new Voices(report.language);
  const { language, labels } = voices;
  const house = programmeHouse(language);
  const setting: Setting = { voices, house, references: new CrossReferences(report.parts) };
  const styles = documentStyles(language, { isOutlined: true, isPlan: true, own: strategyStyles(house) });
  const numbers = new Numbers(language);
  const pages = pagesOf(report.parts).map(({ orientation, parts }) => ({
    orientation,
    blocks: parts.flatMap((part, at) => partBlocks(part, { orientation, isTop: at === 0 }, setting, numbers)),
  }));
  const places = pages.flatMap(({ blocks }) => blocks.filter((block) => block instanceof TablePlace));
  const hasContents = report.parts.filter(({ kind }) => kind === 'heading').length >= fewest;
  const lines = runningLines(report, voices);
  const parts = partsOf({
    language,
    title: `${voices.line(report.title)} – ${voices.line(report.workshop.title)}`,
    subject: voices.line(report.programme),
    keywords: labels.strategy
      .keywords(voices.line(report.programme))
      .filter((word) => word !== '')
      .join(', '),
    customProperties: [{ name: 'PlenumWorkshop', value: report.workshopId }],
    styles,
    numbering: reportNumbering(language),
    hasContents,
    pageNumbers: pageEstimator(styles, language, places),
    sections: [
      section(lines, 'portrait', [
        ...opened(report, voices),
        ...(pages.length === 0 ? nothingYet(voices) : []),
      ]),
      ...(hasContents ? [section(lines, 'portrait', contents(voices))] : []),
      ...pages.map(({ orientation, blocks }) => section(lines, orientation, blocks)),
    ],
  });
  return withTables(parts, places);
}

function runningLines(
  { programme, workshop, title, isMarked }: StrategyReport,
  voices: Voices,
): RunningLines {
  const { language, labels } = voices;
  return {
    language,
    // Both languages of everything would not fit on a line.
    programme: programme[language],
    workshop: { title: workshop.title[language], dates: workshop.dates[language] },
    name: voices.line(title, ' · '),
    ...(isMarked ? { legend: labels.legend } : {}),
  };
}

function opened(report: StrategyReport, voices: Voices): readonly FileChild[] {
  const { title, programme, workshop, phase, madeOn, notice } = report;
  const fact = (find: Parameters<Voices['label']>[0], text: Parameters<Voices['line']>[0]) =>
    [voices.line(voices.label(find)), voices.line(text, '\n')] as const;
  const [own = '', other = ''] = voices.texts(title);
  const block = titleBlock({
    labelWidth: voices.isBilingual ? 2500 : 1900,
    programme: voices.line(programme, ' · '),
    title: own,
    subtitle: other,
    other: '',
    facts: [
      fact(({ facts }) => facts.phase, phase),
      fact(({ strategy }) => strategy.facts.basedOn, workshop.title),
      fact(({ facts }) => facts.place, workshop.place),
      fact(({ facts }) => facts.dates, workshop.dates),
      fact(({ strategy }) => strategy.facts.madeOn, madeOn),
    ],
    notice: voices.line(notice, '\n'),
  });
  // The title of a cover does not hang at its upper edge.
  return [new Paragraph({ spacing: { before: 0, after: 0, line: 2400, lineRule: 'exact' } }), ...block];
}

function nothingYet(voices: Voices): readonly FileChild[] {
  return voices
    .texts(voices.label(({ strategy }) => strategy.nothing))
    .map((text) => paragraph('NothingYet', text));
}

function contents(voices: Voices): readonly FileChild[] {
  const title = voices.line(voices.label(({ plan }) => plan.contents));
  return [
    paragraph('ContentsHeading', title),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
