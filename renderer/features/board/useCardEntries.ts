import {
  Combine,
  CopyPlus,
  Group,
  Lightbulb,
  MoveRight,
  Palette,
  Pencil,
  SplitSquareVertical,
  SquareParking,
  Trash2,
  Users,
} from 'lucide-react';
import type { Card } from '../../../shared/domain/card.ts';
import { divided } from '../../../shared/domain/cardDivision.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { chainEntry } from '../../app/rowEntries.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { focusCard } from './boardFocus.ts';
import { startEditing, startNaming } from './boardStore.ts';
import { bringBack, cluster, park, remove } from './cardActions.ts';
import { meant } from './cardKeys.ts';
import { makeFinding } from './clusterActions.ts';
import { usePartnerEntries } from './usePartnerEntries.ts';
import { later, usePlaceEntries } from './usePlaceEntries.ts';
import { useToneEntries } from './useToneEntries.ts';
import { duplicate, merge, splitIntoParts } from './wordActions.ts';

/** What can be done with a card and those selected with it. Built when a menu opens. */
export function useCardEntries(session: Session, order: readonly Card[], card: Card): readonly MenuEntry[] {
  const { t, language } = useTexts();
  const partners = usePartnerEntries(order, card);
  const places = usePlaceEntries(session, order, card);
  const tones = useToneEntries(order, card);
  const ids = meant(card.id, order);
  const parts = divided(card.text, language);
  const splitEntry: MenuEntry = {
    id: 'split',
    label: t('board.menu.split', { count: parts.length }),
    icon: SplitSquareVertical,
    shortcut: 'S',
    onChosen: () => {
      const second = splitIntoParts(card.id);
      if (second !== null) later(() => focusCard(second));
    },
  };
  const mergeEntry: MenuEntry = {
    id: 'merge',
    label: t('board.menu.merge', { count: ids.length }),
    icon: Combine,
    shortcut: 'M',
    onChosen: () => {
      merge(ids, card.id);
      later(() => focusCard(card.id));
    },
  };
  return [
    {
      id: 'edit',
      label: t('board.menu.edit'),
      icon: Pencil,
      shortcut: 'F2',
      onChosen: () => later(() => startEditing(card.id)),
    },
    ...(parts.length > 1 ? [splitEntry] : []),
    ...(ids.length > 1 ? [mergeEntry] : []),
    {
      id: 'duplicate',
      label: t('board.menu.duplicate'),
      icon: CopyPlus,
      shortcut: 'Ctrl+D',
      onChosen: () => {
        const [copy] = duplicate(ids);
        if (copy) later(() => focusCard(copy));
      },
    },
    { kind: 'line', id: 'belongs' },
    { kind: 'submenu', id: 'partner', label: t('board.partner.label'), icon: Users, entries: partners },
    { kind: 'submenu', id: 'tone', label: t('board.tone.label'), icon: Palette, entries: tones },
    { kind: 'submenu', id: 'move', label: t('board.menu.moveTo'), icon: MoveRight, entries: places },
    {
      id: 'group',
      label: t('board.cluster.fresh'),
      icon: Group,
      shortcut: 'G',
      onChosen: () => {
        const made = cluster(ids, session.id, '');
        if (made !== null) later(() => startNaming(made));
      },
    },
    {
      id: 'finding',
      label: t('board.finding.make'),
      icon: Lightbulb,
      shortcut: 'F',
      onChosen: () => makeFinding(ids),
    },
    {
      id: 'park',
      label: card.parked ? t('board.menu.bringBack') : t('board.menu.park'),
      icon: SquareParking,
      shortcut: 'P',
      onChosen: () => (card.parked ? bringBack(ids) : park(ids)),
    },
    chainEntry(t, { kind: 'card', id: card.id }),
    { kind: 'line', id: 'end' },
    {
      id: 'remove',
      label: t('common.remove'),
      icon: Trash2,
      shortcut: 'Delete',
      isDanger: true,
      onChosen: () => remove(ids),
    },
  ];
}
