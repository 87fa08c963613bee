import type { ReactNode } from 'react';

type Props = { readonly page: number; readonly pages: number; readonly children?: ReactNode };

/** Which page this is, when there are several, as a figure and as a row of dots. */
export function WallFooter({ page, pages, children }: Props) {
  return (
    <footer className="footer">
      <div className="footer-start">{children}</div>
      {pages > 1 && (
        <div className="pages">
          {pages <= 12 &&
            Array.from({ length: pages }, (_, index) => (
              <i key={index} className={index === page ? 'dot dot-here' : 'dot'} />
            ))}
          <span className="numeral">{`${page + 1} / ${pages}`}</span>
        </div>
      )}
    </footer>
  );
}
