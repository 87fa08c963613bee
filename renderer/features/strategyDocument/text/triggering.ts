import type { DocumentTrigger } from '../../../../shared/domain/documentTrigger.ts';
import type { StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { t } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';
import type { TriggerListener } from './documentTriggers.ts';
import { insertOptions } from './insertOptions.ts';
import { partnerOptions, type RecordOption, recordOptions } from './recordOptions.ts';
import { closeTrigger, type TriggerOption, useTrigger } from './triggerStore.ts';

/** What a text does about the signs typed in it; `spoken` is the language of the interface. */
export function triggering(partId: StrategyPartId, language: Language, spoken: Language): TriggerListener {
  const optionsFor = ({ kind, query }: DocumentTrigger): readonly TriggerOption[] => {
    const { records } = openState();
    if (kind === 'insert') return insertOptions({ t, spoken, records, partId, language }, query);
    const find = kind === 'record' ? recordOptions : partnerOptions;
    return find(records, query, language).map(mentioning);
  };
  return {
    onAsked: (asked, choose) =>
      useTrigger.setState({
        open: { asked, options: optionsFor(asked), lit: 0, choose: ({ act }) => choose(act) },
      }),
    onOver: closeTrigger,
    onKey: (event, now) => {
      const { open } = useTrigger.getState();
      if (!open) return false;
      const isBehind = now.query !== open.asked.query || now.kind !== open.asked.kind;
      const options = isBehind ? optionsFor(now) : open.options;
      if (options.length === 0) return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const lit = isBehind ? 0 : open.lit;
      if (step !== 0) {
        useTrigger.setState({
          open: { ...open, options, lit: (lit + step + options.length) % options.length },
        });
        return true;
      }
      const chosen = options[lit];
      if (!chosen || (event.key !== 'Enter' && event.key !== 'Tab')) return false;
      open.choose(chosen);
      return true;
    },
  };
}

function mentioning({ words, ...attrs }: RecordOption): TriggerOption {
  return {
    id: attrs.id,
    label: attrs.label,
    words: words === attrs.label ? '' : words,
    act: (editor, range) =>
      editor
        .chain()
        .focus()
        .insertContentAt(range, [
          { type: 'mention', attrs },
          { type: 'text', text: ' ' },
        ])
        .run(),
  };
}
