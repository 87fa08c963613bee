import { FileInput, PackageOpen, Send } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { newestFirst, partnerExchanges } from '../../../shared/records/exchange.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PacketHistory } from './PacketHistory.tsx';
import { PartnerTable } from './PartnerTable.tsx';
import { TakenIn } from './TakenIn.tsx';
import { chooseReturns, takeDroppedReturns, useTakingIn } from './takingIn.ts';
import { WritePackets } from './WritePackets.tsx';

/** Every partner with what went out to it and what came back, and the two things to do: write packets, take them in. */
export function ExchangePage() {
  const { t } = useTexts();
  const packets = useRecords((records) => records.packets);
  const planMerges = useRecords((records) => records.planMerges);
  const partners = useRecords((records) => records.partners);
  const lines = useMemo(
    () => partnerExchanges({ packets, planMerges, partners }),
    [packets, planMerges, partners],
  );
  const history = useMemo(() => newestFirst({ packets }), [packets]);
  const { isBusy } = useTakingIn();
  const [isWriting, setWriting] = useState(false);
  useEffect(takeDroppedReturns, []);

  const write = (variant: 'primary' | 'quiet') => (
    <Button
      icon={Send}
      variant={variant}
      label={t('exchange.write.open')}
      onPressed={() => setWriting(true)}
    />
  );
  const takeIn = (
    <Button
      icon={FileInput}
      label={t('exchange.takeIn.open')}
      isDisabled={isBusy}
      onPressed={() => void chooseReturns()}
    />
  );

  if (partners.size === 0) {
    return (
      <div className="px-8 pt-6">
        <h2 className="text-page">{t('exchange.title')}</h2>
        <EmptyState
          icon={PackageOpen}
          headingLevel={3}
          title={t('exchange.noPartners.title')}
          text={t('exchange.noPartners.text')}
          action={
            <Button
              variant="primary"
              label={t('exchange.noPartners.action')}
              onPressed={() => window.location.assign('#/partners')}
            />
          }
        />
      </div>
    );
  }
  const isNew = history.length === 0;
  return (
    <div className="mx-auto flex max-w-6xl flex-col px-8 pt-6 pb-16">
      <div className="flex items-start gap-6">
        <div className="min-w-0 flex-1">
          <h2 className="text-page">{t('exchange.title')}</h2>
          <p className="text-quiet">{t('exchange.intro')}</p>
        </div>
        {!isNew && (
          <div className="flex gap-2">
            {takeIn}
            {write('primary')}
          </div>
        )}
      </div>
      <TakenIn className="mt-5" />
      {isNew && (
        <EmptyState
          icon={PackageOpen}
          headingLevel={3}
          title={t('exchange.empty.title')}
          text={t('exchange.empty.text')}
          action={
            <>
              {write('primary')}
              {takeIn}
            </>
          }
          className="mt-5 rounded border border-dashed border-line-strong"
        />
      )}
      <PartnerTable lines={lines} className="mt-5" />
      {!isNew && <PacketHistory packets={history} className="mt-8" />}
      {isWriting && <WritePackets onDismissed={() => setWriting(false)} />}
    </div>
  );
}
