import type { LucideIcon } from 'lucide-react';

type Props = {
  readonly of: LucideIcon;
  readonly size?: 14 | 16 | 20 | 28;
  readonly className?: string;
};

/** A drawing that repeats the words beside it; what has no words beside it is an IconButton. */
export function Icon({ of: Drawing, size = 16, className = '' }: Props) {
  return <Drawing aria-hidden size={size} strokeWidth={1.75} className={`shrink-0 ${className}`} />;
}
