import { type FileChild, Paragraph, TableOfContents } from 'docx';
import type { PlanSection } from '../../shared/domain/workplan.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { Numbers } from './caption.ts';
import type { Written } from './documentRequest.ts';
import { partsOf } from './finished.ts';
import { reportNumbering } from './numbering.ts';
import { type Orientation, type RunningLines, section } from './page.ts';
import { pageEstimator } from './pageEstimate.ts';
import { budget, budgetOrientation } from './plan/budget.ts';
import { accepted, contacts, evidence, milestones, risks } from './plan/lists.ts';
import { logframe } from './plan/logframe.ts';
import { context, howMade, summary } from './plan/narrative.ts';
import { schedule } from './plan/schedule.ts';
import { signatures } from './plan/signatures.ts';
import { timeline } from './plan/timeline.ts';
import { stateOf, titlePage } from './plan/titlePage.ts';
import { Wording } from './plan/wording.ts';
import { documentStyles } from './styles.ts';
import { TablePlace } from './tables/tableXml.ts';
import { withTables } from './tables/withTables.ts';
import { paragraph, runs } from './text.ts';

/** Raised when what a program that reads an edited file back relies on changes. See docs/word-files.md. */
const formatVersion = '1';

/** A part with its heading; the annexes have letters instead of numbers. */
type Chapter = {
  readonly title: string;
  readonly orientation: Orientation;
  readonly annex: string | null;
  readonly blocks: readonly FileChild[];
};

/** With fewer chapters nobody looks for a page in a list. */
const fewest = 4;

/**
 * The workplan of one partner as a Word file; with `beside`, the same plan in Chinese, everything that differs is said
 * in both languages.
 */
export function workplanDocument(
  report: WorkplanReport,
  beside: WorkplanReport | null,
  logo: Uint8Array | null,
  { moment, packet }: Written = { moment: null, packet: null },
): Uint8Array<ArrayBuffer> {
  const { language, partner, programme, ids } = report;
  const { subject, workplan, plan } = documentLabels(language);
  const wording = new Wording(report, beside);
  const { house } = wording;
  const lines: RunningLines = {
    // The programme in both languages would leave the name of the plan no room beside it.
    ...report,
    name: [
      `${wording.line((_, labels) => labels.workplan)} · ${partner.own}`,
      ...(report.isFinal ? [] : [wording.line(stateOf)]),
    ].join(' · '),
    rule: house.colours.line,
  };
  const styles = documentStyles(language, { isOutlined: true, house, isPlan: true });
  const chapters = chaptersOf(wording);
  const pages = pagesOf(chapters);
  const places = pages.flatMap(({ blocks }) => blocks.filter((block) => block instanceof TablePlace));
  const opening = [...titlePage(wording, logo), ...(chapters.length < fewest ? [] : contents(wording))];
  const [first, ...others] = pages;
  const startsUpright = first?.orientation === 'portrait';
  const parts = partsOf({
    language,
    title: `${workplan} – ${partner.own}`,
    subject: subject(partner.own, programme),
    keywords: plan
      .keywords(programme, partner.own)
      .filter((word) => word !== '')
      .join(', '),
    customProperties: [
      { name: 'PlenumFormat', value: formatVersion },
      { name: 'PlenumWorkshop', value: ids.workshop },
      { name: 'PlenumWorkplan', value: ids.workplan ?? '' },
      { name: 'PlenumLanguages', value: beside ? `${language} ${beside.language}` : language },
      ...(moment === null ? [] : [{ name: 'PlenumMoment', value: moment }]),
      ...(packet === null ? [] : [{ name: 'PlenumPacket', value: packet }]),
    ],
    styles,
    numbering: reportNumbering(language),
    hasContents: chapters.length >= fewest,
    pageNumbers: pageEstimator(styles, language, places),
    sections: [
      section(lines, 'portrait', [...opening, ...(startsUpright ? (first?.blocks ?? []) : [])]),
      ...(startsUpright || !first ? [] : [section(lines, first.orientation, first.blocks)]),
      ...others.map(({ orientation, blocks }) => section(lines, orientation, blocks)),
    ],
  });
  return withTables(parts, places);
}

