import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import type { Milestone } from '../../../../shared/domain/milestone.ts';
import { parseMonth } from '../../../../shared/domain/parseMonth.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { EntryField } from '../../../app/EntryField.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { removalEntries, stepEntries } from '../../../app/rowEntries.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { monthText } from '../table/valueText.ts';

type Props = {
  readonly milestone: Milestone;
  /** Its place, counted from 1. */
  readonly number: number;
  readonly onStepped: (id: Milestone['id'], by: -1 | 1) => void;
  readonly onRemoved: (id: Milestone['id']) => void;
};

/** A point on the way: whether it is reached, what it is, and when it should be. */
export const MilestoneRow = memo(function MilestoneRow({ milestone, number, onStepped, onRemoved }: Props) {
  const { t, language } = useTexts();
  const { id } = milestone;
  const of = t('planDetails.milestone.one', { number });
  const edit = (fields: Partial<Pick<Milestone, 'title' | 'month' | 'isDone'>>, gesture?: string) =>
    void perform('milestones/edit', { id, fields }, gesture);

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onStepped(id, by);
  }

  return (
    <li
      data-milestone={id}
      className="flex items-start gap-1 border-b border-line py-0.5 last:border-b-0"
      onKeyDownCapture={onKeyDown}
    >
      <Checkbox
        label={t('planDetails.milestone.isDone', { of })}
        isChosen={milestone.isDone}
        onToggled={(isDone) => edit({ isDone })}
      >
        <span />
      </Checkbox>
      <EditableText
        text={milestone.title}
        label={t('planDetails.milestone.name', { of })}
        placeholder={t('planDetails.milestone.untitled')}
        className={`min-w-0 flex-1 py-1 text-body${milestone.isDone ? ' text-quiet' : ''}`}
        onEdited={(title, gesture) => edit({ title }, gesture)}
      />
      <EntryField
        label={t('planDetails.milestone.month', { of })}
        shown={monthText(milestone.month, language)}
        draftId={`milestone-month:${id}`}
        read={(typed) => {
          const parsed = parseMonth(typed, 'end');
          if (parsed.kind === 'not-a-month') return undefined;
          return { month: parsed.kind === 'none' ? null : parsed.month };
        }}
        wrong={() => t('planCells.problem.not-a-month')}
        placeholder={t('planDetails.milestone.monthHint')}
        maxLength={40}
        className="h-7! w-24 text-right"
        onEntered={({ month }) => {
          if (month !== milestone.month) edit({ month });
        }}
      />
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        size="small"
        className="mt-0.5"
        label={t('planDetails.milestone.more', { of })}
        entries={[...stepEntries(t, (by) => onStepped(id, by)), ...removalEntries(t, () => onRemoved(id))]}
      />
    </li>
  );
});
