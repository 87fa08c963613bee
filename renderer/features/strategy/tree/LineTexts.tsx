import { useRef } from 'react';
import type { Objective, Output } from '../../../../shared/domain/strategy.ts';
import { isBlank, type Text } from '../../../../shared/domain/text.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';

export const reasons = ['rationale', 'assumptions', 'risks'] as const;
export type Reason = (typeof reasons)[number];

type Props = {
  readonly record: Objective | Output;
  readonly number: string;
  /** The empty one that is being written; it folds away again when it stays empty. */
  readonly wanted: Reason | null;
  readonly onEdited: (fields: { readonly [F in Reason]?: Text }, gesture: string) => void;
  readonly onFinished: () => void;
};

/** Why a line is there, what must hold, and what may stand in its way: as far as somebody wrote it. */
export function LineTexts({ record, number, wanted, onEdited, onFinished }: Props) {
  const { t } = useTexts();
  const within = useRef<HTMLDivElement>(null);
  const shown = reasons.filter((field) => field === wanted || !isBlank(record[field]));
  if (shown.length === 0) return null;
  const others = shown.filter((field) => field !== 'rationale');

  function finish(field: Reason, by: 'enter' | 'blur') {
    const line = within.current?.closest('[data-line]');
    onFinished();
    // A field that was asked for does not keep the focus by itself.
    if (by === 'enter')
      requestAnimationFrame(() =>
        line?.querySelector<HTMLElement>(`[data-field="${field}"] button, [data-want="${field}"]`)?.focus(),
      );
  }

  return (
    <div ref={within} className="grid grid-cols-2 gap-x-6 gap-y-2">
      {shown.map((field) => (
        <div
          key={field}
          data-field={field}
          className={classes('min-w-0', (field === 'rationale' || others.length === 1) && 'col-span-2')}
        >
          <p aria-hidden className="text-label text-quiet">
            {t(`strategy.reason.${field}`)}
          </p>
          <EditableText
            text={record[field]}
            label={t('strategy.reason.of', { reason: t(`strategy.reason.${field}`), number })}
            placeholder={t(`strategy.reason.hint.${field}`)}
            isMultiline
            isEditing={field === wanted ? true : undefined}
            onEdited={(text, gesture) => onEdited({ [field]: text }, gesture)}
            onFinished={field === wanted ? (by) => finish(field, by) : undefined}
            onCancelled={field === wanted ? () => finish(field, 'enter') : undefined}
          />
        </div>
      ))}
    </div>
  );
}
