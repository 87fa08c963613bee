import { Lock } from 'lucide-react';
import type { StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = { readonly id: StrategyPartId; readonly at: string; readonly differs: boolean };

const shape = { dateStyle: 'medium', timeStyle: 'short' } as const;
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', shape),
  zh: new Intl.DateTimeFormat('zh-CN', shape),
};

/** Says that a block is as it was, since when, and whether the workshop has moved on. */
export function FrozenNote({ id, at, differs }: Props) {
  const { t, language } = useTexts();
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-label text-quiet">
      <Icon of={Lock} size={14} />
      {t('strategyDocument.block.keptOn', { date: formats[language].format(new Date(at)) })}
      <span className={classes(differs && 'text-amber')}>
        {t(differs ? 'strategyDocument.block.differs' : 'strategyDocument.block.same')}
      </span>
      <button
        type="button"
        className="rounded-small text-accent underline-offset-2 hover:underline"
        onClick={() => void perform('strategy-parts/edit-block', { id, fields: { frozen: null } })}
      >
        {t('strategyDocument.block.follow')}
      </button>
    </p>
  );
}
