import { ListTree } from 'lucide-react';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ImportFrame } from '../../../app/importing/ImportFrame.tsx';
import type { Cells } from '../../../app/importing/listContent.ts';
import { useOrigin } from '../../../app/useOrigin.ts';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { bringIn } from './bringIn.ts';
import { PlanColumns } from './PlanColumns.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { usePlanImport } from './usePlanImport.ts';

type Props = {
  readonly workplanId: WorkplanId;
  readonly name: string;
  readonly cells: Cells;
  readonly onDismissed: () => void;
};

/** What a sheet would bring into the plan, before it does: which columns hold what, and where every row goes. */
export function ImportDialog({ workplanId, name, cells, onDismissed }: Props) {
  const { t, language } = useTexts();
  const isCopy = useOrigin() !== null;
  const plan = usePlanImport(cells, workplanId);
  const { brought, rows, headings } = plan;
  const known = rows.filter((row) => row.kind === 'activity' && row.isKnown).length;
  const loose = rows.some((row) => row.kind === 'activity' && row.placedBy === 'chosen');
  const doubtful = brought.filter(
    (row) => row.typed.length + row.left.length > 0 || row.unknownPlace !== null,
  );
  const left = rows.filter((row) => row.kind !== 'activity' && row.kind !== 'heading').length;

  return (
    <ImportFrame
      title={t('planImport.title', { name })}
      bringLabel={t('planImport.bring', { count: brought.length })}
      isEmpty={brought.length === 0}
      onBrought={() => void bringIn(workplanId, brought, headings)}
      onDismissed={onDismissed}
    >
      {plan.output === null ? (
        <EmptyState
          headingLevel={3}
          icon={ListTree}
          title={t('planImport.noOutputs.title')}
          text={t(isCopy ? 'partnerCopy.noObjectives' : 'planImport.noOutputs.text')}
        />
      ) : (
        <div className="flex flex-col gap-3">
          <PlanColumns plan={plan} />
          {loose && (
            <SelectField<OutputId>
              label={t('planImport.output')}
              options={plan.outputLines.map(({ number, record }) => ({
                id: record.id,
                label: `${number} ${textIn(record.title, language)}`,
              }))}
              value={plan.output}
              placeholder=""
              onChosen={plan.setOutput}
            />
          )}
          {known > 0 && (
            <CheckRow isChosen={plan.isKnownWanted} onToggled={plan.setKnownWanted}>
              {t('planImport.alsoKnown', { count: known })}
            </CheckRow>
          )}
          <output className="flex gap-2 text-body">
            <span>{t('planImport.comeIn', { count: brought.length })}</span>
            {doubtful.length > 0 && <span>{t('planImport.doubtful', { count: doubtful.length })}</span>}
            {left > 0 && <span>{t('planImport.stayOut', { count: left })}</span>}
          </output>
          <PlanPreview plan={plan} />
        </div>
      )}
    </ImportFrame>
  );
}
