import { textIn } from '../../../../shared/domain/text.ts';
import type { useTexts } from '../../../app/i18n.ts';
import { StandMark } from '../../../app/StandMark.tsx';
import { setStands } from './changes.ts';
import { LineName } from './LineName.tsx';
import { type Cell, type LineRow, partnerOf, type StandWords, standingIn } from './rows.ts';
import { silentPartners } from './silentPartners.ts';
import { TallyBar } from './TallyBar.tsx';

/** Handed down, because a screen of cells would ask for it hundreds of times. */
type Spoken = ReturnType<typeof useTexts> & { readonly words: StandWords };
type Props = Cell & { readonly spoken: Spoken };

export function PositionCell({ row, column, spoken }: Props) {
  const { language, words } = spoken;
  const partnerId = partnerOf(column);
  if (column === 'said') return <Said row={row} spoken={spoken} />;
  if (partnerId === null) return <LineName line={row} />;
  const position = row.positions.get(partnerId);
  const standing = standingIn({ row, column });
  const text = position && position.stand !== 'agreed' ? textIn(position.text, language).trim() : '';
  return (
    <span className="flex flex-col text-label leading-5" title={text === '' ? undefined : text}>
      <StandMark standing={standing} word={words[standing]} isShort={standing === 'silent'} />
      {text !== '' && <span className="line-clamp-2 text-label text-quiet">{text}</span>}
    </span>
  );
}

/** By keyboard the cell is pressed with Enter. */
function Said({ row, spoken: { t } }: { readonly row: LineRow; readonly spoken: Spoken }) {
  const { tally } = row;
  const said = tally.agreed + tally.reservation + tally.notAgreed;
  return (
    <span className="flex flex-col gap-1">
      <span className="flex items-center gap-2 tabular-nums">
        <TallyBar tally={tally} />
        <span className="whitespace-nowrap">{t('positions.saidOf', { said, all: said + tally.silent })}</span>
      </span>
      {tally.silent > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className="self-start rounded-small text-label font-medium text-accent hover:underline"
          onClick={() => setStands(silentPartners(row), 'agreed')}
        >
          {t(said === 0 ? 'positions.allAgree' : 'positions.othersAgree')}
        </button>
      )}
    </span>
  );
}
