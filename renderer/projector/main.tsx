import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../../shared/lib/assert.ts';
import { wallOf } from '../../shared/records/wall.ts';
import '../ui/fonts.css';
import { loadFonts } from '../ui/fonts.ts';
import '../ui/tokens.css';
import { hear, painted } from './bridge.ts';
import { ProjectorWall } from './ProjectorWall.tsx';
import { startTexts } from './texts.ts';
import './wall.css';
import { takeDiff, takeWelcome, useWallStore } from './wallStore.ts';

const root = document.getElementById('root');
assert(root, 'the page has its root');
const page = createRoot(root);
startTexts();
const fonts = loadFonts('Plenum 0123', '研讨会');

hear({
  welcome: (records) => {
    takeWelcome(records);
    void show(wallOf(records).room);
  },
  changed: takeDiff,
});

/** The window stays hidden until everything that its first picture needs is there. */
async function show(room: string): Promise<void> {
  document.documentElement.dataset['room'] = room;
  await fonts;
  page.render(
    <StrictMode>
      <ProjectorWall />
    </StrictMode>,
  );
  await nextTask();
  await document.fonts.ready;
  await nextTask();
  assert(useWallStore.getState().records, 'the wall has something to show');
  painted();
}

async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
