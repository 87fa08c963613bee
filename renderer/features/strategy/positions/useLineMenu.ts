import { CheckCheck, Eraser, GitBranch, MonitorPlay, Presentation } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { showChain } from '../../../app/recordGoal.ts';
import { showOnWall } from '../../../app/showOnWall.ts';
import type { MenuEntry } from '../../../ui/menuEntry.ts';
import { setStands } from './changes.ts';
import { goToLine } from './positionsStore.ts';
import type { LineRow } from './rows.ts';
import { allPartners } from './silentPartners.ts';

/** What is done with a whole line. */
export function useLineMenu(): (row: LineRow) => readonly MenuEntry[] {
  const { t } = useTexts();
  return (row) => {
    const { line } = row;
    return [
      {
        id: 'agree',
        icon: CheckCheck,
        label: t('positions.allAgree'),
        onChosen: () => setStands(allPartners(row), 'agreed'),
      },
      {
        id: 'clear',
        icon: Eraser,
        label: t('positions.nobodySaid'),
        isDisabled: row.positions.size === 0,
        onChosen: () => setStands(allPartners(row), 'silent'),
      },
      { kind: 'line', id: 'line' },
      {
        id: 'through',
        icon: Presentation,
        label: t('positions.goThrough'),
        onChosen: () => goToLine(line),
      },
      {
        id: 'wall',
        icon: MonitorPlay,
        label: t('positions.showLine'),
        onChosen: () => showOnWall({ kind: 'position', line }),
      },
      ...(line.kind === 'development'
        ? []
        : [
            {
              id: 'why',
              icon: GitBranch,
              label: t('positions.why'),
              onChosen: () => showChain(line),
            },
          ]),
    ];
  };
}
