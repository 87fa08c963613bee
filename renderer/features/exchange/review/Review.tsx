import { ChevronLeft, Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Packet } from '../../../../shared/domain/packet.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { formatMoment } from '../../../app/formatMoment.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useOrigin } from '../../../app/useOrigin.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { savePacket } from '../savePacket.ts';
import { wayText } from '../wayText.ts';
import { Arrived } from './Arrived.tsx';
import { MergeResult } from './MergeResult.tsx';

type Props = { readonly packet: Packet };

/** A packet that came back: what is to be decided, and once it is merged what became of it. */
export function Review({ packet }: Props) {
  const merge = useRecords(({ planMerges }) => planMerges.get(packet.id));
  const head = (next: ReactNode) => <Head packet={packet} next={next} />;
  return (
    <div className="flex h-full min-h-0 flex-col">
      {merge ? (
        <MergeResult packet={packet} merge={merge} head={head} />
      ) : (
        <Arrived packet={packet} head={head} />
      )}
    </div>
  );
}

function Head({ packet, next }: Props & { readonly next: ReactNode }) {
  const { t, language } = useTexts();
  const isCopy = useOrigin() !== null;
  const partner = useRecords(({ partners }) => partners.get(packet.partnerId));
  const name = partner ? textIn(partner.name, language) || partner.mark : '';
  return (
    <header className="flex shrink-0 flex-col gap-1 px-6 pt-3">
      <a
        href="#/exchange"
        className="-ml-1 flex items-center gap-1 self-start rounded-small px-1 text-label text-quiet hover:text-ink"
      >
        <Icon of={ChevronLeft} size={14} />
        {t(isCopy ? 'partnerCopy.rail.send-back' : 'exchange.title')}
      </a>
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <h2 className="flex items-center gap-3 text-page">
            {partner && <PartnerMark partner={partner} size="large" isNamed />}
            <span className="truncate">{name}</span>
          </h2>
          <p className="flex items-center gap-1 text-quiet tabular-nums">
            <span className="truncate">
              {wayText(packet)} · {formatMoment(packet.at, language)} · {packet.name}
            </span>
            <IconButton
              icon={Download}
              size="small"
              label={t('exchange.saveReceived', { name: packet.name })}
              onPressed={() => void savePacket(packet)}
            />
          </p>
        </div>
        <div className="flex shrink-0 items-center gap-2 pt-0.5">{next}</div>
      </div>
    </header>
  );
}
