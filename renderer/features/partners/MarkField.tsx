import type { CSSProperties } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { markFill, markText } from '../../ui/colours.ts';

type Props = { readonly partner: Partner; readonly name: string };

/** The mark as cards show it, and the field in which it is changed. */
export function MarkField({ partner, name }: Props) {
  const { t } = useTexts();
  const { id, colour } = partner;
  const colours = { '--fill': markFill(colour), '--on-fill': markText(colour) } as CSSProperties;
  return (
    <span style={colours}>
      <EntryField
        label={t('partners.markOf', { name })}
        shown={partner.mark}
        read={(typed) => readMark(typed, partner)}
        wrong={(typed) =>
          isTaken(typed.trim(), partner)
            ? t('refusal.mark-taken', { mark: typed.trim() })
            : t('partners.wrongMark')
        }
        className="w-12 bg-(--fill)! text-center font-semibold text-(--on-fill)!"
        onEntered={(mark) => void perform('partners/edit', { id, fields: { mark } })}
      />
    </span>
  );
}

function readMark(typed: string, partner: Partner): string | undefined {
  const mark = typed.trim();
  return mark === '' || mark.length > 3 || isTaken(mark, partner) ? undefined : mark;
}

function isTaken(mark: string, { id }: Partner): boolean {
  return [...openState().records.partners.values()].some((other) => other.mark === mark && other.id !== id);
}
