import { Document, Packer, StringContainer } from 'docx';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { budgetSection } from './budgetTable.ts';
import { ourName } from './editedByHand.ts';
import { section } from './page.ts';
import { planTable } from './planTable.ts';
import { signatures } from './signatures.ts';
import { documentStyles } from './styles.ts';
import { summary } from './summary.ts';
import { titleBlock } from './titleBlock.ts';

export async function workplanDocument(report: WorkplanReport): Promise<Uint8Array<ArrayBuffer>> {
  const { language, partner, programme } = report;
  const labels = documentLabels(language);
  const opening = section(report, 'portrait', [...titleBlock(report), ...summary(report)]);
  const planned = report.rows.length > 0;
  const document = new Document({
    title: `${labels.workplan} – ${partner.own}`,
    subject: labels.subject(partner.own, programme),
    creator: labels.creator,
    lastModifiedBy: ourName,
    styles: documentStyles(language),
    sections: planned
      ? [
          opening,
          section(report, 'landscape', planTable(report)),
          section(report, 'portrait', [...budgetSection(report), ...signatures(report)]),
        ]
      : [opening],
  });
  // oxlint-disable-next-line typescript/no-deprecated -- The library's options have no language of the document.
  document.CoreProperties.addChildElement(
    new StringContainer('dc:language', language === 'zh' ? 'zh-CN' : 'en-GB'),
  );
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
