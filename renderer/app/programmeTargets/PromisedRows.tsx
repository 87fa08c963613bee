import { useMemo } from 'react';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { planLines } from '../../../shared/records/planLine.ts';
import { openState } from '../../records/recordsStore.ts';
import { afterOverlay } from '../../ui/afterOverlay.ts';
import { useTexts } from '../i18n.ts';
import { PartnerMark } from '../PartnerMark.tsx';
import { showRecord } from '../recordGoal.ts';
import { targetText } from './targetText.ts';

type Props = {
  readonly name: string;
  readonly rows: readonly ActivityId[];
  readonly onLeft: () => void;
};

/** The activities that add up to a sum, each leading to its row. */
export function PromisedRows({ name, rows, onLeft }: Props) {
  const { t, language } = useTexts();
  const { records } = openState();
  const lines = useMemo(() => planLines(records, rows), [records, rows]);
  return (
    <>
      <h3 className="px-1.5 pb-1 font-semibold">{t('lists.target.rows', { name })}</h3>
      <ul className="max-h-80 overflow-y-auto">
        {lines.map(({ activity, number, partnerId }) => {
          const partner = records.partners.get(partnerId);
          return (
            <li key={activity.id}>
              <button
                type="button"
                className="ring-inside flex min-h-8 w-full items-baseline gap-2 rounded-small px-1.5 py-1 text-left hover:bg-hover"
                onClick={() => {
                  onLeft();
                  afterOverlay(() => showRecord({ kind: 'activity', id: activity.id }));
                }}
              >
                {partner && <PartnerMark partner={partner} size="small" />}
                <span className="shrink-0 text-quiet tabular-nums">{number}</span>
                <span className="min-w-0 flex-1">{textIn(activity.title, language)}</span>
                <span className="shrink-0 tabular-nums">{targetText(activity.target, language)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
