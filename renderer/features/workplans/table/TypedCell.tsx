import { TriangleAlert } from 'lucide-react';
import type { Reading } from '../../../../shared/records/planReadings.ts';
import { formatList } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useOrigin } from '../../../app/useOrigin.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = { readonly typed: string; readonly reading: Reading };

/** What was typed and could not be understood, with what to do about it. */
export function TypedCell({ typed, reading }: Props) {
  const { t, language } = useTexts();
  const isCopy = useOrigin() !== null;
  const wrong = reading.kind === 'problem' ? reading : null;
  return (
    <span className="block text-left">
      <span className="underline decoration-red decoration-wavy underline-offset-2">{typed}</span>
      {wrong && (
        <span className="mt-0.5 flex items-start gap-1 text-label text-red">
          <Icon of={TriangleAlert} size={14} className="mt-0.5" />
          <span className="min-w-0">
            {t(
              isCopy && wrong.problem === 'unknown-items'
                ? 'partnerCopy.notInList'
                : `planCells.problem.${wrong.problem}`,
              { names: formatList(wrong.names ?? [], language) },
            )}
          </span>
        </span>
      )}
    </span>
  );
}
