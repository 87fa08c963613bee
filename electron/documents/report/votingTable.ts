import type { FileChild } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import { formatNumber } from '../../../shared/reports/format.ts';
import type { SessionReport } from '../../../shared/reports/sessionReport.ts';
import type { VotingReport, VotingRow } from '../../../shared/reports/votingReport.ts';
import type { Numbers } from '../caption.ts';
import { filling, type ListCell, type ListColumn, type ListRow, listTable } from '../listTable.ts';
import { textWidth } from '../page.ts';
import { body, heading, paragraph } from '../text.ts';
import { afterTable } from './boardTable.ts';

/** More partners than this leave no room for the options, and are told in words below each. */
const mostColumns = 10;

/** Every round of a session with its rules, its result and what to look at again. */
export function votingTables({ votings }: SessionReport, numbers: Numbers): readonly FileChild[] {
  const { report } = documentLabels(numbers.language);
  if (votings.length === 0) return [];
  return [heading(3, report.voting), ...votings.flatMap((voting) => votingTable(voting, numbers))];
}

function votingTable(voting: VotingReport, numbers: Numbers): readonly FileChild[] {
  const { language } = numbers;
  const { report } = documentLabels(language);
  const named = voting.title === report.voting ? [] : [heading(4, voting.title)];
  const opening = [...named, body(voting.rules)];
  if (voting.rows.length === 0)
    return [...opening, ...voting.remarks.map((remark) => paragraph('Quiet', remark))];
  return [
    ...opening,
    numbers.table(report.captions.voting(voting.title)),
    listTable(
      filling(textWidth.portrait, columnsOf(voting, language)),
      voting.rows.map((row): ListRow => ({ kind: 'row', cells: cellsOf(row, voting, language) })),
      { isWhole: true },
    ),
    ...voting.remarks.map((remark) => afterTable(remark)),
  ];
}

function isSplit({ columns, method }: VotingReport): boolean {
  return method !== 'impactEase' && columns.length > 0 && columns.length <= mostColumns;
}

function columnsOf(voting: VotingReport, language: Language): readonly ListColumn[] {
  const { columns } = documentLabels(language).report;
  const centre = (head: string, width: number): ListColumn => ({ head, width, align: 'centre' });
  const results =
    voting.method === 'impactEase'
      ? [
          centre(columns.impact, 800),
          centre(columns.ease, 800),
          centre(columns.placings, 1000),
          { head: '', width: 1500 },
        ]
      : [
          ...(isSplit(voting)
            ? voting.columns.map((mark) => centre(mark ?? columns.others, mark === null ? 640 : 450))
            : []),
          centre(columns.total, 660),
        ];
  return [
    centre(columns.rank, 620),
    { head: columns.reference, width: 760 },
    { head: columns.option, width: 0 },
    ...results,
  ];
}

function cellsOf(row: VotingRow, voting: VotingReport, language: Language): readonly ListCell[] {
  const { report } = documentLabels(language);
  const count = (value: number): string => (value === 0 ? '' : formatNumber(value, language));
  const option = [row.rank, paragraph('TableQuiet', row.reference)] as const;
  if (voting.method === 'impactEase') {
    const { place } = row;
    const scale = place
      ? [formatNumber(place.impact, language), formatNumber(place.ease, language)]
      : ['', ''];
    return [...option, row.text, ...scale, count(row.total), place ? report.quadrants[place.quadrant] : ''];
  }
  const total = paragraph('TableStrongCentre', row.total === 0 ? '0' : formatNumber(row.total, language));
  if (isSplit(voting)) return [...option, row.text, ...row.shares.map(count), total];
  return [...option, [paragraph('TableText', row.text), ...inWords(row, voting, language)], total];
}

function inWords({ shares }: VotingRow, { columns }: VotingReport, language: Language) {
  const { others } = documentLabels(language).report.columns;
  const given = columns.flatMap((mark, index) => {
    const count = shares[index] ?? 0;
    return count === 0 ? [] : [`${mark ?? others} ${formatNumber(count, language)}`];
  });
  return given.length === 0 ? [] : [paragraph('TableQuiet', given.join(' · '))];
}
