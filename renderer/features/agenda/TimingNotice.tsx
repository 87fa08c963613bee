import { TriangleAlert } from 'lucide-react';
import { Icon } from '../../ui/Icon.tsx';

type Props = { readonly text: string };

/** A collision or a hole between two sessions: quiet, because it may well be meant. */
export function TimingNotice({ text }: Props) {
  return (
    <p className="flex items-center gap-1.5 py-1 pl-9.5 text-label text-amber">
      <Icon of={TriangleAlert} size={14} />
      {text}
    </p>
  );
}
