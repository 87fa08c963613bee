import { FileQuestion, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import type { Snapshot } from '../../../shared/domain/snapshot.ts';
import { isEmpty } from '../../../shared/records/diff.ts';
import { sessionsInOrder } from '../../../shared/records/queries.ts';
import { changesTo } from '../../../shared/records/restore.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { formatMoment } from '../../app/formatMoment.ts';
import { useTexts } from '../../app/i18n.ts';
import { useSnapshotContent } from '../../app/useSnapshotContent.ts';
import { useSnapshotName } from '../../app/useSnapshotName.ts';
import { useWorkshop } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Differences } from './Differences.tsx';
import { restore } from './restore.ts';
import { SessionContent } from './SessionContent.tsx';

type Props = { readonly snapshot: Snapshot };

/** One snapshot, to be looked into and gone back to. */
export function SnapshotView({ snapshot }: Props) {
  const { t, language } = useTexts();
  const name = useSnapshotName(snapshot);
  const content = useSnapshotContent(snapshot.id);
  if (content === 'loading') return <p className="p-8 text-quiet">{t('snapshots.reading')}</p>;
  if (content === 'unreadable')
    return (
      <EmptyState
        icon={FileQuestion}
        title={t('snapshots.unreadable.title')}
        text={t('snapshots.unreadable.text')}
      />
    );
  return (
    <article aria-label={name} className="min-h-0 overflow-y-auto px-8 py-5">
      <div className="mx-auto flex max-w-200 flex-col gap-5">
        <header>
          <h3 className="text-page">{name}</h3>
          <p className="text-quiet tabular-nums">
            {formatMoment(snapshot.at, language)} · {t(`snapshots.cause.${snapshot.cause}`)}
          </p>
        </header>
        <Restore snapshot={snapshot} name={name} then={content} />
        <section>
          <h4 className="pb-2 text-section">{t('snapshots.content')}</h4>
          <div className="divide-y divide-line rounded border border-line">
            {sessionsInOrder(content).map((session) => (
              <SessionContent key={session.id} session={session} records={content} />
            ))}
          </div>
        </section>
      </div>
    </article>
  );
}

type RestoreProps = Props & { readonly name: string; readonly then: Records };

function Restore({ snapshot, name, then }: RestoreProps) {
  const { t } = useTexts();
  const now = useWorkshop(({ open }) => open?.records);
  const changes = useMemo(() => (now ? changesTo(now, then) : {}), [now, then]);
  if (isEmpty(changes)) return <p className="text-quiet">{t('snapshots.same')}</p>;
  return (
    <section className="flex flex-col items-start gap-3">
      <Differences changes={changes} />
      <Button
        icon={RotateCcw}
        label={t('snapshots.restore')}
        variant="primary"
        onPressed={() => void restore(snapshot, name)}
      />
      <p className="text-label text-quiet">{t('snapshots.restoreHint')}</p>
    </section>
  );
}
