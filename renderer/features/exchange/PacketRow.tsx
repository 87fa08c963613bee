import { ArrowDownLeft, ArrowUpRight, Download, Lock } from 'lucide-react';
import type { Packet } from '../../../shared/domain/packet.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { PacketState } from '../../../shared/records/exchange.ts';
import { formatMoment } from '../../app/formatMoment.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { savePacket } from './savePacket.ts';
import { wayText } from './wayText.ts';

type Props = { readonly packet: Packet; readonly state: PacketState };

const colours: Readonly<Record<PacketState, string>> = {
  sent: 'text-quiet',
  waiting: 'text-amber',
  merged: 'text-green',
  overtaken: 'text-quiet',
};

/** One file that went out or came back; it can be had again as it was. */
export function PacketRow({ packet, state }: Props) {
  const { t, language } = useTexts();
  const partner = useRecords(({ partners }) => partners.get(packet.partnerId));
  const { name, at, direction, isProtected } = packet;
  const isBack = direction === 'back';
  return (
    <div className="flex items-center gap-3 border-b border-line py-1.5">
      <Icon of={isBack ? ArrowDownLeft : ArrowUpRight} className={isBack ? 'text-accent' : 'text-quiet'} />
      {partner && <PartnerMark partner={partner} />}
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-1.5">
          <span className="truncate" title={name} data-selectable>
            {name}
          </span>
          {isProtected && (
            <span title={t('exchange.protected')} className="text-quiet">
              <Icon of={Lock} size={14} />
              <span className="sr-only">{t('exchange.protected')}</span>
            </span>
          )}
        </p>
        <p className="text-label text-quiet tabular-nums">
          {wayText(packet)} · {formatMoment(at, language)}
        </p>
      </div>
      {isBack && (
        <>
          <span className={`text-label ${colours[state]}`}>{t(`exchange.packetState.${state}`)}</span>
          <a
            href={`#/exchange/${packet.id}`}
            className="rounded-small px-1 font-medium text-accent hover:underline"
          >
            {t(state === 'merged' ? 'exchange.result' : 'exchange.review')}
            <span className="sr-only">
              {t('exchange.of', { name, partner: partner ? textIn(partner.name, language) : '' })}
            </span>
          </a>
        </>
      )}
      <IconButton
        icon={Download}
        label={t(isBack ? 'exchange.saveReceived' : 'exchange.saveSent', { name })}
        onPressed={() => void savePacket(packet)}
      />
    </div>
  );
}
