import { textIn } from '../../../shared/domain/text.ts';
import type { Vote, Voting } from '../../../shared/domain/voting.ts';
import { dotsBeyond, dotsLeft, type Voter } from '../../../shared/domain/votingRules.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';

type Props = { readonly voting: Voting; readonly voter: Voter; readonly own: readonly Vote[] };

/** Who votes now and what they have left; said aloud at every dot. */
export function DotsLeft({ voting, voter, own }: Props) {
  const { t, language } = useTexts();
  const partner = useRecords(({ partners }) => partners.get(voter.partnerId as never) ?? null);
  const [left, beyond] = [dotsLeft(voting, own), dotsBeyond(voting, own)];
  const name = partner
    ? textIn(partner.name, language)
    : t(voter.voter === '' ? 'voting.facilitator.name' : 'voting.others');
  const who = voter.voter === '' ? name : t('voting.dots.person', { partner: name, number: voter.voter });
  return (
    <output className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
      {partner && <PartnerMark partner={partner} size="large" isNamed />}
      <span className="text-section">{who}</span>
      <span className={left === 0 ? 'text-amber' : 'text-quiet'}>
        {beyond > 0
          ? t('voting.dots.beyond', { count: beyond })
          : t('voting.dots.left', { count: left, of: voting.budget })}
      </span>
    </output>
  );
}
