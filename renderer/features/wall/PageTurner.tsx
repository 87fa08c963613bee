import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { WallView } from '../../../shared/domain/wall.ts';
import { pageCount } from '../../../shared/records/wall.ts';
import { useTexts } from '../../app/i18n.ts';
import { useProjector } from '../../app/projectorStore.ts';
import { turnPage } from '../../app/showOnWall.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = { readonly view: WallView };

/** Only there when what hangs on the wall has more than one page. */
export function PageTurner({ view }: Props) {
  const { t } = useTexts();
  // A card that is dropped or written does not wait for the pages to be counted.
  const records = useDeferredValue(useRecords((all) => all));
  const aspect = useProjector((state) => state.aspect);
  const pages = useMemo(() => pageCount(records, view, aspect), [records, view, aspect]);
  if (!('page' in view) || pages < 2) return null;
  const page = Math.min(view.page, pages - 1);
  return (
    <div className="flex items-center justify-between">
      <IconButton
        icon={ChevronLeft}
        label={t('wall.panel.previous')}
        shortcut="PageUp"
        isDisabled={page === 0}
        onPressed={() => turnPage(-1)}
      />
      <output className="text-body tabular-nums">{t('wall.panel.page', { page: page + 1, pages })}</output>
      <IconButton
        icon={ChevronRight}
        label={t('wall.panel.next')}
        shortcut="PageDown"
        isDisabled={page === pages - 1}
        onPressed={() => turnPage(1)}
      />
    </div>
  );
}
