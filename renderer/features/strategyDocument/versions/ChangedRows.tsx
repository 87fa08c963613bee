import { useState } from 'react';
import type { Language, Text } from '../../../../shared/domain/text.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import type { RowComparison } from '../../../../shared/reports/strategy/comparison.ts';
import { DiffText } from '../../../app/DiffText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';

type Props = { readonly rows: readonly RowComparison[]; readonly language: Language };

const FIRST = 12;

/** The rows of a live block that differ, cell by cell. */
export function ChangedRows({ rows, language }: Props) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-label">
          <tbody>
            {shown.map(({ key, before, after }) => (
              <tr key={key} className="border-t border-line align-top">
                {cellsOf(before, after).map(([was, is], index) => (
                  // Cells have no names: their place is what they are.
                  <td key={`${key} ${index + 1}`} className="px-2 py-1">
                    <DiffText
                      before={was ? textIn(was, language) : ''}
                      after={is ? textIn(is, language) : ''}
                      language={language}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <div>
          <Button label={t('versions.allRows', { count: rows.length })} onPressed={() => setWhole(true)} />
        </div>
      )}
    </>
  );
}

function cellsOf(
  before: readonly Text[],
  after: readonly Text[],
): readonly (readonly [Text | undefined, Text | undefined])[] {
  return Array.from(
    { length: Math.max(before.length, after.length) },
    (_, at) => [before[at], after[at]] as const,
  );
}
