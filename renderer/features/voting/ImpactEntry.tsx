import { useState } from 'react';
import { sameItem } from '../../../shared/domain/boardItem.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { Voting } from '../../../shared/domain/voting.ts';
import { sameVoter, type Voter, wholeRoom } from '../../../shared/domain/votingRules.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ImpactPlane } from './ImpactPlane.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import { useOptions } from './useOptions.ts';
import { usePartners } from './usePartners.ts';
import { useVotes } from './useRound.ts';

type Props = { readonly voting: Voting };

/** Each option gets its place by impact and ease: what the whole room agrees on, or what one partner thinks. */
export function ImpactEntry({ voting }: Props) {
  const { t, language } = useTexts();
  const partners = usePartners();
  const options = useOptions(voting);
  const votes = useVotes(voting);
  const [voter, setVoter] = useState<Voter>(wholeRoom);
  const own = votes.filter((vote) => sameVoter(vote, voter));
  const placed = options.map((standing) => ({
    standing,
    rating: own.find((vote) => sameItem(vote.option, standing.option))?.rating ?? null,
  }));
  const room = { id: 'room' as const, label: t('voting.plane.room') };
  return (
    <section aria-label={t('voting.plane.title')} className="flex min-w-0 flex-col gap-3">
      <SelectField<PartnerId | 'room'>
        label={t('voting.plane.who')}
        className="w-64"
        placeholder={room.label}
        value={voter.partnerId ?? 'room'}
        options={[
          room,
          ...partners.map((partner) => ({
            id: partner.id,
            label: textIn(partner.name, language),
            lead: <PartnerMark partner={partner} size="small" isNamed />,
          })),
        ]}
        onChosen={(id) => setVoter(id === 'room' ? wholeRoom : { partnerId: id, voter: '' })}
      />
      <p className="text-label text-quiet">{t('voting.plane.how')}</p>
      <ImpactPlane votingId={voting.id} voter={voter} placed={placed} />
      <ImpactTable votingId={voting.id} voter={voter} placed={placed} />
    </section>
  );
}
