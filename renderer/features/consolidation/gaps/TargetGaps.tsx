import type { ProgrammeTargetId } from '../../../../shared/domain/programmeTarget.ts';
import { formatList } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { targetText } from '../../../app/programmeTargets/targetText.ts';
import { useShownRecords } from '../consolidated.ts';
import { showTab } from '../consolidationView.ts';
import { listNames } from '../names.ts';
import { GapRow, gapListStyle } from './GapRow.tsx';

type Props = { readonly ids: readonly ProgrammeTargetId[] };

/** Targets of the programme that no plan adds anything to. */
export function TargetGaps({ ids }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  return (
    <ul aria-label={t('consolidation.gaps.target.list')} className={gapListStyle}>
      {ids.map((id) => {
        const target = records.programmeTargets.get(id);
        if (!target) return null;
        const places = listNames(records, target.provinces, language);
        return (
          <GapRow
            key={id}
            words={targetText(target.target, language) || t('lists.target.unnamed')}
            detail={places.length === 0 ? t('consolidation.everywhere') : formatList(places, language)}
            onPressed={() => showTab('targets')}
          />
        );
      })}
    </ul>
  );
}
