import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly onClosed: () => void;
};

/** What stands at the right of a page, under a heading of its own, until it is closed. */
export function SidePanel({ title, closeLabel, children, onClosed }: Props) {
  return (
    <section aria-label={title} className="flex w-92 shrink-0 flex-col border-l border-line bg-ground">
      <header className="flex h-10 shrink-0 items-center gap-2 border-b border-line pr-1.5 pl-4">
        <h2 className="flex-1 text-body font-semibold">{title}</h2>
        <IconButton icon={X} label={closeLabel} size="small" onPressed={onClosed} />
      </header>
      <div className="relative min-h-0 flex-1 overflow-auto">{children}</div>
    </section>
  );
}
