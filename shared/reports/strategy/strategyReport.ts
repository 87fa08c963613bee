import type { BlockModel } from '../../domain/blockModel.ts';
import type { LiveBlockKind } from '../../domain/liveBlock.ts';
import type { RichText } from '../../domain/richText.ts';
import type { BlockPart, StrategyPart, StrategyPartId } from '../../domain/strategyPart.ts';
import { emptyText, isBlank, type Text } from '../../domain/text.ts';
import type { WorkshopId } from '../../domain/workshop.ts';
import { assertNever } from '../../lib/assert.ts';
import { daysOf, workshopOf } from '../../records/queries.ts';
import { partsInOrder } from '../../records/strategy.ts';
import type { Records } from '../../records/tables.ts';
import type { DocumentLanguage } from '../documentKinds.ts';
import { formatDays, formatMonths } from '../format.ts';
import { blockModelOf } from './blockModelOf.ts';
import { BlockWords, shown } from './blockWords.ts';
import { publicProse } from './publicProse.ts';

type Part = { readonly id: StrategyPartId; readonly illustrative: boolean };

/** A heading with its number in the document, `2` or `2.1`; Word counts for itself. */
export type HeadingPart = Part & {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: Text;
};
/** Without what the writer noted to itself, and with records named as they are called now. */
export type ProsePart = Part & {
  readonly kind: 'prose';
  readonly text: { readonly en: RichText; readonly zh: RichText };
};
export type TablePart = Part & {
  readonly kind: 'block';
  readonly block: LiveBlockKind;
  /** Of its caption, from 1; null while it has nothing to show. */
  readonly number: number | null;
  readonly caption: Text;
  readonly model: BlockModel;
  /** Says since when it does not follow the records; blank while it does. */
  readonly frozen: Text;
};
export type ReportPart = HeadingPart | ProsePart | TablePart;

/** The strategy document as plain data, and nothing about how it looks. Texts are in both languages. */
export type StrategyReport = {
  readonly kind: 'strategy';
  /** In which of them it is written. */
  readonly language: DocumentLanguage;
  readonly workshopId: WorkshopId;
  readonly title: Text;
  readonly programme: Text;
  readonly phase: Text;
  readonly workshop: { readonly title: Text; readonly place: Text; readonly dates: Text };
  readonly madeOn: Text;
  readonly notice: Text;
  readonly parts: readonly ReportPart[];
  /** Whether anything in it is illustrative, and marked so. */
  readonly isMarked: boolean;
};

/** `today` is the date that it bears, `YYYY-MM-DD`. */
export function strategyReport(records: Records, language: DocumentLanguage, today: string): StrategyReport {
  const words = new BlockWords(records);
  const { id, title, place, programme, notice, phase } = workshopOf(records);
  const dates = daysOf(records).map(({ date }) => date);
  const parts = numbered(records, words);
  return {
    kind: 'strategy',
    language,
    workshopId: id,
    title: words.say((naming, { strategy }) => {
      const name = naming.text(phase.name);
      return name === '' ? strategy.title : strategy.titleOf(name);
    }),
    programme: shown(programme),
    phase: words.say((naming) =>
      [naming.text(phase.name), formatMonths(phase.start, phase.end, naming.language)]
        .filter((part) => part !== '')
        .join(naming.language === 'zh' ? '，' : ', '),
    ),
    workshop: {
      title: shown(title),
      place: shown(place),
      dates: words.say((naming) => formatDays(dates, naming.language)),
    },
    madeOn: words.say((naming) => formatDays([today], naming.language)),
    notice: shown(notice),
    parts,
    isMarked: parts.some(isMarked),
  };
}

function isMarked(part: ReportPart): boolean {
  if (part.kind === 'prose') return part.illustrative;
  if (part.kind === 'heading') return false;
  return part.model.tables.some(({ rows }) => rows.some(({ illustrative }) => illustrative));
}

function numbered(records: Records, words: BlockWords): readonly ReportPart[] {
  let [chapter, section, tables] = [0, 0, 0];
  return partsInOrder(records).map(({ id, content, illustrative }: StrategyPart): ReportPart => {
    const part = { id, illustrative };
    switch (content.kind) {
      case 'heading': {
        const { level } = content;
        if (level === 1) [chapter, section] = [chapter + 1, 0];
        else section++;
        const number = level === 1 ? String(chapter) : `${chapter}.${section}`;
        return { ...part, kind: 'heading', level, number, title: shown(content.title) };
      }
      case 'prose': {
        const { en, zh } = content.text;
        return {
          ...part,
          kind: 'prose',
          text: { en: publicProse(records, en, 'en'), zh: publicProse(records, zh, 'zh') },
        };
      }
      case 'block': {
        const shownBlock = blockOf(content, records, words);
        const number = shownBlock.model.tables.length === 0 ? null : ++tables;
        return { ...part, kind: 'block', number, ...shownBlock };
      }
      default:
        return assertNever(content);
    }
  });
}

function blockOf({ block, caption, frozen }: BlockPart, records: Records, words: BlockWords) {
  const model = frozen?.model ?? blockModelOf(records, block);
  return {
    block: block.kind,
    model,
    caption: shown(isBlank(caption) ? model.caption : caption),
    frozen: frozen
      ? words.say((naming, { strategy }) =>
          strategy.frozen(formatDays([frozen.at.slice(0, 10)], naming.language)),
        )
      : emptyText,
  };
}
