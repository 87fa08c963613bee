import { useMemo } from 'react';
import { standings } from '../../shared/domain/position.ts';
import { lineKey, type StrategyLine } from '../../shared/domain/strategyLine.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { spokenTexts } from '../../shared/domain/wallBoard.ts';
import { mostStandLines, standPages, standSizes } from '../../shared/domain/wallPositions.ts';
import { standsOnWall } from '../../shared/records/positions.ts';
import { strategyLines } from '../../shared/records/strategy.ts';
import { markFill } from '../ui/colours.ts';
import { PartnerChip } from './PartnerChip.tsx';
import { PositionHeader } from './PositionHeader.tsx';
import { StandWord } from './StandWord.tsx';
import { t } from './texts.ts';
import { useAspect } from './useAspect.ts';
import { useSpoken } from './useSpoken.ts';
import { placeOf } from './WallCard.tsx';
import { WallFooter } from './WallFooter.tsx';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly line: StrategyLine; readonly page: number };

/** One line of the strategy and where every partner stands on it, with what they reserve. */
export function PositionView({ line, page }: Props) {
  const records = useShown((all) => all);
  const spoken = useSpoken();
  const aspect = useAspect();
  const key = lineKey(line);
  const shown = useMemo(
    () => strategyLines(records).find((each) => lineKey(each.line) === key),
    [records, key],
  );
  const stands = standsOnWall(records, line);
  const pages = standPages(stands, { aspect, spoken });
  const at = Math.min(page, pages.length - 1);
  if (!shown) return null;
  const most = (texts: number): number => (texts > 1 ? mostStandLines.both : mostStandLines.one);
  return (
    <main className="picture">
      <PositionHeader number={shown.number} title={shown.title} />
      <ul className="stands">
        {pages[at]?.map(({ partnerId, stand, words, ...spot }) => {
          const partner = records.partners.get(partnerId);
          if (!partner) return null;
          return (
            <li
              key={partnerId}
              className="stand-row"
              data-standing={stand ?? 'silent'}
              style={{ ...placeOf(spot), borderLeftColor: markFill(partner.colour) }}
            >
              <p className="stand-head">
                <PartnerChip partner={partner} />
                <span className="stand-partner">
                  <Words
                    text={partner.name}
                    size={standSizes.name}
                    secondSize={standSizes.secondName}
                    lines={1}
                  />
                </span>
                <StandWord standing={stand ?? 'silent'} />
              </p>
              {!isBlank(words) && (
                <p className="stand-words">
                  <Words
                    text={words}
                    size={standSizes.words}
                    secondSize={standSizes.secondWords}
                    lines={most(spokenTexts(words, spoken).length)}
                  />
                </p>
              )}
            </li>
          );
        })}
        {stands.length === 0 && (
          <li className="nothing quiet">
            <Words text={t('wall.noPartners')} size={4.2} />
          </li>
        )}
      </ul>
      <WallFooter page={at} pages={pages.length}>
        {standings.map((standing) => {
          const count = stands.filter(({ stand }) => (stand ?? 'silent') === standing).length;
          return count > 0 && <StandWord key={standing} standing={standing} count={count} />;
        })}
      </WallFooter>
    </main>
  );
}
