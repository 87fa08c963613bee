import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { linkReference } from '../../../../shared/records/evidenceWords.ts';
import { type PlanLine, planLines } from '../../../../shared/records/planLine.ts';
import { restingOn } from '../../../../shared/records/resting.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { openState } from '../../../records/recordsStore.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import { jumpTo } from '../planView.ts';

type Props = {
  readonly link: EvidenceLink;
  readonly reference: string;
  readonly workplanId: WorkplanId;
  readonly onLeft: () => void;
};

/** The activities that rest on something, in this plan and in others, and what leads from them to it. */
export function RestingList({ link, reference, workplanId, onLeft }: Props) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const { records } = openState();
  const { lines, throughOf } = useMemo(() => {
    const resting = restingOn(records, link).activities;
    const known = new Map(resting.map(({ record, through }) => [record.id, through]));
    const all = planLines(records, known.keys());
    const isOwn = ({ activity }: PlanLine): boolean => activity.workplanId === workplanId;
    return { lines: [...all.filter(isOwn), ...all.filter((line) => !isOwn(line))], throughOf: known };
  }, [records, link, workplanId]);

  function go({ activity, partnerId }: PlanLine) {
    onLeft();
    if (activity.workplanId !== workplanId) navigate(`/workplans/${partnerId}`);
    afterOverlay(() => jumpTo({ id: activity.id, column: 'title' }));
  }

  return (
    <>
      <h3 className="px-1.5 pb-1 font-semibold">{t('planEvidence.resting.title', { reference })}</h3>
      <ul className="max-h-80 overflow-y-auto">
        {lines.map((line) => {
          const partner = records.partners.get(line.partnerId);
          const way = (throughOf.get(line.activity.id) ?? []).flatMap(
            (each) => linkReference(each, records) ?? [],
          );
          return (
            <li key={line.activity.id}>
              <button
                type="button"
                className="ring-inside flex min-h-8 w-full items-baseline gap-2 rounded-small px-1.5 py-1 text-left hover:bg-hover"
                onClick={() => go(line)}
              >
                {partner && <PartnerMark partner={partner} size="small" />}
                <span className="shrink-0 text-quiet tabular-nums">{line.number}</span>
                <span className="min-w-0 flex-1">{textIn(line.activity.title, language)}</span>
                {way.length > 0 && (
                  <span className="shrink-0 text-label text-quiet tabular-nums">
                    {t('planEvidence.resting.through', { way: way.join(t('planEvidence.resting.and')) })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
