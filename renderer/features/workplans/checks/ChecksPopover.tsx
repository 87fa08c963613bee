import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { planLine } from '../../../../shared/records/planLine.ts';
import { useTexts } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';
import { overStyle } from '../../../ui/listStyles.ts';
import { closeChecks } from './checksOpen.ts';
import { RowChecks } from './RowChecks.tsx';

type Props = { readonly id: ActivityId; readonly triggerRef: RefObject<HTMLElement | null> };

/** The checks of one row, at its mark in the table. Made only when it opens: rows come and go while scrolling. */
export function ChecksPopover({ id, triggerRef }: Props) {
  const { t } = useTexts();
  // The number stays what it was when this opened, though rows may move meanwhile.
  const number = planLine(openState().records, id)?.number ?? '';
  return (
    <Popover
      trigger="DialogTrigger"
      triggerRef={triggerRef}
      isOpen
      placement="bottom end"
      offset={4}
      className={overStyle}
      onOpenChange={closeChecks}
    >
      <Dialog
        aria-label={t('planChecks.of', { name: t('planChecks.activity', { number }) })}
        className="max-h-[min(30rem,70vh)] w-96 overflow-y-auto p-4 outline-none"
      >
        <RowChecks id={id} onLeft={closeChecks} />
      </Dialog>
    </Popover>
  );
}
