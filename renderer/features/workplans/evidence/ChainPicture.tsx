import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Text, textIn } from '../../../../shared/domain/text.ts';
import type { Chain } from '../../../../shared/records/chain.ts';
import { useTexts } from '../../../app/i18n.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { openPanel } from '../planView.ts';
import { ChainBranch, ChainBranches } from './ChainBranch.tsx';
import { ChainNode } from './ChainNode.tsx';
import { closeChain } from './chainState.ts';

type Props = { readonly chain: Chain };

/** Read downwards: what the activity serves, the activity, what it rests on. Lists within lists, joined by lines. */
export function ChainPicture({ chain }: Props) {
  const { t } = useTexts();
  const { activity, output, objective, nodes } = chain;
  const { id } = activity.record;

  const own = (
    <Step kind="activity" number={activity.number} title={activity.record.title} isAsked>
      {nodes.length > 0 ? (
        <ChainBranches label={t('planEvidence.chain.restsOn', { number: activity.number })}>
          {nodes.map((node) => (
            <ChainNode key={node.link.id} node={node} of={activity} />
          ))}
        </ChainBranches>
      ) : (
        <ChainBranches label={t('planEvidence.chain.restsOn', { number: activity.number })}>
          <ChainBranch>
            <div className="flex items-center gap-3 rounded border border-dashed border-line-strong px-3 py-2 text-quiet">
              <span className="flex-1">{t('planEvidence.chain.nothing')}</span>
              <Button
                icon={Lightbulb}
                label={t('planEvidence.chain.openDrawer')}
                onPressed={() => {
                  closeChain();
                  afterOverlay(() => openPanel('evidence', id));
                }}
              />
            </div>
          </ChainBranch>
        </ChainBranches>
      )}
    </Step>
  );
  const withOutput = output ? (
    <Step kind="output" number={output.number} title={output.record.title}>
      <ChainBranches>
        <ChainBranch>{own}</ChainBranch>
      </ChainBranches>
    </Step>
  ) : (
    own
  );

  return (
    <>
      <p className="pb-3 text-quiet tabular-nums">
        <Weight chain={chain} />
      </p>
      {objective ? (
        <Step kind="objective" number={objective.number} title={objective.record.title}>
          <ChainBranches>
            <ChainBranch>{withOutput}</ChainBranch>
          </ChainBranches>
        </Step>
      ) : (
        withOutput
      )}
    </>
  );
}

function Weight({ chain: { nodes, cards, partners, votes } }: Props) {
  const { t } = useTexts();
  if (nodes.length === 0) return t('planEvidence.chain.weightless');
  return [
    t('planEvidence.cards', { count: cards }),
    ...(partners.length > 0 ? [t('planEvidence.partners', { count: partners.length })] : []),
    ...(votes > 0 ? [t('planEvidence.votes', { count: votes })] : []),
  ].join(t('planEvidence.chain.and'));
}

type StepProps = {
  readonly kind: 'objective' | 'output' | 'activity';
  readonly number: string;
  readonly title: Text;
  readonly isAsked?: boolean;
  readonly children: ReactNode;
};

function Step({ kind, number, title, isAsked = false, children }: StepProps) {
  const { t, language } = useTexts();
  return (
    <div>
      <div
        className={classes('rounded border bg-raised px-3 py-2', isAsked ? 'border-accent' : 'border-line')}
      >
        <p className="text-label text-quiet">
          {t(`planEvidence.chain.step.${kind}`)} <span className="tabular-nums">{number}</span>
        </p>
        <p className={isAsked ? 'font-semibold' : undefined}>
          {textIn(title, language) || t('planEvidence.item.wordless')}
        </p>
      </div>
      {children}
    </div>
  );
}
