import { useMemo } from 'react';
import { standingOptions } from '../../shared/domain/tally.ts';
import { isBlank, type Text } from '../../shared/domain/text.ts';
import type { Voting } from '../../shared/domain/voting.ts';
import { t } from './texts.ts';
import { useSpoken } from './useSpoken.ts';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly voting: Voting; readonly page: number; readonly perPage: number };

/** Before a result is revealed: what is voted on, how, and nothing else. */
export function VotingRound({ voting, page, perPage }: Props) {
  const cards = useShown((records) => records.cards);
  const clusters = useShown((records) => records.clusters);
  const options = useMemo(() => standingOptions(voting, { cards, clusters }), [voting, cards, clusters]);
  const lines = useSpoken().length === 2 ? 1 : 2;
  return (
    <section className="round">
      <div className="round-rules">
        <p className="round-state">
          <Words text={t(voting.isOpen ? 'wall.voting.open' : 'wall.voting.closed')} size={6} />
        </p>
        <p>
          <Words text={t('wall.voting.options', { count: options.length })} size={4} />
        </p>
        {rulesOf(voting).map((rule) => (
          <p key={rule.en}>
            <Words text={rule} size={4} />
          </p>
        ))}
        <p className="quiet">
          <Words text={t('wall.voting.hidden')} size={3.2} />
        </p>
      </div>
      <ol className="round-options">
        {options.slice(page * perPage, (page + 1) * perPage).map(({ option, reference, text }) => (
          <li key={option.id}>
            <span className="numeral quiet">{reference}</span>
            <span className="round-option">
              <Words text={isBlank(text) ? t('wall.untitled') : text} size={4} secondSize={3} lines={lines} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function rulesOf({ method, voters, budget, perOption }: Voting): readonly Text[] {
  if (method === 'hands') return [t('wall.voting.hands')];
  if (method === 'impactEase') return [t('wall.voting.impactEase')];
  const key = voters === 'person' ? 'wall.voting.person' : 'wall.voting.partner';
  const most = perOption === null ? [] : [t('wall.voting.perOption', { count: perOption })];
  return [t(key, { count: budget }), ...most];
}
