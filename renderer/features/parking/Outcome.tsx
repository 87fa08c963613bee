import { useState } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import type { ParkingOutcome } from '../../../shared/domain/parking.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { useTexts } from '../../app/i18n.ts';
import { afterOverlay } from '../../ui/afterOverlay.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { OutcomeTarget } from './OutcomeTarget.tsx';
import { OutcomeWords } from './OutcomeWords.tsx';
import { outcomeEntries, type WordsAsked } from './outcomeEntries.ts';

type Props = { readonly card: Card; readonly outcome: ParkingOutcome | null };

/** How an item ends, chosen where it stands. */
export function Outcome({ card, outcome }: Props) {
  const { t, language } = useTexts();
  const [asked, setAsked] = useState<WordsAsked | null>(null);
  const reference = referenceOf('cards', card.number);
  const kind = asked ?? outcome?.kind ?? null;
  const words = kind === 'owner' || kind === 'closed' ? kind : null;
  const target =
    asked === null && outcome && outcome.kind !== 'owner' && outcome.kind !== 'closed' && outcome;
  const label = kind === null ? t('parking.open') : t(`parking.ended.${kind}`);

  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
      <MenuButton
        label={label}
        name={t('parking.ends', { reference, how: label })}
        className="px-2! font-normal!"
        lead={kind === null && <span aria-hidden className="size-2 rounded-full bg-amber" />}
        entries={() =>
          outcomeEntries({
            card,
            isOpen: outcome === null,
            language,
            t,
            onWordsAsked: (words) => afterOverlay(() => setAsked(words)),
          })
        }
      />
      {words && (
        <OutcomeWords
          key={words}
          id={card.id}
          reference={reference}
          kind={words}
          outcome={outcome}
          isAsked={asked === words}
          onWritten={() => setAsked(null)}
        />
      )}
      {target && <OutcomeTarget outcome={target} />}
    </div>
  );
}
