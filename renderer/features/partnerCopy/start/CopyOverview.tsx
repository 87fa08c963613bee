import { textIn } from '../../../../shared/domain/text.ts';
import { workshopOf } from '../../../../shared/records/queries.ts';
import { formatDate } from '../../../app/formatMoment.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useRecords } from '../../../records/recordsStore.ts';
import { SentBackList } from '../SentBackList.tsx';
import { useCopy } from '../useCopy.ts';
import { ChangesSection } from './ChangesSection.tsx';
import { PlanState } from './PlanState.tsx';
import { Steps } from './Steps.tsx';

type Props = {
  /** Opens the plan with all that is asked of it beside it. */
  readonly onChecksWanted: () => void;
};

/** Where a partner begins: whose plan this is, what there is to do, and how far it is. */
export function CopyOverview({ onChecksWanted }: Props) {
  const { t, language } = useTexts();
  const { origin, partner } = useCopy();
  const title = useRecords((records) => textIn(workshopOf(records).title, language));
  const name = textIn(partner.name, language) || partner.mark;
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-8 px-8 pt-6 pb-16">
      <header className="flex items-center gap-4">
        <PartnerMark partner={partner} size="large" isNamed />
        <div className="min-w-0">
          <h2 className="text-page">{t('partnerCopy.start.title', { partner: name })}</h2>
          <p className="text-quiet">
            {t('partnerCopy.start.from', {
              workshop: title === '' ? t('bar.untitled') : title,
              when: formatDate(origin.sentAt, language),
            })}
          </p>
        </div>
      </header>
      <Steps />
      <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-12">
        <ChangesSection />
        <div className="flex flex-col gap-8">
          <PlanState onChecksWanted={onChecksWanted} />
          <SentBackList />
        </div>
      </div>
    </div>
  );
}
