import type { Packet } from '../../../shared/domain/packet.ts';
import { packetState } from '../../../shared/records/exchange.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { PacketRow } from './PacketRow.tsx';

type Props = { readonly packets: readonly Packet[]; readonly className?: string };

/** Everything that went out and came back, the newest first. */
export function PacketHistory({ packets, className }: Props) {
  const { t } = useTexts();
  const byId = useRecords((records) => records.packets);
  const planMerges = useRecords((records) => records.planMerges);
  return (
    <section className={classes('flex flex-col gap-2', className)}>
      <h3 className="text-section">{t('exchange.history')}</h3>
      <VirtualList
        label={t('exchange.history')}
        items={packets}
        keyOf={(packet) => packet.id}
        estimatedHeight={49}
        className="max-h-112"
        renderItem={(packet) => (
          <PacketRow packet={packet} state={packetState({ packets: byId, planMerges }, packet)} />
        )}
      />
    </section>
  );
}
