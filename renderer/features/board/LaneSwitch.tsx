import { useTexts } from '../../app/i18n.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

type Props = { readonly isByChallenge: boolean; readonly onChosen: (isByChallenge: boolean) => void };

/** Solutions beside the challenge that they answer, or clustered like any other cards. */
export function LaneSwitch({ isByChallenge, onChosen }: Props) {
  const { t } = useTexts();
  return (
    <div className="px-4 pb-2">
      <SegmentedControl
        label={t('board.lanes.switch')}
        segments={(['byChallenge', 'asBoard'] as const).map((id) => ({ id, label: t(`board.lanes.${id}`) }))}
        value={isByChallenge ? 'byChallenge' : 'asBoard'}
        onChosen={(id) => onChosen(id === 'byChallenge')}
      />
    </div>
  );
}
