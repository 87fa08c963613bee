import { Settings2 } from 'lucide-react';
import { languages } from '../../shared/domain/text.ts';
import { themes } from '../../shared/protocol/settings.ts';
import { call } from '../records/bridge.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { takeApp, useApp } from './appStore.ts';
import { useTexts } from './i18n.ts';

type Props = {
  readonly label: string;
  /** Stands above the settings. */
  readonly entries?: readonly MenuEntry[];
};

/** Language and appearance, which take effect at once in every window. */
export function SettingsMenu({ label, entries = [] }: Props) {
  const { t } = useTexts();
  const app = useApp();
  const settings: readonly MenuEntry[] = [
    {
      kind: 'submenu',
      id: 'language',
      label: t('app.language.label'),
      entries: languages.map((language) => ({
        kind: 'choice' as const,
        id: language,
        label: t(`app.language.${language}`),
        isChosen: app.language === language,
        onChosen: () => void call('settings/change', { language }).then(takeApp),
      })),
    },
    {
      kind: 'submenu',
      id: 'theme',
      label: t('app.theme.label'),
      entries: themes.map((theme) => ({
        kind: 'choice' as const,
        id: theme,
        label: t(`app.theme.${theme}`),
        isChosen: app.theme === theme,
        onChosen: () => void call('settings/change', { theme }).then(takeApp),
      })),
    },
  ];
  return <MenuButton label={label} icon={Settings2} isIconOnly entries={[...entries, ...settings]} />;
}