function contents(wording: Wording): readonly FileChild[] {
  const title = wording.line((_, { plan }) => plan.contents);
  return [
    paragraph('ContentsHeading', title),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}

function chaptersOf(wording: Wording): readonly Chapter[] {
  const { report } = wording;
  const numbers = new Numbers(wording.language);
  const activities = report.rows.filter(({ kind }) => kind === 'activity').length;
  const builders: { readonly [S in PlanSection]: () => readonly FileChild[] } = {
    summary: () => summary(wording),
    context: () => context(wording, numbers),
    howMade: () => howMade(wording, numbers),
    logframe: () => logframe(wording, numbers),
    schedule: () => schedule(wording, numbers, activities + 1),
    timeline: () => (report.timeline ? timeline(wording, report.timeline, numbers) : []),
    budget: () => budget(wording, numbers),
    milestones: () => milestones(wording, numbers),
    risks: () => risks(wording, numbers),
    contacts: () => contacts(wording, numbers),
    evidence: () => evidence(wording, numbers),
  };
  const wide: readonly PlanSection[] = ['logframe', 'schedule', 'timeline'];
  const body = report.sections
    .filter((name) => name !== 'evidence')
    .map((name): Chapter => {
      const orientation = wide.includes(name) ? 'landscape' : 'portrait';
      return {
        title: wording.line((_, { plan }) => plan.sections[name]),
        orientation: name === 'budget' ? budgetOrientation(wording) : orientation,
        annex: null,
        blocks: builders[name](),
      };
    });
  const signing: readonly Chapter[] =
    report.rows.length === 0
      ? []
      : [
          {
            title: wording.line((_, { signatures: name }) => name),
            orientation: 'portrait',
            annex: null,
            blocks: signatures(wording),
          },
        ];
  const annexes = [
    ...(report.sections.includes('evidence')
      ? [{ title: wording.line((_, { plan }) => plan.sections.evidence), blocks: builders.evidence() }]
      : []),
    ...(report.accepted.length > 0
      ? [{ title: wording.line((_, { plan }) => plan.acceptedTitle), blocks: accepted(wording, numbers) }]
      : []),
  ].map(
    (annex, at): Chapter => ({
      ...annex,
      title: wording.labels.plan.annex('AB'[at] ?? '', annex.title),
      annex: 'AB'[at] ?? '',
      orientation: 'portrait',
    }),
  );
  return [...body, ...signing, ...annexes];
}

type Pages = { readonly orientation: Orientation; readonly blocks: readonly FileChild[] };

/** Chapters that lie alike follow each other on the same pages; the first of a page needs no room above it. */
function pagesOf(chapters: readonly Chapter[]): readonly Pages[] {
  const pages: { orientation: Orientation; blocks: FileChild[] }[] = [];
  for (const chapter of chapters) {
    const last = pages.at(-1);
    const isTop = last?.orientation !== chapter.orientation;
    const blocks = [headingOf(chapter, isTop && last !== undefined), ...chapter.blocks];
    if (last && !isTop) last.blocks.push(...blocks);
    else pages.push({ orientation: chapter.orientation, blocks });
  }
  return pages;
}

/** The first heading of a page needs no room above it; Word gives it all the same. */
function headingOf({ title, annex }: Chapter, isTop: boolean): Paragraph {
  const top = isTop ? { spacing: { before: 0 } } : annex === 'A' ? { spacing: { before: 720 } } : {};
  const unnumbered =
    annex === null
      ? {}
      : {
          numbering: false as const,
          indent: { left: 0, hanging: 0 },
        };
  return new Paragraph({ style: 'Heading1', ...top, ...unnumbered, children: runs(title) });
}
