import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { textIn } from '../../shared/domain/text.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import { AskPassphrase } from '../app/AskPassphrase.tsx';
import { DropHint } from '../app/DropHint.tsx';
import { useTexts } from '../app/i18n.ts';
import { useFileDrop } from '../app/useFileDrop.ts';
import { Home } from '../features/home/Home.tsx';
import { useWorkshop } from '../records/recordsStore.ts';
import { Toaster } from '../ui/Toaster.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Shell } from './Shell.tsx';

export function App() {
  const { t, language } = useTexts();
  const title = useWorkshop(({ open }) => (open ? textIn(workshopOf(open.records).title, language) : null));
  const isOpen = title !== null;
  const isFileOver = useFileDrop();

  useEffect(() => {
    document.title = title ? `${title} – ${t('app.name')}` : t('app.name');
  }, [title, t]);

  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <ErrorBoundary>{isOpen ? <Shell /> : <Home />}</ErrorBoundary>
      {isFileOver && <DropHint />}
      <AskPassphrase />
      <Toaster label={t('app.notifications')} closeLabel={t('app.dismiss')} />
    </I18nProvider>
  );
}
