import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Agenda } from '../features/agenda/Agenda.tsx';
import { Board } from '../features/board/Board.tsx';
import { Export } from '../features/export/Export.tsx';
import { Overview } from '../features/overview/Overview.tsx';
import { Partners } from '../features/partners/Partners.tsx';
import { Workplans } from '../features/workplans/Workplans.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useHistoryKeys } from './useHistoryKeys.ts';
import { useLastPlace } from './useLastPlace.ts';

/** The one window of a workshop: rail, bar, and the place in which each thing is. */
export function Shell() {
  useHistoryKeys();
  useLastPlace();
  return (
    <Router hook={useHashLocation}>
      <div className="grid h-screen grid-cols-[auto_1fr] grid-rows-[auto_1fr] overflow-hidden">
        <Rail />
        <TopBar />
        <main className="min-h-0 min-w-0 overflow-auto">
          <Switch>
            <Route path="/overview" component={Overview} />
            <Route path="/partners" component={Partners} />
            <Route path="/agenda" component={Agenda} />
            <Route path="/run/:sessionId?">
              {({ sessionId }) => <Board sessionId={sessionId ?? null} />}
            </Route>
            <Route path="/workplans/:partnerId?">
              {({ partnerId }) => <Workplans partnerId={partnerId ?? null} />}
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
