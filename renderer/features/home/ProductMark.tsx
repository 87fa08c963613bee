import { type CardTone, cardFill } from '../../ui/colours.ts';

const papers: readonly { readonly tone: CardTone; readonly place: string }[] = [
  { tone: 'yellow', place: 'left-0 top-0 -rotate-6' },
  { tone: 'blue', place: 'left-3.5 top-1.5 rotate-3' },
  { tone: 'green', place: 'left-1.5 top-5' },
];

/** Cards on a wall, the last one laid in line. */
export function ProductMark() {
  return (
    <span aria-hidden className="relative block h-11 w-12 shrink-0">
      {papers.map(({ tone, place }) => (
        <span
          key={tone}
          className={`absolute h-6 w-8 rounded-small border border-line-strong border-l-[3px] border-l-accent ${place}`}
          style={{ background: cardFill(tone) }}
        />
      ))}
    </span>
  );
}
