import { useEffect } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import { PasteReport } from '../../../app/PasteReport.tsx';
import { useRecords } from '../../../records/recordsStore.ts';
import { showReport, useImportReport } from './importReport.ts';

/** Under the plan: what of the sheet found no place in it, to be copied from here. */
export function ImportReport() {
  const { t } = useTexts();
  const report = useImportReport((state) => state.report);
  const isThere = useRecords(({ activities }) => report !== null && activities.has(report.of));
  useEffect(() => () => showReport(null), []);
  if (!report || !isThere || report.left.length === 0) return null;
  return (
    <PasteReport
      left={report.left}
      title={t('planImport.notPlaced', { count: report.left.length })}
      onClosed={() => showReport(null)}
    />
  );
}
