import { useMemo } from 'react';
import type { Partner } from '../../../../shared/domain/partner.ts';
import { isSettled, type LineStands } from '../../../../shared/records/positions.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { setStands } from './changes.ts';
import { LineSteps } from './LineSteps.tsx';
import { onPartnerKeys } from './onPartnerKeys.ts';
import { PlenaryLine } from './PlenaryLine.tsx';
import { PlenaryPartner } from './PlenaryPartner.tsx';
import { goToLine, usePositions } from './positionsStore.ts';
import { rowsOf } from './rows.ts';
import { silentPartners } from './silentPartners.ts';
import { usePlenaryKeys } from './usePlenaryKeys.ts';

type Props = { readonly lines: readonly LineStands[]; readonly partners: readonly Partner[] };

/** One line in large words, and each partner asked in turn. */
export function Plenary({ lines, partners }: Props) {
  const { t } = useTexts();
  const key = usePositions((state) => state.key);
  const rows = useMemo(() => rowsOf(lines), [lines]);
  const chosen = rows.findIndex(({ id }) => id === key);
  const open = rows.findIndex((row) => !isSettled(row));
  const at = chosen >= 0 ? chosen : Math.max(0, open);
  const row = rows[at];
  const step = (by: -1 | 1): void => {
    const next = rows[at + by];
    if (next) goToLine(next.line);
  };
  usePlenaryKeys(step);
  if (!row) return null;
  const { tally, positions, line } = row;
  return (
    <div className="relative min-h-0 flex-1 overflow-auto border-t border-line">
      <div className="mx-auto flex max-w-5xl flex-col gap-5 px-6 pt-4 pb-10">
        <LineSteps rows={rows} at={at} onStepped={step} />
        <PlenaryLine row={row} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons in it */}
        <ul
          aria-label={t('positions.partners')}
          className="flex flex-col rounded border border-line bg-raised"
          onKeyDown={onPartnerKeys}
        >
          {partners.map((partner) => (
            <PlenaryPartner
              key={`${row.id} ${partner.id}`}
              partner={partner}
              line={line}
              position={positions.get(partner.id)}
            />
          ))}
        </ul>
        <div className="flex items-center gap-4">
          {tally.silent > 0 && (
            <Button
              label={t(tally.silent === partners.length ? 'positions.allAgree' : 'positions.othersAgree')}
              onPressed={() => setStands(silentPartners(row), 'agreed')}
            />
          )}
          <p className="text-label text-quiet">{t('positions.keys')}</p>
        </div>
      </div>
    </div>
  );
}
