import type { ReactNode } from 'react';

type Props = { readonly heading: string; readonly children: ReactNode };

export function Block({ heading, children }: Props) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-label font-medium text-quiet">{heading}</h3>
      {children}
    </section>
  );
}
