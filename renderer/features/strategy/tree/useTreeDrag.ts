import type { IndicatorId } from '../../../../shared/domain/indicator.ts';
import type { ObjectiveId, OutputId } from '../../../../shared/domain/strategy.ts';
import { lineKey, lineOf } from '../../../../shared/domain/strategyLine.ts';
import { type Language, textIn } from '../../../../shared/domain/text.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { outputsOf } from '../../../../shared/records/queries.ts';
import { indicatorsOf } from '../../../../shared/records/strategy.ts';
import type { DragRule } from '../../../app/dragRule.ts';
import { evidenceOfDragId } from '../../../app/evidence/evidenceDragId.ts';
import { evidenceName } from '../../../app/evidence/evidenceName.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import type { Drop } from '../../../ui/drag/drop.ts';
import { landsBefore } from '../../../ui/drag/dropPlace.ts';
import { giveEvidence } from './lineEvidenceActions.ts';
import { lineName, lineNow } from './lineNow.ts';
import { lineOfTarget, objectiveOfList } from './treeTargets.ts';

/** Lines change their places, indicators their lines, and evidence is put under what rests on it. */
export function useTreeDrag(): readonly DragRule[] {
  const { t, language } = useTexts();
  const nameAt = (target: string): string =>
    nameOfLine(objectiveOfList(target) ?? lineOfTarget(target), language) || t('strategy.development');
  const beside = ({ target, place }: Drop): string =>
    place === 'inside'
      ? t('workplans.drag.atEnd', { name: nameAt(target.id) })
      : t(`workplans.drag.${place}`, { name: nameAt(target.id) });

  return [
    {
      kind: 'objective',
      nameOf: (id) => nameOfLine(id, language),
      placeOf: beside,
      onDropped: ({ item, target, place }) => {
        const ids = sorted(openState().records.objectives.values()).map(({ id }) => id as string);
        const before = landsBefore(ids, item.id, { id: target.id, place }) as ObjectiveId | null;
        void perform('objectives/move', { id: item.id as ObjectiveId, before });
      },
    },
    { kind: 'output', nameOf: (id) => nameOfLine(id, language), placeOf: beside, onDropped: dropOutput },
    {
      kind: 'indicator',
      nameOf: (id) => indicatorName(id, language) || t('strategy.indicator.unnamed'),
      placeOf: (drop) =>
        drop.target.kind === 'indicator'
          ? t(`workplans.drag.${drop.place === 'before' ? 'before' : 'after'}`, {
              name: indicatorName(drop.target.id, language) || t('strategy.indicator.unnamed'),
            })
          : t('strategy.drag.measures', { name: nameAt(drop.target.id) }),
      onDropped: dropIndicator,
    },
    {
      kind: 'evidence',
      nameOf: (dragId) => {
        const link = evidenceOfDragId(dragId);
        return link === null ? '' : evidenceName(link, language);
      },
      placeOf: ({ target }) => t('planEvidence.drag.onto', { name: nameAt(target.id) }),
      onDropped: ({ item, target }) => {
        const link = evidenceOfDragId(item.id);
        const line = lineNow(lineOfTarget(target.id))?.line;
        if (link !== null && line && line.kind !== 'development') giveEvidence(link, line);
      },
    },
  ];
}

function nameOfLine(key: string, language: Language): string {
  const line = lineNow(key);
  return line ? lineName(line, language) : '';
}

function indicatorName(id: string, language: Language): string {
  const indicator = openState().records.indicators.get(id as IndicatorId);
  return indicator ? textIn(indicator.title, language) : '';
}

function dropOutput({ item, target, place }: Drop): void {
  const { records } = openState();
  const objectiveId = objectiveOfList(target.id) ?? records.outputs.get(target.id as OutputId)?.objectiveId;
  if (objectiveId === undefined) return;
  const ids = outputsOf(records, objectiveId).map(({ id }) => id as string);
  const before = landsBefore(ids, item.id, { id: target.id, place }) as OutputId | null;
  void perform('outputs/move', { id: item.id as OutputId, objectiveId, before });
}

function dropIndicator({ item, target, place }: Drop): void {
  const { records } = openState();
  const id = item.id as IndicatorId;
  const other = records.indicators.get(target.id as IndicatorId);
  const line = other ? lineOf(other) : lineNow(lineOfTarget(target.id))?.line;
  if (!line || (!other && isOn(id, lineKey(line)))) return;
  const ids = indicatorsOf(records, line).map((each) => each.id as string);
  const before = landsBefore(ids, id, { id: target.id, place }) as IndicatorId | null;
  void perform('indicators/move', { id, line, before });
}

function isOn(id: IndicatorId, key: string): boolean {
  const indicator = openState().records.indicators.get(id);
  return indicator !== undefined && lineKey(lineOf(indicator)) === key;
}
