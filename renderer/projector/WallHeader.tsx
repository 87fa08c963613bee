import type { ReactNode } from 'react';
import type { Text } from '../../shared/domain/text.ts';
import { spokenTexts } from '../../shared/domain/wallBoard.ts';
import { fittingSize } from '../../shared/domain/wallText.ts';
import { useAspect } from './useAspect.ts';
import { useSpoken } from './useSpoken.ts';
import { Words } from './Words.tsx';

const sizes = [5.4, 4.8, 4.2] as const;

type Props = { readonly title: Text; readonly aside?: ReactNode };

/** What the picture is about, as large as it fits. */
export function WallHeader({ title, aside }: Props) {
  const spoken = useSpoken();
  const aspect = useAspect();
  const room = { width: aspect * 100 - (aside ? 64 : 12), height: 12 };
  const size = fittingSize(spokenTexts(title, spoken), room, sizes, () => 3.4);
  return (
    <header className="header">
      <h1>
        <Words text={title} size={size} secondSize={3.4} lines={2} />
      </h1>
      {aside}
    </header>
  );
}
