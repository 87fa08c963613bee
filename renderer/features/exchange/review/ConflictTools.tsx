import { ChevronDown, ChevronUp } from 'lucide-react';
import type { PacketId } from '../../../../shared/domain/packet.ts';
import { chosenDraftId, chosenFrom, chosenText } from '../../../../shared/merge/chosen.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { newId } from '../../../records/run.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { keyOfChoice } from './conflictKeys.ts';

type Props = {
  readonly packetId: PacketId;
  readonly texts: ReadonlyMap<string, string>;
  readonly open: readonly string[];
  /** The place of the conflict that keys act on, from 0. */
  readonly at: number;
  readonly count: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
};

/** Where one is among the conflicts, the keys, and one decision for all that are left. */
export function ConflictTools({ packetId, texts, open, at, count, onNext, onPrevious }: Props) {
  const { t } = useTexts();
  // Where somebody is writing, nobody else decides.
  const rest = open.filter((key) => chosenFrom(texts.get(key) ?? '').kind === null);

  function decideRest(side: 'ours' | 'theirs'): void {
    const gesture = newId();
    for (const key of rest) {
      const text = chosenText({ ...chosenFrom(texts.get(key) ?? ''), kind: side });
      void perform('drafts/keep', { id: chosenDraftId(packetId, key), text }, gesture);
    }
  }

  return (
    <div className="flex min-h-12 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 px-6 py-2">
      <div className="flex items-center gap-1">
        <IconButton
          icon={ChevronUp}
          size="small"
          label={t('merge.previous')}
          shortcut="K"
          isDisabled={at === 0}
          onPressed={onPrevious}
        />
        <IconButton
          icon={ChevronDown}
          size="small"
          label={t('merge.next')}
          shortcut="J"
          isDisabled={at >= count - 1}
          onPressed={onNext}
        />
        <span className="text-label text-quiet tabular-nums">
          {t('merge.position', { at: at + 1, count })}
        </span>
      </div>
      <p className="flex items-center gap-1.5 text-label text-quiet">
        {(['ours', 'theirs', 'both', 'written'] as const).map((kind) => (
          <span key={kind} className="flex items-center gap-1">
            <Kbd keys={keyOfChoice[kind]} /> {t(`merge.choice.${kind}`)}
          </span>
        ))}
      </p>
      {rest.length > 0 && (
        <div className="ml-auto flex gap-2">
          <Button label={t('merge.oursForRest')} onPressed={() => decideRest('ours')} />
          <Button label={t('merge.theirsForRest')} onPressed={() => decideRest('theirs')} />
        </div>
      )}
    </div>
  );
}
