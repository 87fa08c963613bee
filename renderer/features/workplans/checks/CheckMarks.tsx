import { Check, CheckCheck, CircleAlert } from 'lucide-react';
import { memo, useRef } from 'react';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { isOpen } from '../../../../shared/records/planIssues.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { ChecksPopover } from './ChecksPopover.tsx';
import { openChecks, useChecksOpen } from './checksOpen.ts';
import { useRowChecks } from './usePlanChecks.ts';

type Props = { readonly id: ActivityId };

/** What is asked of a row, as a quiet mark that opens in place. */
export const CheckMarks = memo(function CheckMarks({ id }: Props) {
  const { t } = useTexts();
  const issues = useRowChecks(id);
  const isShown = useChecksOpen(({ row }) => row === id);
  const mark = useRef<HTMLButtonElement>(null);
  const open = issues.filter(isOpen).length;
  const accepted = issues.length - open;
  const label =
    open > 0
      ? t('planChecks.open', { count: open })
      : accepted > 0
        ? t('planChecks.accepted', { count: accepted })
        : t('planChecks.none');
  return (
    <>
      <button
        ref={mark}
        type="button"
        tabIndex={-1}
        data-checks={id}
        aria-haspopup="dialog"
        aria-expanded={isShown}
        aria-label={label}
        title={label}
        className="-mx-1 flex min-h-5 items-center gap-1 rounded-small px-1 tabular-nums hover:bg-hover aria-expanded:bg-hover"
        onClick={() => openChecks(id)}
      >
        {open > 0 ? (
          <>
            <Icon of={CircleAlert} size={14} className="text-amber" />
            {open}
          </>
        ) : (
          <Icon of={accepted > 0 ? CheckCheck : Check} size={14} className="text-quiet" />
        )}
      </button>
      {isShown && <ChecksPopover id={id} triggerRef={mark} />}
    </>
  );
});
