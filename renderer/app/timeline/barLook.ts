import type { Status } from '../../../shared/domain/activity.ts';

const light = 'color-mix(in srgb, var(--bar) 16%, var(--color-raised))';
const strong = 'color-mix(in srgb, var(--bar) 34%, var(--color-raised))';

/** A plan is a light tint, work under way has stripes, what is done is full: told apart without the colour. */
export const barLooks: Readonly<Record<Status, { readonly background: string; readonly color: string }>> = {
  planned: { background: light, color: 'var(--color-ink)' },
  underWay: {
    background: `repeating-linear-gradient(-45deg, ${strong} 0 5px, ${light} 5px 10px)`,
    color: 'var(--color-ink)',
  },
  done: { background: 'var(--bar)', color: 'var(--on-bar)' },
};
