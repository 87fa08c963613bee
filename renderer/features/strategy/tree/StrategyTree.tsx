import { useState } from 'react';
import type { ObjectiveId } from '../../../../shared/domain/strategy.ts';
import { textFrom } from '../../../../shared/domain/text.ts';
import { AddLine } from '../../../app/AddLine.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { RuledDragArea } from '../../../app/RuledDragArea.tsx';
import { useRowFocus } from '../../../app/useRowFocus.ts';
import { newId } from '../../../records/run.ts';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { Development } from './Development.tsx';
import { EmptyStrategy } from './EmptyStrategy.tsx';
import type { LineActions } from './lineActions.ts';
import { ObjectiveSection } from './ObjectiveSection.tsx';
import { Targets } from './Targets.tsx';
import { TreeBar } from './TreeBar.tsx';
import { TreeEvidence } from './TreeEvidence.tsx';
import { nextWithout, removeLine, stepLine } from './treeMoves.ts';
import { showEvidenceDrawer, useTree } from './treeState.ts';
import { useLineGoal } from './useLineGoal.ts';
import { useTreeDrag } from './useTreeDrag.ts';
import { useGaps, useObjectives, useTreeFacts } from './useTreeFacts.ts';

/** Sections that are there before anybody scrolls. */
const atOnce = 1;

/** The development objective, the immediate objectives and their outputs, with their indicators and evidence. */
export function StrategyTree() {
  const { t, language } = useTexts();
  const objectives = useObjectives();
  const facts = useTreeFacts();
  const gaps = useGaps(facts.index);
  const rules = useTreeDrag();
  const isEvidenceOpen = useTree((state) => state.isEvidenceOpen);
  const gap = useTree((state) => state.gap);
  const said = useTree((state) => state.said);
  const { within, focusRow } = useRowFocus();
  useLineGoal(within);
  const [actions] = useState<LineActions>(() => ({
    step: (line, by) => {
      if (stepLine(line, by, language)) focusRow(line.id);
    },
    remove: (line) => {
      const next = nextWithout(line);
      if (next !== null) focusRow(next);
      removeLine(line);
    },
  }));

  const shown = objectives.flatMap((objective) => {
    if (!gap) return [objective];
    const outputs = objective.outputs.filter(({ record }) => gap.ids.has(record.id));
    return outputs.length > 0 || gap.ids.has(objective.record.id) ? [{ ...objective, outputs }] : [];
  });

  return (
    <RuledDragArea rules={rules} role={t('workplans.drag.role')}>
      <div className="flex h-full min-h-0">
        <div className="flex min-w-0 flex-1 flex-col">
          {objectives.length > 0 && <TreeBar gaps={gaps} lines={objectives} within={within} />}
          <div ref={within} className="relative min-h-0 flex-1 overflow-auto">
            <div className="mx-auto flex max-w-6xl flex-col gap-5 px-6 pt-4 pb-16">
              <Development tally={facts.tallies.get('development')} />
              <Targets />
              {objectives.length === 0 && <EmptyStrategy />}
              <ul aria-label={t('strategy.objectives')} className="flex flex-col gap-4">
                {shown.map(({ number, record, outputs }, at) => (
                  <ObjectiveSection
                    key={record.id}
                    number={number}
                    record={record}
                    outputs={outputs}
                    facts={facts}
                    actions={actions}
                    isAtOnce={at < atOnce}
                  />
                ))}
              </ul>
              <AddLine
                draftId="strategy:objective"
                label={t('strategy.add.objective')}
                placeholder={t('strategy.add.objectiveHint')}
                onAdded={(words, gesture) =>
                  void perform(
                    'objectives/add',
                    { id: newId() as ObjectiveId, title: textFrom(words), before: null },
                    gesture,
                  )
                }
              />
            </div>
          </div>
        </div>
        {isEvidenceOpen && (
          <SidePanel
            title={t('planShell.panel.evidence')}
            closeLabel={t('planShell.close')}
            onClosed={() => showEvidenceDrawer(false)}
          >
            <TreeEvidence />
          </SidePanel>
        )}
      </div>
      <output aria-live="polite" className="sr-only">
        {said}
      </output>
    </RuledDragArea>
  );
}
