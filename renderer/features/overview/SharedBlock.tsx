import { type ReactNode, useId } from 'react';

type Props = {
  readonly heading: string;
  /** One sentence on what it is for. */
  readonly why: string;
  readonly children: ReactNode;
};

export function SharedBlock({ heading, why, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <div>
        <h4 id={id} className="font-medium">
          {heading}
        </h4>
        <p className="text-label text-quiet">{why}</p>
      </div>
      {children}
    </section>
  );
}
