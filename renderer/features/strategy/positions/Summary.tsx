import { type LineStands, summaryOfStands } from '../../../../shared/records/positions.ts';
import { useTexts } from '../../../app/i18n.ts';
import { StandMark } from '../../../app/StandMark.tsx';

type Props = { readonly lines: readonly LineStands[] };

/** How far the partners have come, and what is still between them. */
export function Summary({ lines }: Props) {
  const { t } = useTexts();
  const { lines: all, settled, tally } = summaryOfStands(lines);
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-body tabular-nums">
      <span>{t('positions.settled', { done: settled, all })}</span>
      {tally.reservation > 0 && (
        <StandMark standing="reservation" word={t('positions.reservations', { count: tally.reservation })} />
      )}
      {tally.notAgreed > 0 && (
        <StandMark standing="notAgreed" word={t('positions.notAgreed', { count: tally.notAgreed })} />
      )}
    </p>
  );
}
