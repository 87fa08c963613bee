import type { LineageColumn, LineageNode } from '../../../shared/records/lineage.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { ChainBox } from './ChainBox.tsx';

type Props = {
  readonly column: LineageColumn;
  readonly nodes: readonly LineageNode[];
  /** How many more there are. */
  readonly hidden: number;
  readonly onLit: (id: string | null) => void;
  readonly onWholeWanted: () => void;
};

export function ChainColumn({ column, nodes, hidden, onLit, onWholeWanted }: Props) {
  const { t } = useTexts();
  return (
    <section className="relative flex max-w-64 min-w-40 flex-1 flex-col gap-2">
      <h3 className="py-1 text-label font-medium text-quiet">{t(`chain.column.${column}`)}</h3>
      <ul className="flex flex-col gap-2">
        {nodes.map((node) => (
          <li key={node.target.id}>
            <ChainBox node={node} onLit={onLit} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button label={t('chain.more', { count: hidden })} onPressed={onWholeWanted} />}
    </section>
  );
}
