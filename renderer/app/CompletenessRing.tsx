import type { ReactNode } from 'react';
import { Ring } from '../ui/Ring.tsx';
import { useTexts } from './i18n.ts';
import { percentOf } from './percentOf.ts';

type Props = {
  /** From 0 to 1. */
  readonly share: number;
  readonly openChecks: number;
  /** Across, in pixels. */
  readonly size: number;
  readonly children?: ReactNode;
};

/** How far a plan is, and how much is asked of it. */
export function CompletenessRing({ share, openChecks, size, children }: Props) {
  const { t, language } = useTexts();
  const checks = openChecks === 0 ? t('planChecks.none') : t('planChecks.open', { count: openChecks });
  return (
    <Ring
      share={share}
      size={size}
      label={t('planChecks.meter', { percent: percentOf(share, language), checks })}
      className={share === 1 && openChecks === 0 ? 'text-green' : 'text-quiet'}
    >
      {children}
    </Ring>
  );
}
