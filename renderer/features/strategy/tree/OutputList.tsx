import type { ObjectiveId, OutputId } from '../../../../shared/domain/strategy.ts';
import { textFrom } from '../../../../shared/domain/text.ts';
import { AddLine } from '../../../app/AddLine.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { newId } from '../../../records/run.ts';
import { classes } from '../../../ui/classes.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import type { LineActions } from './lineActions.ts';
import { OutputRow } from './OutputRow.tsx';
import { acceptsOutput, outputsList } from './treeTargets.ts';
import type { NumberedOutput, TreeFacts } from './useTreeFacts.ts';

type Props = {
  readonly objectiveId: ObjectiveId;
  readonly number: string;
  readonly outputs: readonly NumberedOutput[];
  readonly facts: TreeFacts;
  readonly actions: LineActions;
  /** How many of them do not wait until they are in sight. */
  readonly atOnce: number;
};

/** The outputs under an objective, and the line on which the next one is written. */
export function OutputList({ objectiveId, number, outputs, facts, actions, atOnce }: Props) {
  const { t } = useTexts();
  const { nodeRef, place } = useDropTarget({
    id: outputsList(objectiveId),
    kind: 'outputs',
    accepts: acceptsOutput,
  });
  return (
    <div
      ref={nodeRef}
      className={classes(
        'rounded-b',
        place === 'inside' && 'bg-accent/10 outline-2 -outline-offset-2 outline-accent',
      )}
    >
      {outputs.length > 0 && (
        <ul aria-label={t('strategy.outputsOf', { number })}>
          {outputs.map(({ number: own, record }, at) => (
            <OutputRow
              key={record.id}
              number={own}
              record={record}
              index={facts.index}
              tally={facts.tallies.get(record.id)}
              planned={facts.planned.get(record.id)}
              actions={actions}
              isAtOnce={at < atOnce}
            />
          ))}
        </ul>
      )}
      <div className="flex border-t border-line py-2 pr-3 pl-9">
        <AddLine
          draftId={`strategy:output:${objectiveId}`}
          label={t('strategy.add.outputOf', { number })}
          placeholder={t('strategy.add.output')}
          onAdded={(words, gesture) =>
            void perform(
              'outputs/add',
              { id: newId() as OutputId, objectiveId, title: textFrom(words), before: null },
              gesture,
            )
          }
        />
      </div>
    </div>
  );
}
