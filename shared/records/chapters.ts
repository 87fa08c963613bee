import type { LiveBlock } from '../domain/liveBlock.ts';
import type { RecordTarget, TargetKind } from '../domain/recordTarget.ts';
import { plainText, type RichNode, type RichText } from '../domain/richText.ts';
import type { StrategyPart, StrategyPartId } from '../domain/strategyPart.ts';
import { languages } from '../domain/text.ts';
import { assertNever } from '../lib/assert.ts';
import { referencedRecords, referencesIn } from './recordReference.ts';
import { partsInOrder } from './strategy.ts';
import type { Records } from './tables.ts';

/** The chapters of the strategy document and the records that they speak of, looked up from either side. */
export type Chapters = {
  /** By the id of a record: the headings under which it is spoken of, in the order of the document. */
  readonly naming: ReadonlyMap<string, readonly StrategyPartId[]>;
  /** By the id of a heading. */
  readonly named: ReadonlyMap<StrategyPartId, readonly RecordTarget[]>;
};

/**
 * Prose speaks of a record that it mentions or whose reference it writes, in either language; a live block of those that
 * it lists. What stands before the first heading is a chapter of its own, by its first part.
 */
export function chaptersOf(records: Records): Chapters {
  const naming = new Map<string, StrategyPartId[]>();
  const named = new Map<StrategyPartId, RecordTarget[]>();
  const byReference = referencedRecords(records);
  let chapter: StrategyPartId | null = null;
  for (const part of partsInOrder(records)) {
    if (part.content.kind === 'heading' || chapter === null) chapter = part.id;
    for (const target of namedIn(part, byReference, records)) {
      const chapters = naming.get(target.id) ?? [];
      if (chapters.includes(chapter)) continue;
      naming.set(target.id, [...chapters, chapter]);
      named.set(chapter, [...(named.get(chapter) ?? []), target]);
    }
  }
  return { naming, named };
}

function namedIn(
  { content }: StrategyPart,
  byReference: ReadonlyMap<string, RecordTarget>,
  records: Records,
): readonly RecordTarget[] {
  switch (content.kind) {
    case 'heading':
      return [];
    case 'block':
      return listedIn(content.block, records);
    case 'prose':
      return languages.flatMap((language) => {
        const text = content.text[language];
        const written = referencesIn(plainText(text)).flatMap(
          ({ reference }) => byReference.get(reference) ?? [],
        );
        return [...mentionsIn(text), ...written];
      });
    default:
      return assertNever(content);
  }
}

function mentionsIn(node: RichText | RichNode): readonly RecordTarget[] {
  switch (node.type) {
    case 'mention': {
      const { kind, id } = node.attrs;
      return kind === 'partner' ? [] : [{ kind, id } as RecordTarget];
    }
    case 'text':
    case 'hardBreak':
    case 'footnote':
      return [];
    default:
      return (node.content ?? []).flatMap(mentionsIn);
  }
}

/** The records to which a live block gives a row; blocks that only count list none. */
function listedIn(block: LiveBlock, records: Records): readonly RecordTarget[] {
  switch (block.kind) {
    case 'findings':
      return targets('finding', records.findings, ({ sessionId }) =>
        block.sessionId === null ? true : sessionId === block.sessionId,
      );
    case 'objectives':
    case 'results':
    case 'risks':
    case 'positions':
      return [...targets('objective', records.objectives), ...targets('output', records.outputs)];
    case 'recommendations':
      return targets('recommendation', records.recommendations);
    case 'plan':
      return targets('activity', records.activities, ({ workplanId }) =>
        block.partnerId === null ? true : records.workplans.get(workplanId)?.partnerId === block.partnerId,
      );
    case 'targets':
    case 'matrix':
    case 'timeline':
    case 'budget':
    case 'coverage':
    case 'participants':
      return [];
    default:
      return assertNever(block);
  }
}

function targets<R extends { readonly id: string }>(
  kind: TargetKind,
  rows: ReadonlyMap<string, R>,
  holds: (row: R) => boolean = () => true,
): readonly RecordTarget[] {
  return [...rows.values()].filter(holds).map(({ id }) => ({ kind, id }) as RecordTarget);
}
