import { Check } from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import type { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Cell, cellText, isPresent, type SexNames } from './cells.ts';
import { attend } from './changes.ts';
import { dayOf } from './columns.ts';
import type { DelegationRow, PersonRow } from './rows.ts';

/** Handed down, because a screen of cells would ask for it hundreds of times. */
export type Spoken = ReturnType<typeof useTexts> & { readonly sexes: SexNames };

type Props = Cell & { readonly spoken: Spoken };

export function ParticipantCell({ row, column, spoken }: Props) {
  if (row.kind === 'delegation') return <Delegation row={row} spoken={spoken} />;
  if (column !== null && dayOf(column) !== null)
    return <Attendance row={row} column={column} spoken={spoken} />;
  return cellText({ row, column }, spoken.language, spoken.sexes);
}

function Delegation({ row, spoken }: { readonly row: DelegationRow; readonly spoken: Spoken }) {
  const { t, language } = spoken;
  const { partner, people } = row;
  const women = people.filter(({ sex }) => sex === 'female').length;
  return (
    <span className="flex items-center gap-2">
      {partner && <PartnerMark partner={partner} isNamed />}
      <span className="font-semibold">
        {partner ? textIn(partner.name, language) : t('participants.noPartner')}
      </span>
      <span className="text-label text-quiet tabular-nums">
        {t('participants.people', { count: people.length })}
        {women > 0 && ` · ${t('participants.women', { count: women })}`}
      </span>
    </span>
  );
}

type AttendanceProps = {
  readonly row: PersonRow;
  readonly column: NonNullable<Cell['column']>;
  readonly spoken: Spoken;
};

/** The mouse's way; by keyboard the cell takes any letter for yes and Delete for no. */
function Attendance({ row: { person }, column, spoken: { t } }: AttendanceProps) {
  const day = dayOf(column);
  const isThere = isPresent(person, column);
  return (
    <span className="flex justify-center">
      <button
        type="button"
        tabIndex={-1}
        aria-hidden
        className={classes(
          'flex size-5 items-center justify-center rounded-small border',
          isThere ? 'border-accent bg-accent text-on-accent' : 'border-line-strong hover:bg-hover',
        )}
        onClick={() => day && attend([person.id], day, !isThere)}
      >
        {isThere && <Icon of={Check} size={14} />}
      </button>
      <span className="sr-only">{isThere ? t('participants.present') : t('participants.absent')}</span>
    </span>
  );
}
