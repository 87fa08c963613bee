import { type LucideIcon, Minus, Pencil, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TakenRow } from '../../../../shared/domain/planMerge.ts';
import { fieldName } from '../../../../shared/merge/fieldWords.ts';
import type { ReviewLine } from '../../../../shared/merge/reviewLines.ts';
import { formatList } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { RowTitle } from './RowTitle.tsx';

type Change = TakenRow['change'];
type Props = {
  readonly line: ReviewLine<TakenRow>;
  readonly isOpen: boolean;
  readonly onOpenChanged: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

const looks: Readonly<Record<Change, { readonly icon: LucideIcon; readonly colour: string }>> = {
  added: { icon: Plus, colour: 'text-green' },
  edited: { icon: Pencil, colour: 'text-amber' },
  removed: { icon: Minus, colour: 'text-red' },
};

/** A row that comes in by itself. */
export function TakenLine({ line, isOpen, onOpenChanged, children }: Props) {
  return (
    <Disclosure
      isOpen={isOpen}
      onOpenChanged={onOpenChanged}
      className="border-b border-line"
      title={<TakenTitle line={line} />}
    >
      <div className="px-9 pb-3">{children}</div>
    </Disclosure>
  );
}

/** Which row it is, and what became of it. */
export function TakenTitle({ line }: Pick<Props, 'line'>) {
  const { t, language } = useTexts();
  const { change, fields } = line.row;
  const { icon, colour } = looks[change];
  const names = [...new Set(fields.map((field) => fieldName(field, language)))];
  return (
    <span className="flex min-w-0 flex-1 items-baseline gap-3 font-normal">
      <span className="flex w-22 shrink-0 items-center gap-1.5 self-center text-label">
        <Icon of={icon} size={14} className={colour} />
        {t(`merge.change.${change}`)}
      </span>
      <span className="min-w-0 flex-1 truncate font-medium">
        <RowTitle row={line.row} number={line.number} />
      </span>
      <span className="max-w-80 shrink-0 truncate text-label text-quiet">{formatList(names, language)}</span>
    </span>
  );
}
