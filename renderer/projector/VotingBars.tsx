import type { OptionTally } from '../../shared/domain/tally.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { t } from './texts.ts';
import { useSpoken } from './useSpoken.ts';
import { VotingBar } from './VotingBar.tsx';
import { Words } from './Words.tsx';

type Props = { readonly rows: readonly OptionTally[]; readonly most: number };

/** The result from the first to the last: a dot for each vote in the colour of who gave it, and the sum. */
export function VotingBars({ rows, most }: Props) {
  const lines = useSpoken().length === 2 ? 1 : 2;
  return (
    <ol className="bars">
      {rows.map(({ option, text, total, rank, shares }) => (
        <li key={option.id} data-first={rank === 1}>
          <span className="bars-rank numeral">{rank ?? '–'}</span>
          <span className="bars-text">
            <Words text={isBlank(text) ? t('wall.untitled') : text} size={4} secondSize={3} lines={lines} />
          </span>
          <VotingBar shares={shares} total={total} most={most} />
          <span className="bars-total numeral">{total}</span>
        </li>
      ))}
    </ol>
  );
}
