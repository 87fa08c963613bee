import type { StrategyPart } from '../../../../shared/domain/strategyPart.ts';
import { languages } from '../../../../shared/domain/text.ts';
import { assertNever } from '../../../../shared/lib/assert.ts';
import { partsInOrder } from '../../../../shared/records/strategy.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';

/** Writes what a part said then over what it says now, or adds it again where it stood; one step for undo. */
export function takeBack(then: StrategyPart): void {
  const { records } = openState();
  const gesture = newId();
  const { id, content } = then;
  if (!records.strategyParts.has(id)) {
    const next = partsInOrder(records).find(({ order }) => order > then.order);
    void perform('strategy-parts/add', { before: next?.id ?? null, parts: [{ id, content }] }, gesture);
    return;
  }
  switch (content.kind) {
    case 'heading':
      void perform('strategy-parts/edit-heading', { id, fields: { title: content.title } }, gesture);
      return;
    case 'prose':
      for (const language of languages)
        void perform('strategy-parts/write', { id, language, text: content.text[language] }, gesture);
      return;
    case 'block':
      return;
    default:
      assertNever(content);
  }
}
