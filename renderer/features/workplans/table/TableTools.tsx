import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { ColumnsButton } from './ColumnsButton.tsx';
import { fold, unfold, useFolding } from './folding.ts';

/** What the toolbar holds while the table is open: which columns it has, and collapsing all of it. */
export function TableTools() {
  const { t } = useTexts();
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const isAnyOpen = useFolding(({ ids }) => [...outputs.keys()].some((id) => !ids.has(id)));
  return (
    <>
      <ColumnsButton />
      {outputs.size > 0 && (
        <Button
          icon={isAnyOpen ? ChevronsDownUp : ChevronsUpDown}
          label={t(isAnyOpen ? 'grid.collapseAll' : 'grid.expandAll')}
          onPressed={() => {
            if (isAnyOpen) fold(outputs.keys());
            else unfold([...outputs.keys(), ...objectives.keys()]);
          }}
        />
      )}
    </>
  );
}
