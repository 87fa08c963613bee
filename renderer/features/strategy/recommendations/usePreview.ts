import { proseColumns } from '../../../../shared/domain/recommendationRows.ts';
import { emptyText, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import type { PreviewRow } from '../../../app/importing/ImportPreview.tsx';
import { linesText } from './cells.ts';
import type { ImportedRow } from './readImport.ts';
import { useWords } from './useWords.ts';

type Preview = { readonly sums: readonly string[]; readonly rows: readonly PreviewRow[] };

/** What comes of each row of a list, in words. */
export function usePreview(read: readonly ImportedRow[]): Preview {
  const { t, language } = useTexts();
  const words = useWords();
  const problems = read.filter(({ problem }) => problem !== null).length;
  const doubtful = read.filter(({ problem, typed }) => problem === null && typed.length > 0).length;
  const sums = [
    t('recommendations.preview.readable', { count: read.length - problems }),
    ...(doubtful > 0 ? [t('recommendations.preview.doubtful', { count: doubtful })] : []),
    ...(problems > 0 ? [t('recommendations.preview.unreadable', { count: problems })] : []),
  ];
  const rows = read.map(({ line, problem, cells, fields, typed }): PreviewRow => {
    if (problem !== null) {
      const sentence = t(`recommendations.preview.${problem}`);
      return { line, problem: sentence, name: '', details: cells.filter((cell) => cell !== ''), doubts: [] };
    }
    const { priority, response, status, answeredBy } = fields;
    const others = proseColumns.slice(1).map((column) => textIn(fields[column] ?? emptyText, language));
    return {
      line,
      problem: null,
      name: textIn(fields.text ?? emptyText, language),
      details: [
        ...others,
        priority ? words.levels[priority] : '',
        response ? words.responses[response] : '',
        status ? words.statuses[status] : '',
        answeredBy ? linesText(answeredBy, words) : '',
      ].filter((part) => part !== ''),
      doubts: typed.map(([column, text]) =>
        t('recommendations.preview.doubt', { text, column: t(`recommendations.column.${column}`) }),
      ),
    };
  });
  return { sums, rows };
}
