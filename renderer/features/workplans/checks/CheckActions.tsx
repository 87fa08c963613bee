import { useLayoutEffect, useRef, useState } from 'react';
import { isBlank } from '../../../../shared/domain/text.ts';
import type { PlanIssue } from '../../../../shared/records/planIssues.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { AcceptField } from './AcceptField.tsx';
import { goToCell, reopen, rewrite } from './checkActions.ts';

type Props = {
  readonly issue: PlanIssue;
  /** Which check of which row, for whoever hears its buttons one by one. */
  readonly name: string;
  readonly onLeft?: () => void;
  /** A caller that no longer shows what has been answered looks after the focus itself. */
  readonly onAnswered?: () => void;
};

const linkStyle =
  'rounded-small px-1 py-0.5 text-label font-medium text-accent hover:bg-hover focus-visible:bg-hover';

/** What can be done about a check: go to the cell, accept it with a reason, or ask again. */
export function CheckActions({ issue, name, onLeft, onAnswered }: Props) {
  const { t } = useTexts();
  const [isAccepting, setAccepting] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const isAsked = issue.accepted === null;

  // Each answer takes away the button that gave it.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    row.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
  }, [isAsked, isAccepting]);

  if (isAccepting && isAsked) {
    return (
      <AcceptField
        issue={issue}
        onAccepted={() => {
          wantsFocus.current = onAnswered === undefined;
          setAccepting(false);
          onAnswered?.();
        }}
        onCancelled={() => {
          wantsFocus.current = true;
          setAccepting(false);
        }}
      />
    );
  }
  return (
    <div ref={row} className="flex flex-col gap-0.5">
      {issue.accepted !== null && (
        <div className="flex items-baseline gap-1.5 text-body">
          <span className="shrink-0 text-label text-quiet">{t('planChecks.acceptedBecause')}</span>
          <EditableText
            text={issue.accepted}
            label={t('planChecks.reason')}
            placeholder={t('planChecks.reason')}
            className="min-w-0 flex-1"
            onEdited={(reason, gesture) => {
              if (!isBlank(reason)) rewrite(issue, reason, gesture);
            }}
          />
        </div>
      )}
      <div className="-ml-1 flex flex-wrap gap-x-2">
        {issue.at !== null && (
          <button
            type="button"
            aria-label={t('planChecks.goToOf', { name })}
            className={linkStyle}
            onClick={() => {
              onLeft?.();
              goToCell(issue);
            }}
          >
            {t('planChecks.goTo')}
          </button>
        )}
        {isAsked ? (
          <button
            type="button"
            data-answer
            aria-label={t('planChecks.acceptOf', { name })}
            className={linkStyle}
            onClick={() => setAccepting(true)}
          >
            {t('planChecks.accept')}
          </button>
        ) : (
          <button
            type="button"
            data-answer
            aria-label={t('planChecks.reopenOf', { name })}
            className={linkStyle}
            onClick={() => {
              wantsFocus.current = onAnswered === undefined;
              reopen(issue);
              onAnswered?.();
            }}
          >
            {t('planChecks.reopen')}
          </button>
        )}
      </div>
    </div>
  );
}
