import type { Card } from '../../../shared/domain/card.ts';
import { divided } from '../../../shared/domain/cardDivision.ts';
import { useTexts } from '../../app/i18n.ts';
import { focusCard } from './boardFocus.ts';
import { stopEditing } from './boardStore.ts';
import { splitIntoParts } from './wordActions.ts';

type Props = { readonly card: Card };

/** While a card is written: how it becomes two, and in one press as many as it has lines or ideas. */
export function SplitHint({ card }: Props) {
  const { t, language } = useTexts();
  const count = divided(card.text, language).length;

  function split() {
    const second = splitIntoParts(card.id);
    stopEditing();
    if (second !== null) focusCard(second);
  }

  return (
    <p className="pt-0.5 text-label text-quiet">
      {count < 2 ? (
        t('board.splitHint')
      ) : (
        <button
          type="button"
          data-no-drag
          className="rounded-small font-medium text-accent hover:underline"
          // Before the field's blur, which would end the edit.
          onPointerDown={(event) => event.preventDefault()}
          onClick={split}
        >
          {t('board.menu.split', { count })}
        </button>
      )}
    </p>
  );
}
