import { useTexts } from '../../app/i18n.ts';
import { PageTabs } from '../../ui/PageTabs.tsx';
import { PositionsPage } from './positions/PositionsPage.tsx';
import { RecommendationsPage } from './recommendations/RecommendationsPage.tsx';
import { StrategyTree } from './tree/StrategyTree.tsx';

const parts = ['tree', 'positions', 'recommendations'] as const;
type Part = (typeof parts)[number];

type Props = { readonly part: string | null };

/** What the programme wants, where the partners stand on it, and how it answers what was recommended before. */
export function Strategy({ part }: Props) {
  const { t } = useTexts();
  const shown: Part = parts.find((each) => each === part) ?? 'tree';
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="px-6 pt-5 pb-3">
        <PageTabs
          label={t('strategy.parts.label')}
          tabs={parts.map((id) => ({
            id,
            label: t(`strategy.parts.${id}`),
            href: id === 'tree' ? '#/strategy' : `#/strategy/${id}`,
          }))}
          value={shown}
        />
      </div>
      <div className="relative min-h-0 flex-1 overflow-auto">
        {shown === 'tree' && <StrategyTree />}
        {shown === 'positions' && <PositionsPage />}
        {shown === 'recommendations' && <RecommendationsPage />}
      </div>
    </div>
  );
}
