import { type MarkColour, markFill } from './colours.ts';

type Props = { readonly colour: MarkColour; readonly className?: string };

/** Only ever beside the words that say the same. */
export function ColourDot({ colour, className = '' }: Props) {
  return (
    <span
      aria-hidden
      className={`inline-block size-2.5 shrink-0 rounded-full ${className}`}
      style={{ background: markFill(colour) }}
    />
  );
}
