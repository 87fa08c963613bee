import { type ReactNode, useId } from 'react';
import type { GapKind } from '../../../../shared/records/consolidation/gaps.ts';
import { useTexts } from '../../../app/i18n.ts';

type Props = { readonly kind: GapKind; readonly count: number; readonly children: ReactNode };

/** One kind of gap; what there is nothing of is not shown. */
export function GapSection({ kind, count, children }: Props) {
  const { t } = useTexts();
  const id = useId();
  if (count === 0) return null;
  return (
    <section aria-labelledby={id} className="flex max-w-240 flex-col gap-2">
      <h3 id={id} className="text-section">
        {t(`consolidation.gaps.${kind}.title`, { count })}
      </h3>
      <p className="text-quiet">{t(`consolidation.gaps.${kind}.todo`)}</p>
      {children}
    </section>
  );
}
