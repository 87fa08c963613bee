import { MonitorPlay } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { firstWall, type WallView } from '../../../../shared/domain/wall.ts';
import { viewOf, wallOf } from '../../../../shared/records/wall.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PageTurner } from '../../../app/PageTurner.tsx';
import { perform } from '../../../app/perform.ts';
import { switchProjector, useProjector } from '../../../app/projectorStore.ts';
import { showOnWall } from '../../../app/showOnWall.ts';
import { openState, useRecords } from '../../../records/recordsStore.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Tooltip } from '../../../ui/Tooltip.tsx';

type Props = { readonly line: StrategyLine };

/** What hung on the wall before, and comes back when the positions go. */
let before: WallView = firstWall.view;

/** Puts the line on the wall, which then goes along from line to line; pressed again, the wall shows what it did before. */
export function ProjectorToggle({ line }: Props) {
  const { t } = useTexts();
  const isOpen = useProjector((state) => state.isOpen);
  const view = useRecords(viewOf);
  const isBlank = useRecords((records) => wallOf(records).isBlank);
  const isOn = isOpen && !isBlank && view.kind === 'position';

  function toggle() {
    if (isOn) return void perform('wall/show', { view: before });
    const shown = viewOf(openState().records);
    before = shown.kind === 'position' ? firstWall.view : shown;
    showOnWall({ kind: 'position', line });
    if (!isOpen) void switchProjector(true);
  }

  return (
    <div className="flex items-center gap-2">
      {isOn && <PageTurner view={view} hasKeys={false} />}
      <Tooltip text={t('positions.projectHint')}>
        <ToggleButton
          isSelected={isOn}
          className="flex h-8 items-center gap-1.5 rounded border border-line px-3 text-body font-medium transition-colors data-hovered:bg-hover data-selected:border-accent data-selected:bg-selected data-selected:text-accent"
          onChange={toggle}
        >
          <Icon of={MonitorPlay} />
          {t('positions.project')}
        </ToggleButton>
      </Tooltip>
    </div>
  );
}
