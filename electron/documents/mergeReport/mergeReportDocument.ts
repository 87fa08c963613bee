import { type FileChild, Paragraph } from 'docx';
import type { MergeReport } from '../../../shared/reports/mergeReport.ts';
import { Numbers } from '../caption.ts';
import { finished } from '../finished.ts';
import { reportNumbering, steps } from '../numbering.ts';
import { type RunningLines, section } from '../page.ts';
import { documentStyles } from '../styles.ts';
import { body, heading, runs } from '../text.ts';
import { titleBlock } from '../titleBlock.ts';
import { MergeWording, type Say } from './mergeWording.ts';
import { type Pages, returnPages } from './returnPages.ts';

/**
 * What a partner is told of the plans that it returned, as a Word file that can be sent to it; with `beside`, the same
 * report in Chinese, everything that differs is said in both languages.
 */
export async function mergeReportDocument(
  report: MergeReport,
  beside: MergeReport | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const wording = new MergeWording(report, beside);
  const { language, partner, programme } = report;
  const { merge } = wording.labels;
  const lines: RunningLines = {
    ...report,
    name: `${wording.line((_, labels) => labels.merge.title)} · ${partner.own}`,
  };
  const numbers = new Numbers(language);
  const pages = joined([
    { orientation: 'portrait', blocks: opening(wording) },
    ...report.returns.flatMap((_, at) => returnPages(wording, at, numbers)),
  ]);
  return finished({
    language,
    title: `${merge.title} – ${partner.own}`,
    subject: merge.subject(partner.own, programme),
    styles: documentStyles(language),
    numbering: reportNumbering(language),
    sections: pages.map(({ orientation, blocks }) => section(lines, orientation, blocks)),
  });
}

/** The first page: whom it is for, what it is about, and what is asked of the reader before the details. */
function opening(wording: MergeWording): readonly FileChild[] {
  const { report } = wording;
  const fact = (label: Say, value: Say): readonly [label: string, text: string] => [
    wording.line(label),
    wording.line(value, '\n'),
  ];
  return [
    ...titleBlock({
      labelWidth: wording.isBilingual ? 2500 : 1900,
      programme: wording.line(({ programme }) => programme, ' · '),
      title: wording.line((_, { merge }) => merge.title),
      subtitle: report.partner.own,
      other: report.partner.other,
      facts: [
        fact(
          (_, { facts }) => facts.workshop,
          ({ workshop }) => workshop.title,
        ),
        fact(
          (_, { merge }) => merge.returns,
          ({ returns }, { merge }) => merge.count(returns.length, returns[0]?.date ?? ''),
        ),
        fact(
          (_, { plan }) => plan.facts.madeOn,
          ({ madeOn }) => madeOn,
        ),
      ],
      notice: wording.line(({ notice }) => notice, '\n'),
    }),
    ...wording.texts(({ thanks }) => thanks).map((text) => body(text)),
    heading(
      1,
      wording.line((_, { merge }) => merge.next),
    ),
    ...report.next.map(
      (_, at) =>
        new Paragraph({
          style: 'NoteText',
          numbering: { reference: steps, level: 0 },
          children: runs(wording.line(({ next }) => next[at] ?? '', '\n')),
        }),
    ),
  ];
}

/** Pages that lie alike follow each other without a break. */
function joined(pages: readonly Pages[]): readonly Pages[] {
  const together: { orientation: Pages['orientation']; blocks: FileChild[] }[] = [];
  for (const { orientation, blocks } of pages) {
    const last = together.at(-1);
    if (last?.orientation === orientation) last.blocks.push(...blocks);
    else together.push({ orientation, blocks: [...blocks] });
  }
  return together;
}
