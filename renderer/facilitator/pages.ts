import { lazily, ready } from '../ui/lazily.ts';
import { RunPage } from './RunPage.tsx';

/**
 * The pages of a workshop, each by the beginning of its place and in a chunk of its own: the window starts with the one
 * it shows. The console comes with the window, because nobody may wait for it when it starts again in a session.
 */
export const pages = {
  overview: lazily(async () => (await import('../features/overview/Overview.tsx')).Overview),
  partners: lazily(async () => (await import('../features/partners/Partners.tsx')).Partners),
  'partners/people': lazily(
    async () => (await import('../features/participants/Participants.tsx')).Participants,
  ),
  agenda: lazily(async () => (await import('../features/agenda/Agenda.tsx')).Agenda),
  run: ready(RunPage),
  findings: lazily(async () => (await import('../features/findings/Findings.tsx')).Findings),
  parking: lazily(async () => (await import('../features/parking/Parking.tsx')).Parking),
  strategy: lazily(async () => (await import('../features/strategy/Strategy.tsx')).Strategy),
  workplans: lazily(async () => (await import('../features/workplans/Workplans.tsx')).Workplans),
  exchange: lazily(async () => (await import('../features/exchange/Exchange.tsx')).Exchange),
  consolidation: lazily(
    async () => (await import('../features/consolidation/Consolidation.tsx')).Consolidation,
  ),
  'strategy-document': lazily(
    async () => (await import('../features/strategyDocument/StrategyDocument.tsx')).StrategyDocument,
  ),
  chain: lazily(async () => (await import('../features/chain/Chain.tsx')).Chain),
  snapshots: lazily(async () => (await import('../features/snapshots/Snapshots.tsx')).Snapshots),
  export: lazily(async () => (await import('../features/export/Export.tsx')).Export),
} as const;

/** The pages of a partner's copy that the workshop itself does not have. */
export const copyPages = {
  overview: lazily(async () => (await import('../features/partnerCopy/start/CopyOverview.tsx')).CopyOverview),
  findings: lazily(async () => (await import('../features/partnerCopy/read/FindingsPage.tsx')).FindingsPage),
  strategy: lazily(async () => (await import('../features/partnerCopy/read/StrategyPage.tsx')).StrategyPage),
  'send-back': lazily(
    async () => (await import('../features/partnerCopy/sendBack/SendBackPage.tsx')).SendBackPage,
  ),
} as const;

/** Brings the code of the page that a place such as `/run/:sessionId` is on. */
export async function loadPageAt(place: string): Promise<void> {
  const found = Object.entries(pages).findLast(([start]) => `${place}/`.startsWith(`/${start}/`));
  await (found?.[1] ?? pages.overview).load();
}

/** Brings the code of all pages, one after the other, so that none is waited for when somebody comes to it. */
export async function loadPages(): Promise<void> {
  for (const page of [...Object.values(pages), ...Object.values(copyPages)]) await page.load();
}
