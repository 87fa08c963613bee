import { ArrowDown, CircleAlert, ListFilter, type LucideIcon, Ruler } from 'lucide-react';
import type { RefObject } from 'react';
import { type GapKind, gapKinds, type LineGaps, nextGap } from '../../../../shared/records/lineGaps.ts';
import { useTexts } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { focusLine } from './focusLine.ts';
import { useTree } from './treeState.ts';

type Props = {
  readonly gaps: LineGaps;
  readonly within: RefObject<HTMLElement | null>;
};

const icons: Readonly<Record<GapKind, LucideIcon>> = { evidence: CircleAlert, indicator: Ruler };

/** How many lines are still without evidence and indicators, and the way from one of these to the next. */
export function GapBar({ gaps, within }: Props) {
  const { t } = useTexts();
  const gap = useTree((state) => state.gap);
  function toNext(kind: GapKind) {
    const { current } = useTree.getState();
    const next = nextGap(openState().records, gaps[kind], current);
    if (next !== null) focusLine(within.current, next);
  }

  function toggle(kind: GapKind) {
    const isOn = gap?.kind === kind;
    useTree.setState({ gap: isOn ? null : { kind, ids: new Set(gaps[kind]) } });
  }

  if (gap === null && gapKinds.every((kind) => gaps[kind].length === 0))
    return <p className="text-label text-green">{t('strategy.gap.none')}</p>;
  return (
    <>
      {gapKinds.map((kind) => {
        const count = gaps[kind].length;
        const isOn = gap?.kind === kind;
        if (count === 0 && !isOn) return null;
        return (
          <span key={kind} className="flex items-center gap-0.5 text-label">
            <button
              type="button"
              className={classes(
                'flex items-center gap-1 rounded-small font-medium tabular-nums hover:underline',
                kind === 'evidence' ? 'text-amber' : 'text-quiet',
              )}
              onClick={() => toNext(kind)}
            >
              <Icon of={icons[kind]} size={14} />
              {t(`strategy.gap.${kind}.count`, { count })}
              <Icon of={ArrowDown} size={14} />
              <span className="sr-only">{t('strategy.gap.next')}</span>
            </button>
            <IconButton
              icon={ListFilter}
              label={t(`strategy.gap.${kind}.only`)}
              size="small"
              isPressed={isOn}
              onPressed={() => toggle(kind)}
            />
          </span>
        );
      })}
    </>
  );
}
