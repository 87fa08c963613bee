import { languages } from '../../../shared/domain/text.ts';
import { takeApp } from '../../app/appStore.ts';
import { useTexts } from '../../app/i18n.ts';
import { SettingsMenu } from '../../app/SettingsMenu.tsx';
import { call } from '../../records/bridge.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { ProductMark } from './ProductMark.tsx';

export function HomeHeader() {
  const { t, language } = useTexts();
  return (
    <header className="flex items-center gap-4">
      <ProductMark />
      <div className="mr-auto">
        <h1 className="text-page">{t('app.name')}</h1>
        <p className="text-body text-quiet">{t('app.tagline')}</p>
      </div>
      <SegmentedControl
        label={t('app.language.label')}
        segments={languages.map((id) => ({ id, label: t(`app.language.${id}`) }))}
        value={language}
        onChosen={(chosen) => void call('settings/change', { language: chosen }).then(takeApp)}
      />
      <SettingsMenu label={t('home.settings')} />
    </header>
  );
}
