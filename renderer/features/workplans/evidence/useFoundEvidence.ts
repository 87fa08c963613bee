import { useMemo } from 'react';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import {
  type EvidenceEntry,
  evidenceEntries,
  evidenceMeant,
} from '../../../../shared/records/evidenceSearch.ts';
import { useEvidence } from '../../../app/useEvidence.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { useDrawer } from './drawerState.ts';
import { useRestingIndex } from './restingIndex.ts';

/** All evidence of the workshop, and what the filters of the drawer leave of it; `own` is the partner of the plan. */
export function useFoundEvidence(own: PartnerId | null) {
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const findings = useRecords((records) => records.findings);
  const partners = useRecords((records) => records.partners);
  const index = useEvidence();
  const drawer = useDrawer();
  const resting = useRestingIndex();
  const { kind, typed, partner, isUnusedOnly } = drawer;
  const sessionId = drawer.sessionId !== null && sessions.has(drawer.sessionId) ? drawer.sessionId : null;

  const all = useMemo(
    () => evidenceEntries({ days, sessions, findings }, index),
    [days, sessions, findings, index],
  );
  const found = useMemo((): readonly EvidenceEntry[] => {
    const one = partner !== 'all' && partner !== 'oursFirst' && partners.has(partner) ? partner : null;
    const unused = isUnusedOnly ? all.filter(({ link }) => !resting.has(link.id)) : all;
    return evidenceMeant(unused, {
      kind: kind === 'all' ? null : kind,
      sessionId,
      partnerId: one,
      first: partner === 'oursFirst' ? own : null,
      typed,
    });
  }, [all, isUnusedOnly, resting, kind, sessionId, partner, partners, own, typed]);
  return { all, found };
}
