import { Button } from 'react-aria-components/Button';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';
import { Popover } from '../../../ui/Popover.tsx';
import { RestingList } from './RestingList.tsx';

type Props = {
  readonly link: EvidenceLink;
  readonly reference: string;
  readonly workplanId: WorkplanId;
  readonly resting: ReadonlySet<ActivityId>;
  readonly tabIndex: 0 | -1;
};

/** In how many activities of this plan and of all plans something is used already; a press shows in which. */
export function RestingButton({ link, reference, workplanId, resting, tabIndex }: Props) {
  const { t } = useTexts();
  const { activities } = openState().records;
  const own = [...resting].filter((id) => activities.get(id)?.workplanId === workplanId).length;
  const all = resting.size;
  const text =
    own === 0
      ? t('planEvidence.resting.others', { count: all })
      : own === all
        ? t('planEvidence.resting.own', { count: own })
        : t('planEvidence.resting.both', { count: own, all });
  return (
    <Popover
      label={t('planEvidence.resting.title', { reference })}
      placement="bottom end"
      className="w-88"
      trigger={
        <Button
          excludeFromTabOrder={tabIndex === -1}
          data-no-drag
          className="relative z-1 ml-auto shrink-0 rounded-small px-1 text-accent underline-offset-2 data-hovered:underline"
        >
          {text}
        </Button>
      }
    >
      {(close) => <RestingList link={link} reference={reference} workplanId={workplanId} onLeft={close} />}
    </Popover>
  );
}
