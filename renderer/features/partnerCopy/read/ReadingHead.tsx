type Props = { readonly title: string; readonly text: string };

/** Over a page that is there to be read: what it is, and that others write it. */
export function ReadingHead({ title, text }: Props) {
  return (
    <header className="shrink-0 overflow-hidden px-8 pt-6 pb-3 [scrollbar-gutter:stable]">
      <div className="mx-auto max-w-4xl">
        <h2 className="text-page">{title}</h2>
        <p className="text-quiet">{text}</p>
      </div>
    </header>
  );
}
