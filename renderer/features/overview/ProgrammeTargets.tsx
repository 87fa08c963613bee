import { useMemo } from 'react';
import { overtypedTarget, parseQuantity } from '../../../shared/domain/parseQuantity.ts';
import type { ProgrammeTargetId } from '../../../shared/domain/programmeTarget.ts';
import { noQuantity } from '../../../shared/domain/quantity.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { indexPromises, promisedFor } from '../../../shared/records/programmeTargets.ts';
import { AddLine } from '../../app/AddLine.tsx';
import { useTexts } from '../../app/i18n.ts';
import { MovableRows } from '../../app/MovableRows.tsx';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { ProgrammeTargetRow } from './ProgrammeTargetRow.tsx';
import { SharedBlock } from './SharedBlock.tsx';
import type { SharedActions } from './sharedActions.ts';
import { sharedListId } from './sharedRows.ts';

type Props = { readonly actions: SharedActions };

/** What the whole programme wants to reach, with what the plans promise of it so far. */
export function ProgrammeTargets({ actions }: Props) {
  const { t, language } = useTexts();
  const programmeTargets = useRecords((records) => records.programmeTargets);
  const activities = useRecords((records) => records.activities);
  const workplans = useRecords((records) => records.workplans);
  const listItems = useRecords((records) => records.listItems);
  const rows = useMemo(() => {
    const index = indexPromises({ activities, workplans });
    return sorted(programmeTargets.values()).map((target) => ({
      target,
      promised: promisedFor({ activities, workplans, listItems }, target, index),
    }));
  }, [programmeTargets, activities, workplans, listItems]);
  const label = t('lists.target.title');

  function add(words: string, gesture: string) {
    const parsed = parseQuantity(words);
    if (parsed.kind !== 'quantity') return;
    const id = newId() as ProgrammeTargetId;
    const target = overtypedTarget(noQuantity, language, parsed);
    void perform('programme-targets/add', { id, target, provinces: [] }, gesture);
  }

  return (
    <SharedBlock heading={label} why={t('lists.target.why')}>
      {rows.length > 0 && (
        <MovableRows id={sharedListId('programmeTarget')} kind="programmeTarget" label={label}>
          {rows.map(({ target, promised }) => (
            <ProgrammeTargetRow key={target.id} target={target} promised={promised} actions={actions} />
          ))}
        </MovableRows>
      )}
      <AddLine
        draftId="programme-target"
        label={t('lists.target.add')}
        placeholder={t('lists.target.addHint')}
        problemOf={(words) => (parseQuantity(words).kind === 'quantity' ? null : t('lists.target.tooMuch'))}
        onAdded={add}
      />
    </SharedBlock>
  );
}
