import type { Snapshot } from '../../../../shared/domain/snapshot.ts';
import { formatMoment } from '../../../app/formatMoment.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useSnapshotName } from '../../../app/useSnapshotName.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';

type Props = {
  readonly version: Snapshot;
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
  readonly onCompared: () => void;
};

/** One version: chosen to be compared with another, or compared with the document as it stands. */
export function VersionRow({ version, isChosen, onChosen, onCompared }: Props) {
  const { t, language } = useTexts();
  const name = useSnapshotName(version);
  const when = formatMoment(version.at, language);
  return (
    <li className="flex items-center gap-1 rounded border border-line bg-raised py-1 pr-1 pl-2">
      <div className="min-w-0 flex-1">
        <Checkbox label={t('versions.choose', { name, when })} isChosen={isChosen} onToggled={onChosen}>
          <span className="min-w-0">
            <span className="block truncate font-medium">{name}</span>
            <span className="block truncate text-label text-quiet tabular-nums">
              {version.cause === 'version' ? when : `${when} · ${t(`snapshots.cause.${version.cause}`)}`}
            </span>
          </span>
        </Checkbox>
      </div>
      <Button label={t('versions.compareNow')} onPressed={onCompared} />
    </li>
  );
}
