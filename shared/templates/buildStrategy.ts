import { unmeasured } from '../domain/indicator.ts';
import type { Stand } from '../domain/position.ts';
import type { RecommendationId } from '../domain/recommendation.ts';
import { unanswered } from '../domain/recommendation.ts';
import { type ObjectiveId, type OutputId, unreasoned } from '../domain/strategy.ts';
import { fieldsOfLine, type StrategyLine } from '../domain/strategyLine.ts';
import { emptyText, type Text } from '../domain/text.ts';
import { type Building, withOrder } from './building.ts';
import { known, type Named, name } from './named.ts';
import type { Template } from './template.ts';

type Indicators = Template['indicators'];

/** The tree with its indicators, where the partners stand on it, and the recommendations that it answers. */
export function buildStrategy(records: Building, template: Template, named: Named): void {
  addIndicators(records, { kind: 'development' }, template.indicators);
  for (const [order, { key, outputs, ...objective }] of withOrder(template.objectives)) {
    const objectiveId = records.newId<ObjectiveId>();
    const own = { kind: 'objective', id: objectiveId } as const;
    if (key !== undefined) name(named.lines, key, own);
    addLine(records, named, own, { ...objective, order });
    for (const [place, { key: outputKey, ...output }] of withOrder(outputs)) {
      const id = records.newId<OutputId>();
      const line = { kind: 'output', id } as const;
      name(named.lines, outputKey, line);
      addLine(records, named, line, { ...output, objectiveId, order: place });
    }
  }
  buildPositions(records, template, named);
  buildRecommendations(records, template, named);
}

type Line = Exclude<StrategyLine, { readonly kind: 'development' }>;
type Said = Omit<Template['objectives'][number], 'key' | 'outputs'> & { readonly order: string };

function addLine(
  records: Building,
  named: Named,
  line: Line,
  { evidence, indicators, onRecord, ...said }: Said & { readonly objectiveId?: ObjectiveId },
): void {
  records.add(line.kind === 'objective' ? 'objectives' : 'outputs', {
    ...unreasoned,
    ...said,
    id: line.id,
    evidence: named.evidence(evidence),
    illustrative: records.mark(onRecord),
  });
  addIndicators(records, line, indicators);
}

function addIndicators(records: Building, line: StrategyLine, indicators: Indicators): void {
  for (const [order, { onRecord, ...indicator }] of withOrder(indicators)) {
    records.add('indicators', {
      ...unmeasured,
      ...indicator,
      ...fieldsOfLine(line),
      id: records.newId(),
      order,
      illustrative: records.mark(onRecord),
    });
  }
}

function buildPositions(records: Building, template: Template, named: Named): void {
  for (const [key, { agreed, reservations, notAgreed, onRecord }] of Object.entries(template.positions)) {
    const line = known(named.lines, key);
    const take = (partner: string, stand: Stand, text: Text): void =>
      records.add('positions', {
        ...fieldsOfLine(line),
        id: records.newId(),
        partnerId: known(named.partners, partner),
        stand,
        text,
        illustrative: records.mark(onRecord),
      });
    for (const partner of agreed) take(partner, 'agreed', emptyText);
    for (const { partner, text } of reservations) take(partner, 'reservation', text);
    for (const { partner, text } of notAgreed) take(partner, 'notAgreed', text);
  }
}

function buildRecommendations(records: Building, template: Template, named: Named): void {
  for (const [order, recommendation] of withOrder(template.recommendations)) {
    const { key, answeredBy, onRecord, ...said } = recommendation;
    const id = records.newId<RecommendationId>();
    if (key !== undefined) name(named.recommendations, key, id);
    records.add('recommendations', {
      ...unanswered,
      ...said,
      id,
      number: records.number('recommendations'),
      order,
      answeredBy: answeredBy.map((line) => known(named.lines, line)),
      illustrative: records.mark(onRecord),
    });
  }
}
