import { createElement } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import { type Tone, tones } from '../../../shared/domain/column.ts';
import { useTexts } from '../../app/i18n.ts';
import { cardFill } from '../../ui/colours.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { meant } from './cardKeys.ts';
import { recolour } from './wordActions.ts';

/** The tints by name, and the one of the column. */
export function useToneEntries(order: readonly Card[], card: Card): readonly MenuEntry[] {
  const { t } = useTexts();
  const ids = meant(card.id, order);
  const entry = (tone: Tone | null): MenuEntry => ({
    id: tone ?? 'column',
    label: t(tone === null ? 'board.tone.ofColumn' : `board.tone.${tone}`),
    ...(tone === null ? {} : { lead: swatch(tone) }),
    isChosen: card.tone === tone,
    onChosen: () => recolour(ids, tone),
  });
  return [entry(null), { kind: 'line', id: 'tones' }, ...tones.map(entry)];
}

function swatch(tone: Tone) {
  const className = 'size-4 rounded-small border border-line-strong';
  return createElement('span', { 'aria-hidden': true, className, style: { background: cardFill(tone) } });
}
