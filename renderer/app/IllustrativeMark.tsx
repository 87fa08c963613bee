import { Button } from 'react-aria-components/Button';
import { Tooltip } from '../ui/Tooltip.tsx';
import { useTexts } from './i18n.ts';

/** Stands beside sample content; says what the mark means to who stops at it. */
export function IllustrativeMark() {
  const { t } = useTexts();
  return (
    <Tooltip text={t('common.illustrativeHint')}>
      <Button excludeFromTabOrder className="text-label text-quiet italic">
        {t('common.illustrativeShort')}
        <span className="sr-only">{t('common.illustrative')}</span>
      </Button>
    </Tooltip>
  );
}
