import type { Partner } from '../../../shared/domain/partner.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useGesture } from '../../app/useGesture.ts';
import { InlineText } from '../../ui/InlineText.tsx';

type Props = { readonly partner: Partner; readonly language: Language };

/** The name in one language: both stand side by side, because every document needs its own. */
export function NameField({ partner, language }: Props) {
  const { t } = useTexts();
  const { gesture, endGesture } = useGesture();
  const { id, name, mark } = partner;
  return (
    <span className="py-1.5">
      <InlineText
        value={name[language]}
        label={t(`partners.nameIn.${language}`, { mark })}
        placeholder={t(`partners.addName.${language}`)}
        maxLength={300}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        onEdited={(typed) =>
          void perform('partners/edit', { id, fields: { name: { ...name, [language]: typed } } }, gesture())
        }
        onFinished={endGesture}
        onCancelled={endGesture}
      />
    </span>
  );
}
