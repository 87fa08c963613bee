import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import type { Step } from '../../../shared/domain/step.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { StepRow } from './StepRow.tsx';

type Props = { readonly session: Session };

const usualMinutes = 10;

/** How the session is run, step by step; what a method brought may be changed here. */
export function StepsEditor({ session }: Props) {
  const { t } = useTexts();
  const { id, steps, minutes } = session;
  const [areDetailed, setDetailed] = useState(false);
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  const write = (next: readonly Step[], gesture?: string) =>
    void perform('sessions/edit-steps', { id, steps: next }, gesture);

  function moved(from: number, by: -1 | 1): readonly Step[] {
    const [step, other] = [steps[from], steps[from + by]];
    if (!step || !other) return steps;
    return steps.with(from, other).with(from + by, step);
  }

  return (
    <section className="flex flex-col gap-1">
      <div className="flex items-center gap-2">
        <h4 className="text-label font-medium text-quiet">{t('agenda.steps.title')}</h4>
        {steps.length > 0 && (
          <span className={classes('text-label tabular-nums', sum > minutes ? 'text-amber' : 'text-quiet')}>
            {t('agenda.steps.sum', { sum, minutes })}
          </span>
        )}
        {steps.length > 0 && (
          <IconButton
            icon={areDetailed ? ChevronDown : ChevronRight}
            size="small"
            isPressed={areDetailed}
            label={t('agenda.steps.details')}
            className="ml-auto"
            onPressed={() => setDetailed(!areDetailed)}
          />
        )}
      </div>
      <ol className="flex flex-col">
        {steps.map((step, index) => (
          <StepRow
            // oxlint-disable-next-line react/no-array-index-key -- a step is its place: it has no id of its own
            key={index}
            step={step}
            isDetailed={areDetailed}
            label={t('agenda.steps.step', { number: index + 1 })}
            draftId={`agenda:step:${id}:${index}`}
            onChanged={(next, gesture) => write(steps.with(index, next), gesture)}
            onMoved={(by) => write(moved(index, by))}
            onRemoved={() => write(steps.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <Button
        icon={Plus}
        label={t('agenda.steps.add')}
        className="self-start border-transparent! bg-transparent! text-quiet!"
        onPressed={() => write([...steps, { title: emptyText, detail: emptyText, minutes: usualMinutes }])}
      />
    </section>
  );
}
