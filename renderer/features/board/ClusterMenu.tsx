import { ArrowLeftRight, Ellipsis, Pencil, Ungroup } from 'lucide-react';
import type { Cluster } from '../../../shared/domain/cluster.ts';
import { columnFor } from '../../../shared/domain/column.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { startNaming } from './boardStore.ts';

type Props = { readonly cluster: Cluster };

export function ClusterMenu({ cluster }: Props) {
  const { t, language } = useTexts();
  const columns = useRecords(({ sessions }) => sessions.get(cluster.sessionId)?.columns);
  const here = columns && columnFor(columns, cluster.column).id;
  const others = columns?.filter((column) => column.id !== here) ?? [];
  const entries: readonly MenuEntry[] = [
    { id: 'name', label: t('common.rename'), icon: Pencil, onChosen: () => startNaming(cluster.id) },
    ...others.map(({ id, title }) => ({
      id,
      label: t('board.menu.toColumn', { column: textIn(title, language) }),
      icon: ArrowLeftRight,
      onChosen: () => void perform('clusters/move', { id: cluster.id, column: id, before: null }),
    })),
    {
      id: 'dissolve',
      label: t('board.cluster.dissolve'),
      icon: Ungroup,
      onChosen: () => void perform('clusters/dissolve', { id: cluster.id }),
    },
  ];
  const reference = referenceOf('clusters', cluster.number);
  return (
    <MenuButton
      label={t('board.card.actions', { reference })}
      icon={Ellipsis}
      isIconOnly
      size="small"
      entries={entries}
    />
  );
}
