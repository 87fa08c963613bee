import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { isQuarter, type QuarterCard, type QuarterColumn } from '../../../../shared/domain/quarterBoard.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { useLatest } from '../../../ui/grid/useLatest.ts';
import { openPanel, select } from '../planView.ts';
import { howOf, type Selectable, Selecting } from '../timeline/selecting.ts';
import { type CardPlace, type Lists, useQuarterFocus, wantCard } from './quarterFocus.ts';
import { neighbour, placeOf } from './quarterKeys.ts';
import { columnName, moveTo } from './quarterPlan.ts';

type Options = {
  readonly columns: readonly QuarterColumn[];
  readonly root: RefObject<HTMLDivElement | null>;
  readonly lists: RefObject<Lists>;
};

/** Frames after which a card that does not come is given up. */
const patience = 20;

/** What clicks and keys do on the cards; the handlers stay the same. */
export function useQuarterHands({ columns, root, lists }: Options) {
  const { t, language } = useTexts();
  const [said, setSaid] = useState('');
  const latest = useLatest({ columns, t, language });
  const [selecting] = useState(() => new Selecting());
  const wanted = useQuarterFocus((state) => state.wanted);

  useEffect(() => {
    if (!wanted) return undefined;
    let frame = 0;
    let left = patience;
    const look = () => {
      left -= 1;
      if (focusCard(root.current, lists.current, wanted) || left === 0) wantCard(null);
      else frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [wanted, root, lists]);

  const hands = useMemo(() => {
    const cardUnder = (target: EventTarget): QuarterCard | undefined => {
      const node = target instanceof Element ? target.closest<HTMLElement>('[data-quarter-card]') : null;
      return allOf(latest.current.columns).find(({ key }) => key === node?.dataset['quarterCard']);
    };

    function pull(card: QuarterCard, by: -1 | 1) {
      const { columns: now, t: say } = latest.current;
      const place = placeOf(now, card.key);
      const quarters = now.filter(({ key }) => isQuarter(key));
      const at = quarters.findIndex(({ key }) => key === place?.column);
      // From beside the quarters of the phase, the way leads to its first or last one.
      const to = at === -1 ? quarters.at(place?.column === 'after' ? -1 : 0) : quarters[at + by];
      const rows = to ? moveTo(card, to.key) : [];
      if (!to || rows.length === 0) return setSaid(say('planViews.board.edge'));
      void perform('activities/edit', { rows });
      setSaid(say('planViews.board.said', { column: columnName(to.key, latest.current.language) }));
      wantCard({ key: `${card.activity.record.id}@${to.key}`, column: to.key });
    }

    function onKeyDown(event: KeyboardEvent) {
      const card = cardUnder(event.target);
      if (!card || event.nativeEvent.isComposing || event.defaultPrevented) return;
      const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
      if (altKey && (key === 'ArrowLeft' || key === 'ArrowRight')) pull(card, key === 'ArrowLeft' ? -1 : 1);
      else if (altKey) return;
      else if (key === 'Enter') openPanel('details', card.activity.record.id);
      else if (key === 'Escape') select([]);
      else if ((ctrlKey || metaKey) && key.toLowerCase() === 'a')
        select(allOf(latest.current.columns).map(({ activity }) => activity.record.id));
      else {
        const next = neighbour(latest.current.columns, card.key, key);
        if (!next) return;
        wantCard(next.place);
        selecting.choose(selectable(next.card), shiftKey ? 'upTo' : 'alone', inOrder(latest.current.columns));
      }
      event.preventDefault();
    }

    return {
      onKeyDown,
      onClick: (event: MouseEvent) => {
        const card = cardUnder(event.target);
        if (card) selecting.choose(selectable(card), howOf(event), inOrder(latest.current.columns));
      },
      onDoubleClick: ({ target }: MouseEvent) => {
        const card = cardUnder(target);
        if (card) openPanel('details', card.activity.record.id);
      },
      onFocus: ({ target }: FocusEvent) => {
        const card = cardUnder(target);
        if (card) useQuarterFocus.setState({ active: card.key });
      },
    };
  }, [latest, selecting]);

  return { hands, said };
}

function allOf(columns: readonly QuarterColumn[]): readonly QuarterCard[] {
  return columns.flatMap(({ cards }) => cards);
}

function selectable({ key, activity }: QuarterCard): Selectable {
  return { key, id: activity.record.id };
}

function inOrder(columns: readonly QuarterColumn[]): readonly Selectable[] {
  return allOf(columns).map(selectable);
}

function focusCard(root: HTMLElement | null, lists: Lists, { key, column }: CardPlace): boolean {
  const card = root?.querySelector<HTMLElement>(`[data-quarter-card="${CSS.escape(key)}"]`);
  if (!card) lists.get(column)?.show(key);
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return card !== undefined && card !== null;
}
