import type { Workplan } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { useGesture } from '../../../app/useGesture.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../ui/TextField.tsx';

type Props = { readonly workplan: Workplan };

const states = ['draft', 'final'] as const;

/** Which version of the plan the document is, as the partner counts them, and whether it is settled. */
export function VersionFields({ workplan: { id, version, isFinal } }: Props) {
  const { t } = useTexts();
  const { gesture, endGesture } = useGesture();
  return (
    <div className="flex items-end gap-4">
      <div onBlur={endGesture}>
        <TextField
          label={t('planDocument.version')}
          value={version}
          maxLength={40}
          placeholder={t('planDocument.versionExample')}
          className="w-36"
          onEdited={(typed) => void perform('workplans/edit', { id, fields: { version: typed } }, gesture())}
        />
      </div>
      <SegmentedControl
        label={t('planDocument.state')}
        segments={states.map((state) => ({ id: state, label: t(`planDocument.${state}`) }))}
        value={isFinal ? 'final' : 'draft'}
        onChosen={(state) => void perform('workplans/edit', { id, fields: { isFinal: state === 'final' } })}
      />
    </div>
  );
}
