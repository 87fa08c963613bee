import { SquareParking } from 'lucide-react';
import { useState } from 'react';
import { AddLine } from '../../app/AddLine.tsx';
import { useTexts } from '../../app/i18n.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { ParkedRow } from './ParkedRow.tsx';
import { parkItem } from './settle.ts';
import { useParking } from './useParking.ts';

const views = ['open', 'settled', 'all'] as const;
type View = (typeof views)[number];

/** Everything that was put aside, across the sessions; each item ends somewhere. */
export function Parking() {
  const [view, setView] = useState<View>('all');
  // Another view is sorted anew.
  return <Items key={view} view={view} onViewChosen={setView} />;
}

type Props = { readonly view: View; readonly onViewChosen: (view: View) => void };

function Items({ view, onViewChosen }: Props) {
  const { t } = useTexts();
  const { worked, settled, openCount } = useParking();
  const all = [...worked, ...settled];
  const items = { open: worked, settled, all }[view];

  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 px-8 pt-6 pb-16">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 className="text-page">{t('parking.title')}</h2>
          <p className="text-quiet tabular-nums">
            {t('parking.count', { count: openCount, all: all.length })}
          </p>
        </div>
        {all.length > 0 && (
          <SegmentedControl
            label={t('parking.view.label')}
            segments={views.map((id) => ({ id, label: t(`parking.view.${id}`) }))}
            value={view}
            onChosen={onViewChosen}
          />
        )}
      </div>
      <AddLine
        draftId="parking:new"
        label={t('parking.add')}
        placeholder={t('parking.addHint')}
        onAdded={(words) => parkItem(words, null)}
      />
      {items.length === 0 ? (
        <EmptyState
          icon={SquareParking}
          headingLevel={3}
          title={t(all.length === 0 ? 'parking.empty.title' : 'parking.empty.view')}
          text={t('parking.empty.text')}
        />
      ) : (
        <ul aria-label={t('parking.title')} className="border-t border-line">
          {items.map(({ card, outcome }) => (
            <ParkedRow key={card.id} card={card} outcome={outcome} />
          ))}
        </ul>
      )}
    </div>
  );
}
