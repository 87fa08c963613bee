import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { classes } from './classes.ts';

export type TabItem<T extends string> = {
  readonly id: T;
  readonly label: string;
  /** Stand before and after the label: a Mark, a ring, a count. */
  readonly lead?: ReactNode;
  readonly trail?: ReactNode;
};

type Props<T extends string> = {
  readonly label: string;
  readonly tabs: readonly TabItem<T>[];
  readonly value: T;
  readonly className?: string;
  readonly panelClassName?: string;
  /** The panel of the tab that is open. */
  readonly children: ReactNode;
  readonly onChosen: (id: T) => void;
};

const tabStyle =
  'ring-inside flex h-9 shrink-0 cursor-default items-center gap-2 rounded-t border-b-2 border-transparent px-3 text-body whitespace-nowrap text-quiet transition-colors data-hovered:text-ink data-selected:border-accent data-selected:font-medium data-selected:text-ink';

export function Tabs<T extends string>({ label, tabs, value, onChosen, children, ...rest }: Props<T>) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen && chosen.id !== value) onChosen(chosen.id);
      }}
      className={classes('flex min-h-0 flex-col', rest.className)}
    >
      <TabList
        aria-label={label}
        className="flex shrink-0 overflow-x-auto overflow-y-hidden border-b border-line"
      >
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={tabStyle}>
            {tab.lead}
            {tab.label}
            {tab.trail}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={value} id={value} className={classes('ring-inside min-h-0 flex-1', rest.panelClassName)}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
