import type { ReactNode } from 'react';

type BranchesProps = { readonly label?: string; readonly children: ReactNode };

/** What hangs from the box above it. */
export function ChainBranches({ label, children }: BranchesProps) {
  return (
    <ul aria-label={label} className="pl-4">
      {children}
    </ul>
  );
}

/** One of them, with the line that joins it to the trunk; the trunk ends at the last one. */
export function ChainBranch({ children }: { readonly children: ReactNode }) {
  return (
    <li className="relative pt-2 pl-6 before:absolute before:top-0 before:left-0 before:h-full before:border-l before:border-line-strong after:absolute after:top-7 after:left-0 after:w-6 after:border-t after:border-line-strong last:before:h-7">
      {children}
    </li>
  );
}
