import { useTexts } from '../../app/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { listenTo, useBoard } from './boardStore.ts';

type Props = { readonly all: number; readonly hidden: number };

/** Says as long as it holds that not all cards are shown, and how to see them again. */
export function FilterNotice({ all, hidden }: Props) {
  const { t } = useTexts();
  const voices = useBoard((board) => board.voices);
  if (voices.size === 0) return null;
  const [partners, isNobody] = [[...voices].filter((id) => id !== null).length, voices.has(null)];
  const what = isNobody ? 'showingNobody' : 'showing';
  return (
    <div className="mx-4 mt-1 flex min-h-8 flex-wrap items-center gap-x-2 rounded border border-accent bg-selected px-2 text-body">
      <output className="font-medium">{t(`board.filter.${what}`, { count: partners, all })}</output>
      <span className="text-quiet">{t('board.filter.hiddenCards', { count: hidden })}</span>
      <button
        type="button"
        className="ml-auto inline-flex items-center gap-1.5 rounded px-1.5 font-medium text-accent hover:bg-hover"
        onClick={() => listenTo(new Set())}
      >
        {t('board.filter.all')}
        <Kbd keys="Esc" />
      </button>
    </div>
  );
}
