import { ChevronRight } from 'lucide-react';
import { Icon } from '../../../ui/Icon.tsx';

type Props = {
  readonly reference?: string;
  readonly words: string;
  readonly detail?: string;
  readonly onPressed: () => void;
};

/** A gap that leads to the place where something can be done about it. */
export function GapRow({ reference, words, detail, onPressed }: Props) {
  return (
    <li>
      <button
        type="button"
        className="ring-inside flex w-full items-baseline gap-3 border-b border-line px-3 py-2 text-left hover:bg-hover"
        onClick={onPressed}
      >
        {reference && (
          <span className="min-w-10 shrink-0 text-label text-quiet tabular-nums">{reference}</span>
        )}
        <span className="min-w-0 flex-1">{words}</span>
        {detail && <span className="shrink-0 text-label text-quiet tabular-nums">{detail}</span>}
        <span className="self-center text-quiet">
          <Icon of={ChevronRight} size={14} />
        </span>
      </button>
    </li>
  );
}

export const gapListStyle = 'rounded border border-line bg-raised [&>li:last-child>button]:border-b-0';
