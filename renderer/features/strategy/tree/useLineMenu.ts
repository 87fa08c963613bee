import { CornerDownRight, ExternalLink, Plus, Waypoints } from 'lucide-react';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import { lineKey } from '../../../../shared/domain/strategyLine.ts';
import type { NumberedLine } from '../../../../shared/records/strategy.ts';
import { strategyLines } from '../../../../shared/records/strategy.ts';
import { shortened } from '../../../app/evidence/shortened.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showChain, showRecord } from '../../../app/recordGoal.ts';
import { openState } from '../../../records/recordsStore.ts';
import type { MenuEntry } from '../../../ui/menuEntry.ts';
import { giveEvidence } from './lineEvidenceActions.ts';
import { lineName } from './lineNow.ts';
import { useTree } from './treeState.ts';

/** So many lines are found in one list; more are shown objective by objective. */
const most = 14;

/** What can be done with a piece of evidence without dragging it. */
export function useLineMenu(): (link: EvidenceLink) => readonly MenuEntry[] {
  const { t, language } = useTexts();

  return (link) => {
    const lines = strategyLines(openState().records).filter(({ record }) => record !== null);
    const { current } = useTree.getState();
    const here = lines.find(({ line }) => lineKey(line) === current);

    function give({ line }: NumberedLine) {
      if (line.kind !== 'development') giveEvidence(link, line);
    }
    const choice = (line: NumberedLine): MenuEntry => ({
      id: lineKey(line.line),
      label: shortened(lineName(line, language)),
      onChosen: () => give(line),
    });
    function grouped(): readonly MenuEntry[] {
      const groups: { head: NumberedLine; own: NumberedLine[] }[] = [];
      for (const line of lines) {
        if (line.line.kind === 'objective') groups.push({ head: line, own: [line] });
        else groups.at(-1)?.own.push(line);
      }
      return groups.map(({ head, own }) => ({
        kind: 'submenu',
        id: `group:${lineKey(head.line)}`,
        label: shortened(lineName(head, language)),
        entries: own.map(choice),
      }));
    }

    return [
      ...(here
        ? [
            {
              id: 'add',
              icon: Plus,
              label: t('planEvidence.menu.addTo', { name: shortened(lineName(here, language)) }),
              onChosen: () => give(here),
            },
          ]
        : []),
      ...(lines.length > 0
        ? [
            {
              kind: 'submenu' as const,
              id: 'addTo',
              icon: CornerDownRight,
              label: t('strategy.evidence.addTo'),
              entries: lines.length > most ? grouped() : lines.map(choice),
            },
            { kind: 'line' as const, id: 'places' },
          ]
        : []),
      {
        id: 'show',
        icon: ExternalLink,
        label: t(link.kind === 'finding' ? 'planEvidence.menu.showFinding' : 'planEvidence.menu.showOnBoard'),
        onChosen: () => showRecord(link),
      },
      {
        id: 'chain',
        icon: Waypoints,
        label: t('strategy.evidence.chainOf'),
        onChosen: () => showChain(link),
      },
    ];
  };
}
