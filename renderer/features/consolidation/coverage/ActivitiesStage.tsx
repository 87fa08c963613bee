import type { ChallengeCoverage } from '../../../../shared/records/consolidation/coverage.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useShownRecords } from '../consolidated.ts';
import { coverageOf, linesOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { activityTitle } from '../names.ts';
import { RecordChip } from './RecordChip.tsx';

type Props = { readonly coverage: ChallengeCoverage };

const few = 2;

/** The activities that answer it: the first ones, and the number that opens them all. */
export function ActivitiesStage({ coverage: { challenge, reference, activities } }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const lines = linesOf(records);
  return (
    <div className="flex min-w-0 flex-col items-start">
      {activities.slice(0, few).map((id) => {
        const line = lines.get(id);
        const partner = line && records.partners.get(line.partnerId);
        return (
          line && (
            <RecordChip
              key={id}
              target={{ kind: 'activity', id }}
              reference={line.number}
              words={activityTitle(line.activity.title, language)}
              lead={partner && <PartnerMark partner={partner} size="small" />}
            />
          )
        );
      })}
      {activities.length > few && (
        <Figure
          behind={{
            key: `coverage ${challenge.id}`,
            title: () => t('consolidation.coverage.answering', { reference }),
            rows: (all) =>
              coverageOf(all).find((each) => each.challenge.id === challenge.id)?.activities ?? [],
          }}
          count={activities.length}
          of={t('consolidation.coverage.answering', { reference })}
          className="min-h-6 px-1 text-label text-quiet underline decoration-line-strong underline-offset-2"
        >
          {t('workplans.count', { count: activities.length })}
        </Figure>
      )}
    </div>
  );
}
