import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import { sorted } from '../../../../shared/lib/order.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Plenary } from './Plenary.tsx';
import { PositionGrid } from './PositionGrid.tsx';
import { positionViews, setView, usePositions } from './positionsStore.ts';
import { Summary } from './Summary.tsx';
import { useLineStands } from './useLineStands.ts';

/** Where each partner stands on each line, all at once or one line at a time. */
export function PositionsPage() {
  const { t } = useTexts();
  const partnerMap = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(partnerMap.values()), [partnerMap]);
  const lines = useLineStands();
  const view = usePositions((state) => state.view);
  const lacking = partners.length === 0 ? 'noPartners' : lines.length === 0 ? 'noLines' : null;
  if (lacking) {
    return (
      <EmptyState
        icon={Scale}
        title={t(`positions.${lacking}.title`)}
        text={t(`positions.${lacking}.text`)}
        className="min-h-full"
        action={
          <Button
            label={t(`positions.${lacking}.action`)}
            onPressed={() => window.location.assign(lacking === 'noPartners' ? '#/partners' : '#/strategy')}
          />
        }
      />
    );
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-6 pb-3">
        <SegmentedControl
          label={t('positions.view.label')}
          segments={positionViews.map((id) => ({ id, label: t(`positions.view.${id}`) }))}
          value={view}
          onChosen={setView}
        />
        <Summary lines={lines} />
      </div>
      {view === 'overview' ? (
        <PositionGrid lines={lines} partners={partners} />
      ) : (
        <Plenary lines={lines} partners={partners} />
      )}
    </div>
  );
}
