import { Redirect, Route, Switch } from 'wouter';
import { pages } from './pages.ts';

/** The pages of the workshop itself. */
export function WorkshopPlaces() {
  return (
    <Switch>
      <Route path="/overview" component={pages.overview} />
      <Route path="/partners" component={pages.partners} />
      <Route path="/partners/people" component={pages['partners/people']} />
      <Route path="/agenda" component={pages.agenda} />
      <Route path="/run/:sessionId?">{({ sessionId }) => <pages.run sessionId={sessionId ?? null} />}</Route>
      <Route path="/findings" component={pages.findings} />
      <Route path="/parking" component={pages.parking} />
      <Route path="/strategy/:part?">{({ part }) => <pages.strategy part={part ?? null} />}</Route>
      <Route path="/exchange/:packetId?">
        {({ packetId }) => <pages.exchange packetId={packetId ?? null} />}
      </Route>
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
  );
}
