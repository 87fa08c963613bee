import { textIn } from '../../../shared/domain/text.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { countBy } from '../../../shared/lib/countBy.ts';
import type { LineageTarget } from '../../../shared/records/lineage.ts';
import { where } from '../../../shared/records/queries.ts';
import { EvidenceMeta } from '../../app/evidence/EvidenceMeta.tsx';
import { gradeIcons } from '../../app/gradeIcons.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useEvidence } from '../../app/useEvidence.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Icon } from '../../ui/Icon.tsx';

type Props = { readonly target: LineageTarget };

/** Who, when and how many votes; what a finding is worth; who acts. */
export function ChainFacts({ target }: Props) {
  const { t, language } = useTexts();
  const records = useRecords((all) => all);
  const { votesOf } = useEvidence();
  switch (target.kind) {
    case 'card': {
      const card = records.cards.get(target.id);
      if (!card) return null;
      const votes = votesOf.get(card.id) ?? 0;
      return (
        <EvidenceMeta
          sessionId={card.sessionId}
          votes={votes}
          partnerId={card.partnerId}
          isParked={card.parked}
        />
      );
    }
    case 'cluster': {
      const cluster = records.clusters.get(target.id);
      if (!cluster) return null;
      const size = where(records.cards, ({ clusterId }) => clusterId === cluster.id).length;
      const votes = votesOf.get(cluster.id) ?? 0;
      const first = t('planEvidence.cards', { count: size });
      return <EvidenceMeta sessionId={cluster.sessionId} votes={votes} first={first} />;
    }
    case 'finding': {
      const finding = records.findings.get(target.id);
      if (!finding) return null;
      const { grade, share, sessionId } = finding;
      return (
        <>
          <span className="flex items-center gap-1 text-label text-quiet tabular-nums">
            <Icon of={gradeIcons[grade]} size={14} />
            {t(`findings.grade.${grade}.name`)}
            {share && ` · ${t('findings.share.shown', { n: share.n, of: share.of })}`}
          </span>
          <EvidenceMeta sessionId={sessionId} votes={0} />
        </>
      );
    }
    case 'recommendation': {
      const source = textIn(records.recommendations.get(target.id)?.source ?? { en: '', zh: '' }, language);
      return source === '' ? null : <span className="text-label text-quiet">{source}</span>;
    }
    case 'output':
      return <Acting outputId={target.id} />;
    case 'activity': {
      const plan = records.workplans.get(records.activities.get(target.id)?.workplanId ?? ('' as never));
      const partner = plan && records.partners.get(plan.partnerId);
      if (!partner) return null;
      return (
        <span className="flex items-center gap-1 text-label text-quiet">
          <PartnerMark partner={partner} size="small" isNamed />
          {textIn(partner.name, language)}
        </span>
      );
    }
    case 'objective':
    case 'part':
      return null;
    default:
      return assertNever(target);
  }
}

/** The partners that act under an output, each with the number of its activities. */
function Acting({ outputId }: { readonly outputId: string }) {
  const { t } = useTexts();
  const { activities, workplans, partners } = useRecords((all) => all);
  const counts = countBy(activities.values(), (activity) =>
    activity.outputId === outputId ? (workplans.get(activity.workplanId)?.partnerId ?? null) : null,
  );
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <span className="flex flex-wrap items-center gap-1 text-label text-quiet tabular-nums">
      {t('chain.count.activity', { count: all })}
      {[...counts.keys()].map((id) => {
        const partner = partners.get(id);
        return partner && <PartnerMark key={id} partner={partner} size="small" />;
      })}
    </span>
  );
}
