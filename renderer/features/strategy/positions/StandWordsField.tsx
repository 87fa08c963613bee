import type { Position } from '../../../../shared/domain/position.ts';
import { isBlank } from '../../../../shared/domain/text.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { type Place, writeWords } from './changes.ts';

type Props = {
  readonly place: Place;
  readonly position: Position | undefined;
  readonly partner: string;
  readonly isEditing?: boolean;
  readonly onFinished?: (by: 'enter' | 'blur' | 'cancel') => void;
};

/** What a partner reserves or why it does not agree, written where it stands; what it said before it agreed stays. */
export function StandWordsField({ place, position, partner, isEditing, onFinished }: Props) {
  const { t } = useTexts();
  if (!position || (position.stand === 'agreed' && isBlank(position.text))) return null;
  const { stand, text } = position;
  return (
    <span className="flex min-w-0 flex-1 items-baseline gap-1.5">
      {stand === 'agreed' && (
        <span className="shrink-0 text-label text-quiet">{t('positions.onceSaid')}</span>
      )}
      <EditableText
        text={text}
        label={t('positions.wordsOf', { partner })}
        placeholder={t(stand === 'notAgreed' ? 'positions.writeReason' : 'positions.writeReservation')}
        isMultiline
        isEditing={isEditing ? true : undefined}
        className={stand === 'agreed' ? 'min-w-0 flex-1 text-quiet' : 'min-w-0 flex-1'}
        onEdited={(next, gesture) => writeWords(place, next, gesture)}
        onFinished={onFinished}
        onCancelled={() => onFinished?.('cancel')}
      />
    </span>
  );
}
