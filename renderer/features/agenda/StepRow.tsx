import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { parseLength } from '../../../shared/domain/agenda.ts';
import type { Step } from '../../../shared/domain/step.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';

type Props = {
  readonly step: Step;
  readonly isDetailed: boolean;
  /** `Step 2`. */
  readonly label: string;
  readonly draftId: string;
  readonly onChanged: (step: Step, gesture?: string) => void;
  readonly onMoved: (by: -1 | 1) => void;
  readonly onRemoved: () => void;
};

export function StepRow({ step, isDetailed, label, draftId, onChanged, onMoved, onRemoved }: Props) {
  const { t } = useTexts();
  return (
    <li className="group flex items-start gap-1 border-b border-line py-1.5">
      <EntryField
        label={t('agenda.steps.minutes', { step: label })}
        shown={String(step.minutes)}
        draftId={draftId}
        read={(typed) => parseLength(typed) ?? undefined}
        wrong={(typed) => t('agenda.wrongLength', { typed })}
        maxLength={40}
        className="h-6! w-11 text-right"
        onEntered={(minutes) => onChanged({ ...step, minutes })}
      />
      <div className="min-w-0 flex-1 pt-0.5">
        <EditableText
          text={step.title}
          label={t('agenda.steps.name', { step: label })}
          placeholder={t('agenda.steps.untitled')}
          className="font-medium"
          onEdited={(title, gesture) => onChanged({ ...step, title }, gesture)}
        />
        {isDetailed && (
          <EditableText
            text={step.detail}
            label={t('agenda.steps.detail', { step: label })}
            placeholder={t('agenda.steps.addDetail')}
            isMultiline
            className="text-quiet"
            onEdited={(detail, gesture) => onChanged({ ...step, detail }, gesture)}
          />
        )}
      </div>
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        size="small"
        label={t('agenda.moreOf', { name: label })}
        entries={[
          { id: 'up', icon: ArrowUp, label: t('common.moveUp'), onChosen: () => onMoved(-1) },
          { id: 'down', icon: ArrowDown, label: t('common.moveDown'), onChosen: () => onMoved(1) },
          { kind: 'line', id: 'removal' },
          { id: 'remove', icon: Trash2, label: t('common.remove'), isDanger: true, onChosen: onRemoved },
        ]}
      />
    </li>
  );
}
