import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ConsolePanel } from './ConsolePanel.tsx';
import { showPanels, useConsole } from './consoleStore.ts';
import { type PanelId, panelIds } from './panels.ts';

/** A panel without content is not there. */
type Props = { readonly panels: { readonly [Id in PanelId]: ReactNode } };

/** What only the facilitator sees, on the right of what is worked on. */
export function ConsolePanels({ panels }: Props) {
  const { t } = useTexts();
  const areShown = useConsole((state) => state.arePanelsShown);
  if (!areShown)
    return (
      <aside aria-label={t('console.panels')} className="border-l border-line p-1">
        <IconButton
          icon={PanelRightOpen}
          label={t('console.showPanels')}
          shortcut="Alt+R"
          placement="left"
          onPressed={() => showPanels(true)}
        />
      </aside>
    );
  return (
    <aside
      aria-label={t('console.panels')}
      className="relative min-h-0 w-60 overflow-y-auto border-l border-line min-[100rem]:w-80"
    >
      <IconButton
        icon={PanelRightClose}
        label={t('console.hidePanels')}
        shortcut="Alt+R"
        size="small"
        placement="left"
        className="absolute top-1.5 right-1.5 z-1"
        onPressed={() => showPanels(false)}
      />
      {panelIds.map(
        (id) =>
          panels[id] && (
            <ConsolePanel key={id} id={id}>
              {panels[id]}
            </ConsolePanel>
          ),
      )}
    </aside>
  );
}
