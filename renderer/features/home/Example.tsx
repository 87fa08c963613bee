import { textIn } from '../../../shared/domain/text.ts';
import type { Listed } from '../../../shared/protocol/answers.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';

type Props = {
  readonly example: Listed;
  /** Nobody has opened anything yet: this is the thing to look at. */
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly onOpened: (id: string) => void;
};

export function Example({ example, isFirst, isBusy, onOpened }: Props) {
  const { t, language } = useTexts();
  return (
    <section
      className={classes(
        'flex flex-col items-start gap-1 rounded border bg-raised p-5',
        isFirst ? 'border-accent' : 'border-line',
      )}
    >
      <h2 className="text-section">{t('home.example.title')}</h2>
      <p className="font-medium">{textIn(example.name, language)}</p>
      <p className="text-quiet">{textIn(example.description, language)}</p>
      <p className="text-quiet">{t('home.example.copy')}</p>
      <Button
        label={t('home.example.open')}
        variant={isFirst ? 'primary' : 'quiet'}
        isDisabled={isBusy}
        className="mt-3"
        onPressed={() => onOpened(example.id)}
      />
    </section>
  );
}
