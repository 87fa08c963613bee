import { markedPieces } from './markedPieces.ts';

type Props = { readonly words: string; readonly typed: string };

/** Words with what was typed standing out. */
export function Marked({ words, typed }: Props) {
  return markedPieces(words, typed).map(({ at, text, isMeant }) =>
    isMeant ? (
      <mark key={at} className="bg-selected font-medium text-ink">
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    ),
  );
}
