import { type KeyboardEvent, useMemo, useState } from 'react';
import { mentionAt, partnersMeant, withoutMention } from '../../../shared/domain/mention.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { choosePartner } from './boardStore.ts';

const MOST_SHOWN = 12;

/** `@sa` in a line names a partner: it is chosen, and taken out of the text, by a space, Enter, Tab or a click. */
export function useMention(text: string, caret: number, write: (text: string, caret: number) => void) {
  const all = useRecords(({ partners }) => partners);
  const partners = useMemo(() => sorted(all.values()), [all]);
  const [moved, setMoved] = useState({ query: '', index: 0 });
  const [dismissedAt, setDismissedAt] = useState<number | null>(null);

  const mention = mentionAt(text, caret);
  const isDismissed = mention !== null && mention.start === dismissedAt;
  const suggestions =
    mention && !isDismissed ? partnersMeant(partners, mention.query).slice(0, MOST_SHOWN) : [];
  const isOpen = suggestions.length > 0;
  const index = moved.query === mention?.query ? Math.min(moved.index, suggestions.length - 1) : 0;

  function choose(partner: Partner) {
    choosePartner(partner.id);
    if (!mention) return;
    const rest = withoutMention(text, mention);
    write(rest.text, rest.caret);
  }

  /** A space behind a mention chooses; it does so only when letters follow the sign. */
  function takeSpace(typed: string, at: number): boolean {
    if (!/\s/u.test(typed.charAt(at - 1)) || typed.length !== text.length + 1) return false;
    const meant = mentionAt(typed, at - 1);
    const partner =
      meant && meant.start !== dismissedAt && meant.query !== '' ? suggestions[index] : undefined;
    if (!meant || !partner) return false;
    choosePartner(partner.id);
    const rest = withoutMention(typed, { ...meant, end: at });
    write(rest.text, rest.caret);
    return true;
  }

  /** The line as Enter takes it: a mention in it has chosen its partner. */
  function resolved(): string {
    const partner = mention && mention.query !== '' ? suggestions[index] : undefined;
    if (!mention || !partner) return text;
    choosePartner(partner.id);
    return withoutMention(text, mention).text;
  }

  /** Whether the key was the list's. */
  function onKeyDown(event: KeyboardEvent): boolean {
    if (!isOpen) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const partner = suggestions[index];
    if (step !== 0) {
      const next = (index + step + suggestions.length) % suggestions.length;
      setMoved({ query: mention?.query ?? '', index: next });
    } else if (event.key === 'Escape') setDismissedAt(mention?.start ?? null);
    else if (partner && event.key === 'Tab' && !event.shiftKey) choose(partner);
    else if (partner && event.key === 'Enter' && mention?.query === '') choose(partner);
    else return false;
    event.preventDefault();
    return true;
  }

  return { isOpen, suggestions, index, choose, takeSpace, resolved, onKeyDown };
}
