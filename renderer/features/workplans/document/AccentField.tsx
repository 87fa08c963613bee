import { useState } from 'react';
import {
  type AccentPreset,
  accentFrom,
  accentPresets,
  programmeAccent,
} from '../../../../shared/domain/accent.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { contrastOf } from '../../../../shared/reports/palette.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { useGesture } from '../../../app/useGesture.ts';
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx';
import { TextField } from '../../../ui/TextField.tsx';

type Props = { readonly id: WorkplanId; readonly accent: string | null };

/** What WCAG 2.2 asks of text. */
const ofText = 4.5;

/** The colour of the house: one of a few, or any other by its number. */
export function AccentField({ id, accent }: Props) {
  const { t } = useTexts();
  const { gesture, endGesture } = useGesture();
  // What was typed and is no colour stays in the field.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = accent ?? programmeAccent;
  const contrast = contrastOf(shown, 'ffffff');
  const write = (next: string | null, by?: string): void =>
    void perform('workplans/edit', { id, fields: { accent: next } }, by);

  const all: readonly { readonly id: AccentPreset | 'programme'; readonly hex: string }[] = [
    { id: 'programme', hex: programmeAccent },
    ...accentPresets,
  ];
  const chosen =
    accent === null ? 'programme' : (accentPresets.find(({ hex }) => hex === accent)?.id ?? null);

  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-label font-medium text-quiet">{t('planDocument.accent.title')}</h3>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <ChoiceTiles
          label={t('planDocument.accent.title')}
          value={chosen}
          tileClassName="p-1"
          tiles={all.map((preset) => ({
            id: preset.id,
            label: t(`planDocument.accent.${preset.id}`),
            content: <span className="block size-6 rounded-small" style={{ background: preset.hex }} />,
          }))}
          onChosen={(name) => {
            setTyped(null);
            write(accentPresets.find((preset) => preset.id === name)?.hex ?? null);
          }}
        />
        <div onBlur={endGesture}>
          <TextField
            label={t('planDocument.accent.hex')}
            isLabelHidden
            className="w-44"
            maxLength={9}
            value={typed ?? shown}
            error={
              typed !== null && accentFrom(typed) === null ? t('planDocument.accent.notColour') : undefined
            }
            onEdited={(text) => {
              const hex = accentFrom(text);
              setTyped(text);
              if (hex !== null) write(hex, gesture());
            }}
            onCancelled={() => setTyped(null)}
          />
        </div>
      </div>
      <p aria-live="polite" className="min-h-4 text-label text-amber">
        {contrast < ofText && t('planDocument.accent.pale', { contrast: contrast.toFixed(1), least: ofText })}
      </p>
    </div>
  );
}
