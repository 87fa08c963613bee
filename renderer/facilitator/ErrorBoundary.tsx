import { OctagonAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTexts } from '../app/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

type Props = { readonly children: ReactNode };

/** A bug in a screen takes down that screen, never the work: what was entered is on disk. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useTexts();
  const reload = (
    <Button label={t('app.failed.reload')} variant="primary" onPressed={() => window.location.reload()} />
  );
  return (
    <main className="flex h-screen items-center justify-center">
      <EmptyState
        icon={OctagonAlert}
        title={t('app.failed.title')}
        text={t('app.failed.text')}
        action={reload}
      />
    </main>
  );
}
