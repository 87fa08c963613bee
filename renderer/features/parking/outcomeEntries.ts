import { CalendarDays, ClipboardList, Lightbulb, Lock, RotateCcw, UserRoundCheck } from 'lucide-react';
import { createElement } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import { numberPlan } from '../../../shared/domain/numbering.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { type Language, textIn } from '../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { findingsOfSession, sessionsInOrder, workplanOf } from '../../../shared/records/queries.ts';
import type { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { sessionName } from '../../app/sessionName.ts';
import { openState } from '../../records/recordsStore.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { settle, settleAsActivity, settleAsFinding } from './settle.ts';

/** The two ends that are words: they are written where the item stands. */
export type WordsAsked = 'owner' | 'closed';

type Asked = {
  readonly card: Card;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly t: ReturnType<typeof useTexts>['t'];
  readonly onWordsAsked: (kind: WordsAsked) => void;
};

/** The five ways in which an item of the parking lot ends, and back. */
export function outcomeEntries(asked: Asked): readonly MenuEntry[] {
  const { card, isOpen, t, onWordsAsked } = asked;
  return [
    {
      kind: 'submenu',
      id: 'session',
      icon: CalendarDays,
      label: t('parking.to.session'),
      entries: sessions(asked),
    },
    {
      kind: 'submenu',
      id: 'finding',
      icon: Lightbulb,
      label: t('parking.to.finding'),
      entries: findings(asked),
    },
    {
      kind: 'submenu',
      id: 'activity',
      icon: ClipboardList,
      label: t('parking.to.activity'),
      entries: plans(asked),
    },
    {
      id: 'owner',
      icon: UserRoundCheck,
      label: t('parking.to.owner'),
      onChosen: () => onWordsAsked('owner'),
    },
    { id: 'closed', icon: Lock, label: t('parking.to.closed'), onChosen: () => onWordsAsked('closed') },
    ...(isOpen
      ? []
      : ([
          { kind: 'line', id: 'line' },
          { id: 'open', icon: RotateCcw, label: t('parking.reopen'), onChosen: () => settle(card.id, null) },
        ] as const)),
  ];
}

function sessions({ card, language, t }: Asked): readonly MenuEntry[] {
  return sessionsInOrder(openState().records)
    .filter(({ kind }) => kind !== 'break')
    .map((session) => ({
      id: session.id,
      label: sessionName(t, session, language),
      isChosen: card.outcome?.kind === 'session' && card.outcome.sessionId === session.id,
      onChosen: () => settle(card.id, { kind: 'session', sessionId: session.id }),
    }));
}

function findings({ card, language, t }: Asked): readonly MenuEntry[] {
  const { records } = openState();
  const all = sessionsInOrder(records).flatMap(({ id }) => findingsOfSession(records, id));
  return [
    { id: 'new', label: t('parking.newFinding'), onChosen: () => settleAsFinding(card) },
    ...(all.length > 0 ? [{ kind: 'line' as const, id: 'line' }] : []),
    ...all.map(({ id, number, statement }) => ({
      id,
      label: short(`${referenceOf('findings', number)} ${textIn(statement, language)}`),
      isChosen: card.outcome?.kind === 'finding' && card.outcome.findingId === id,
      onChosen: () => settle(card.id, { kind: 'finding', findingId: id }),
    })),
  ];
}

function plans(asked: Asked): readonly MenuEntry[] {
  const { records } = openState();
  return sorted(records.partners.values()).flatMap((partner): readonly MenuEntry[] => {
    const workplan = workplanOf(records, partner.id);
    return workplan ? [planOf(asked, partner, workplan.id)] : [];
  });
}

function planOf({ card, language, t }: Asked, partner: Partner, workplanId: WorkplanId): MenuEntry {
  const rows = numberPlan(openState().records, workplanId);
  const name = (number: string, title: string): string => short(`${number} ${title}`);
  const activities = rows.flatMap((row): readonly MenuEntry[] =>
    row.kind === 'activity'
      ? [
          {
            id: row.record.id,
            label: name(row.number, textIn(row.record.title, language)),
            isChosen: card.outcome?.kind === 'activity' && card.outcome.activityId === row.record.id,
            onChosen: () => settle(card.id, { kind: 'activity', activityId: row.record.id }),
          },
        ]
      : [],
  );
  const outputs = rows.flatMap((row): readonly MenuEntry[] =>
    row.kind === 'output'
      ? [
          {
            id: row.record.id,
            label: short(
              t('parking.newActivity', { output: name(row.number, textIn(row.record.title, language)) }),
            ),
            onChosen: () => settleAsActivity(card, workplanId, row.record.id),
          },
        ]
      : [],
  );
  const nothing: MenuEntry = {
    id: 'none',
    label: t('parking.noOutput'),
    isDisabled: true,
    onChosen: () => {},
  };
  const line: MenuEntry = { kind: 'line', id: 'line' };
  return {
    kind: 'submenu',
    id: partner.id,
    label: textIn(partner.name, language) || partner.mark,
    lead: createElement(PartnerMark, { partner, isNamed: true }),
    entries: [
      ...activities,
      ...(activities.length > 0 ? [line] : []),
      ...(outputs.length > 0 ? outputs : [nothing]),
    ],
  };
}

/** A menu is read at a glance. */
function short(label: string): string {
  return label.length > 64 ? `${label.slice(0, 63).trimEnd()}…` : label;
}
