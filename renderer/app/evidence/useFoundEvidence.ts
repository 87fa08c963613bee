import { useMemo } from 'react';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import {
  type EvidenceEntry,
  evidenceEntries,
  evidenceMeant,
} from '../../../shared/records/evidenceSearch.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { useEvidence } from '../useEvidence.ts';
import { useDrawer } from './drawerState.ts';

/** All evidence of the workshop, and what the filters of the drawer leave of it; `own` can come first. */
export function useFoundEvidence(own: PartnerId | null, isUsed: (link: EvidenceLink) => boolean) {
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const findings = useRecords((records) => records.findings);
  const partners = useRecords((records) => records.partners);
  const index = useEvidence();
  const drawer = useDrawer();
  const { kind, typed, partner, isUnusedOnly } = drawer;
  const sessionId = drawer.sessionId !== null && sessions.has(drawer.sessionId) ? drawer.sessionId : null;

  const all = useMemo(
    () => evidenceEntries({ days, sessions, findings }, index),
    [days, sessions, findings, index],
  );
  const found = useMemo((): readonly EvidenceEntry[] => {
    const one = partner !== 'all' && partner !== 'oursFirst' && partners.has(partner) ? partner : null;
    const unused = isUnusedOnly ? all.filter(({ link }) => !isUsed(link)) : all;
    return evidenceMeant(unused, {
      kind: kind === 'all' ? null : kind,
      sessionId,
      partnerId: one,
      first: partner === 'oursFirst' ? own : null,
      typed,
    });
  }, [all, isUnusedOnly, isUsed, kind, sessionId, partner, partners, own, typed]);
  return { all, found };
}
