import type { Partner } from '../../../../shared/domain/partner.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { setStands } from './changes.ts';
import { type Cell, placeOf, standingIn } from './rows.ts';
import { StandChoice } from './StandChoice.tsx';
import { StandWordsField } from './StandWordsField.tsx';
import { useStandWords } from './useStandWords.ts';

type Props = {
  readonly cell: Cell | null;
  readonly partners: readonly Partner[];
  /** Back to the cell from which somebody came here to write. */
  readonly onLeft: () => void;
};

/** The active cell with the words of its partner, which have no room in the table. */
export function PositionBar({ cell, partners, onLeft }: Props) {
  const { t, language } = useTexts();
  const words = useStandWords();
  const place = cell && placeOf(cell);
  const partner = place && partners.find(({ id }) => id === place.partnerId);
  if (!cell || !place || !partner) {
    return (
      <p className="flex min-h-12 shrink-0 items-center border-t border-line px-6 text-label text-quiet">
        {t('positions.keys')} {t('positions.chooseCell')}
      </p>
    );
  }
  const name = textIn(partner.name, language);
  const number = cell.row.number === '' ? t('positions.development') : cell.row.number;
  return (
    <div className="flex min-h-12 shrink-0 items-center gap-3 border-t border-line bg-raised px-6 py-2">
      <span className="flex max-w-80 min-w-0 shrink-0 items-center gap-2">
        <PartnerMark partner={partner} isNamed />
        <span className="min-w-0 truncate">{name}</span>
        <span className="shrink-0 text-quiet tabular-nums">{number}</span>
      </span>
      <StandChoice
        label={t('positions.standOf', { partner: name })}
        standing={standingIn(cell)}
        words={words}
        onChosen={(standing) => setStands([place], standing)}
      />
      <StandWordsField
        key={`${cell.row.id} ${place.partnerId}`}
        place={place}
        position={cell.row.positions.get(place.partnerId)}
        partner={name}
        onFinished={(by) => by === 'enter' && onLeft()}
      />
    </div>
  );
}
