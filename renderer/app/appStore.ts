import { create } from 'zustand';
import { assert } from '../../shared/lib/assert.ts';
import type { AppState } from '../../shared/protocol/answers.ts';
import { speak } from './i18n.ts';

const useStore = create<{ readonly app: AppState | null }>(() => ({ app: null }));

/** Settings, templates and recent files, as the main process last told. */
export function useApp(): AppState {
  const app = useStore((state) => state.app);
  assert(app, 'the window has started');
  return app;
}

export function takeApp(app: AppState): void {
  useStore.setState({ app });
  speak(app.language);
}

/** The main process sets what the system prefers for all windows; the page only follows. */
export function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', show);
  show();
}
