import { ArrowLeft, ArrowRight, Ellipsis, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Photo, PhotoId } from '../../../shared/domain/photo.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { where } from '../../../shared/records/queries.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { usePhotoUrl } from '../../app/usePhotoUrl.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { SelectField } from '../../ui/SelectField.tsx';

type Props = {
  readonly photo: Photo;
  readonly number: number;
  readonly previous: Photo | null;
  /** The photo behind the next one, null at the end; undefined when there is no next one. */
  readonly afterNext: PhotoId | null | undefined;
};

export function PhotoFigure({ photo, number, previous, afterNext }: Props) {
  const { t, language } = useTexts();
  const url = usePhotoUrl(photo);
  const [isLarge, setLarge] = useState(false);
  const caption = textIn(photo.caption, language);
  const name = caption === '' ? t('photos.number', { number }) : caption;
  const move = (before: PhotoId | null) => void perform('photos/move', { id: photo.id, before });
  const entries: readonly MenuEntry[] = [
    ...(previous
      ? [{ id: 'earlier', icon: ArrowLeft, label: t('photos.earlier'), onChosen: () => move(previous.id) }]
      : []),
    ...(afterNext === undefined
      ? []
      : [{ id: 'later', icon: ArrowRight, label: t('photos.later'), onChosen: () => move(afterNext) }]),
    {
      id: 'remove',
      icon: Trash2,
      label: t('common.remove'),
      onChosen: () => void perform('photos/remove', { id: photo.id }),
    },
  ];

  return (
    <li className="flex flex-col gap-2 rounded border border-line bg-raised p-2">
      <button
        type="button"
        aria-label={t('photos.enlarge', { name })}
        className="aspect-4/3 overflow-hidden rounded-small bg-sunken"
        onClick={() => setLarge(true)}
      >
        {url && <img src={url} alt="" className="size-full object-contain" />}
      </button>
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <EditableText
            text={photo.caption}
            label={t('photos.caption', { number })}
            placeholder={t('photos.addCaption')}
            onEdited={(edited, gesture) =>
              void perform('photos/edit', { id: photo.id, fields: { caption: edited } }, gesture)
            }
          />
        </div>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          size="small"
          label={t('photos.more', { name })}
          entries={entries}
        />
      </div>
      <ShownCluster photo={photo} name={name} />
      {isLarge && (
        <Dialog
          title={name}
          closeLabel={t('common.close')}
          isOpen
          size="large"
          onDismissed={() => setLarge(false)}
        >
          {url && <img src={url} alt={name} className="mx-auto max-h-[70vh] object-contain" />}
        </Dialog>
      )}
    </li>
  );
}

const none = 'none';

/** Whether it shows the whole session, or one cluster of it. */
function ShownCluster({ photo, name }: { readonly photo: Photo; readonly name: string }) {
  const { t, language } = useTexts();
  const all = useRecords((records) => records.clusters);
  const clusters = useMemo(
    () => sorted(where(all, (cluster) => cluster.sessionId === photo.sessionId)),
    [all, photo.sessionId],
  );
  if (clusters.length === 0) return null;
  const shown = clusters.find(({ id }) => id === photo.clusterId);
  return (
    <SelectField
      label={t('photos.shows', { name })}
      isLabelHidden
      placeholder=""
      value={shown?.id ?? none}
      options={[
        { id: none, label: t('photos.wholeSession') },
        ...clusters.map(({ id, number, title }) => ({
          id: id as string,
          label: `${referenceOf('clusters', number)} ${textIn(title, language)}`.trim(),
        })),
      ]}
      onChosen={(id) => {
        const clusterId = clusters.find((cluster) => cluster.id === id)?.id ?? null;
        void perform('photos/edit', { id: photo.id, fields: { clusterId } });
      }}
    />
  );
}
