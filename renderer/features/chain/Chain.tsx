import { Waypoints } from 'lucide-react';
import { useMemo } from 'react';
import { isLineageKind, type LineageTarget, lineageOf } from '../../../shared/records/lineage.ts';
import { useTexts } from '../../app/i18n.ts';
import { useEvidence } from '../../app/useEvidence.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChainColumns } from './ChainColumns.tsx';
import { ChainHeader } from './ChainHeader.tsx';

type Props = { readonly kind: string; readonly id: string };

/** Where something comes from, and what became of it: from the cards of the room to the chapters of the document. */
export function Chain({ kind, id }: Props) {
  const { t } = useTexts();
  const records = useRecords((all) => all);
  const index = useEvidence();
  // A place in the bar of a window may name anything: what is no record is not there.
  const lineage = useMemo(() => {
    const asked = { kind, id } as LineageTarget;
    return isLineageKind(kind) ? lineageOf(records, asked) : null;
  }, [records, kind, id]);

  if (lineage === null)
    return (
      <EmptyState
        icon={Waypoints}
        title={t('chain.gone.title')}
        text={t('chain.gone.text')}
        action={<Button label={t('chain.back')} onPressed={() => window.history.back()} />}
        className="h-full"
      />
    );
  return (
    <div className="flex h-full min-h-0 flex-col">
      <ChainHeader lineage={lineage} votesOf={index.votesOf} />
      <ChainColumns key={id} lineage={lineage} />
    </div>
  );
}
