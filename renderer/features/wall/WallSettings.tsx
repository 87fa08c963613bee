import { rooms, wallLanguages } from '../../../shared/domain/wall.ts';
import { wallOf } from '../../../shared/records/wall.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { DisplayChoice } from './DisplayChoice.tsx';

/** How the wall looks and what moves it. */
export function WallSettings() {
  const { t } = useTexts();
  const room = useRecords((records) => wallOf(records).room);
  const language = useRecords((records) => wallOf(records).language);
  const isFollowing = useRecords((records) => wallOf(records).isFollowing);
  const languageNames = {
    en: t('common.short.en'),
    zh: t('common.short.zh'),
    both: t('wall.panel.both'),
  } as const;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <SegmentedControl
          label={t('wall.panel.room')}
          segments={rooms.map((id) => ({ id, label: t(`wall.panel.${id}`) }))}
          value={room}
          onChosen={(chosen) => void perform('wall/set', { fields: { room: chosen } })}
        />
        <SegmentedControl
          label={t('wall.panel.language')}
          segments={wallLanguages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChosen={(chosen) => void perform('wall/set', { fields: { language: chosen } })}
        />
      </div>
      <Checkbox
        label={t('wall.panel.follow')}
        isChosen={isFollowing}
        onToggled={(chosen) => void perform('wall/set', { fields: { isFollowing: chosen } })}
      />
      <DisplayChoice />
    </div>
  );
}
