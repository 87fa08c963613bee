import { classes } from './classes.ts';

type PageTab<Id extends string> = { readonly id: Id; readonly label: string; readonly href: string };
type Props<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly PageTab<Id>[];
  readonly value: Id;
};

/** The parts of one place, each a page of its own; the heading of the page is the one that is shown. */
export function PageTabs<Id extends string>({ label, tabs, value }: Props<Id>) {
  return (
    <nav aria-label={label} className="flex items-baseline gap-5">
      {tabs.map(({ id, label: title, href }) => (
        <a
          key={id}
          href={href}
          aria-current={id === value ? 'page' : undefined}
          className={classes(
            'rounded-small text-page',
            id !== value && 'font-normal text-quiet hover:text-ink',
          )}
        >
          {id === value ? <h2>{title}</h2> : title}
        </a>
      ))}
    </nav>
  );
}
