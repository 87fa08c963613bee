import { isBlank, type Text } from '../../shared/domain/text.ts';
import { spokenTexts } from '../../shared/domain/wallBoard.ts';
import { standSizes } from '../../shared/domain/wallPositions.ts';
import { fittingSize } from '../../shared/domain/wallText.ts';
import { t } from './texts.ts';
import { useAspect } from './useAspect.ts';
import { useSpoken } from './useSpoken.ts';
import { secondTo, Words } from './Words.tsx';

type Props = { readonly number: string; readonly title: Text };

const sizes = [7, 6.2, 5.4, 4.8, 4.2, 3.8] as const;
/** What the number takes, with the space behind it. */
const numberWidth = 22;

/** The line that the room talks about, with its number, as large as it fits. */
export function PositionHeader({ number, title }: Props) {
  const spoken = useSpoken();
  const aspect = useAspect();
  const said = isBlank(title) ? t('wall.untitled') : title;
  const room = { width: aspect * 100 - 10 - numberWidth, height: standSizes.header - 6 };
  const size = fittingSize(spokenTexts(said, spoken), room, sizes, secondTo);
  return (
    <header className="header position-header" style={{ height: `${standSizes.header}vh` }}>
      <p className="position-number">
        {number === '' ? (
          <Words text={t('wall.development')} size={3.4} secondSize={3} />
        ) : (
          <span>{number}</span>
        )}
      </p>
      <h1>
        <Words text={said} size={size} lines={3} />
      </h1>
    </header>
  );
}
