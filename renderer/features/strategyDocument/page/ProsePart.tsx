import { isBlankRichText } from '../../../../shared/domain/richText.ts';
import type { Prose, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import { type Language, otherLanguage, type Text, textIn } from '../../../../shared/domain/text.ts';
import { hintUnder } from '../../../../shared/templates/strategyOutline.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { ProseField } from './ProseField.tsx';

type Props = {
  readonly id: StrategyPartId;
  readonly prose: Prose;
  /** The heading right above; null where something else is. */
  readonly under: Text | null;
  readonly languages: readonly Language[];
};

/** Prose in the languages that are shown: a gap stays a gap that can be seen and filled. */
export function ProsePart({ id, prose, under, languages }: Props) {
  const { t } = useTexts();

  function placeholderIn(language: Language): string {
    if (!isBlankRichText(prose.text[otherLanguage(language)])) return t('strategyDocument.prose.notWritten');
    const hint = under && hintUnder(under);
    return hint ? hint[language] : t('strategyDocument.prose.placeholder');
  }

  return (
    <div className={classes('grid gap-x-10', languages.length > 1 && 'grid-cols-2')}>
      {languages.map((language) => {
        const name = under && textIn(under, language);
        const placeholder = placeholderIn(language);
        return (
          <ProseField
            // The editor keeps the placeholder that it began with.
            key={`${language} ${placeholder}`}
            partId={id}
            language={language}
            stored={prose.text[language]}
            label={
              name
                ? t(`strategyDocument.prose.under.${language}`, { name })
                : t(`strategyDocument.prose.label.${language}`)
            }
            placeholder={placeholder}
          />
        );
      })}
    </div>
  );
}
