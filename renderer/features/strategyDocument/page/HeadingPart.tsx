import type { Heading, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import { type Language, otherLanguage, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { HeadingField } from './HeadingField.tsx';

type Props = {
  readonly id: StrategyPartId;
  readonly heading: Heading;
  readonly number: string;
  readonly languages: readonly Language[];
};

/** A heading with its number, in the languages that are shown. */
export function HeadingPart({ id, heading, number, languages }: Props) {
  const { t } = useTexts();
  const { level, title } = heading;
  const Title = level === 1 ? 'h3' : 'h4';
  return (
    <div
      data-heading={id}
      className={classes(
        'grid items-baseline gap-x-10',
        languages.length > 1 && 'grid-cols-2',
        level === 1 ? 'pt-8' : 'pt-4',
      )}
    >
      <Title className="sr-only">
        {number} {textIn(title, languages[0] ?? 'en') || t('strategyDocument.outline.untitled')}
      </Title>
      {languages.map((language) => {
        const other = title[otherLanguage(language)];
        const missing =
          other === '' ? t('strategyDocument.heading.placeholder') : t('strategyDocument.prose.notWritten');
        return (
          <div key={language} className="flex items-baseline gap-3">
            <span
              aria-hidden
              className={classes(
                'shrink-0 text-quiet tabular-nums',
                level === 1 ? 'text-page font-normal' : 'text-section font-normal',
              )}
            >
              {number}
            </span>
            <HeadingField
              id={id}
              heading={heading}
              number={number}
              language={language}
              placeholder={missing}
            />
          </div>
        );
      })}
    </div>
  );
}
