import { TriangleAlert } from 'lucide-react';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Problem } from './cellValues.ts';

type Props = { readonly typed: string; readonly problem: Problem | null };

/** What was typed and could not be understood, with what to do about it. */
export function TypedCell({ typed, problem }: Props) {
  const { t } = useTexts();
  return (
    <span className="block text-left">
      <span className="underline decoration-red decoration-wavy underline-offset-2">{typed}</span>
      {problem && (
        <span className="mt-0.5 flex items-start gap-1 text-label text-red">
          <Icon of={TriangleAlert} size={14} className="mt-0.5" />
          {t(`workplans.problem.${problem}`)}
        </span>
      )}
    </span>
  );
}
