import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import { textIn } from '../../shared/domain/text.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import { takeApp } from '../app/appStore.ts';
import { useTexts } from '../app/i18n.ts';
import { performRedo, performUndo } from '../app/perform.ts';
import { useOrigin } from '../app/useOrigin.ts';
import { BarClock } from '../features/console/BarClock.tsx';
import { CopyLine } from '../features/partnerCopy/CopyLine.tsx';
import { SearchButton } from '../features/search/SearchButton.tsx';
import { ProjectorSwitch } from '../features/wall/ProjectorSwitch.tsx';
import { call } from '../records/bridge.ts';
import { showWorkshop, useRecords } from '../records/recordsStore.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { BarMenu } from './BarMenu.tsx';
import { SavedState } from './SavedState.tsx';
import { useHistory } from './useHistory.ts';

export function TopBar() {
  const { t, language } = useTexts();
  const title = useRecords((records) => textIn(workshopOf(records).title, language));
  const { undo, redo } = useHistory();
  const isCopy = useOrigin() !== null;

  async function goHome() {
    const app = await call('workshop/leave');
    showWorkshop(null);
    takeApp(app);
  }

  return (
    <header
      aria-label={t('bar.label')}
      className="flex h-12 min-w-0 items-center gap-2 border-b border-line px-3"
    >
      <IconButton icon={ArrowLeft} label={t('bar.home')} onPressed={() => void goHome()} />
      <h1 className="min-w-0 truncate text-body font-semibold">{title === '' ? t('bar.untitled') : title}</h1>
      {isCopy && <CopyLine />}
      <SavedState />
      <div className="ml-auto flex shrink-0 items-center gap-1">
        <IconButton
          icon={Undo2}
          label={undo === null ? t('bar.nothingToUndo') : t('bar.undo', { what: undo })}
          shortcut="Ctrl+Z"
          isDisabled={undo === null}
          onPressed={() => void performUndo()}
        />
        <IconButton
          icon={Redo2}
          label={redo === null ? t('bar.nothingToRedo') : t('bar.redo', { what: redo })}
          shortcut="Ctrl+Shift+Z"
          isDisabled={redo === null}
          onPressed={() => void performRedo()}
        />
        <SearchButton />
        {!isCopy && <ProjectorSwitch />}
        {!isCopy && <BarClock />}
        <BarMenu />
      </div>
    </header>
  );
}
