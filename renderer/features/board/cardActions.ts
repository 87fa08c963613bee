import {
  commandForDrop,
  type DropCommand,
  type Held,
  type Spot,
} from '../../../shared/commands/boardDrop.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText, textFrom } from '../../../shared/domain/text.ts';
import { t } from '../../app/i18n.ts';
import { perform, performUndo } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';
import { clearSelection } from './boardStore.ts';
import { cardsOf } from './wordActions.ts';

/** Does what a drop at a spot means; answers with the cluster that it made, if it did. */
export function drop(held: Held, spot: Spot): ClusterId | null {
  const id = newId() as ClusterId;
  const command = commandForDrop(openState().records, held, spot, id);
  if (command) void performDrop(command);
  return command?.name === 'clusters/add' ? id : null;
}

async function performDrop(command: DropCommand): Promise<boolean> {
  switch (command.name) {
    case 'cards/move':
      return perform(command.name, command.input);
    case 'cards/answer':
      return perform(command.name, command.input);
    case 'clusters/add':
      return perform(command.name, command.input);
    case 'clusters/move':
      return perform(command.name, command.input);
    case 'clusters/merge':
      return perform(command.name, command.input);
  }
}

export function giveTo(ids: readonly CardId[], partnerId: PartnerId | null): void {
  void perform('cards/give-partner', { ids: [...ids], partnerId });
}

export function remove(ids: readonly CardId[]): void {
  const [first] = cardsOf(ids);
  if (!first) return;
  void perform('cards/remove', { ids: [...ids] }).then((isDone) => {
    if (!isDone) return;
    const what = { count: ids.length, reference: referenceOf('cards', first.number) };
    const action = { label: t('board.undo'), onPressed: () => takeBackRemoval(ids) };
    notify({
      kind: 'done',
      title: t(`board.removed.${ids.length === 1 ? 'one' : 'several'}`, what),
      action,
      id: 'cards-removed',
    });
  });
  clearSelection();
}

/** Only while the removal is still the last thing done: a notice stays in sight a little longer than that. */
function takeBackRemoval(ids: readonly CardId[]): void {
  const isLast = openState().history.undo === 'cards/remove' && cardsOf(ids).length === 0;
  if (isLast) void performUndo();
}

export function park(ids: readonly CardId[]): void {
  drop({ kind: 'cards', ids }, { kind: 'parking' });
}

/** From the parking lot back to the session and column that each card came from. */
export function bringBack(ids: readonly CardId[]): void {
  const gesture = newId();
  for (const { id, sessionId, column } of cardsOf(ids))
    void perform(
      'cards/move',
      { ids: [id], to: { kind: 'column', sessionId, column }, before: null },
      gesture,
    );
}

export function moveToSession(ids: readonly CardId[], sessionId: SessionId): void {
  const [first] = cardsOf(ids);
  if (first) drop({ kind: 'cards', ids }, { kind: 'column', sessionId, column: first.column });
}

/** A new cluster where the first of its cards stands. */
export function cluster(ids: readonly CardId[], sessionId: SessionId, title: string): ClusterId | null {
  const [first] = cardsOf(ids);
  if (!first) return null;
  const id = newId() as ClusterId;
  const text = title.trim() === '' ? emptyText : textFrom(title.trim());
  void perform('clusters/add', { id, sessionId, column: first.column, title: text, cardIds: [...ids] });
  clearSelection();
  return id;
}
