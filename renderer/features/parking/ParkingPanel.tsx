import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { isLastOfDay } from '../../../shared/records/queries.ts';
import { AddLine } from '../../app/AddLine.tsx';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ParkedRow } from './ParkedRow.tsx';
import { parkItem } from './settle.ts';
import { useParking } from './useParking.ts';

type Props = { readonly sessionId: SessionId };

/** Beside the board: what was put aside in all sessions, the open items first. */
export function ParkingPanel({ sessionId }: Props) {
  const { t } = useTexts();
  const { worked, settled, openCount } = useParking();
  const sessions = useRecords((records) => records.sessions);
  const [areSettledShown, showSettled] = useState(false);
  const isLast = isLastOfDay({ sessions }, sessionId);

  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-center justify-between gap-2 text-label text-quiet tabular-nums">
        {t('parking.count', { count: openCount, all: worked.length + settled.length })}
        <a href="#/parking" className="rounded-small text-accent underline-offset-2 hover:underline">
          {t('parking.all')}
        </a>
      </p>
      {isLast && openCount > 0 && (
        <p className="flex gap-2 rounded bg-amber-tint px-2 py-1.5 text-label text-amber">
          <Icon of={TriangleAlert} size={14} />
          {t('parking.endOfDay', { count: openCount })}
        </p>
      )}
      <AddLine
        draftId={`parking:${sessionId}`}
        label={t('parking.add')}
        placeholder={t('parking.add')}
        onAdded={(words) => parkItem(words, sessionId)}
      />
      {worked.length === 0 && <p className="text-label text-quiet">{t('parking.none')}</p>}
      <ul aria-label={t('parking.openItems')}>
        {worked.map(({ card, outcome }) => (
          <ParkedRow key={card.id} card={card} outcome={outcome} isNarrow />
        ))}
      </ul>
      {settled.length > 0 && (
        <button
          type="button"
          aria-expanded={areSettledShown}
          className="flex h-7 items-center gap-1 rounded-small text-label text-quiet hover:bg-hover hover:text-ink"
          onClick={() => showSettled(!areSettledShown)}
        >
          <Icon of={areSettledShown ? ChevronDown : ChevronRight} size={14} />
          {t('parking.settledCount', { count: settled.length })}
        </button>
      )}
      {areSettledShown && (
        <ul aria-label={t('parking.settledItems')}>
          {settled.map(({ card, outcome }) => (
            <ParkedRow key={card.id} card={card} outcome={outcome} isNarrow />
          ))}
        </ul>
      )}
    </div>
  );
}
