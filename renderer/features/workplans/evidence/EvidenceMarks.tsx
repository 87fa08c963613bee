import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { linkReference } from '../../../../shared/records/evidenceWords.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { t } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { openChain } from './chainState.ts';

type Props = { readonly id: ActivityId };

const MOST = 2;

/**
 * What an activity rests on, by reference; a press asks why it is there. Hundreds may be on the page: each takes
 * the texts as they are when its row is shown, and does not listen for another language by itself.
 */
export function EvidenceMarks({ id }: Props) {
  // One text: the cell renders again when a reference comes or goes, and at no other change.
  const joined = useRecords((records) => referencesOf(records, id));
  const references = joined === '' ? [] : joined.split(' ');
  const more = references.length - MOST;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-chain={id}
      aria-haspopup="dialog"
      title={more > 0 ? references.join(t('planEvidence.marks.and')) : undefined}
      className="flex max-w-full flex-wrap gap-1 rounded-small text-left text-label hover:text-accent"
      onClick={() => openChain(id)}
    >
      <span className="sr-only">{t('planEvidence.marks.label')}</span>
      {references.slice(0, MOST).map((reference) => (
        <span
          key={reference}
          className="rounded-small border border-line bg-raised px-1 whitespace-nowrap text-quiet tabular-nums"
        >
          {reference}
        </span>
      ))}
      {more > 0 && (
        <span className="text-quiet tabular-nums">{t('planEvidence.marks.more', { count: more })}</span>
      )}
      {references.length === 0 && <span className="text-quiet">{t('planEvidence.marks.nothing')}</span>}
      <span className="sr-only">{t('planEvidence.marks.why')}</span>
    </button>
  );
}

function referencesOf(records: Records, id: ActivityId): string {
  const links = records.activities.get(id)?.evidence ?? [];
  return links.flatMap((link) => linkReference(link, records) ?? []).join(' ');
}
