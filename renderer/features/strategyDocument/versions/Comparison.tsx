import { useMemo, useState } from 'react';
import type { SnapshotId } from '../../../../shared/domain/snapshot.ts';
import { type Language, languages } from '../../../../shared/domain/text.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { compareDocuments } from '../../../../shared/reports/strategy/comparison.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useSnapshotContent } from '../../../app/useSnapshotContent.ts';
import { useSnapshotName } from '../../../app/useSnapshotName.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { PartChange } from './PartChange.tsx';
import type { Pair } from './pair.ts';

type Props = { readonly pair: Pair; readonly onDismissed: () => void };

/** Two states of the document, laid over each other. */
export function Comparison({ pair: { from, to }, onDismissed }: Props) {
  const { t } = useTexts();
  const before = useSnapshotContent(from);
  const names = { from: useNameOf(from), to: useNameOf(to) };
  return (
    <Dialog
      title={t('versions.changes', names)}
      closeLabel={t('common.close')}
      size="large"
      isOpen
      onDismissed={onDismissed}
    >
      {before === 'loading' && <p className="text-quiet">{t('snapshots.reading')}</p>}
      {before === 'unreadable' && <p>{t('snapshots.unreadable.text')}</p>}
      {typeof before === 'object' &&
        (to === 'now' ? <WithNow before={before} /> : <WithOther before={before} to={to} />)}
    </Dialog>
  );
}

function useNameOf(version: Pair['to']): string {
  const { t } = useTexts();
  const snapshot = useRecords(({ snapshots }) => (version === 'now' ? undefined : snapshots.get(version)));
  const name = useSnapshotName(snapshot ?? { name: { en: '', zh: '' }, sessionId: null });
  return version === 'now' ? t('versions.now') : name;
}

function WithNow({ before }: { readonly before: Records }) {
  const after = useRecords((records) => records);
  return <Changes before={before} after={after} canTakeBack />;
}

function WithOther({ before, to }: { readonly before: Records; readonly to: SnapshotId }) {
  const { t } = useTexts();
  const after = useSnapshotContent(to);
  if (after === 'loading') return <p className="text-quiet">{t('snapshots.reading')}</p>;
  if (after === 'unreadable') return <p>{t('snapshots.unreadable.text')}</p>;
  return <Changes before={before} after={after} canTakeBack={false} />;
}

type ChangesProps = {
  readonly before: Records;
  readonly after: Records;
  /** Only into the document as it stands. */
  readonly canTakeBack: boolean;
};

function Changes({ before, after, canTakeBack }: ChangesProps) {
  const { t, language } = useTexts();
  const [shown, setShown] = useState<Language>(language);
  const [isWhole, setWhole] = useState(false);
  const all = useMemo(() => compareDocuments(before, after), [before, after]);
  const changed = all.filter(({ state, isMoved }) => state !== 'same' || isMoved);
  const parts = isWhole ? all : changed;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-4">
        <SegmentedControl
          label={t('versions.language')}
          segments={languages.map((id) => ({ id, label: t(`export.language.${id}`) }))}
          value={shown}
          onChosen={setShown}
        />
        <Checkbox label={t('versions.whole')} isChosen={isWhole} onToggled={setWhole} />
        <p className="ml-auto text-quiet tabular-nums">
          {changed.length === 0 ? t('versions.same') : t('versions.count', { count: changed.length })}
        </p>
      </div>
      <ol className="flex flex-col gap-3">
        {parts.map((part) => (
          <li key={part.id}>
            <PartChange
              part={part}
              language={shown}
              then={canTakeBack ? (before.strategyParts.get(part.id) ?? null) : null}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
