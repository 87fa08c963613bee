import { type ReactNode, useId } from 'react';

type Props = {
  readonly heading: string;
  readonly hint?: string;
  readonly side?: ReactNode;
  readonly children: ReactNode;
};

export function DocumentPart({ heading, hint, side, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <div className="flex items-end justify-between gap-4">
        <div className="min-w-0">
          <h2 id={id} className="text-section">
            {heading}
          </h2>
          {hint !== undefined && <p className="text-label text-quiet">{hint}</p>}
        </div>
        {side}
      </div>
      {children}
    </section>
  );
}
