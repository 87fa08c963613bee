import { Copy } from 'lucide-react';
import type { PlanMerge } from '../../../../shared/domain/planMerge.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { CopyButton } from './CopyButton.tsx';

type Props = { readonly unread: PlanMerge['unread'] };

/** What stood in a Word file and found no place in the plan, with where it stood: to be copied to where it belongs. */
export function UnreadList({ unread }: Props) {
  const { t } = useTexts();
  const items = unread.map((each, index) => ({ ...each, key: String(index) }));
  const all = unread.map(({ place, text }) => `${place}\t${text}`).join('\n');
  return (
    <>
      <div className="flex shrink-0 items-center gap-4 px-6 py-2">
        <p className="flex-1 text-quiet">{t('merge.unreadHint')}</p>
        <Button
          icon={Copy}
          label={t('merge.copyAll')}
          onPressed={() => void navigator.clipboard.writeText(all)}
        />
      </div>
      <VirtualList
        label={t('merge.part.unread')}
        items={items}
        keyOf={({ key }) => key}
        estimatedHeight={56}
        className="m-0 flex-1 px-6 pb-6"
        renderItem={({ place, text }) => (
          <div className="flex items-start gap-3 border-b border-line py-2">
            <div className="min-w-0 flex-1">
              <p className="text-label text-quiet">{place}</p>
              <p className="wrap-anywhere whitespace-pre-line" data-selectable>
                {text}
              </p>
            </div>
            <CopyButton text={text} />
          </div>
        )}
      />
    </>
  );
}
