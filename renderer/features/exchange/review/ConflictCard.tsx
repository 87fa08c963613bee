import { CircleAlert, CircleCheck } from 'lucide-react';
import { memo } from 'react';
import type { ChoiceKind } from '../../../../shared/domain/planMerge.ts';
import { type Chosen, choiceOf, chosenFrom } from '../../../../shared/merge/chosen.ts';
import type { Conflict } from '../../../../shared/merge/conflict.ts';
import { fieldName } from '../../../../shared/merge/fieldWords.ts';
import type { ReviewLine } from '../../../../shared/merge/reviewLines.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { ToggleButtons } from '../../../ui/ToggleButtons.tsx';
import { ConflictSide } from './ConflictSide.tsx';
import { choosing } from './choosing.ts';
import { RowTitle } from './RowTitle.tsx';
import { nameOfConflict } from './sayChosen.ts';
import { WrittenField } from './WrittenField.tsx';

type Props = {
  readonly line: ReviewLine<Conflict>;
  /** What was chosen, as a draft keeps it; empty for nothing. */
  readonly text: string;
  readonly hasBase: boolean;
  /** Whether Tab comes to this one of all. */
  readonly isCurrent: boolean;
  readonly onChosen: (key: string, chosen: Chosen) => void;
};

/** One conflict: the state that was sent, ours and theirs side by side, and which of them stands. */
export const ConflictCard = memo(function ConflictCard({ line, text, hasBase, isCurrent, onChosen }: Props) {
  const { t, language } = useTexts();
  const { row: conflict } = line;
  const { key, field, choices } = conflict;
  const chosen = chosenFrom(text);
  const isDecided = choiceOf(conflict, chosen, language) !== null;
  const name = nameOfConflict(line, language);

  function choose(kind: ChoiceKind | null): void {
    onChosen(key, choosing(conflict, text, kind, language));
  }

  return (
    <div className={line.isFirst ? 'pt-4' : 'pt-2'}>
      {line.isFirst && (
        <h3 className="pb-1.5 font-semibold">
          <RowTitle row={conflict} number={line.number} />
        </h3>
      )}
      <fieldset
        aria-label={name}
        data-conflict={key}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys decide the conflict
        tabIndex={isCurrent ? 0 : -1}
        className={classes(
          'min-w-0 rounded border bg-raised focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-accent',
          isCurrent ? 'border-line-strong' : 'border-line',
        )}
      >
        <div className="flex items-center gap-3 border-b border-line py-1 pr-1.5 pl-3">
          <Icon
            of={isDecided ? CircleCheck : CircleAlert}
            className={isDecided ? 'text-green' : 'text-amber'}
          />
          <p className="min-w-0 flex-1 font-medium">
            {field === null ? t('merge.wholeRow') : fieldName(field, language)}
            <span className="sr-only">{t(isDecided ? 'merge.isDecided' : 'merge.isOpen')}</span>
          </p>
          <ToggleButtons
            label={t('merge.decide', { conflict: name })}
            toggles={choices.map((kind) => ({ id: kind, label: t(`merge.choice.${kind}`) }))}
            value={chosen.kind}
            onChosen={choose}
          />
        </div>
        <div className="grid grid-cols-3 divide-x divide-line">
          <ConflictSide side="base" conflict={conflict} hasBase={hasBase} isChosen={false} />
          <ConflictSide
            side="ours"
            conflict={conflict}
            hasBase={hasBase}
            isChosen={chosen.kind === 'ours' || chosen.kind === 'both'}
          />
          <ConflictSide
            side="theirs"
            conflict={conflict}
            hasBase={hasBase}
            isChosen={chosen.kind === 'theirs' || chosen.kind === 'both'}
          />
        </div>
        {chosen.kind === 'written' && (
          <WrittenField conflict={conflict} typed={chosen.typed ?? ''} onChosen={onChosen} />
        )}
      </fieldset>
    </div>
  );
});
