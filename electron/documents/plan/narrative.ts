import { type FileChild, Paragraph, Table, TableRow } from 'docx';
import type { Contribution } from '../../../shared/reports/contribution.ts';
import { formatNumber } from '../../../shared/reports/format.ts';
import type { Numbers } from '../caption.ts';
import { textWidth } from '../page.ts';
import { noteBlocks } from '../prose/richText.ts';
import type { StyleName } from '../styles.ts';
import { cell, fixedTable, unruled } from '../table.ts';
import { body, paragraph, runs } from '../text.ts';
import type { Column } from './planCells.ts';
import { planList } from './planList.ts';
import type { Say, Wording } from './wording.ts';

const gap = 360;
const half = Math.floor((textWidth.portrait - gap) / 2);

/** The plan in a few sentences, and what all of it is for. */
export function summary(wording: Wording): readonly FileChild[] {
  return [
    ...told(wording, ({ summary: text }) => text),
    ...told(
      wording,
      ({ developmentObjective: aim }, labels) =>
        aim === '' ? '' : `${labels.developmentObjective}${labels.plan.colon}${aim}`,
      'Aim',
    ),
  ];
}

/** What a reader must know before the tables, as the partner wrote it. */
export function context(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const [own, other] = wording.contexts();
  if (own === undefined) return [];
  if (other === undefined) return noteBlocks(own, numbers);
  return beside(noteBlocks(own, numbers), noteBlocks(other, numbers));
}

/** What people contributed, in words and in numbers. */
export function howMade(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report, language } = wording;
  const { all, partner } = report.contribution;
  const shown = (value: number | null): string => (value ? formatNumber(value, language) : '');
  const line = (name: keyof Wording['labels']['plan']['figures'], of: number, own: number | null) =>
    of === 0 ? [] : [{ cells: [((_, { plan }) => plan.figures[name]) satisfies Say, shown(of), shown(own)] }];
  const columns: readonly Column[] = [
    { head: (_, { plan }) => plan.heads.inNumbers, width: 4200, grows: true },
    { head: (_, { plan }) => plan.heads.all, width: 1900, align: 'right' },
    { head: ({ partner: each }) => each.own, width: 2400, align: 'right' },
  ];
  return [
    ...told(wording, ({ howMade: text }) => text),
    numbers.table(wording.line((_, { plan }) => plan.captions.figures)),
    planList(wording, textWidth.portrait, columns, [
      ...line('held', all.held, null),
      ...line('partners', all.partners, null),
      ...figures(all, partner).flatMap(([name, of, own]) => line(name, of, own)),
      ...line('findings', report.evidence.length, report.evidence.length),
    ]),
  ];
}

function figures(all: Contribution['all'], partner: Contribution['partner']) {
  return (['sessions', 'cards', 'clusters', 'votes'] as const).map(
    (name) => [name, all[name], partner[name]] as const,
  );
}

/** A paragraph, or one in each language side by side. */
function told(wording: Wording, say: Say, style?: StyleName): readonly FileChild[] {
  const [first, second] = wording.texts(say);
  if (first === undefined) return [];
  const written = (text: string): Paragraph =>
    style === undefined ? body(text) : new Paragraph({ style, children: runs(text) });
  return second === undefined ? [written(first)] : beside([written(first)], [written(second)]);
}

/** Two columns without lines; a row may go on over the page, as texts are longer than tables. */
function beside(left: readonly FileChild[], right: readonly FileChild[]): readonly FileChild[] {
  const row = new TableRow({
    children: [cell(half, fitting(left)), cell(gap, paragraph('TableText', '')), cell(half, fitting(right))],
  });
  return [fixedTable([half, gap, half], [row], unruled)];
}

/** Word wants a paragraph at the end of every cell. */
function fitting(blocks: readonly FileChild[]): readonly (Paragraph | Table)[] {
  const kept = blocks.filter((block) => block instanceof Paragraph || block instanceof Table);
  return kept.at(-1) instanceof Paragraph ? kept : [...kept, paragraph('TableText', '')];
}
