import type { Activity } from '../../domain/activity.ts';
import { nothingFurther } from '../../domain/further.ts';
import type { Milestone, MilestoneId } from '../../domain/milestone.ts';
import type { Month } from '../../domain/month.ts';
import { parseMonth } from '../../domain/parseMonth.ts';
import { languages as all, emptyText, type Language, textIn } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import { keyBefore } from '../../lib/order.ts';
import { formatMonth } from '../../reports/format.ts';
import { wordsOf } from './cellReading.ts';
import { cellTexts, type Shown } from './cellTexts.ts';
import type { DocumentParagraph } from './planDocument.ts';
import { isNothing, plainWords } from './sameText.ts';
import type { ActivityLine, LineCell } from './tableLines.ts';
import { overwritten, says } from './writtenText.ts';

/** One milestone, as a row of the list of milestones says it. */
export type MilestoneCells = {
  readonly number: string;
  readonly title: readonly DocumentParagraph[];
  readonly month: readonly DocumentParagraph[];
  /** Null where the column is gone. */
  readonly isDone: boolean | null;
};

export function milestoneCells({ number, cells }: ActivityLine): MilestoneCells {
  const called = (name: 'month' | 'isDone') => cells.find((each) => isCalled(each, name));
  const title = cells.find(({ column }) => column.kind === 'column' && column.column === 'milestones');
  const done = called('isDone');
  return {
    number,
    title: title?.cell.paragraphs ?? [],
    month: called('month')?.cell.paragraphs ?? [],
    isDone: done ? !isNothing(wordsOf(done.cell.paragraphs)) : null,
  };
}

function isCalled({ column }: LineCell, name: 'month' | 'isDone'): boolean {
  if (column.kind !== 'other') return false;
  const labels = all.map((language) => plainWords(documentLabels(language).plan.heads[name]));
  return labels.some((label) => column.head.startsWith(label) || column.head.endsWith(label));
}

export function shownTitle({ title }: Pick<Milestone, 'title'>): Shown {
  return each((language) => textIn(title, language).trim() || documentLabels(language).untitled);
}

export function shownMonth(month: Month | null): Shown {
  return each((language) => (month === null ? '' : formatMonth(month, language)));
}

/** Whether the paragraphs say just that, in every language of the file. */
export function saysAll(
  paragraphs: readonly DocumentParagraph[],
  shown: Shown,
  languages: readonly Language[],
): boolean {
  const said = cellTexts(paragraphs, shown, languages);
  return languages.every((language) =>
    says(said.kind === 'once' ? said.text : said.texts[language], shown[language]),
  );
}

/** What a row makes of a milestone, with the words that are no month. */
export function readMilestone(
  before: Milestone,
  cells: MilestoneCells,
  languages: readonly Language[],
): { readonly milestone: Milestone; readonly unread: string } {
  const shown = shownTitle(before);
  const title = overwritten(before.title, cellTexts(cells.title, shown, languages), shown, languages, meant);
  const month = saysAll(cells.month, shownMonth(before.month), languages)
    ? before.month
    : monthIn(cells.month);
  const milestone = {
    ...before,
    title,
    month: month === undefined ? before.month : month,
    isDone: cells.isDone ?? before.isDone,
  };
  return { milestone, unread: month === undefined ? wordsOf(cells.month) : '' };
}

export function blankMilestone(
  id: MilestoneId,
  { id: activityId }: Activity,
  siblings: Iterable<Milestone>,
): Milestone {
  const order = keyBefore(siblings, null);
  return { id, activityId, order, title: emptyText, month: null, isDone: false, further: nothingFurther };
}

/** Undefined for words that are no month, or lines that do not agree. */
function monthIn(paragraphs: readonly DocumentParagraph[]): Month | null | undefined {
  const texts = paragraphs.map(({ text }) => text).filter((text) => !isNothing(text));
  const months = texts.map((text) => {
    const parsed = parseMonth(text, 'start');
    return parsed.kind === 'month' ? parsed.month : undefined;
  });
  const [first] = months;
  if (texts.length === 0) return null;
  return months.every((month) => month === first) ? first : undefined;
}

function meant(words: string): string {
  const isUntitled = all.some(
    (language) => plainWords(words) === plainWords(documentLabels(language).untitled),
  );
  return isUntitled || isNothing(words) ? '' : words;
}

function each(of: (language: Language) => string): Shown {
  return { en: of('en'), zh: of('zh') };
}
