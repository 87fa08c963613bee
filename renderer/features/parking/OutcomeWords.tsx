import type { CardId } from '../../../shared/domain/card.ts';
import type { ParkingOutcome } from '../../../shared/domain/parking.ts';
import { emptyText, isBlank, type Text } from '../../../shared/domain/text.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { WordsAsked } from './outcomeEntries.ts';
import { settle } from './settle.ts';

type Props = {
  readonly id: CardId;
  readonly reference: string;
  readonly kind: WordsAsked;
  readonly outcome: ParkingOutcome | null;
  /** The words are written next: the field has just been asked for. */
  readonly isAsked: boolean;
  readonly onWritten: () => void;
};

/** Who takes an item on and until when, or why it is closed. Without a word it is still open. */
export function OutcomeWords({ id, reference, kind, outcome, isAsked, onWritten }: Props) {
  const { t } = useTexts();
  const owned = outcome?.kind === 'owner' ? outcome : null;
  const due = owned?.due ?? null;
  const words = wordsOf(kind, outcome);

  function write(text: Text, gesture: string) {
    if (isBlank(text)) settle(id, null, gesture);
    else settle(id, kind === 'owner' ? { kind, owner: text, due } : { kind, because: text }, gesture);
  }

  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
      <EditableText
        text={words}
        label={t(`parking.${kind}.label`, { reference })}
        placeholder={t(`parking.${kind}.placeholder`)}
        className="min-w-24 flex-1 py-1"
        isEditing={isAsked ? true : undefined}
        onEdited={write}
        onFinished={onWritten}
        onCancelled={onWritten}
      />
      {owned && (
        <DateField
          label={t('parking.owner.due', { reference })}
          value={owned.due}
          onEntered={(date) => settle(id, { ...owned, due: date })}
        />
      )}
    </span>
  );
}

function wordsOf(kind: WordsAsked, outcome: ParkingOutcome | null): Text {
  if (kind === 'owner') return outcome?.kind === 'owner' ? outcome.owner : emptyText;
  return outcome?.kind === 'closed' ? outcome.because : emptyText;
}
