import { FileDown, History } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Language } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useDocumentView } from './documentView.ts';
import { Reminders } from './Reminders.tsx';

type Props = {
  readonly languages: readonly Language[];
  readonly onVersions: () => void;
};

/** What is seen of the document, what is still to be done in it, and where it goes from here. */
export function DocumentHeader({ languages, onVersions }: Props) {
  const { t } = useTexts();
  const [, goTo] = useLocation();
  const [only] = languages;
  const shown = languages.length > 1 || !only ? 'both' : only;
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 pt-4 pb-2">
      <h2 className="text-page">{t('strategyDocument.title')}</h2>
      <SegmentedControl
        label={t('strategyDocument.language.label')}
        value={shown}
        segments={(['en', 'zh', 'both'] as const).map((id) => ({
          id,
          label: t(`strategyDocument.language.${id}`),
        }))}
        onChosen={(id) => useDocumentView.setState({ shown: id })}
      />
      <Reminders languages={languages} />
      <div className="ml-auto flex gap-2">
        <Button icon={History} label={t('strategyDocument.versions')} onPressed={onVersions} />
        <Button icon={FileDown} label={t('strategyDocument.export')} onPressed={() => goTo('/export')} />
      </div>
    </header>
  );
}
