import { useMemo } from 'react';
import type { Language } from '../../shared/domain/text.ts';
import { wordDiff } from '../../shared/lib/wordDiff.ts';
import { useTexts } from './i18n.ts';

type Props = {
  readonly before: string;
  readonly after: string;
  readonly language: Language;
  readonly className?: string;
};

/** Words that went are struck, words that came are underlined: told by more than colour, and said to who listens. */
export function DiffText({ before, after, language, className }: Props) {
  const { t } = useTexts();
  const pieces = useMemo(() => wordDiff(before, after, language), [before, after, language]);
  return (
    <p lang={language === 'zh' ? 'zh-CN' : 'en'} className={className} data-selectable>
      {pieces.map(({ kind, text }, index) => {
        // A comparison is made anew as a whole: its pieces have no names of their own.
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'added' ? (
          <ins key={key} className="bg-card-green text-ink decoration-green">
            <span className="sr-only">{t('versions.said.added')}</span>
            {text}
          </ins>
        ) : (
          <del key={key} className="bg-red-tint text-ink decoration-red">
            <span className="sr-only">{t('versions.said.removed')}</span>
            {text}
          </del>
        );
      })}
    </p>
  );
}
