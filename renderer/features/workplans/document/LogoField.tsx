import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { type Partner } from '../../../../shared/domain/partner.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import type { Workplan } from '../../../../shared/domain/workplan.ts';
import { programmePalette } from '../../../../shared/reports/palette.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { Button } from '../../../ui/Button.tsx';
import { LogoImage } from './LogoImage.tsx';
import { takeLogo } from './takeLogo.ts';
import { useLogoIntake } from './useLogoIntake.ts';

type Props = { readonly workplan: Workplan; readonly partner: Partner };

/** The logo of the house: chosen as a file, dropped or pasted. */
export function LogoField({ workplan: { id, logo }, partner }: Props) {
  const { t, language } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  useLogoIntake(id);
  const name = textIn(partner.name, language) || partner.mark;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-label font-medium text-quiet">{t('planDocument.logo.title')}</h3>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        aria-label={t('planDocument.logo.file')}
        className="hidden"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void takeLogo(file, id);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
      <div className="flex items-center gap-3">
        {logo && (
          <span
            className="flex h-14 w-36 items-center justify-center rounded border border-line p-1.5"
            style={{ background: `#${programmePalette.white}` }}
          >
            <LogoImage
              logo={logo}
              alt={t('planDocument.logo.of', { name })}
              className="max-h-full max-w-full"
            />
          </span>
        )}
        <Button
          icon={ImagePlus}
          label={t(logo ? 'planDocument.logo.replace' : 'planDocument.logo.choose')}
          onPressed={() => input.current?.click()}
        />
        {logo && (
          <Button
            icon={Trash2}
            label={t('planDocument.logo.remove')}
            onPressed={() => void perform('workplans/edit', { id, fields: { logo: null } })}
          />
        )}
        {!logo && <p className="text-label text-quiet">{t('planDocument.logo.hint')}</p>}
      </div>
    </div>
  );
}
