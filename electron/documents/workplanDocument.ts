import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { budgetSection } from './budgetTable.ts';
import { finished } from './finished.ts';
import { type RunningLines, section } from './page.ts';
import { planTable } from './planTable.ts';
import { signatures } from './signatures.ts';
import { documentStyles } from './styles.ts';
import { summary } from './summary.ts';
import { titleBlock } from './titleBlock.ts';

export async function workplanDocument(report: WorkplanReport): Promise<Uint8Array<ArrayBuffer>> {
  const { language, partner, programme } = report;
  const { workplan, subject } = documentLabels(language);
  const lines: RunningLines = { ...report, name: `${workplan} · ${partner.own}` };
  const opening = section(lines, 'portrait', [...opened(report), ...summary(report)]);
  return finished({
    language,
    title: `${workplan} – ${partner.own}`,
    subject: subject(partner.own, programme),
    styles: documentStyles(language),
    sections:
      report.rows.length > 0
        ? [
            opening,
            section(lines, 'landscape', planTable(report)),
            section(lines, 'portrait', [...budgetSection(report), ...signatures(report)]),
          ]
        : [opening],
  });
}

function opened({ language, programme, partner, phase, workshop, notice }: WorkplanReport) {
  const { workplan, facts } = documentLabels(language);
  const span = [phase.name, phase.months].filter((part) => part !== '');
  return titleBlock({
    programme,
    title: workplan,
    subtitle: partner.own,
    other: partner.other,
    facts: [
      [facts.phase, span.join(language === 'zh' ? '，' : ', ')],
      [facts.workshop, workshop.title],
      [facts.place, workshop.place],
      [facts.dates, workshop.dates],
    ],
    notice,
  });
}
