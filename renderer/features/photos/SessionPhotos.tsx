import { Camera, ImagePlus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { where } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PhotoFigure } from './PhotoFigure.tsx';
import { takePhoto } from './takePhoto.ts';

type Props = { readonly sessionId: SessionId };

/** Photos of flipcharts and card walls, kept in the workshop file and printed in the report. */
export function SessionPhotos({ sessionId }: Props) {
  const { t } = useTexts();
  const all = useRecords((records) => records.photos);
  const photos = useMemo(
    () => sorted(where(all, (photo) => photo.sessionId === sessionId)),
    [all, sessionId],
  );
  const input = useRef<HTMLInputElement>(null);
  const choose = (
    <Button
      icon={ImagePlus}
      variant={photos.length === 0 ? 'primary' : 'quiet'}
      label={t('photos.add')}
      onPressed={() => input.current?.click()}
    />
  );

  return (
    <div className="flex h-full flex-col gap-4 overflow-auto p-4">
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        aria-label={t('photos.files')}
        className="hidden"
        onChange={({ currentTarget }) => {
          for (const file of currentTarget.files ?? []) void takePhoto(file, sessionId);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
      {photos.length === 0 ? (
        <EmptyState
          className="flex-1"
          icon={Camera}
          title={t('photos.empty.title')}
          text={t('photos.empty.text')}
          action={choose}
        />
      ) : (
        <>
          <div className="flex items-center gap-3 text-quiet">
            {choose}
            {t('photos.hint')}
          </div>
          <ul
            aria-label={t('photos.list')}
            className="grid grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] gap-4"
          >
            {photos.map((photo, index) => (
              <PhotoFigure
                key={photo.id}
                photo={photo}
                number={index + 1}
                previous={photos[index - 1] ?? null}
                afterNext={photos[index + 1] ? (photos[index + 2]?.id ?? null) : undefined}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
