import { stands } from '../../../../shared/domain/position.ts';
import { lineKey, type StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import type { StandTally } from '../../../../shared/records/positions.ts';
import { useTexts } from '../../../app/i18n.ts';
import { standColour } from '../../../app/StandMark.tsx';
import { standIcons } from '../../../app/standIcons.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { usePositions } from '../positions/positionsStore.ts';

type Props = { readonly line: StrategyLine; readonly tally: StandTally | undefined };

/** How many partners stand where; leads to who they are. Nothing while nobody has said. */
export function LineStands({ line, tally }: Props) {
  const { t } = useTexts();
  const said = tally ? stands.filter((stand) => tally[stand] > 0) : [];
  if (!tally || said.length === 0) return null;
  return (
    <a
      href="#/strategy/positions"
      className="flex items-center gap-2 rounded-small tabular-nums hover:text-accent"
      onClick={() => usePositions.setState({ view: 'plenary', key: lineKey(line) })}
    >
      <span className="sr-only">{t('strategy.stands.label')}</span>
      {said.map((stand) => (
        <span key={stand} className="flex items-center gap-1">
          <Icon of={standIcons[stand]} size={14} className={standColour(stand)} />
          {t(`strategy.stands.${stand}`, { count: tally[stand] })}
        </span>
      ))}
    </a>
  );
}
