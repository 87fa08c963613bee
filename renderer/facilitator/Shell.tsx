import { Suspense } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { foundKinds } from '../../shared/records/search.ts';
import { useOrigin } from '../app/useOrigin.ts';
import { SearchPalette } from '../features/search/SearchPalette.tsx';
import { useSearchKeys } from '../features/search/useSearchKeys.ts';
import { useWallKeys } from '../features/wall/useWallKeys.ts';
import { CopyPlaces } from './CopyPlaces.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useHistoryKeys } from './useHistoryKeys.ts';
import { useLastPlace } from './useLastPlace.ts';
import { useSearchCommands } from './useSearchCommands.ts';
import { WorkshopPlaces } from './WorkshopPlaces.tsx';

/** The one window of a workshop: rail, bar, and the place in which each thing is. */
export function Shell() {
  useHistoryKeys();
  useLastPlace();
  useSearchKeys();
  const isCopy = useOrigin() !== null;
  const searchCommands = useSearchCommands();
  return (
    <Router hook={useHashLocation}>
      <div className="grid h-screen grid-cols-[auto_1fr] grid-rows-[auto_1fr] overflow-hidden">
        <Rail />
        <TopBar />
        <main className="relative min-h-0 min-w-0 overflow-auto">
          <Suspense>{isCopy ? <CopyPlaces /> : <WorkshopPlaces />}</Suspense>
        </main>
        <SearchPalette groups={searchCommands} kinds={isCopy ? copyKinds : foundKinds} />
        {!isCopy && <WallKeys />}
      </div>
    </Router>
  );
}

/** The wall belongs to the workshop itself. */
function WallKeys() {
  useWallKeys();
  return null;
}

/** What a partner's copy has a page for. */
const copyKinds = ['finding', 'cluster', 'card', 'objective', 'output', 'activity'] as const;
