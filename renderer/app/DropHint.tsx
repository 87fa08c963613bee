import { FolderOpen } from 'lucide-react';
import { Icon } from '../ui/Icon.tsx';
import { useTexts } from './i18n.ts';

/** Lies over the window while a file is held above it. */
export function DropHint() {
  const { t } = useTexts();
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center bg-backdrop">
      <span className="absolute inset-3 rounded border-2 border-dashed border-accent" />
      <p className="flex items-center gap-3 rounded bg-raised px-6 py-4 text-section shadow-over">
        <Icon of={FolderOpen} size={20} className="text-accent" />
        {t('home.dropHere')}
      </p>
    </div>
  );
}
