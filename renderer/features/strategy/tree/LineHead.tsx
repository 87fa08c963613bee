import { Ellipsis, Lightbulb, Waypoints } from 'lucide-react';
import type { Objective, Output } from '../../../../shared/domain/strategy.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { showChain } from '../../../app/recordGoal.ts';
import { removalEntries, stepEntries } from '../../../app/rowEntries.ts';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import type { LineActions } from './lineActions.ts';
import type { GroundedLine } from './lineNow.ts';
import { showEvidenceDrawer } from './treeState.ts';

type Props = {
  readonly line: GroundedLine;
  readonly number: string;
  readonly record: Objective | Output;
  readonly actions: LineActions;
  /** What is not in sight has no menu yet. */
  readonly hasMenu: boolean;
};

/** The number and the words of a line, and what can be done with it. */
export function LineHead({ line, number, record, actions, hasMenu }: Props) {
  const { t } = useTexts();
  const isObjective = line.kind === 'objective';
  const Title = isObjective ? 'h3' : 'h4';
  return (
    <div className="flex items-start gap-2.5">
      <span
        className={
          isObjective
            ? 'shrink-0 pt-0.75 text-section text-quiet tabular-nums'
            : 'w-9 shrink-0 pt-1 font-medium text-quiet tabular-nums'
        }
      >
        {number}
      </span>
      <Title className="min-w-0 flex-1">
        <EditableText
          text={record.title}
          label={t(`strategy.titleOf.${line.kind}`, { number })}
          placeholder={t(`strategy.titleHint.${line.kind}`)}
          className={isObjective ? 'py-0.75 text-section' : 'py-1 text-body font-medium'}
          onEdited={(title, gesture) => {
            const fields = { title };
            if (line.kind === 'objective') void perform('objectives/edit', { id: line.id, fields }, gesture);
            else void perform('outputs/edit', { id: line.id, fields }, gesture);
          }}
        />
      </Title>
      {record.illustrative && (
        <span className="pt-1.5">
          <IllustrativeMark />
        </span>
      )}
      {hasMenu ? (
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          label={t('strategy.more', { number })}
          entries={() => [
            {
              id: 'why',
              icon: Waypoints,
              label: t('strategy.why'),
              onChosen: () => showChain(line),
            },
            {
              id: 'evidence',
              icon: Lightbulb,
              label: t('strategy.evidence.open'),
              onChosen: () => showEvidenceDrawer(true),
            },
            { kind: 'line', id: 'places' },
            ...stepEntries(t, (by) => actions.step(line, by)),
            ...removalEntries(t, () => actions.remove(line)),
          ]}
        />
      ) : (
        <span className="size-8" />
      )}
    </div>
  );
}
