import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { openPanel, useConsole } from './consoleStore.ts';
import type { PanelId } from './panels.ts';

type Props = { readonly id: PanelId; readonly children: ReactNode };

/** One panel beside the centre: its heading opens and closes it. */
export function ConsolePanel({ id, children }: Props) {
  const { t } = useTexts();
  const isOpen = useConsole(({ openPanels }) => openPanels.has(id));
  return (
    <section aria-label={t(`console.panel.${id}`)} className="border-b border-line last:border-b-0">
      <Disclosure
        title={t(`console.panel.${id}`)}
        isOpen={isOpen}
        panelClassName="px-3 pb-3 empty:hidden"
        onOpenChanged={(open) => openPanel(id, open)}
      >
        {children}
      </Disclosure>
    </section>
  );
}
