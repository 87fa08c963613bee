import { MessageCircleDashed } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Partner } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';

type Props = {
  readonly partner: Partner;
  /** Its place in the list, from 1; the first nine have a key. */
  readonly digit: number;
  readonly count: number;
};

const KEYS = 9;

/** Chooses whose ideas are written; a dashed edge and an empty balloon say that the partner has not spoken. */
export function PartnerChip({ partner, digit, count }: Props) {
  const { t, language } = useTexts();
  const name = textIn(partner.name, language);
  const isSilent = count === 0;
  const label = isSilent
    ? t('board.partner.notHeard', { partner: name })
    : t('board.partner.chip', { partner: name, count });
  return (
    <Tooltip text={isSilent ? label : name} shortcut={digit <= KEYS ? `Alt+${digit}` : undefined}>
      <ToggleButton
        id={partner.id}
        aria-label={label}
        className={classes(
          'inline-flex h-7 shrink-0 items-center gap-1 rounded border px-1.5 text-label text-quiet data-hovered:bg-hover data-selected:border-accent data-selected:bg-selected data-selected:text-ink',
          isSilent ? 'border-dashed border-line-strong' : 'border-line',
        )}
      >
        {digit <= KEYS && <kbd className="min-w-2 font-sans tabular-nums">{digit}</kbd>}
        <PartnerMark partner={partner} size="small" isNamed />
        {isSilent ? (
          <Icon of={MessageCircleDashed} size={14} />
        ) : (
          <span className="min-w-2 text-right tabular-nums">{count}</span>
        )}
      </ToggleButton>
    </Tooltip>
  );
}
