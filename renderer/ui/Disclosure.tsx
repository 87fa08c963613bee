import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

type Props = {
  readonly title: ReactNode;
  readonly headingLevel?: 3 | 4;
  readonly isOpen?: boolean;
  readonly className?: string;
  readonly panelClassName?: string;
  /** Made only while it is open: it may be long. */
  readonly children: ReactNode;
  readonly onOpenChanged?: (isOpen: boolean) => void;
};

/** A heading that opens and closes what stands under it. */
export function Disclosure({ title, headingLevel = 3, children, ...rest }: Props) {
  return (
    <AriaDisclosure isExpanded={rest.isOpen} onExpandedChange={rest.onOpenChanged} className={rest.className}>
      {({ isExpanded }) => (
        <>
          <Heading level={headingLevel}>
            <Button
              slot="trigger"
              className="ring-inside flex min-h-9 w-full items-center gap-1.5 px-3 py-1.5 text-left font-semibold data-hovered:bg-hover"
            >
              <Icon
                of={ChevronRight}
                size={14}
                className={classes('text-quiet transition-transform', isExpanded && 'rotate-90')}
              />
              {title}
            </Button>
          </Heading>
          <DisclosurePanel className={rest.panelClassName}>{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
