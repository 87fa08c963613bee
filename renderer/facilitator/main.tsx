import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../../shared/lib/assert.ts';
import { followTheme, takeApp } from '../app/appStore.ts';
import { startTexts } from '../app/i18n.ts';
import { goToLastPlace } from '../app/lastPlace.ts';
import { sayProblem, takeOpenAnswer } from '../app/openAnswer.ts';
import { startProjector } from '../app/projectorStore.ts';
import { call, listenTo } from '../records/bridge.ts';
import { confirm, showWorkshop } from '../records/recordsStore.ts';
import { loadFonts } from '../ui/fonts.ts';
import '../ui/tokens.css';
import '../ui/fonts.css';
import { App } from './App.tsx';
import { loadPageAt, loadPages } from './pages.ts';

// Letters and Chinese characters of every first screen, loaded while the main process answers.
const fonts = loadFonts('Plenum', '研讨会中');

// Not awaited at the top of this module: the code of the first page imports it and would wait for its end.
void start();

async function start(): Promise<void> {
  const { app, workshop, problem, packet } = await call('app/start');
  followTheme();
  await startTexts(app.language);
  takeApp(app);
  if (workshop) await loadPageAt(goToLastPlace(workshop.file));
  showWorkshop(workshop);
  listenTo('changed', confirm);
  listenTo('settings', takeApp);
  listenTo('opened', takeOpenAnswer);
  startProjector();
  await fonts;

  const root = document.getElementById('root');
  assert(root, 'the page has its root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  requestIdleCallback(() => void loadPages());
  if (problem) sayProblem(problem.file, problem);
  if (packet) takeOpenAnswer(packet);
}
