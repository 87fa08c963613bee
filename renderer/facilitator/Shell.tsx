import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Agenda } from '../features/agenda/Agenda.tsx';
import { Export } from '../features/export/Export.tsx';
import { Findings } from '../features/findings/Findings.tsx';
import { Overview } from '../features/overview/Overview.tsx';
import { Parking } from '../features/parking/Parking.tsx';
import { Participants } from '../features/participants/Participants.tsx';
import { Partners } from '../features/partners/Partners.tsx';
import { Snapshots } from '../features/snapshots/Snapshots.tsx';
import { useWallKeys } from '../features/wall/useWallKeys.ts';
import { Workplans } from '../features/workplans/Workplans.tsx';
import { Rail } from './Rail.tsx';
import { RunPage } from './RunPage.tsx';
import { TopBar } from './TopBar.tsx';
import { useHistoryKeys } from './useHistoryKeys.ts';
import { useLastPlace } from './useLastPlace.ts';

/** The one window of a workshop: rail, bar, and the place in which each thing is. */
export function Shell() {
  useHistoryKeys();
  useWallKeys();
  useLastPlace();
  return (
    <Router hook={useHashLocation}>
      <div className="grid h-screen grid-cols-[auto_1fr] grid-rows-[auto_1fr] overflow-hidden">
        <Rail />
        <TopBar />
        <main className="relative min-h-0 min-w-0 overflow-auto">
          <Switch>
            <Route path="/overview" component={Overview} />
            <Route path="/partners" component={Partners} />
            <Route path="/partners/people" component={Participants} />
            <Route path="/agenda" component={Agenda} />
            <Route path="/run/:sessionId?">
              {({ sessionId }) => <RunPage sessionId={sessionId ?? null} />}
            </Route>
            <Route path="/findings" component={Findings} />
            <Route path="/parking" component={Parking} />
            <Route path="/workplans/:partnerId?">
              {({ partnerId }) => <Workplans partnerId={partnerId ?? null} />}
            </Route>
            <Route path="/snapshots/:snapshotId?">
              {({ snapshotId }) => <Snapshots snapshotId={snapshotId ?? null} />}
            </Route>
            <Route path="/export" component={Export} />
            <Route>
              <Redirect to="/overview" />
            </Route>
          </Switch>
        </main>
      </div>
    </Router>
  );
}
