import { Circle, CircleCheck, CircleDotDashed } from 'lucide-react';
import type { Status } from '../../../../shared/domain/activity.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = { readonly status: Status; readonly text: string };

const signs = { planned: Circle, underWay: CircleDotDashed, done: CircleCheck } as const;

export function StatusCell({ status, text }: Props) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className={classes('flex', status === 'planned' ? 'text-quiet' : 'text-accent')}>
        <Icon of={signs[status]} size={14} />
      </span>
      <span className={status === 'planned' ? 'text-quiet' : undefined}>{text}</span>
    </span>
  );
}
