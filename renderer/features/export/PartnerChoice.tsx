import { useMemo } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { activityCounts } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords, useWorkshop } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { changeExport, useExport } from './exportStore.ts';

type Props = { readonly partners: readonly Partner[]; readonly isDisabled: boolean };

export function PartnerChoice({ partners, isDisabled }: Props) {
  const { t, language } = useTexts();
  const file = useWorkshop(({ open }) => open?.file ?? '');
  const { excluded } = useExport();
  const workplans = useRecords((records) => records.workplans);
  const activities = useRecords((records) => records.activities);
  const counts = useMemo(() => activityCounts({ workplans, activities }), [workplans, activities]);

  function toggle({ id }: Partner, isOn: boolean) {
    const next = new Set(excluded);
    if (isOn) next.delete(id);
    else next.add(id);
    changeExport(file, { excluded: next });
  }

  if (partners.length === 0) {
    return (
      <section aria-label={t('export.partners')} className="flex flex-col items-start gap-2">
        <h3 className="text-section">{t('export.partners')}</h3>
        <p className="text-quiet">{t('export.empty.text')}</p>
        <Button label={t('export.empty.action')} onPressed={() => window.location.assign('#/partners')} />
      </section>
    );
  }

  return (
    <section aria-label={t('export.partners')} className="flex flex-col gap-1">
      <div className="flex h-8 items-center gap-2">
        <h3 className="mr-auto text-section">{t('export.partners')}</h3>
        <Button
          label={t('export.all')}
          isDisabled={isDisabled}
          onPressed={() => changeExport(file, { excluded: new Set() })}
        />
        <Button
          label={t('export.none')}
          isDisabled={isDisabled}
          onPressed={() => changeExport(file, { excluded: new Set(partners.map(({ id }) => id)) })}
        />
      </div>
      <ul className="-mx-2 flex flex-col">
        {partners.map((partner) => (
          <li key={partner.id}>
            <CheckRow
              isChosen={!excluded.has(partner.id)}
              isDisabled={isDisabled}
              onToggled={(isOn) => toggle(partner, isOn)}
            >
              <PartnerMark partner={partner} isNamed />
              <span className="min-w-0 flex-1">{textIn(partner.name, language) || partner.mark}</span>
              <span className="text-label whitespace-nowrap text-quiet tabular-nums">
                {t('export.activities', { count: counts.get(partner.id) ?? 0 })}
              </span>
            </CheckRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
