import type { Standing } from '../../shared/domain/position.ts';
import { standIcons } from '../app/standIcons.ts';
import { t } from './texts.ts';
import { Words } from './Words.tsx';

type Props = { readonly standing: Standing; readonly count?: number };

/** Where somebody stands, as a shape, a colour and a word; with a count how many do. */
export function StandWord({ standing, count }: Props) {
  const Shape = standIcons[standing];
  return (
    <span className="stand" data-standing={standing}>
      <Shape aria-hidden className="stand-shape" strokeWidth={2.25} />
      {count !== undefined && <span className="numeral">{count}</span>}
      <span>
        <Words
          text={t(`wall.standing.${standing}`)}
          size={count === undefined ? 3.4 : 3}
          secondSize={3}
          lines={1}
        />
      </span>
    </span>
  );
}
