import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { WallView } from '../../shared/domain/wall.ts';
import { pageCount } from '../../shared/records/wall.ts';
import { useRecords } from '../records/recordsStore.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { usePainted } from '../ui/usePainted.ts';
import { useTexts } from './i18n.ts';
import { useProjector } from './projectorStore.ts';
import { turnPage } from './showOnWall.ts';

type Props = {
  readonly view: WallView;
  /** Whether the keys turn the pages of the wall where this stands. */
  readonly hasKeys?: boolean;
};

/** Only there when what hangs on the wall has more than one page. */
export function PageTurner({ view, hasKeys = true }: Props) {
  const { t } = useTexts();
  // A card that is dropped or written does not wait for the pages to be counted, nor does the first frame.
  const records = useDeferredValue(useRecords((all) => all));
  const aspect = useProjector((state) => state.aspect);
  const isPainted = usePainted();
  const pages = useMemo(
    () => (isPainted ? pageCount(records, view, aspect) : 0),
    [isPainted, records, view, aspect],
  );
  if (!('page' in view) || pages < 2) return null;
  const page = Math.min(view.page, pages - 1);
  return (
    <div className="flex items-center justify-between">
      <IconButton
        icon={ChevronLeft}
        label={t('wall.panel.previous')}
        shortcut={hasKeys ? 'PageUp' : undefined}
        isDisabled={page === 0}
        onPressed={() => turnPage(-1)}
      />
      <output className="text-body tabular-nums">{t('wall.panel.page', { page: page + 1, pages })}</output>
      <IconButton
        icon={ChevronRight}
        label={t('wall.panel.next')}
        shortcut={hasKeys ? 'PageDown' : undefined}
        isDisabled={page === pages - 1}
        onPressed={() => turnPage(1)}
      />
    </div>
  );
}
