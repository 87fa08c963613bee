import { type EvidenceLink, sameLink } from '../../../../shared/domain/evidenceLink.ts';
import { linkReference } from '../../../../shared/records/evidenceWords.ts';
import { t } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { notify } from '../../../ui/notify.ts';
import { type GroundedLine, lineNow } from './lineNow.ts';

/** Puts a piece of evidence under a line, and says so: the line may be out of sight. */
export function giveEvidence(link: EvidenceLink, line: GroundedLine): void {
  const before = lineNow(line.id);
  const reference = linkReference(link, openState().records);
  if (!before?.record || reference === null) return;
  const isThere = before.record.evidence.some((each) => sameLink(each, link));
  if (!isThere) void perform('strategy/give-evidence', { line, evidence: [link] });
  const { number } = before;
  notify({
    kind: isThere ? 'information' : 'done',
    title: t(isThere ? 'planEvidence.said.there' : 'planEvidence.said.given', { number, reference }),
    ...(isThere ? {} : { text: t('planEvidence.said.undo') }),
    id: 'evidence',
  });
}

export function takeEvidence(evidence: EvidenceLink, line: GroundedLine): void {
  void perform('strategy/take-evidence', { line, evidence });
}
