import type { Workshop } from '../../../shared/domain/workshop.ts';
import type { Fields } from '../../../shared/lib/fields.ts';
import { workshopOf } from '../../../shared/records/queries.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Dates } from './Dates.tsx';
import { Languages } from './Languages.tsx';
import { PhaseFields } from './PhaseFields.tsx';
import { SharedByPlans } from './SharedByPlans.tsx';
import { TextBlock } from './TextBlock.tsx';
import { WorkPath } from './WorkPath.tsx';

/** What the workshop is, in the words that its documents begin with. */
export function Overview() {
  const { t } = useTexts();
  const workshop = useRecords(workshopOf);
  const edit = (fields: Fields<Omit<Workshop, 'id'>>, gesture?: string) =>
    void perform('workshop/edit', { fields }, gesture);

  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-8 px-8 pt-6 pb-16">
      <h2>
        <EditableText
          text={workshop.title}
          label={t('overview.workshopTitle')}
          placeholder={t('overview.addTitle')}
          className="text-page"
          onEdited={(title, gesture) => edit({ title }, gesture)}
        />
      </h2>
      <WorkPath />
      <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-12">
        <div className="flex flex-col gap-7">
          <TextBlock name="aims" text={workshop.aims} onEdited={edit} />
          <TextBlock name="developmentObjective" text={workshop.developmentObjective} onEdited={edit} />
          <TextBlock name="notice" text={workshop.notice} onEdited={edit} />
        </div>
        <div className="flex flex-col gap-7">
          <Dates />
          <TextBlock name="place" text={workshop.place} isShort onEdited={edit} />
          <Languages languages={workshop.languages} onEdited={edit} />
          <TextBlock name="programme" text={workshop.programme} isShort onEdited={edit} />
          <PhaseFields phase={workshop.phase} onEdited={(phase, gesture) => edit({ phase }, gesture)} />
        </div>
      </div>
      <SharedByPlans />
    </div>
  );
}
