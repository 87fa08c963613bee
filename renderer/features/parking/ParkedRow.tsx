import { memo } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import type { ParkingOutcome } from '../../../shared/domain/parking.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { perform } from '../../app/perform.ts';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { Outcome } from './Outcome.tsx';

type Props = {
  readonly card: Card;
  readonly outcome: ParkingOutcome | null;
  /** Stands in the narrow column of the console. */
  readonly isNarrow?: boolean;
};

/** An item that was put aside: what, from whom and where, and how it ends. */
export const ParkedRow = memo(function ParkedRow({ card, outcome, isNarrow = false }: Props) {
  const { t, language } = useTexts();
  const partner = useRecords(({ partners }) =>
    card.partnerId === null ? undefined : partners.get(card.partnerId),
  );
  const session = useRecords(({ sessions }) => sessions.get(card.sessionId));
  const reference = referenceOf('cards', card.number);
  return (
    <li
      aria-label={reference}
      className={classes(
        'border-b border-line last:border-b-0',
        isNarrow
          ? 'flex flex-col gap-1 py-2'
          : 'grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-start gap-6 py-2.5',
      )}
    >
      <div className="flex min-w-0 flex-col gap-0.5">
        <EditableText
          text={card.text}
          label={t('parking.text', { reference })}
          placeholder={t('parking.textPlaceholder')}
          className="py-1"
          onEdited={(text, gesture) => void perform('cards/edit', { id: card.id, text }, gesture)}
        />
        <p className="flex min-h-5 items-center gap-1.5 text-label text-quiet">
          <span className="tabular-nums">{reference}</span>
          {partner && <PartnerMark partner={partner} size="small" />}
          {session && (
            <a
              href={`#/run/${session.id}`}
              className="min-w-0 truncate rounded-small underline-offset-2 hover:underline"
            >
              {sessionName(t, session, language)}
            </a>
          )}
          {card.illustrative && <IllustrativeMark />}
        </p>
      </div>
      <Outcome card={card} outcome={outcome} />
    </li>
  );
});
