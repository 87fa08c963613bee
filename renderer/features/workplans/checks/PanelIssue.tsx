import { MessageSquareQuote, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { isBlank, textIn } from '../../../../shared/domain/text.ts';
import type { PlanIssue } from '../../../../shared/records/planIssues.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { AcceptField } from './AcceptField.tsx';
import { goToCell, reopen, rewrite } from './checkActions.ts';
import type { NamedRow } from './panelLines.ts';
import { useSentences } from './useSentences.ts';

type Props = {
  readonly issue: PlanIssue;
  /** Null for the plan as a whole. */
  readonly of: NamedRow | null;
  readonly onAnswered: () => void;
};

/** One row that a check asks about: pressing it leads to the cell. */
export function PanelIssue({ issue, of, onAnswered }: Props) {
  const { t, language } = useTexts();
  const [isAccepting, setAccepting] = useState(false);
  const sentences = useSentences(issue);
  const number = of?.number ?? '';
  const title = of === null ? t('planChecks.wholePlan') : textIn(of.title, language).trim();
  const words = title === '' ? t('workplans.untitled.activity') : title;
  const name = `${number} ${words}`.trim();
  return (
    <div className="flex flex-col gap-1 py-0.5 pr-3 pl-8.5">
      <div className="flex items-start gap-1">
        <button
          type="button"
          disabled={issue.at === null}
          title={t('planChecks.goTo')}
          className="ring-inside grid min-w-0 flex-1 grid-cols-[auto_minmax(0,1fr)] gap-x-2 rounded-small px-1 py-1 text-left text-body enabled:hover:bg-hover"
          onClick={() => goToCell(issue)}
        >
          {of !== null && <span className="text-quiet tabular-nums">{number}</span>}
          <span className={of === null ? 'col-span-2' : 'line-clamp-2'}>{words}</span>
          {sentences.map((sentence) => (
            <span
              key={sentence}
              className={classes('text-label text-quiet', of === null ? 'col-span-2' : 'col-start-2')}
            >
              {sentence}
            </span>
          ))}
        </button>
        {issue.accepted === null ? (
          <IconButton
            icon={MessageSquareQuote}
            size="small"
            label={t('planChecks.acceptOf', { name })}
            isPressed={isAccepting}
            placement="left"
            className="mt-0.5"
            onPressed={() => setAccepting(!isAccepting)}
          />
        ) : (
          <IconButton
            icon={RotateCcw}
            size="small"
            label={t('planChecks.reopenOf', { name })}
            placement="left"
            className="mt-0.5"
            onPressed={() => {
              reopen(issue);
              onAnswered();
            }}
          />
        )}
      </div>
      {issue.accepted === null && isAccepting && (
        <AcceptField issue={issue} onAccepted={onAnswered} onCancelled={() => setAccepting(false)} />
      )}
      {issue.accepted !== null && (
        <EditableText
          text={issue.accepted}
          label={t('planChecks.reason')}
          placeholder={t('planChecks.reason')}
          className="border-l-2 border-line pl-2 text-body"
          onEdited={(reason, gesture) => {
            if (!isBlank(reason)) rewrite(issue, reason, gesture);
          }}
        />
      )}
    </div>
  );
}
