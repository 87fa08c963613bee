import { Redirect, Route, Switch } from 'wouter';
import { openPanel, showView } from '../features/workplans/planView.ts';
import { copyPages, pages } from './pages.ts';

const SendBack = copyPages['send-back'];

/** What a partner's copy has: pages to read, its own plan, and the way back. Any other place leads to the first. */
export function CopyPlaces() {
  return (
    <Switch>
      <Route path="/overview">{() => <copyPages.overview onChecksWanted={showChecks} />}</Route>
      <Route path="/findings" component={copyPages.findings} />
      <Route path="/strategy" component={copyPages.strategy} />
      <Route path="/workplans/:partnerId?">
        {({ partnerId }) => <pages.workplans partnerId={partnerId ?? null} />}
      </Route>
      <Route path="/send-back">{() => <SendBack onChecksWanted={showChecks} />}</Route>
      <Route path="/exchange">
        <Redirect to="/send-back" />
      </Route>
      <Route path="/exchange/:packetId">{({ packetId }) => <pages.exchange packetId={packetId} />}</Route>
      <Route path="/chain/:kind/:id">{({ kind, id }) => <pages.chain kind={kind} id={id} />}</Route>
      <Route path="/snapshots/:snapshotId?">
        {({ snapshotId }) => <pages.snapshots snapshotId={snapshotId ?? null} />}
      </Route>
      <Route path="/export" component={pages.export} />
      <Route>
        <Redirect to="/overview" />
      </Route>
    </Switch>
  );
}

/** All that is asked of the plan, beside its table. */
function showChecks(): void {
  showView('table');
  openPanel('checks');
  window.location.hash = '#/workplans';
}
