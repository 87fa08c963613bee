import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { type EvidenceLink, sameLink } from '../../../../shared/domain/evidenceLink.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { firstWording, linkReference } from '../../../../shared/records/evidenceWords.ts';
import { type PlanLine, planLine } from '../../../../shared/records/planLine.ts';
import { t } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import { notify } from '../../../ui/notify.ts';
import { jumpTo } from '../planView.ts';

type Birth = {
  readonly workplanId: WorkplanId;
  readonly outputId: OutputId;
  /** Null at the end of the output. */
  readonly before: ActivityId | null;
};

/** An activity that knows why: with its evidence and a first wording, which the table then offers for editing. */
export function bearActivity(link: EvidenceLink, { workplanId, outputId, before }: Birth): void {
  const id = newId() as ActivityId;
  const { records } = openState();
  const fields = { title: firstWording(link, records), evidence: [link] };
  void perform('activities/add', { workplanId, outputId, before, rows: [{ id, fields }] });
  const line = lineOf(id);
  if (!line) return;
  say('planEvidence.said.born', link, line);
  afterOverlay(() => jumpTo({ id, column: 'title' }));
}

export function giveEvidence(link: EvidenceLink, id: ActivityId): void {
  const before = lineOf(id);
  if (!before) return;
  const isThere = before.activity.evidence.some((each) => sameLink(each, link));
  if (!isThere) void perform('activities/give-evidence', { id, evidence: [link] });
  say(isThere ? 'planEvidence.said.there' : 'planEvidence.said.given', link, before);
}

function lineOf(id: ActivityId): PlanLine | null {
  return planLine(openState().records, id);
}

type Said = 'planEvidence.said.born' | 'planEvidence.said.given' | 'planEvidence.said.there';

function say(text: Said, link: EvidenceLink, { number }: PlanLine): void {
  const reference = linkReference(link, openState().records) ?? '';
  const isDone = text !== 'planEvidence.said.there';
  notify({
    kind: isDone ? 'done' : 'information',
    title: t(text, { number, reference }),
    ...(isDone ? { text: t('planEvidence.said.undo') } : {}),
    id: 'evidence',
  });
}
