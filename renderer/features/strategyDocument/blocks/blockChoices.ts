import {
  ChartGantt,
  ChartNoAxesColumn,
  CircleDollarSign,
  Goal,
  Grid3x3,
  Handshake,
  Lightbulb,
  ListChecks,
  ListTodo,
  type LucideIcon,
  Ruler,
  ShieldAlert,
  Target,
  Users,
} from 'lucide-react';
import { type LiveBlock, type LiveBlockKind, matrixMeasures } from '../../../../shared/domain/liveBlock.ts';
import { hasBoard } from '../../../../shared/domain/sessionKind.ts';
import { type Language, textIn } from '../../../../shared/domain/text.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { sessionsInOrder } from '../../../../shared/records/queries.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import type { useTexts } from '../../../app/i18n.ts';
import { sessionName } from '../../../app/sessionName.ts';

type Translator = ReturnType<typeof useTexts>['t'];
type Tables = Pick<Records, 'days' | 'sessions' | 'partners'>;

export const blockIcons: Readonly<Record<LiveBlockKind, LucideIcon>> = {
  findings: Lightbulb,
  objectives: Goal,
  results: Ruler,
  targets: Target,
  matrix: Grid3x3,
  plan: ListTodo,
  timeline: ChartGantt,
  budget: CircleDollarSign,
  coverage: ChartNoAxesColumn,
  positions: Handshake,
  risks: ShieldAlert,
  recommendations: ListChecks,
  participants: Users,
};

export const blockKinds = Object.keys(blockIcons) as readonly LiveBlockKind[];

export type BlockChoice = { readonly id: string; readonly label: string; readonly block: LiveBlock };

/** What a kind of block can show: one choice for most, one for each session, measure, partner or sum for the others. */
export function choicesOf(
  t: Translator,
  language: Language,
  records: Tables,
  kind: LiveBlockKind,
): readonly BlockChoice[] {
  switch (kind) {
    case 'findings':
      return [
        { id: 'findings', label: t('strategyDocument.block.allSessions'), block: { kind, sessionId: null } },
        ...sessionsInOrder(records)
          .filter((session) => hasBoard(session.kind))
          .map((session) => ({
            id: `findings ${session.id}`,
            label: sessionName(t, session, language),
            block: { kind, sessionId: session.id },
          })),
      ];
    case 'matrix':
      return matrixMeasures.map((measure) => ({
        id: `matrix ${measure}`,
        label: t(`strategyDocument.block.measure.${measure}`),
        block: { kind, measure },
      }));
    case 'plan':
      return [
        { id: 'plan', label: t('strategyDocument.block.allPartners'), block: { kind, partnerId: null } },
        ...sorted(records.partners.values()).map(({ id, name, mark }) => ({
          id: `plan ${id}`,
          label: textIn(name, language) || mark,
          block: { kind, partnerId: id },
        })),
      ];
    case 'budget':
      return (['payer', 'partner'] as const).map((by) => ({
        id: `budget ${by}`,
        label: t(`strategyDocument.block.by.${by}`),
        block: { kind, by },
      }));
    default:
      return [{ id: kind, label: t(`strategyDocument.block.${kind}`), block: { kind } }];
  }
}

/** What a block is called in lists and menus: `Budget: by payer`. */
export function blockName(t: Translator, language: Language, records: Tables, block: LiveBlock): string {
  switch (block.kind) {
    case 'findings': {
      const session = block.sessionId && records.sessions.get(block.sessionId);
      return session
        ? t('strategyDocument.block.findingsOf', { session: sessionName(t, session, language) })
        : t('strategyDocument.block.findings');
    }
    case 'matrix':
      return t('strategyDocument.block.matrixOf', {
        measure: t(`strategyDocument.block.measure.${block.measure}`),
      });
    case 'plan': {
      const partner = block.partnerId && records.partners.get(block.partnerId);
      return partner
        ? t('strategyDocument.block.planOf', { partner: textIn(partner.name, language) || partner.mark })
        : t('strategyDocument.block.plan');
    }
    case 'budget':
      return t('strategyDocument.block.budgetOf', { by: t(`strategyDocument.block.by.${block.by}`) });
    default:
      return t(`strategyDocument.block.${block.kind}`);
  }
}
