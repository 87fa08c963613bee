import { Waypoints } from 'lucide-react';
import { useMemo } from 'react';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { chainOf } from '../../../../shared/records/chain.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showChain } from '../../../app/recordGoal.ts';
import { useEvidence } from '../../../app/useEvidence.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ChainPicture } from './ChainPicture.tsx';
import { closeChain, useChainState } from './chainState.ts';

/** Why an activity is in its plan, back to the cards that people wrote; open while somebody asks. */
export function EvidenceChain() {
  const asked = useChainState((state) => state.asked);
  return asked === null ? null : <OpenChain id={asked} />;
}

function OpenChain({ id }: { readonly id: ActivityId }) {
  const { t } = useTexts();
  const index = useEvidence();
  const records = useRecords((all) => all);
  const chain = useMemo(() => chainOf(records, id, index), [records, id, index]);
  return (
    <Dialog
      title={t('planEvidence.chain.title', { number: chain?.activity.number ?? '' })}
      closeLabel={t('common.close')}
      size="large"
      isOpen
      onDismissed={closeChain}
    >
      {chain && <ChainPicture chain={chain} />}
      <Button
        icon={Waypoints}
        label={t('chain.ask.whole')}
        onPressed={() => {
          closeChain();
          showChain({ kind: 'activity', id });
        }}
      />
    </Dialog>
  );
}
