import type { OptionTally } from '../../shared/domain/tally.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { t } from './texts.ts';
import { useSpoken } from './useSpoken.ts';
import { Words } from './Words.tsx';

type Props = { readonly rows: readonly OptionTally[]; readonly first: number };

/** Options where the room placed them: impact upwards, ease to the right; the numbers are explained beside it. */
export function ImpactEasePlane({ rows, first }: Props) {
  const numbered = rows.map((row, index) => ({ ...row, number: first + index + 1 }));
  const lines = useSpoken().length === 2 ? 1 : 2;
  return (
    <section className="plane-view">
      <div className="plane">
        <span className="plane-impact">
          <Words text={t('wall.voting.impact')} size={3.2} secondSize={3} />
        </span>
        <span className="plane-ease">
          <Words text={t('wall.voting.ease')} size={3.2} secondSize={3} />
        </span>
        <div className="plane-field">
          {numbered.map(
            ({ option, rating, number, rank }) =>
              rating && (
                <span
                  key={option.id}
                  className="plane-dot numeral"
                  data-first={rank === 1}
                  style={{
                    left: `${rating.place.ease * 10}%`,
                    bottom: `${rating.place.impact * 10}%`,
                  }}
                >
                  {number}
                </span>
              ),
          )}
        </div>
      </div>
      <ol className="plane-list">
        {numbered.map(({ option, text, number, rating }) => (
          <li key={option.id}>
            <span className="plane-number numeral">{rating ? number : '–'}</span>
            <span className="plane-text">
              <Words text={isBlank(text) ? t('wall.untitled') : text} size={4} secondSize={3} lines={lines} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
