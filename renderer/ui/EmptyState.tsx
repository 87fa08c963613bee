import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

type Props = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  /** The first step: a Button, as a rule. */
  readonly action?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  readonly className?: string;
};

export function EmptyState({ icon, title, text, action, headingLevel = 2, className }: Props) {
  const Title = `h${headingLevel}` as const;
  return (
    <section
      className={classes('flex flex-col items-center justify-center gap-1 p-8 text-center', className)}
    >
      <span className="mb-2 text-quiet">
        <Icon of={icon} size={28} />
      </span>
      <Title className="text-section">{title}</Title>
      <p className="max-w-96 text-body text-balance text-quiet">{text}</p>
      {action && <div className="mt-4 flex gap-2">{action}</div>}
    </section>
  );
}
