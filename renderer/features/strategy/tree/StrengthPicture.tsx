import type { LineStrength } from '../../../../shared/records/lineStrength.ts';
import { classes } from '../../../ui/classes.ts';

type Props = { readonly steps: LineStrength['steps'] };

const heights = ['h-1', 'h-1.75', 'h-2.5', 'h-3.25'] as const;

/** Four steps from an opinion up to monitoring data, as many filled as the evidence reaches. The words stand beside it. */
export function StrengthPicture({ steps }: Props) {
  return (
    <span aria-hidden className="flex h-3.25 shrink-0 items-end gap-0.5">
      {heights.map((height, at) => (
        <span
          key={height}
          className={classes('w-1 rounded-small', height, at < steps ? 'bg-ink' : 'bg-line')}
        />
      ))}
    </span>
  );
}
