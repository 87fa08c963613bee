import { ExternalLink, Waypoints, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { textIn } from '../../../../shared/domain/text.ts';
import type { ShownEvidence } from '../../../../shared/records/lineEvidence.ts';
import { stepsOf } from '../../../../shared/records/lineStrength.ts';
import { usePaper } from '../../../app/evidence/usePaper.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showChain, showRecord } from '../../../app/recordGoal.ts';
import { overStyle } from '../../../ui/listStyles.ts';
import { Menu } from '../../../ui/Menu.tsx';
import { StrengthPicture } from './StrengthPicture.tsx';

type Props = {
  readonly evidence: ShownEvidence;
  /** The number of the line it supports. */
  readonly of: string;
  readonly onTaken: () => void;
};

/** A finding, cluster or card under a line: what it is, how strong, and on a press where it leads. */
export function EvidenceChip({ evidence, of, onTaken }: Props) {
  const { t, language } = useTexts();
  const { link, reference, grade, share, cards, votes } = evidence;
  const paper = usePaper(link);
  const words = textIn(evidence.words, language);
  const said = [
    share !== null && t('findings.share.shown', { n: share.n, of: share.of }),
    link.kind !== 'card' && cards > 0 && t('planEvidence.cards', { count: cards }),
    votes > 0 && t('planEvidence.votes', { count: votes }),
  ].filter((each) => each !== false);
  return (
    <li className="max-w-full">
      <MenuTrigger>
        <Button
          className="flex h-6.5 max-w-full items-center gap-1.5 rounded-small border border-line px-1.5 text-label data-hovered:border-line-strong"
          style={paper}
          onKeyDown={(event) => {
            if (event.key === 'Delete') onTaken();
            else event.continuePropagation();
          }}
        >
          <span className="shrink-0 font-medium tabular-nums">{reference}</span>
          <span className="max-w-64 truncate">{words}</span>
          {grade !== null && (
            <>
              <StrengthPicture steps={stepsOf(grade)} />
              <span className="sr-only">{t(`findings.grade.${grade}.name`)}</span>
            </>
          )}
          {said.length > 0 && (
            <span className="shrink-0 text-quiet tabular-nums">{said.join(t('strategy.and'))}</span>
          )}
        </Button>
        <Popover offset={4} className={overStyle}>
          <p className="max-w-80 px-3 pt-2 text-label text-quiet">{words}</p>
          <Menu
            label={t('planEvidence.menu.label', { reference })}
            entries={[
              {
                id: 'show',
                icon: ExternalLink,
                label: t(
                  link.kind === 'finding' ? 'planEvidence.menu.showFinding' : 'planEvidence.menu.showOnBoard',
                ),
                onChosen: () => showRecord(link),
              },
              {
                id: 'chain',
                icon: Waypoints,
                label: t('strategy.evidence.chain', { reference }),
                onChosen: () => showChain(link),
              },
              { kind: 'line', id: 'removal' },
              {
                id: 'take',
                icon: X,
                label: t('strategy.evidence.take', { reference, of }),
                shortcut: 'Del',
                isDanger: true,
                onChosen: onTaken,
              },
            ]}
          />
        </Popover>
      </MenuTrigger>
    </li>
  );
}
