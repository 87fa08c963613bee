import { Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { SearchPalette } from '../features/search/SearchPalette.tsx';
import { useSearchKeys } from '../features/search/useSearchKeys.ts';
import { useWallKeys } from '../features/wall/useWallKeys.ts';
import { pages } from './pages.ts';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useHistoryKeys } from './useHistoryKeys.ts';
import { useLastPlace } from './useLastPlace.ts';
import { useSearchCommands } from './useSearchCommands.ts';

/** The one window of a workshop: rail, bar, and the place in which each thing is. */
export function Shell() {
  useHistoryKeys();
  useWallKeys();
  useLastPlace();
  useSearchKeys();
  const searchCommands = useSearchCommands();
  return (
    <Router hook={useHashLocation}>
      <div className="grid h-screen grid-cols-[auto_1fr] grid-rows-[auto_1fr] overflow-hidden">
        <Rail />
        <TopBar />
        <main className="relative min-h-0 min-w-0 overflow-auto">
          <Suspense>
            <Switch>
              <Route path="/overview" component={pages.overview} />
              <Route path="/partners" component={pages.partners} />
              <Route path="/partners/people" component={pages['partners/people']} />
              <Route path="/agenda" component={pages.agenda} />
              <Route path="/run/:sessionId?">
                {({ sessionId }) => <pages.run sessionId={sessionId ?? null} />}
              </Route>
              <Route path="/findings" component={pages.findings} />
              <Route path="/parking" component={pages.parking} />
              <Route path="/strategy/:part?">{({ part }) => <pages.strategy part={part ?? null} />}</Route>
              <Route path="/consolidation" component={pages.consolidation} />
              <Route path="/strategy-document" component={pages['strategy-document']} />
              <Route path="/chain/:kind/:id">{({ kind, id }) => <pages.chain kind={kind} id={id} />}</Route>
              <Route path="/workplans/:partnerId?">
                {({ partnerId }) => <pages.workplans partnerId={partnerId ?? null} />}
              </Route>
              <Route path="/snapshots/:snapshotId?">
                {({ snapshotId }) => <pages.snapshots snapshotId={snapshotId ?? null} />}
              </Route>
              <Route path="/export" component={pages.export} />
              <Route>
                <Redirect to="/overview" />
              </Route>
            </Switch>
          </Suspense>
        </main>
        <SearchPalette groups={searchCommands} />
      </div>
    </Router>
  );
}
