import { EyeOff } from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import type { Voting } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Participation } from './Participation.tsx';
import { PlaneResult } from './result/PlaneResult.tsx';
import { VotingResult } from './result/VotingResult.tsx';
import { useTally } from './useRound.ts';
import { peek, useVotingView } from './votingStore.ts';

type Props = { readonly voting: Voting };

/** What the votes say; of a secret round only to a facilitator who asks, and marked as nobody else's. */
export function RoundResult({ voting }: Props) {
  const { t } = useTexts();
  const isHidden = voting.secret && !voting.revealed;
  const isPeeking = useVotingView(({ peeked }) => peeked.has(voting.id));
  return (
    <section aria-label={t('voting.result.title')} className="flex min-w-0 flex-col gap-3">
      <h3 className="text-section">{t('voting.result.title')}</h3>
      {isHidden && (
        <div className="flex items-center gap-3 rounded border border-line bg-amber-tint px-3 py-2">
          <Icon of={EyeOff} className="text-amber" />
          <p className="flex-1">{t(isPeeking ? 'voting.peek.isPeeking' : 'voting.peek.isHidden')}</p>
          <Button
            label={t(isPeeking ? 'voting.peek.end' : 'voting.peek.start')}
            onPressed={() => peek(voting.id, !isPeeking)}
          />
        </div>
      )}
      <Participation voting={voting} />
      {(!isHidden || isPeeking) && <Shown voting={voting} />}
    </section>
  );
}

function Shown({ voting }: Props) {
  const { t, language } = useTexts();
  const partners = useRecords((records) => records.partners);
  const result = useTally(voting);
  // The plane above shows what the whole room places; twice would be once too often.
  const isEntered = voting.isOpen && result.partnerIds.length === 0;
  const hasPlane = voting.method === 'impactEase' && !isEntered;
  if (result.total === 0) return <p className="text-quiet">{t('voting.result.none')}</p>;
  return (
    <>
      {hasPlane && (
        <div className="overflow-x-auto">
          <PlaneResult options={result.ranked} />
        </div>
      )}
      <VotingResult
        tally={result}
        partners={partners}
        wordsOf={(text) => textIn(text, language) || t('voting.options.unnamed')}
      />
    </>
  );
}
