import { type Activity, unplanned } from '../../../../shared/domain/activity.ts';
import { emptyText, textIn } from '../../../../shared/domain/text.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import { useTexts } from '../../../app/i18n.ts';
import { columnIds } from '../table/columns.ts';
import { columnTraits } from '../table/columnTraits.ts';
import { usePlanNames } from '../table/usePlanNames.ts';
import type { NewRow } from './bringIn.ts';
import type { SheetRow } from './readSheet.ts';
import type { PlanImport } from './usePlanImport.ts';

/** What is shown of the sheet before it comes in. */
export type PreviewLine =
  | { readonly kind: 'band'; readonly key: string; readonly title: string; readonly count: number }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly line: number;
      readonly title: string;
      readonly details: string;
      readonly doubts: readonly string[];
    }
  | {
      readonly kind: 'not';
      readonly key: string;
      readonly line: number;
      readonly why: string;
      readonly text: string;
    };

/** The rows under the outputs that they go to, then what is not brought in. */
export function usePreviewLines({
  rows,
  brought,
  lines,
  headings,
  isBrought,
}: PlanImport): readonly PreviewLine[] {
  const { t, language } = useTexts();
  const names = usePlanNames();
  const nameOf = (at: number): string => headings[at]?.trim() || t('grid.nthColumn', { n: at + 1 });

  function whyNot(row: SheetRow): readonly PreviewLine[] {
    const not = (why: string, text: string): readonly PreviewLine[] => [
      { kind: 'not', key: `not:${row.line}`, line: row.line, why, text },
    ];
    if (row.kind === 'heading')
      return row.found && row.otherTitle === null
        ? []
        : not(
            row.found
              ? t('planImport.otherTitle', {
                  number: row.found.number,
                  title: textIn(row.found.record.title, language),
                })
              : t('planImport.unknownHeading'),
            row.text,
          );
    if (row.kind === 'sum') return not(t('planImport.not.sum'), row.text);
    if (row.kind === 'activity')
      return isBrought(row)
        ? []
        : not(t('planImport.not.known'), textIn(row.fields.title ?? emptyText, language));
    return not(t(`planImport.not.${row.kind}`), row.cells.map(({ text }) => text).join(' · '));
  }

  function doubtsOf(row: NewRow): readonly string[] {
    const title = row.fields.title ?? emptyText;
    return [
      ...(textIn(title, language).trim() === '' ? [t('planImport.doubt.untitled')] : []),
      ...(row.unknownPlace === null ? [] : [t('planImport.doubt.place', { text: row.unknownPlace })]),
      ...row.typed.map(([column, text]) =>
        t('planImport.doubt.typed', { column: t(`planCells.column.${column}`), text }),
      ),
      ...row.left.map(({ at, text }) => t('planImport.doubt.left', { column: nameOf(at), text })),
    ];
  }

  function shown(row: NewRow): PreviewLine {
    const record = { ...unplanned, ...row.fields } as unknown as Activity;
    const cells = { kind: 'activity', id: row.id, number: '', language: null, record, typed: {} } as const;
    const details = columnIds.flatMap((column) => {
      if (column === 'title' || !(column in row.fields || column === 'payer')) return [];
      const text = columnTraits[column].text(cells, language, names).replaceAll('\n', ' ');
      return text === '' ? [] : [t('planImport.detail', { column: t(`planCells.column.${column}`), text })];
    });
    return {
      kind: 'row',
      key: row.id,
      line: row.line,
      title: textIn(row.fields.title ?? emptyText, language),
      details: details.join(' · '),
      doubts: doubtsOf(row),
    };
  }

  const not = rows.flatMap(whyNot);
  const byOutput = grouped(brought, ({ outputId }) => outputId);
  return [
    ...lines.flatMap(({ kind, number, record }): readonly PreviewLine[] => {
      const own = kind === 'output' ? byOutput.get(record.id) : undefined;
      const title = `${number} ${textIn(record.title, language)}`.trim();
      return own ? [{ kind: 'band', key: record.id, title, count: own.length }, ...own.map(shown)] : [];
    }),
    ...(not.length > 0
      ? [{ kind: 'band', key: 'not', title: t('planImport.not.title'), count: not.length } as const, ...not]
      : []),
  ];
}
