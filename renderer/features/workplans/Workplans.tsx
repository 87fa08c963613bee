import { ClipboardList } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { PartnerTab } from './PartnerTab.tsx';
import { PlanWorkspace } from './PlanWorkspace.tsx';

type Props = { readonly partnerId: string | null };

/** One workplan per partner; the address says whose is open. */
export function Workplans({ partnerId }: Props) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const partnerMap = useRecords((records) => records.partners);
  const workplans = useRecords((records) => records.workplans);
  // A partner's copy names all partners, and holds the plan of one.
  const planOf = useMemo(
    () => new Map([...workplans.values()].map((each) => [each.partnerId, each])),
    [workplans],
  );
  const partners = useMemo(
    () => sorted(partnerMap.values()).filter(({ id }) => planOf.has(id)),
    [partnerMap, planOf],
  );
  const partner = partners.find(({ id }) => id === partnerId) ?? partners[0];
  const workplan = partner && planOf.get(partner.id);

  if (!partner || !workplan) {
    return (
      <EmptyState
        className="h-full"
        icon={ClipboardList}
        title={t('workplans.noPartners.title')}
        text={t('workplans.noPartners.text')}
        action={
          <Button
            variant="primary"
            label={t('workplans.noPartners.start')}
            onPressed={() => navigate('/partners')}
          />
        }
      />
    );
  }

  const name = textIn(partner.name, language);
  return (
    <Tabs
      label={t('workplans.partners')}
      className="h-full *:[[role=tablist]]:[scrollbar-width:none]"
      panelClassName="flex flex-col"
      value={partner.id}
      tabs={partners.map((each) => ({
        id: each.id,
        label: '',
        lead: <PartnerTab partner={each} isOpen={each.id === partner.id} />,
      }))}
      onChosen={(id) => navigate(`/workplans/${id}`)}
    >
      <PlanWorkspace workplanId={workplan.id} label={t('workplans.of', { partner: name })} />
    </Tabs>
  );
}
