import type { Standing } from '../../shared/domain/position.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { standIcons } from './standIcons.ts';

type Props = {
  readonly standing: Standing;
  /** What it says, in the language of the reader; empty where that stands beside it. */
  readonly word: string;
  /** The shape alone; the word is said. */
  readonly isShort?: boolean;
};

const colours: Readonly<Record<Standing, string>> = {
  agreed: 'text-green',
  reservation: 'text-amber',
  notAgreed: 'text-red',
  silent: 'text-quiet',
};

export function standColour(standing: Standing): string {
  return colours[standing];
}

/** Where a partner stands: a shape, a colour and a word. */
export function StandMark({ standing, word, isShort = false }: Props) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <Icon of={standIcons[standing]} className={colours[standing]} />
      {word !== '' && (
        <span className={isShort ? 'sr-only' : classes('min-w-0 truncate', colours[standing])}>{word}</span>
      )}
    </span>
  );
}
