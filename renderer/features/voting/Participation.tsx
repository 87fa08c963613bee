import type { Voting } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { useTally } from './useRound.ts';

type Props = { readonly voting: Voting };

/** Who took part, and how much of the budget is used: this gives nothing away, even of a secret round. */
export function Participation({ voting }: Props) {
  const { t } = useTexts();
  const { total, voters, available, partnerIds } = useTally(voting);
  const partners = useRecords((records) => records.partners.size);
  // What the whole room places together has no partners to count.
  const isRoomOnly = voting.method === 'impactEase' && partnerIds.length === 0;
  const parts = [
    ...(isRoomOnly ? [] : [t('voting.participation.partners', { count: partnerIds.length, of: partners })]),
    ...(voting.method === 'hands' ? [t('voting.participation.hands', { count: total })] : []),
    ...(voting.method === 'dots' && voters !== null
      ? [t('voting.participation.voters', { count: voters })]
      : []),
    ...(available === null ? [] : [t('voting.participation.dots', { count: total, of: available })]),
    ...(voting.method === 'impactEase' ? [t('voting.participation.placings', { count: total })] : []),
  ];
  return (
    <ul
      aria-label={t('voting.participation.title')}
      className="flex flex-wrap gap-x-4 text-quiet tabular-nums"
    >
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
