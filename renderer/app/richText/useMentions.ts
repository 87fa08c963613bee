import { useState } from 'react';
import { noteMentionAt } from '../../../shared/domain/noteMention.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { openState } from '../../records/recordsStore.ts';
import { useTexts } from '../i18n.ts';
import type { Mentioning } from './mentionNode.ts';
import { mentionOptions, type ShownOption } from './mentionOptions.ts';

/** The list beside the caret: what it offers, which option is lit, and its keys. */
export function useMentions(sessionId: SessionId | undefined) {
  const { language } = useTexts();
  const [mentioning, setMentioning] = useState<Mentioning | null>(null);
  const [lit, setLit] = useState({ query: '', index: 0 });

  const optionsFor = (kind: Mentioning['kind'], query: string): readonly ShownOption[] =>
    mentionOptions(openState().records, { kind, query, sessionId, language });
  const options = mentioning ? optionsFor(mentioning.kind, mentioning.query) : [];
  const index = mentioning && lit.query === mentioning.query ? Math.min(lit.index, options.length - 1) : 0;

  function onMentionKey(event: KeyboardEvent, typed: string): boolean {
    const now = noteMentionAt(typed);
    if (!mentioning || !now) return false;
    const found = now.query === mentioning.query ? options : optionsFor(now.kind, now.query);
    if (found.length === 0) return false;
    const at = now.query === mentioning.query ? index : 0;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      setLit({ query: now.query, index: (at + step + found.length) % found.length });
      return true;
    }
    const chosen = found[at];
    if (!chosen || (event.key !== 'Enter' && event.key !== 'Tab')) return false;
    mentioning.choose(chosen.option);
    return true;
  }

  return { mentioning, setMentioning, options, index, onMentionKey };
}
