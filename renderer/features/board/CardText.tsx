import { useRef } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import { isBlank, type Language, type Text } from '../../../shared/domain/text.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { notify } from '../../ui/notify.ts';
import { focusCard } from './boardFocus.ts';
import { startEditing, stopEditing } from './boardStore.ts';
import { SplitHint } from './SplitHint.tsx';
import { splitAt } from './wordActions.ts';

type Props = { readonly card: Card; readonly isEditing: boolean };

type Edit = { readonly before: Text; readonly gesture: string; readonly isBlank: boolean };

/** What a card says. A card is never empty: left without a word, it says again what it said before. */
export function CardText({ card, isEditing }: Props) {
  const { t } = useTexts();
  const edit = useRef<Edit | null>(null);

  function write(text: Text, gesture: string) {
    edit.current = { before: edit.current?.before ?? card.text, gesture, isBlank: isBlank(text) };
    if (!isBlank(text)) void perform('cards/edit', { id: card.id, text }, gesture);
  }

  function finish() {
    if (edit.current?.isBlank) {
      const { before, gesture } = edit.current;
      void perform('cards/edit', { id: card.id, text: before }, gesture);
      notify({ kind: 'information', title: t('refusal.empty-text'), id: 'empty-text' });
    }
    edit.current = null;
    stopEditing();
  }

  function divide(shown: Language, at: number): boolean {
    const second = splitAt(card.id, shown, at);
    if (second === null) return false;
    edit.current = null;
    startEditing(second);
    return true;
  }

  return (
    <div
      data-card-text
      className="relative [&>span>button:first-child:hover]:bg-transparent [&>span>button:last-child]:absolute [&>span>button:last-child]:top-0 [&>span>button:last-child]:right-0 [&>span>button:last-child]:bg-raised"
    >
      <EditableText
        text={card.text}
        label={t('board.card.text')}
        placeholder={t('board.card.text')}
        isEditing={isEditing}
        isMultiline
        onEdited={write}
        onDivided={divide}
        onFinished={(by) => {
          finish();
          if (by === 'enter') focusCard(card.id);
        }}
        onCancelled={() => {
          edit.current = null;
          stopEditing();
          focusCard(card.id);
        }}
      />
      {isEditing && <SplitHint card={card} />}
    </div>
  );
}
