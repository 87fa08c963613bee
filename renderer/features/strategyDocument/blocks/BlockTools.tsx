import { Lock, LockOpen, Settings2, Trash2 } from 'lucide-react';
import type { BlockModel } from '../../../../shared/domain/blockModel.ts';
import type { LiveBlock } from '../../../../shared/domain/liveBlock.ts';
import type { BlockPart, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { removePart } from '../documentActions.ts';
import { choiceEntries } from '../page/partMenu.ts';

type Props = { readonly id: StrategyPartId; readonly part: BlockPart; readonly live: BlockModel };

const withChoices: readonly LiveBlock['kind'][] = ['findings', 'matrix', 'plan', 'budget'];

/** What can be done with a live block; quiet until somebody points at it or comes to it. */
export function BlockTools({ id, part: { block, frozen }, live }: Props) {
  const { t, language } = useTexts();

  function edit(fields: { readonly block?: LiveBlock; readonly frozen?: BlockPart['frozen'] }) {
    void perform('strategy-parts/edit-block', { id, fields });
  }

  return (
    <div className="absolute -top-0.5 right-0 flex rounded bg-ground opacity-0 group-focus-within/part:opacity-100 group-hover/part:opacity-100">
      {withChoices.includes(block.kind) && (
        <MenuButton
          icon={Settings2}
          isIconOnly
          size="small"
          label={t('strategyDocument.block.settings')}
          isDisabled={frozen !== null}
          entries={() => choiceEntries(language, block.kind, block, (chosen) => edit({ block: chosen }))}
        />
      )}
      <IconButton
        icon={frozen ? LockOpen : Lock}
        size="small"
        label={t(frozen ? 'strategyDocument.block.follow' : 'strategyDocument.block.freeze')}
        onPressed={() => edit({ frozen: frozen ? null : { at: new Date().toISOString(), model: live } })}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={t('common.remove')}
        onPressed={() => removePart(id, language)}
      />
    </div>
  );
}
